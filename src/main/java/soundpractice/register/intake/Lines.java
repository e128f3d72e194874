package soundpractice.register.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.register.RejectedRow;

/// Gathers what a reader takes, rejects and flags while it goes through a file.
final class Lines {
    private final Map<FactTable, List<FactRow>> taken = new HashMap<>();
    private final Map<FactTable, Map<String, Long>> seen = new HashMap<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<RejectedRow> flagged = new ArrayList<>();
    private int rows;
    private @Nullable LocalDate newest;

    /// Takes a row, unless its key stood in the file before.
    void take(FactTable table, FactRow row, String keyColumn) {
        var before = seen.computeIfAbsent(table, t -> HashMap.newHashMap(20_000)).putIfAbsent(row.key(), row.line());
        if (before != null) {
            reject(row.line(), keyColumn, row.key(), Problem.of("register.row.twice", before));
            return;
        }
        rows++;
        taken.computeIfAbsent(table, t -> new ArrayList<>()).add(row);
    }

    /// A row that is right and states nothing.
    void without() {
        rows++;
    }

    void reject(long line, String column, String value, Problem problem) {
        rows++;
        rejected.add(new RejectedRow(line, column, value, problem));
    }

    void flag(long line, String column, String value, Problem problem) {
        flagged.add(new RejectedRow(line, column, value, problem));
    }

    /// A date that tells how new the file is at least.
    void seenDate(@Nullable LocalDate date) {
        if (date != null && (newest == null || date.isAfter(newest))) {
            newest = date;
        }
    }

    ReadFile finish(Layout layout, List<String> unknownColumns, List<Problem> notices) {
        return new ReadFile(layout, newest, rows, taken, rejected, flagged, unknownColumns, notices);
    }
}
