package soundpractice.shell;

import java.util.List;
import javafx.scene.layout.Region;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;

/// Asks for the password of a team's server, once the server has asked for it. Most never see it: their organisation lets them in by name, or a file of
/// theirs holds it.
final class ServerPassword {
    /// What a server says that wants another name or password.
    private static final String WANTED = "platform.server.password";

    private final Form form;
    private final Field<String> password;

    ServerPassword(Desk desk, EntryModel<?> model) {
        form = new Form(desk.words());
        password = form.passphrase("shell.signin.server-password");
        password.value().subscribe(model::serverPassword);
        form.setVisible(false);
        form.managedProperty().bind(form.visibleProperty());
    }

    Region root() {
        return form;
    }

    /// Whether the server wants it.
    static boolean isWanted(List<Problem> problems) {
        return problems.stream().anyMatch(p -> p.key().equals(WANTED));
    }

    /// Shows the field with what the server said, and goes there.
    void ask(List<Problem> problems) {
        form.setVisible(true);
        form.show(problems.stream().filter(p -> p.key().equals(WANTED)).map(p -> p.at("server-password")).toList());
        password.input().requestFocus();
    }

    /// Takes away what the server said before.
    void calm() {
        form.show(List.of());
    }
}
