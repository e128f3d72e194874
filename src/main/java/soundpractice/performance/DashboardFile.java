package soundpractice.performance;

import java.util.List;
import soundpractice.kernel.Problem;

/// A dashboard as read from a file, before anything is kept.
///
/// @param fileName the file's name
/// @param sha256 its SHA-256, 64 hexadecimal digits
/// @param measures the names of its measures, in order
/// @param ignored the headings of columns that hold no figures and were passed over
/// @param lines how many lines below the heading it has
/// @param rows the lines that name a practice; one whose figure could not be used stands here without a figure, and in `rejected`
/// @param rejected what could not be used, and why
public record DashboardFile(
        String fileName,
        String sha256,
        List<String> measures,
        List<String> ignored,
        int lines,
        List<Row> rows,
        List<Rejected> rejected) {

    /// A line of it.
    ///
    /// @param line counted from 1, heading included
    public record Row(int line, Figure figure) {}

    /// A cell that could not be used.
    ///
    /// @param line counted from 1, heading included
    /// @param column the column's heading
    /// @param value what stands there
    /// @param problem why it cannot be used
    public record Rejected(int line, String column, String value, Problem problem) {}

    public DashboardFile {
        measures = List.copyOf(measures);
        ignored = List.copyOf(ignored);
        rows = List.copyOf(rows);
        rejected = List.copyOf(rejected);
    }
}
