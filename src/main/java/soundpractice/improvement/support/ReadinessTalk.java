package soundpractice.improvement.support;

import java.time.LocalDate;
import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// The readiness conversation: six questions in safety, from where the practice stands to what it can choose. A diagnostic follows only once a future state is agreed.
///
/// @param where RD-1, our position today
/// @param wish RD-2, where we wish to be
/// @param must RD-3, where we must be
/// @param ready RD-4, whether the practice is ready to change
/// @param effort RD-5, what effort it is willing to make
/// @param choices RD-6, what is open to it
/// @param accepted whether it accepts that change is needed
/// @param futureState the future state that was agreed; empty before
public record ReadinessTalk(
        PracticeCode practice, LocalDate on, String where, String wish, String must, String ready, String effort, String choices, boolean accepted, String futureState) {

    /// Talks in the journal: one for each practice and day.
    public static final Kind<ReadinessTalk> KIND = Kind.of("improvement.talk", ReadinessTalk.class).together("accepted", "futureState");

    /// How many questions it has.
    public static final int QUESTIONS = 6;

    /// A talk from its answers, RD-1 to RD-6.
    public static ReadinessTalk of(PracticeCode practice, LocalDate on, List<String> answers, boolean accepted, String futureState) {
        return new ReadinessTalk(practice, on, answers.get(0), answers.get(1), answers.get(2), answers.get(3), answers.get(4), answers.get(5), accepted, futureState);
    }

    /// The identity of a talk.
    public static RecordId idOf(PracticeCode practice, LocalDate on) {
        return RecordId.derived(KIND.name(), practice, on);
    }

    /// The answers, RD-1 to RD-6.
    public List<String> answers() {
        return List.of(where, wish, must, ready, effort, choices);
    }

    /// Whether a diagnostic may follow.
    public boolean isSettled() {
        return accepted && !futureState.isBlank();
    }
}
