package soundpractice.calendar;

import java.time.LocalDate;
import soundpractice.kernel.Reason;

/// What the date would be if the process, which is ambiguous here, were read the other way.
///
/// @param why which other reading, with the ambiguity's id
public record Reading(LocalDate date, Basis basis, int count, Reason why) {}
