package soundpractice.performance.measures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// What a person entered for a criterion of the support matrix. It goes before whatever the files say.
///
/// @param score 0 (no concern) to 3 (great concern); null to go back to the files
/// @param note why; of SM-03 it is never printed, as it concerns a person
/// @param on the day
public record MatrixEntry(PracticeCode practice, SupportCriterion criterion, @Nullable Integer score, String note, LocalDate on) {

    /// Entries in the journal, scoped to the practice. Score, note and day merge as one.
    public static final Kind<MatrixEntry> KIND = Kind.of("performance.matrix_entry", MatrixEntry.class).together("score", "note", "on");

    /// The identity of a practice's entry for a criterion.
    public static RecordId idOf(PracticeCode practice, SupportCriterion criterion) {
        return RecordId.derived(KIND.name(), practice, criterion.id());
    }
}
