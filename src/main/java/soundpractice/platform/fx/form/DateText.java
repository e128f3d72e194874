package soundpractice.platform.fx.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Dates as people in England type them: `2 Oct 2017`, `2 October 2017`, `02/10/2017`, `2.10.17`, `2017-10-02`, `today`, `yesterday`,
/// `tomorrow`, `+28` (days from today). Day before month, always.
public final class DateText {
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{2}|\\d{4})");
    private static final Pattern WORDS = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]*([a-z]{3,10})\\.?[ -,]*(\\d{2}|\\d{4})?");
    private static final Pattern FROM_TODAY = Pattern.compile("([+-])\\s*(\\d{1,4})");
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december");

    /// A window that speaks Welsh shows its dates so, and has to understand what it shows.
    private static final List<String> WELSH_MONTHS = List.of("ionawr", "chwefror", "mawrth", "ebrill", "mai", "mehefin", "gorffennaf", "awst", "medi",
            "hydref", "tachwedd", "rhagfyr");

    private DateText() {}

    /// The date meant, if the text means one.
    public static Optional<LocalDate> parse(String typed, LocalDate today) {
        var text = typed.strip().toLowerCase(Locale.ENGLISH).replaceAll("\\s+", " ");
        switch (text) {
            case "today" -> { return Optional.of(today); }
            case "yesterday" -> { return Optional.of(today.minusDays(1)); }
            case "tomorrow" -> { return Optional.of(today.plusDays(1)); }
            default -> { }
        }
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso.group(1)), number(iso.group(2)), number(iso.group(3)));
        }
        var figures = FIGURES.matcher(text);
        if (figures.matches()) {
            return day(year(figures.group(3)), number(figures.group(2)), number(figures.group(1)));
        }
        var words = WORDS.matcher(text);
        if (words.matches()) {
            int year = words.group(3) == null ? today.getYear() : year(words.group(3));
            return month(words.group(2)).flatMap(month -> day(year, month, number(words.group(1))));
        }
        var days = FROM_TODAY.matcher(text);
        if (days.matches()) {
            return Optional.of(today.plusDays(days.group(1).equals("-") ? -number(days.group(2)) : number(days.group(2))));
        }
        return Optional.empty();
    }

    private static Optional<Integer> month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(word) || WELSH_MONTHS.get(i).startsWith(word) || (word.equals("sept") && i == 8)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + number(digits) : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
