package soundpractice.platform.files;

import java.util.List;

/// A row of a file that holds a table, every cell as text.
///
/// @param line its line in the file (its row in a sheet), from 1
/// @param cells the cells as they stand; dates of a workbook as 2017-10-02, figures without thousands separators
public record TableRow(long line, List<String> cells) {

    /// The cell of that column from 0, without surrounding blanks; empty where the row is shorter.
    public String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
    }

    /// How many cells it has.
    public int size() {
        return cells.size();
    }

    /// Whether nothing stands in it.
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }
}
