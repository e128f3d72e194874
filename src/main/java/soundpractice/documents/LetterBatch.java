package soundpractice.documents;

import java.util.List;
import soundpractice.journal.Change;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;

/// What came of issuing letters in one go. Letters asked for are letters issued and letters refused, and none is in both.
///
/// @param id names the batch
/// @param asked how many were asked for
/// @param issued what was made, in the order asked
/// @param refused what was stopped, and why
public record LetterBatch(RecordId id, int asked, List<IssuedDocument> issued, List<Stopped> refused) {

    /// A letter that was stopped.
    ///
    /// @param letter what was asked for
    /// @param problems why, each naming the field
    public record Stopped(LetterModel letter, List<Problem> problems) {
        public Stopped {
            problems = List.copyOf(problems);
        }
    }

    public LetterBatch {
        issued = List.copyOf(issued);
        refused = List.copyOf(refused);
        if (asked != issued.size() + refused.size()) {
            throw new IllegalArgumentException(asked + " letters asked for, but " + issued.size() + " issued and " + refused.size() + " refused");
        }
    }

    /// Adds the issued documents to a change, so that they are saved with what they bring about (a case's clocks) or not at all.
    public Change addTo(Change change) {
        issued.forEach(document -> change.put(IssuedDocument.KIND, document.id(), document.scope(), document));
        return change;
    }
}
