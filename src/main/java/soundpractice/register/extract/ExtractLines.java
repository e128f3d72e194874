package soundpractice.register.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.register.Named;
import soundpractice.register.RejectedRow;

/// Gathers what a reader takes, passes over, rejects and flags while it goes through a file.
public final class ExtractLines {
    private final List<String> facts;
    private final List<ExtractRow> taken = new ArrayList<>();
    private final Map<String, Long> seen = new HashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<RejectedRow> rejected = new ArrayList<>();
    private final List<RejectedRow> flagged = new ArrayList<>();
    private int rows;
    private int passedOver;
    private @Nullable LocalDate newest;

    /// @param facts names of the facts of a row
    public ExtractLines(String... facts) {
        this.facts = List.of(facts);
    }

    /// A data line begins; whatever is taken or rejected next belongs to it.
    public void line() {
        rows++;
    }

    /// Takes a row, unless its key stood in the file before.
    public void take(String key, long line, String keyColumn, String... values) {
        var before = seen.putIfAbsent(key, line);
        if (before != null) {
            reject(line, keyColumn, key, Problem.of("register.row.twice", before));
            return;
        }
        taken.add(new ExtractRow(key, line, List.of(values)));
    }

    /// Rejects a line or one figure in it.
    public void reject(long line, String column, String value, Problem problem) {
        rejected.add(new RejectedRow(line, column, value, problem));
    }

    /// A line taken that is worth a look.
    public void flag(long line, String column, String value, Problem problem) {
        flagged.add(new RejectedRow(line, column, value, problem));
    }

    /// A line that is not about a GP practice.
    public void passOver() {
        passedOver++;
    }

    /// What a code stands for.
    public void name(String code, String name) {
        names.putIfAbsent(code, name);
    }

    /// A date that tells how new the file is at least.
    public void seenDate(@Nullable LocalDate date) {
        if (date != null && (newest == null || date.isAfter(newest))) {
            newest = date;
        }
    }

    /// The newest date seen.
    public @Nullable LocalDate newest() {
        return newest;
    }

    /// How many rows were taken so far.
    public int size() {
        return taken.size();
    }

    /// How many data lines there were.
    public int rows() {
        return rows;
    }

    /// What was read, as a whole.
    public Extract finish(String layout, String series, String family, @Nullable LocalDate asOf, List<String> unknownColumns, List<Problem> notices) {
        var all = new ArrayList<>(notices);
        if (passedOver > 0) {
            all.add(Problem.of("register.extract.passed-over", passedOver));
        }
        var named = names.entrySet().stream().map(e -> new Named(e.getKey(), e.getValue())).toList();
        return new Extract(layout, series, family, asOf, facts, rows, List.copyOf(taken), named, rejected, flagged, unknownColumns, all);
    }
}
