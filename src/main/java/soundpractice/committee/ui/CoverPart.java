package soundpractice.committee.ui;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.committee.Cover;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.security.Permission;

/// The cover sheet’s texts, in the order of the form. Printed it has two pages at most; the pack refuses a third.
final class CoverPart extends VBox {
    private final Desk desk;
    private final MeetingModel model;
    private final Field<List<Cover.Flag>> flags;
    private final List<Field<String>> texts;
    private final Button save;
    private @Nullable Cover known;

    CoverPart(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("tab-page");
        var paper = new Form(desk.words());
        var number = paper.text("committee.cover.number");
        var title = paper.text("committee.cover.title");
        paper.sideBySide(number, title);
        this.flags = paper.several("committee.cover.flags", Arrays.asList(Cover.Flag.values()), f -> desk.text(f.key()));
        var purpose = paper.area("committee.cover.purpose");
        var keyPoints = paper.area("committee.cover.key-points");
        var interests = paper.area("committee.cover.interests");
        var risk = paper.area("committee.cover.risk");
        var impact = new Form(desk.words());
        var finance = impact.text("committee.cover.finance");
        var legal = impact.text("committee.cover.legal");
        impact.sideBySide(finance, legal);
        var inequalities = impact.area("committee.cover.health-inequalities");
        var equality = impact.area("committee.cover.equality");
        var involvement = impact.area("committee.cover.public-involvement");
        var communications = impact.area("committee.cover.communications");
        var authors = impact.text("committee.cover.authors");
        var sponsor = impact.text("committee.cover.sponsor");
        impact.sideBySide(authors, sponsor);
        this.texts = List.of(number, title, purpose, keyPoints, interests, risk, finance, legal, inequalities, equality, involvement, communications, authors, sponsor);
        this.save = Buttons.primary(desk.text("committee.cover.save"), this::save);
        getChildren().addAll(new Columns(Card.titled(desk.text("committee.cover.paper"), paper), Card.titled(desk.text("committee.cover.impact"), impact)),
                new Flow(desk.permitted(Permission.KEEP_COMMITTEE.name(), save), new Prose(desk.text("committee.cover.two-pages"), "muted", "small")));
        model.shown().subscribe(this::fill);
    }

    private void fill(MeetingModel.@Nullable Shown shown) {
        // What is being typed is not overwritten by what was there before.
        if (shown == null || shown.file().cover().equals(known)) {
            return;
        }
        var c = shown.file().cover();
        known = c;
        var values = List.of(c.agendaNumber(), c.title(), c.purpose(), c.keyPoints(), c.interests(), c.risk(), c.finance(), c.legal(), c.healthInequalities(), c.equality(),
                c.publicInvolvement(), c.communications(), c.authors(), c.sponsor());
        for (int i = 0; i < values.size(); i++) {
            texts.get(i).set(values.get(i));
        }
        flags.set(c.flags());
    }

    /// Keeps what was typed and not saved yet, so that no pack is frozen without it.
    void keep() {
        if (known != null && !save.isDisabled() && !written().equals(known)) {
            save();
        }
    }

    private Cover written() {
        var v = texts.stream().map(f -> f.get() == null ? "" : f.get()).toList();
        return new Cover(model.id(), v.get(0), v.get(1), flags.get(), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.get(7), v.get(8), v.get(9), v.get(10), v.get(11),
                v.get(12), v.get(13));
    }

    private void save() {
        var cover = written();
        known = cover;
        model.attempt(() -> model.room().arranging().covers(cover), problems -> MeetingScreen.tell(desk, problems));
        desk.notices().say(desk.text("committee.cover.saved"));
    }
}
