package soundpractice.performance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.RecordId;

/// A validated quarter, for ever: its final figures, statuses and ranks as kept content, and the policy they were judged by.
/// Written once and never changed.
///
/// @param figures the kept content with the figures as imported, measures included
/// @param standings the kept content with figure, status and rank of every practice
/// @param policy the policy as it stood
/// @param on the day of validation, when the formal process of the quarter starts
/// @param overrideReason why it was validated before the challenge window closed; null when it had closed
/// @param challenges how many challenges had been made
/// @param corrections how many figures they changed
public record FrozenQuarter(
        FinancialQuarter quarter,
        BlobId figures,
        BlobId standings,
        Policy policy,
        LocalDate on,
        @Nullable String overrideReason,
        int challenges,
        int corrections) {

    /// Frozen quarters in the journal, scoped to the area; append-only.
    public static final Kind<FrozenQuarter> KIND = Kind.log("performance.frozen_quarter", FrozenQuarter.class);

    /// The identity of a quarter's frozen result, the same on every laptop.
    public static RecordId idOf(FinancialQuarter quarter) {
        return RecordId.derived(KIND.name(), quarter);
    }
}
