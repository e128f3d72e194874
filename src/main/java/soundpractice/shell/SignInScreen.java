package soundpractice.shell;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;

/// Asks for the passphrase of the store that is there.
final class SignInScreen {
    private final Form form;
    private final Field<String> passphrase;
    private final ServerPassword server;
    private final Button open;
    private final EntryFrame root;

    /// @param locked whether the store was open before and was locked
    /// @param other opens another store: makes one, the demonstration, a backup
    /// @param look what may be set before anybody signs in
    SignInScreen(Desk desk, EntryModel<?> model, boolean locked, Runnable other, EntryLook look) {
        var title = new Label(desk.text(locked ? "shell.signin.locked" : "shell.signin.title"));
        title.getStyleClass().add("entry-title");
        var folder = new Label(desk.text("shell.signin.folder", model.shown()));
        folder.getStyleClass().add("muted");
        folder.setWrapText(true);
        form = new Form(desk.words());
        passphrase = form.passphrase("shell.signin.passphrase");
        if (!model.demonstration()) {
            passphrase.required();
        }
        server = new ServerPassword(desk, model);
        open = Buttons.primary(desk.text("shell.signin.open"), () -> attempt(model));
        open.setDefaultButton(true);
        open.setMaxWidth(Double.MAX_VALUE);
        open.disableProperty().bind(model.busy());
        var bar = new ProgressBar();
        bar.setAccessibleText(desk.text("shell.signin.opening"));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.visibleProperty().bind(model.busy());
        var fictional = new Label(desk.text("shell.signin.demonstration"));
        fictional.setWrapText(true);
        var box = new VBox(title, folder, model.demonstration() ? fictional : form, server.root(), open, bar);
        if (!locked) {
            var another = Buttons.link(desk.text("shell.signin.other"), other);
            another.disableProperty().bind(model.busy());
            box.getChildren().add(another);
        }
        box.getStyleClass().add("entry-box");
        box.setMaxHeight(Region.USE_PREF_SIZE);
        root = new EntryFrame(desk, box, model.isShared(), look);
        // The passphrase keeps the focus while the store opens, and what is typed meanwhile goes nowhere: else it would press what comes next.
        root.addEventFilter(KeyEvent.ANY, key -> {
            if (model.busy().get()) {
                key.consume();
            }
        });
        model.problems().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    void shown() {
        if (form.getScene() == null) {
            open.requestFocus();
        } else {
            form.focusFirst();
        }
    }

    private void attempt(EntryModel<?> model) {
        var missing = form.problems();
        form.show(missing);
        server.calm();
        if (missing.isEmpty()) {
            model.open(passphrase.value().get());
        }
    }

    private void show(List<Problem> problems) {
        if (ServerPassword.isWanted(problems)) {
            server.ask(problems);
        } else if (!problems.isEmpty()) {
            form.show(problems.stream().map(problem -> problem.at("passphrase")).toList());
            passphrase.input().requestFocus();
        }
    }
}
