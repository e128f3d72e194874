package soundpractice.inspection.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Reason;

/// Something the program knows for a line of the pack.
///
/// @param source where it comes from
/// @param asOf the day it speaks of; null when it has none
/// @param says what it says, in short
public record Held(ChecklistItem item, Reason source, @Nullable LocalDate asOf, Reason says) {}
