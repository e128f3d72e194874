package soundpractice.register.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.register.RejectedRow;

/// A public file as read: every row either taken or rejected with its reason.
///
/// @param layout which layout it has
/// @param asOf the date it speaks of, as far as the file itself tells
/// @param rows how many data rows it has
/// @param tables what it states
/// @param rejected rows not taken
/// @param flagged rows taken, worth a look
/// @param unknownColumns columns nothing reads
/// @param notices what else to know
public record ReadFile(
        Layout layout,
        @Nullable LocalDate asOf,
        int rows,
        Map<FactTable, List<FactRow>> tables,
        List<RejectedRow> rejected,
        List<RejectedRow> flagged,
        List<String> unknownColumns,
        List<Problem> notices) {

    /// Rows taken.
    public int accepted() {
        return rows - rejected.size();
    }

    /// The rows of one table.
    public List<FactRow> rowsOf(FactTable table) {
        return tables.getOrDefault(table, List.of());
    }
}
