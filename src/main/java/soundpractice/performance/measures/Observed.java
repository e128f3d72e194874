package soundpractice.performance.measures;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A figure that a file gives for a practice.
///
/// @param measure its id (`qof.ast.prevalence`)
/// @param period as the source names it (`2020-21`, `2025-12`)
/// @param value null where the source says that there is none; `note` says why
/// @param base of how many people or answers; null when not told
/// @param asOf the day the file speaks of, from which its age is counted
/// @param file the name of the file
public record Observed(String measure, String period, @Nullable BigDecimal value, @Nullable BigDecimal base, String note, LocalDate asOf, String file) {}
