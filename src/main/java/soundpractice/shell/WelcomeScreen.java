package soundpractice.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.FilePicker.FileKind;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.wizard.Step;
import soundpractice.platform.fx.wizard.Wizard;
import soundpractice.security.Role;

/// The first start: make a store, look at the demonstration, or restore a backup.
final class WelcomeScreen {
    private final Desk desk;
    private final EntryModel<?> model;
    private final StackPane content = new StackPane();
    private final Form who;
    private final PassphraseStep pass;
    private final ServerPassword server;
    private final Field<String> organisation;
    private final Field<String> person;
    private final Field<@Nullable Role> role;
    private final VBox choices;
    private final VBox trouble = new VBox();
    private final EntryFrame root;

    /// @param look what may be set before anybody begins
    WelcomeScreen(Desk desk, EntryModel<?> model, EntryLook look) {
        this.desk = desk;
        this.model = model;
        who = new Form(desk.words());
        organisation = who.text("shell.welcome.organisation").required();
        person = who.text("shell.welcome.person").required();
        role = who.choice("shell.welcome.role", List.of(Role.values()), each -> desk.text(each.key())).required();
        pass = new PassphraseStep(desk, model, () -> List.of(organisation.get(), person.get()));
        trouble.getStyleClass().add("form-problems");
        choices = choices();
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setAccessibleText(desk.text("shell.welcome.working"));
        bar.visibleProperty().bind(model.busy());
        content.disableProperty().bind(model.busy());
        content.getChildren().setAll(choices);
        server = new ServerPassword(desk, model);
        var box = new VBox(trouble, server.root(), content, bar);
        box.getStyleClass().addAll("entry-box", "welcome-box");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        root = new EntryFrame(desk, box, model.isShared(), look);
        model.problems().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    void shown() {
        focusFirstButton();
    }

    private VBox choices() {
        var title = new Label(desk.text("shell.welcome.title"));
        title.getStyleClass().add("entry-title");
        title.setWrapText(true);
        var box = new VBox(title,
                choice(Feather.PLUS_CIRCLE, "shell.welcome.create", true, this::startWizard),
                choice(Feather.USER_PLUS, "shell.welcome.join", false, () -> JoinWay.begin(desk, model, content, this::backToChoices)),
                choice(Feather.COMPASS, "shell.welcome.demo", false, model::demo),
                choice(Feather.ROTATE_CCW, "shell.welcome.restore", false, this::restore));
        box.getStyleClass().add("welcome-choices");
        return box;
    }

    private Button choice(Feather icon, String key, boolean first, Runnable action) {
        var name = new Label(desk.text(key));
        name.getStyleClass().add("choice-name");
        var about = new Label(desk.text(key + ".about"));
        about.setWrapText(true);
        about.getStyleClass().add("choice-about");
        about.setMinHeight(Region.USE_PREF_SIZE);
        var button = new Button();
        button.setGraphic(new javafx.scene.layout.HBox(Icons.of(icon), new VBox(name, about)));
        button.getStyleClass().addAll("choice", first ? "choice-first" : "choice-other");
        button.setMaxWidth(Double.MAX_VALUE);
        // Where large text needs more room than the window has, the window scrolls; no sentence is cut.
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleText(name.getText() + ". " + about.getText());
        button.setOnAction(click -> action.run());
        return button;
    }

    private void startWizard() {
        var steps = List.<Step>of(new FormStep(desk.text("shell.welcome.step.who"), who), pass);
        content.getChildren().setAll(new Wizard(desk.words(), steps, desk.text("shell.welcome.finish"), this::create, this::backToChoices));
    }

    private void backToChoices() {
        model.problems().set(List.of());
        content.getChildren().setAll(choices);
        focusFirstButton();
    }

    private void create() {
        var chosen = role.get();
        if (chosen != null) {
            model.create(new StoreDoor.NewStore(organisation.get(), person.get(), chosen, pass.passphrase()));
        }
    }

    private void restore() {
        desk.files().open(desk.text("shell.welcome.restore"), FileKind.of(desk.text("shell.welcome.backup-file"), soundpractice.security.BackupName.ENDING.substring(1))).ifPresent(backup -> {
            var form = new Form(desk.words());
            var field = form.passphrase("shell.signin.passphrase").required();
            var question = soundpractice.platform.fx.Dialogs.Question.of(desk.text("shell.welcome.restore"),
                    desk.text("shell.welcome.restore.ask", String.valueOf(backup.getFileName())), desk.text("shell.welcome.restore.yes"));
            desk.dialogs().fill(question, form, () -> {
                model.restore(backup, field.value().get());
                return List.of();
            });
        });
    }

    private void show(List<Problem> all) {
        trouble.getChildren().clear();
        server.calm();
        if (ServerPassword.isWanted(all)) {
            server.ask(all);
        }
        var problems = ServerPassword.isWanted(all) ? List.<Problem>of() : all;
        for (var problem : problems) {
            for (var text : List.of(desk.words().of(problem), desk.words().next(problem))) {
                if (!text.isEmpty()) {
                    var label = new Label(text);
                    label.setWrapText(true);
                    label.getStyleClass().add(trouble.getChildren().isEmpty() ? "field-error" : "muted");
                    trouble.getChildren().add(label);
                }
            }
        }
        trouble.setVisible(!problems.isEmpty());
        trouble.setManaged(!problems.isEmpty());
    }

    private void focusFirstButton() {
        choices.getChildren().get(1).requestFocus();
    }
}
