package soundpractice.casework.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.LetterSettings;
import soundpractice.casework.LetterSettingsPlace;
import soundpractice.documents.LetterLanguage;
import soundpractice.journal.Change;
import soundpractice.journal.Saved;
import soundpractice.kernel.Place;
import soundpractice.kernel.Scope;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.security.Permission;

/// Where the team says what its letters print alike. An entry left empty stops the letters that need it, by its name.
public final class LetterSettingsScreen implements Screen {
    private final Desk desk;
    private final Casework casework;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);
    private final Form sender;
    private final Form help;
    private final Form signature;
    private final List<Field<String>> fields;
    private final Field<Boolean> teamOnEvery;
    private final Field<@Nullable LetterLanguage> language;

    /// The screen of these cases' letters.
    public LetterSettingsScreen(Desk desk, Casework casework) {
        this.desk = desk;
        this.casework = casework;
        this.sender = new Form(desk.words());
        this.help = new Form(desk.words());
        this.signature = new Form(desk.words());
        var now = casework.cases().settings();
        var organisation = sender.text("casework.settings.organisation").set(now.organisation());
        var address = sender.area("casework.settings.address").set(now.senderAddress());
        var service = sender.text("casework.settings.service").set(now.service());
        var standard = sender.text("casework.settings.standard").set(now.standard());
        sender.sideBySide(service, standard);
        this.language = sender.choice("casework.settings.language", List.of(LetterLanguage.values()),
                each -> desk.text("casework.settings.language." + each.name().toLowerCase(Locale.ROOT))).set(now.language());
        var supportName = help.text("casework.settings.support-name").set(now.supportName());
        var supportEmail = help.text("casework.settings.support-email").set(now.supportEmail());
        help.sideBySide(supportName, supportEmail);
        var body = help.text("casework.settings.neighbourhood-body").set(now.neighbourhoodBody());
        var mailbox = help.text("casework.settings.mailbox").set(now.mailbox());
        help.sideBySide(body, mailbox);
        var committee = help.text("casework.settings.committee").set(now.committee());
        var role = signature.text("casework.settings.signatory-role").set(now.signatoryRole());
        var name = signature.text("casework.settings.signatory-name").set(now.signatoryName());
        signature.sideBySide(role, name);
        var team = signature.text("casework.settings.signatory-team").set(now.signatoryTeam());
        var phone = signature.text("casework.settings.signatory-phone").set(now.signatoryPhone());
        var email = signature.text("casework.settings.signatory-email").set(now.signatoryEmail());
        signature.sideBySide(phone, email);
        this.teamOnEvery = signature.check("casework.settings.team-on-every").set(now.teamOnEveryLetter());
        this.fields = List.of(
                organisation, address, service, standard, supportName, supportEmail, body, mailbox, committee, role, name, team, phone, email);
        build();
    }

    private void build() {
        page.getStyleClass().add("page");
        var save = Buttons.primary(desk.text("casework.settings.save"), this::save);
        save.setDefaultButton(true);
        var foot = new HBox(desk.permitted(Permission.CHANGE_POLICY.name(), save));
        page.getChildren().addAll(
                Card.titled(desk.text("casework.settings.sender"), sender),
                Card.titled(desk.text("casework.settings.help"), help),
                Card.titled(desk.text("casework.settings.signature"), signature),
                foot);
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
    }

    private void save() {
        var v = fields.stream().map(f -> f.get() == null ? "" : f.get()).toList();
        var settings = new LetterSettings(v.get(0), v.get(1), v.get(2), v.get(3), v.get(4), v.get(5), v.get(6), v.get(7), v.get(8), v.get(9),
                v.get(10), v.get(11), Boolean.TRUE.equals(teamOnEvery.get()), v.get(12), v.get(13),
                Objects.requireNonNullElse(language.get(), LetterLanguage.ENGLISH));
        desk.jobs().<Saved>start(
                progress -> casework.cases().save(Change.plain().put(LetterSettings.KIND, LetterSettings.ID, Scope.AREA, settings)),
                saved -> desk.notices().say(desk.text("casework.settings.saved")),
                desk.errors()::trouble);
    }

    @Override
    public Place place() {
        return new LetterSettingsPlace();
    }

    @Override
    public String title() {
        return desk.text("casework.settings.title");
    }

    @Override
    public Region root() {
        return root;
    }
}
