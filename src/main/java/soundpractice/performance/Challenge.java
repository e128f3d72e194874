package soundpractice.performance;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;

/// A practice says that its figure in a quarter's dashboard is wrong. It and its answer stay beside the figure for good.
///
/// @param on the day it came in
/// @param late whether the window had closed by then; it is still looked at, and it is marked
/// @param figure the overall figure it is about, as it stood
/// @param claimed the figure that the practice says is right, if it names one
/// @param grounds why, in the practice's words
/// @param verdict what came of it
/// @param corrected the figure put in place, when accepted
/// @param answer the reason given to the practice; always there when rejected
/// @param settledOn the day it was answered
public record Challenge(
        FinancialQuarter quarter,
        PracticeCode practice,
        LocalDate on,
        boolean late,
        @Nullable Percent figure,
        @Nullable Percent claimed,
        String grounds,
        Verdict verdict,
        @Nullable Percent corrected,
        @Nullable String answer,
        @Nullable LocalDate settledOn) {

    /// What came of a challenge.
    public enum Verdict {
        /// Nobody has answered yet.
        OPEN,
        /// The figure was amended.
        ACCEPTED,
        /// The figure stands, for the reason given.
        REJECTED
    }

    /// Challenges in the journal, scoped to the practice. A verdict and what belongs to it merge as one.
    public static final Kind<Challenge> KIND =
            Kind.of("performance.challenge", Challenge.class).together("verdict", "corrected", "answer", "settledOn");

    /// Oldest settlement first; what is open comes last.
    static final Comparator<Challenge> BY_SETTLEMENT =
            Comparator.comparing(Challenge::settledOn, Comparator.nullsLast(Comparator.naturalOrder()));

    /// Whether it still waits for an answer.
    public boolean isOpen() {
        return verdict == Verdict.OPEN;
    }

    /// The same challenge, accepted with the figure that is put in place.
    public Challenge accepted(Percent correct, @Nullable String why, LocalDate day) {
        return new Challenge(quarter, practice, on, late, figure, claimed, grounds, Verdict.ACCEPTED, correct, why, day);
    }

    /// The same challenge, rejected with the reason.
    public Challenge rejected(String why, LocalDate day) {
        return new Challenge(quarter, practice, on, late, figure, claimed, grounds, Verdict.REJECTED, null, why, day);
    }
}
