package soundpractice.improvement.support;

import java.math.BigDecimal;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// The money of a programme in a financial year.
///
/// @param year `2017-18`
public record Budget(String programme, String year, BigDecimal amount) {

    /// Budgets in the journal: one for each programme and year.
    public static final Kind<Budget> KIND = Kind.of("improvement.budget", Budget.class);

    /// The identity of a programme's budget in a year.
    public static RecordId idOf(String programme, String year) {
        return RecordId.derived(KIND.name(), programme, year);
    }
}
