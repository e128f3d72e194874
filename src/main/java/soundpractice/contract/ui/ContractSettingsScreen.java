package soundpractice.contract.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.contract.ContractSettings;
import soundpractice.contract.ContractSettingsPlace;
import soundpractice.contract.ContractType;
import soundpractice.contract.LegalReference;
import soundpractice.kernel.Place;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;

/// What notices print alike: who signs, where appeals go, and for each sort of contract the legal reference, which a team keeps current.
public final class ContractSettingsScreen implements Screen {
    private final Desk desk;
    private final ContractRoom room;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);

    private record Chosen(Field<LegalReference> reference, Field<String> text) {}

    /// The screen.
    public ContractSettingsScreen(Desk desk, ContractRoom room) {
        this.desk = desk;
        this.room = room;
        page.getStyleClass().add("page");
        root.setFitToWidth(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
    }

    private void fill(ContractSettings now) {
        var form = new Form(desk.words());
        var name = form.text("contract.set.name").set(now.signatoryName());
        var role = form.text("contract.set.role").set(now.signatoryRole());
        form.sideBySide(name, role);
        var phone = form.text("contract.set.phone").set(now.signatoryPhone());
        var email = form.text("contract.set.email").set(now.signatoryEmail());
        form.sideBySide(phone, email);
        var appeals = form.area("contract.set.appeals").set(now.appealAddress());
        var lmc = form.text("contract.set.lmc").set(now.lmc());
        var reach = form.text("contract.set.lmc-contact").set(now.lmcContact());
        form.sideBySide(lmc, reach);
        var policy = form.text("contract.set.policy").set(now.policy());
        var duty = form.text("contract.set.duty").set(now.engagementDuty());
        var law = new Form(desk.words());
        Map<ContractType, Chosen> chosen = new EnumMap<>(ContractType.class);
        for (var type : ContractType.values()) {
            chosen.put(type, reference(law, type, now));
        }
        var save = Buttons.primary(desk.text("contract.set.save"), () -> {
            var printed = now.printing(appeals.get(), lmc.get(), reach.get(), name.get(), role.get(), phone.get(), email.get(), policy.get(), duty.get());
            for (var each : chosen.values()) {
                var reference = each.reference().get();
                if (reference != null) {
                    printed = printed.using(reference.reading(each.text().get()));
                }
            }
            save(printed);
        });
        page.getChildren().setAll(Card.titled(desk.text("contract.set.printed"), form),
                Card.titled(desk.text("contract.set.law"), new Prose(desk.text("contract.set.law.about"), "muted"), law), new Flow(save));
    }

    private Chosen reference(Form law, ContractType type, ContractSettings now) {
        var reference = law.choice(type.key(), now.of(type), r -> desk.text("contract.set.edition", r.edition())).set(now.reference(type).orElse(null));
        var text = law.area("contract.set.reference").set(now.reference(type).map(LegalReference::text).orElse(""));
        var note = new Prose(now.reference(type).map(LegalReference::note).orElse(""), "muted", "small");
        law.between(note);
        reference.value().subscribe(r -> {
            if (r != null && !r.text().equals(text.get())) {
                text.set(r.text());
            }
            note.setText(r == null ? "" : r.note());
        });
        return new Chosen(Objects.requireNonNull(reference), text);
    }

    private void save(ContractSettings now) {
        desk.jobs().start(_ -> {
            room.settings().save(now);
            return room.cases().settings();
        }, saved -> {
            fill(saved);
            desk.notices().say(desk.text("contract.set.saved"));
        }, desk.errors()::trouble);
    }

    @Override
    public Place place() {
        return new ContractSettingsPlace();
    }

    @Override
    public String title() {
        return desk.text("contract.settings");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        desk.jobs().latest(this, _ -> room.cases().settings(), this::fill, desk.errors()::trouble);
    }
}
