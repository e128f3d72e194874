package soundpractice.performance.intake.open;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Months as books name them in a title: “December 2025”, “Dec-25”.
final class Months {
    private static final Pattern NAMED = Pattern.compile(
            "\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[ -]+(20[0-9]{2}|[0-9]{2})\\b", Pattern.CASE_INSENSITIVE);

    private Months() {}

    /// The last day of the month that a text names.
    static Optional<LocalDate> in(String text) {
        var found = NAMED.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        var name = found.group(1).toUpperCase(Locale.ROOT);
        for (var month : Month.values()) {
            if (month.name().startsWith(name)) {
                int year = Integer.parseInt(found.group(2));
                return Optional.of(YearMonth.of(year < 100 ? 2000 + year : year, month).atEndOfMonth());
            }
        }
        return Optional.empty();
    }
}
