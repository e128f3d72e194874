package soundpractice.register;

import soundpractice.kernel.Problem;

/// A row of a file that could not be taken, or, among the flagged, one that was taken but should be looked at.
///
/// @param line its line in the file, from 1, header included
/// @param column the column's name
/// @param value what stands there
/// @param problem what is wrong with it
public record RejectedRow(long line, String column, String value, Problem problem) {}
