package soundpractice.stocktake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// The answer to one question of one interview: a record of its own, whose id follows from the two, so that two laptops write the same one.
///
/// @param interview in which
/// @param practice with whom
/// @param question the question's code
/// @param asked how it was worded when it was answered
/// @param outcome what was answered: one of `yes`, `partly`, `no`; `not_applicable`; the options ticked (an empty list: none of them); the text;
///     the day (`2026-03-01`). Null: not answered yet
/// @param note the column beside the answer, of any length
/// @param comeBack whether to come back to it
/// @param askAgain whether the question changed under the answer, which must be given again
/// @param agreement what the practice said of it
/// @param dispute the practice's own words when it disputes
public record Answer(
        RecordId interview,
        PracticeCode practice,
        String question,
        Asked asked,
        @Nullable List<String> outcome,
        String note,
        boolean comeBack,
        boolean askAgain,
        Agreement agreement,
        String dispute) {

    /// How the journal knows it.
    public static final Kind<Answer> KIND =
            Kind.of("stocktake.answer", Answer.class).together("outcome", "asked", "askAgain").together("agreement", "dispute");

    public Answer {
        outcome = outcome == null ? null : List.copyOf(outcome);
    }

    /// Nothing said yet.
    public static Answer blank(Interview interview, String question, Asked asked) {
        return new Answer(interview.id(), interview.practice(), question, asked, null, "", false, false, Agreement.NOT_ASKED, "");
    }

    /// The id of the answer to a question in an interview.
    public static RecordId idOf(RecordId interview, String question) {
        return RecordId.derived("stocktake.answer", interview, question);
    }

    /// Its id.
    public RecordId id() {
        return idOf(interview, question);
    }

    /// Whose record it is: the practice's.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// Whether the question has its answer.
    public boolean isAnswered() {
        return outcome != null && !askAgain;
    }

    /// What was answered, taken apart; empty when nothing was.
    public java.util.Optional<Reply> reply() {
        return outcome == null ? java.util.Optional.empty() : Reply.of(asked.kind(), outcome);
    }

    /// Answered so, as the question reads now. What the practice said of the answer before no longer holds.
    public Answer answering(@Nullable List<String> value, Asked wording) {
        boolean same = java.util.Objects.equals(value, outcome) && wording.text().equals(asked.text());
        return new Answer(interview, practice, question, wording, value, note, comeBack, false, same ? agreement : Agreement.NOT_ASKED, same ? dispute : "");
    }

    /// With another note. What the practice said of the wording before no longer holds.
    public Answer noting(String text) {
        boolean same = text.equals(note);
        return new Answer(interview, practice, question, asked, outcome, text, comeBack, askAgain, same ? agreement : Agreement.NOT_ASKED, same ? dispute : "");
    }

    /// Flagged or not.
    public Answer flagged(boolean toComeBack) {
        return new Answer(interview, practice, question, asked, outcome, note, toComeBack, askAgain, agreement, dispute);
    }

    /// With what the practice said of it.
    public Answer said(Agreement by, String words) {
        return new Answer(interview, practice, question, asked, outcome, note, comeBack, askAgain, by, words);
    }

    /// Holding again as it was given.
    public Answer standing() {
        return new Answer(interview, practice, question, asked, outcome, note, comeBack, false, agreement, dispute);
    }

    /// To be asked again, because the question is another now.
    public Answer toAskAgain() {
        return new Answer(interview, practice, question, asked, outcome, note, comeBack, true, agreement, dispute);
    }
}
