package soundpractice.register.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as the public files write them: 19740401, 2026-04-01, 01/04/2026, 01JAN2021, 01Jan2022, 01-Sep-20 (data-formats §1, §9).
public final class Dates {
    private static final Pattern COMPACT = Pattern.compile("[12][0-9]{7}(\\.0)?");
    private static final List<DateTimeFormatter> OTHERS =
            List.of(strict("uuuu-MM-dd"), strict("d/M/uuuu"), strict("dMMMuuuu"), strict("d-MMM-uuuu"), strict("d MMM uuuu"), twoDigitYear());

    private Dates() {}

    /// The date in a cell; empty when it is none.
    public static Optional<LocalDate> parse(String cell) {
        try {
            if (COMPACT.matcher(cell).matches()) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(cell, 0, 4, 10), Integer.parseInt(cell, 4, 6, 10), Integer.parseInt(cell, 6, 8, 10)));
            }
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
        for (var format : OTHERS) {
            try {
                return Optional.of(LocalDate.parse(cell, format));
            } catch (DateTimeException next) {
                // Another way of writing it, then.
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    private static DateTimeFormatter twoDigitYear() {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern("d-MMM-")
                .appendValueReduced(java.time.temporal.ChronoField.YEAR, 2, 2, 2000).toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }
}
