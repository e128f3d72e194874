package soundpractice.kernel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/// A quarter of the NHS financial year, which runs from 1 April: `2017-18/Q2` is July to September 2017.
///
/// @param startYear the calendar year in which the financial year begins
/// @param number 1 to 4
public record FinancialQuarter(int startYear, int number) implements Comparable<FinancialQuarter> {
    private static final Pattern SHAPE = Pattern.compile("([0-9]{4})[-/]([0-9]{2})[/ -]?[Qq]([1-4])");

    public FinancialQuarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("a year has quarters 1 to 4, not " + number);
        }
    }

    /// The quarter in a text such as `2017-18/Q2`, if it is one; the two years have to follow each other.
    public static Optional<FinancialQuarter> parse(String text) {
        var m = SHAPE.matcher(text.strip());
        if (!m.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(m.group(1));
        return (start + 1) % 100 == Integer.parseInt(m.group(2))
                ? Optional.of(new FinancialQuarter(start, Integer.parseInt(m.group(3))))
                : Optional.empty();
    }

    /// The quarter in a text known to hold one.
    public static FinancialQuarter of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a quarter: " + text));
    }

    /// The quarter in which a day falls.
    public static FinancialQuarter containing(LocalDate day) {
        int shifted = day.getMonthValue() - 4;
        return shifted >= 0
                ? new FinancialQuarter(day.getYear(), shifted / 3 + 1)
                : new FinancialQuarter(day.getYear() - 1, 4);
    }

    /// The financial year it belongs to: `2017-18`.
    public String year() {
        return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
    }

    /// Its first day.
    public LocalDate firstDay() {
        return LocalDate.of(startYear, 4, 1).plusMonths(3L * (number - 1));
    }

    /// Its last day, at whose end it closes.
    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    /// The quarter after.
    public FinancialQuarter next() {
        return number == 4 ? new FinancialQuarter(startYear + 1, 1) : new FinancialQuarter(startYear, number + 1);
    }

    /// The quarter before.
    public FinancialQuarter previous() {
        return number == 1 ? new FinancialQuarter(startYear - 1, 4) : new FinancialQuarter(startYear, number - 1);
    }

    @Override
    public int compareTo(FinancialQuarter other) {
        return startYear != other.startYear ? Integer.compare(startYear, other.startYear) : Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return year() + "/Q" + number;
    }
}
