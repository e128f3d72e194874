package soundpractice.platform.fx;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.form.Form;

/// Short questions in a window of their own. Nothing waits: the answer comes to the function given, or not at all when the person
/// went away. All texts are put into words already.
public interface Dialogs {

    /// A yes-or-no question before something is done.
    ///
    /// @param title what is about to happen, as a question
    /// @param text what it does, with names and figures, and whether it can be undone
    /// @param yes the button's word, a verb (`Close the practice`)
    /// @param destructive whether something is taken away by it
    record Question(String title, String text, String yes, boolean destructive) {
        /// A question about something harmless.
        public static Question of(String title, String text, String yes) {
            return new Question(title, text, yes, false);
        }

        /// A question about something that takes away.
        public static Question destructive(String title, String text, String yes) {
            return new Question(title, text, yes, true);
        }
    }

    /// Asks, and goes on if the answer is yes.
    void confirm(Question question, Runnable yes);

    /// Asks for a reason, which has to be given.
    void askReason(Question question, Consumer<String> reason);

    /// Asks, and lets one add a note, which may stay empty.
    void askNote(Question question, Consumer<String> note);

    /// Asks for a line of text.
    void askText(Question question, String preset, Consumer<String> text);

    /// Asks for a date.
    void askDate(Question question, LocalDate preset, Consumer<LocalDate> date);

    /// Shows a form. The button tries; what is wrong is shown at its field and the form stays; with nothing wrong it closes.
    void fill(Question question, Form form, Supplier<List<Problem>> attempt);

    /// Shows something to look at, with a button to close.
    void show(String title, Region content);

    /// Tells something, with the next step to take (which may be empty).
    void tell(String title, String text, String next);
}
