package soundpractice.stocktake;

import java.time.Instant;
import soundpractice.kernel.RecordId;

/// Text being typed that has not become an answer's version yet.
///
/// @param interview in which interview
/// @param question the question's code, or empty for the interview's own particulars
/// @param field which field: [#NOTE], [#OUTCOME], [#DISPUTE] or another of the screen's own
/// @param text all that stands in the field
/// @param cursor where the cursor is, in characters from 0
/// @param at when it was typed
public record Typing(RecordId interview, String question, String field, String text, int cursor, Instant at) {
    /// The note beside an answer.
    public static final String NOTE = "note";
    /// An answer in words.
    public static final String OUTCOME = "outcome";
    /// The practice's own words.
    public static final String DISPUTE = "dispute";

    /// Whether both are about the same field.
    public boolean isSameFieldAs(Typing other) {
        return isIn(other.interview, other.question, other.field);
    }

    /// Whether it is about that field.
    public boolean isIn(RecordId ofInterview, String ofQuestion, String ofField) {
        return interview.equals(ofInterview) && question.equals(ofQuestion) && field.equals(ofField);
    }
}
