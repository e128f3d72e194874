package soundpractice.register;

import java.time.LocalDate;

/// How many patients are registered.
///
/// @param patients the count; 0 for a practice that is closing its list
/// @param on the day it was counted, the first of a month
public record ListSize(int patients, LocalDate on) {}
