package soundpractice.platform.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;

/// Dates and figures as people in this job write them: 2 Oct 2017, 59.9 %, 7,431.
public final class Formats {
    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Locale locale;
    private final DateTimeFormatter date;
    private final DateTimeFormatter longDate;
    private final DateTimeFormatter moment;
    private final DateTimeFormatter month;

    /// Formats of a language.
    public Formats(Locale locale) {
        this.locale = locale;
        this.date = DateTimeFormatter.ofPattern("d MMM uuuu", locale);
        this.longDate = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
        this.moment = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", locale);
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
    }

    /// 2 Oct 2017.
    public String date(LocalDate day) {
        return day.format(date).replace("Sept ", "Sep ");
    }

    /// Monday 2 October 2017, for letters.
    public String longDate(LocalDate day) {
        return day.format(longDate);
    }

    /// October 2017.
    public String month(LocalDate day) {
        return day.format(month);
    }

    /// 2 Oct 2017, 14:05, in the time of England.
    public String moment(Instant when) {
        return LocalDateTime.ofInstant(when, HERE).format(moment).replace("Sept ", "Sep ");
    }

    /// 7,431.
    public String number(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /// One decimal (P-19); a second where one would make the figure seem to have reached a whole number that it has not (59.99 is not 60.0).
    public String percent(Percent percent) {
        var one = percent.rounded();
        boolean claimsMore = one.compareTo(percent.value()) > 0 && one.stripTrailingZeros().scale() <= 0;
        BigDecimal shown = claimsMore ? percent.value().setScale(2, java.math.RoundingMode.DOWN) : one;
        return shown.toPlainString() + "%";
    }

    /// Anything a sentence may be filled with.
    public String any(Object value) {
        return switch (value) {
            case LocalDate day -> date(day);
            case Instant when -> moment(when);
            case Percent percent -> percent(percent);
            case FinancialQuarter quarter -> "Q" + quarter.number() + " " + quarter.year();
            case Integer count -> number(count);
            case Long count -> number(count);
            default -> value.toString();
        };
    }
}
