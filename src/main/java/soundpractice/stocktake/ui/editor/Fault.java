package soundpractice.stocktake.ui.editor;

import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;

/// One fault of a definition, taken apart.
///
/// @param line the line of the file, or of the draft written out as one (the heading is line 1); 0 when it belongs to none
/// @param column the column
/// @param problem what is wrong there
record Fault(long line, String column, Problem problem) {
    private static final int FIRST = 2;

    static Fault of(Problem found) {
        if (found.key().equals("stocktake.fault.at") && found.args().size() == 3 && found.args().get(0) instanceof Long line
                && found.args().get(2) instanceof Problem inner) {
            return new Fault(line, String.valueOf(found.args().get(1)), inner);
        }
        return new Fault(0, found.field() == null ? "" : found.field(), found);
    }

    /// Line to show; null where there is none.
    @Nullable Long shownLine() {
        return line == 0 ? null : line;
    }

    /// Which question of a draft it belongs to; -1 for none.
    int question() {
        return (int) line - FIRST;
    }
}
