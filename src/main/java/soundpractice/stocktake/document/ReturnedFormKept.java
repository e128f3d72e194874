package soundpractice.stocktake.document;

import java.time.Instant;
import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A form that came back, kept byte for byte with its interview: whoever doubts an answer can look at what was sent.
///
/// @param interview whose
/// @param practice from whom
/// @param blob the file
/// @param name the file's name
/// @param at when it was taken in
/// @param by who took it in
/// @param taken codes of the questions whose answers were taken over from it, in all
public record ReturnedFormKept(RecordId interview, PracticeCode practice, BlobId blob, String name, Instant at, String by, List<String> taken) {

    /// How the journal knows it.
    public static final Kind<ReturnedFormKept> KIND = Kind.of("stocktake.returned_form", ReturnedFormKept.class);

    public ReturnedFormKept {
        taken = List.copyOf(taken);
    }

    /// The id of a file that came back for an interview: the same file twice is one record.
    public static RecordId idOf(RecordId interview, BlobId blob) {
        return RecordId.derived(KIND.name(), interview, blob);
    }

    /// Its id.
    public RecordId id() {
        return idOf(interview, blob);
    }

    /// Whose record it is: the practice's.
    public Scope scope() {
        return Scope.of(practice);
    }
}
