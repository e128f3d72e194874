package soundpractice.committee.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.committee.audience.Audience;
import soundpractice.committee.audience.Reader;
import soundpractice.committee.pack.Grouping;
import soundpractice.committee.pack.PackRequest;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;

/// For whom a pack is cut, and how practices are counted in it: asked alike before a preview and before freezing.
final class CutForm {
    private final Desk desk;
    private final Field<@Nullable Audience> audience;
    private final Field<String> of;
    private final Field<@Nullable Grouping> grouping;

    /// Adds its fields to a form.
    CutForm(Desk desk, Form form) {
        this.desk = desk;
        audience = form.choice("committee.form.audience", Arrays.asList(Audience.values()), a -> desk.text(a.key())).required();
        of = form.text("committee.form.reader").named("reader");
        grouping = form.choice("committee.form.grouping", Arrays.asList(Grouping.values()), g -> desk.text(g.key())).required();
        form.sideBySide(audience, of, grouping);
        audience.value().subscribe((_, now) -> {
            of.input().setDisable(!isOne(now));
            if (now != null) {
                grouping.set(now == Audience.COMMITTEE ? Grouping.LOCALITY : Grouping.AREA);
            }
        });
        audience.set(Audience.COMMITTEE);
    }

    private static boolean isOne(@Nullable Audience audience) {
        return audience == Audience.PRACTICE || audience == Audience.PCN;
    }

    /// The audience, as it is chosen.
    javafx.beans.property.ObjectProperty<@Nullable Audience> audience() {
        return audience.value();
    }

    /// What a pack of this audience usually says at each foot.
    String classification() {
        return desk.text("committee.classification." + Objects.requireNonNull(audience.get()).word());
    }

    /// The pack that is wanted; refused, at the field, while it is not said which practice or network is meant.
    Outcome<PackRequest> request(RecordId meeting, String classification, String watermark) {
        var chosen = Objects.requireNonNull(audience.get());
        var reader = Reader.parse(isOne(chosen) ? chosen.word() + ":" + Objects.requireNonNullElse(of.get(), "") : chosen.word());
        return reader.<Outcome<PackRequest>>map(r -> Outcome.done(new PackRequest(meeting, r, Objects.requireNonNull(grouping.get()), classification, watermark)))
                .orElseGet(() -> Outcome.refused(List.of(Problem.of("committee.form.reader.which").at("reader"))));
    }
}
