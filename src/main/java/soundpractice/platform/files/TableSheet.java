package soundpractice.platform.files;

import java.util.List;

/// A sheet of a workbook; a text file is one sheet without a name.
///
/// @param name the sheet's name
/// @param rows its rows in order, empty ones left out
public record TableSheet(String name, List<TableRow> rows) {}
