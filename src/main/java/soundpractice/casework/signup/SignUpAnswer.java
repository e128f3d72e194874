package soundpractice.casework.signup;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// What a practice answered to one requirement in one round.
///
/// @param startYear the calendar year in which the contract year begins
/// @param requirement the requirement's id
/// @param evidence what it sent or said in proof; may be empty
/// @param judged what the team thinks of the evidence
/// @param on the day the answer came in
public record SignUpAnswer(
        PracticeCode practice, int startYear, String requirement, Round round, Response response, String evidence, Evidence judged, LocalDate on) {

    /// Answers in the journal, scoped to their practice. An answer and what the team thinks of its evidence merge as one.
    public static final Kind<SignUpAnswer> KIND = Kind.of("casework.signup_answer", SignUpAnswer.class).together("response", "evidence", "judged");

    /// What the team thinks of the evidence.
    public enum Evidence {
        /// Nobody has looked at it yet: the answer is taken as given.
        NOT_LOOKED_AT,
        /// It proves the answer.
        ENOUGH,
        /// It does not: a Yes does not count.
        NOT_ENOUGH;

        /// As files and the command line write it.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// The identity of an answer: two laptops that enter it apart have entered one.
    public RecordId id() {
        return RecordId.derived(KIND.name(), practice, startYear, requirement.toUpperCase(java.util.Locale.ROOT), round);
    }

    /// Whether it meets the requirement: Yes, and not on evidence that was found too weak.
    public boolean isMet() {
        return response == Response.YES && judged != Evidence.NOT_ENOUGH;
    }
}
