package soundpractice.shell;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soundpractice.platform.files.FilePicker.FileKind;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.wizard.Step;
import soundpractice.platform.fx.wizard.Wizard;
import soundpractice.sync.Invitation;
import soundpractice.sync.Papers;

/// A newcomer's way into a team: the invitation, a passphrase, the answer file, and four words to read aloud.
///
/// @param <S> an open store
final class JoinWay<S> {
    private final Desk desk;
    private final EntryModel<S> model;
    private final StackPane content;
    private final Runnable back;

    private JoinWay(Desk desk, EntryModel<S> model, StackPane content, Runnable back) {
        this.desk = desk;
        this.model = model;
        this.content = content;
        this.back = back;
    }

    /// Asks for the invitation and leads on.
    ///
    /// @param content where the steps are shown
    /// @param back what leaving does
    static <S> void begin(Desk desk, EntryModel<S> model, StackPane content, Runnable back) {
        var way = new JoinWay<>(desk, model, content, back);
        desk.files().open(desk.text("shell.welcome.join.choose"), FileKind.of(desk.text("sync.file.invitation"), Papers.INVITATION))
                .ifPresent(file -> model.invitation(file, way::steps));
    }

    private void steps(Invitation invitation) {
        var pass = new PassphraseStep(desk, model, () -> List.of(invitation.organisation(), invitation.person()));
        content.getChildren().setAll(new Wizard(desk.words(), List.of(new Invited(invitation), pass), desk.text("shell.welcome.join.finish"), () -> answer(invitation, pass), back));
    }

    private void answer(Invitation invitation, PassphraseStep pass) {
        desk.files().save(desk.text("shell.welcome.join.answer"), desk.text("shell.welcome.join.answer.file", invitation.person()) + "." + Papers.ANSWER,
                        FileKind.of(desk.text("sync.file.answer"), Papers.ANSWER))
                .ifPresent(file -> model.join(invitation, pass.passphrase(), file, this::joined));
    }

    private void joined(StoreDoor.Joined<S> joined) {
        var words = new VBox();
        words.getStyleClass().add("join-words");
        for (var word : joined.words().split(" ")) {
            words.getChildren().add(new Prose(word, "join-word"));
        }
        words.setFocusTraversable(true);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setAccessibleText(desk.text("sync.words.named", joined.words()));
        var on = Buttons.primary(desk.text("shell.welcome.join.go-on"), () -> model.enter(joined));
        var box = new VBox(new Prose(desk.text("shell.welcome.join.done"), "entry-title"), new Prose(desk.text("shell.welcome.join.done.text", joined.by(), joined.answer().toString())),
                words, new Prose(desk.text("shell.welcome.join.done.next", joined.by()), "muted"), on);
        box.getStyleClass().add("welcome-choices");
        content.getChildren().setAll(box);
        Focus.on(on);
    }

    /// Who invites whom; nobody has to know more than that.
    private final class Invited implements Step {
        private final Invitation invitation;
        private final VBox text;

        Invited(Invitation invitation) {
            this.invitation = invitation;
            this.text = new VBox(new Prose(desk.text("shell.welcome.join.text", invitation.by(), invitation.organisation(), invitation.person(), desk.text(invitation.role().key()))));
        }

        @Override
        public String title() {
            return desk.text("shell.welcome.join.who", invitation.by());
        }

        @Override
        public Region content() {
            return text;
        }

        @Override
        public ObservableBooleanValue ready() {
            return new SimpleBooleanProperty(true);
        }
    }
}
