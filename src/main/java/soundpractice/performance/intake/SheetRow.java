package soundpractice.performance.intake;

import java.util.List;

/// A line of a file, cells as text; numbers of a workbook in plain digits, its percentages times a hundred.
///
/// @param line counted from 1
record SheetRow(int line, List<String> cells) {
    SheetRow {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isEmpty() {
        return cells.stream().allMatch(String::isBlank);
    }
}
