package soundpractice.performance.intake.open;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Problem;
import soundpractice.register.extract.Extract;
import soundpractice.register.extract.ExtractLines;

/// Gathers figures about practices while a reader goes through a file.
final class Figures {
    /// Facts of a figure, in order.
    static final List<String> FACTS = List.of("practice", "measure", "period", "value", "base", "note");
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern PRACTICE = Pattern.compile("[A-Z][0-9]{5}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,30})?([eE]-?[0-9]{1,2})?");

    final ExtractLines lines = new ExtractLines(FACTS.toArray(String[]::new));

    /// The practice's code in a cell; empty when it is none (a total, an area).
    static Optional<String> practice(String cell) {
        var code = cell.strip().toUpperCase(Locale.ROOT);
        return PRACTICE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }

    /// The number in a cell, thousands separators or not.
    static Optional<BigDecimal> number(String cell) {
        var bare = cell.strip().replaceFirst("\\s*%$", "");
        if (bare.matches("-?[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]+)?")) {
            bare = bare.replace(",", "");
        }
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    /// The share of a hundred that `part` is of `whole`; empty when there is no whole.
    static Optional<BigDecimal> share(BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 ? Optional.empty() : Optional.of(part.multiply(HUNDRED).divide(whole, 6, RoundingMode.HALF_UP));
    }

    /// Takes a figure. No value: the file says there is none, and `note` why.
    void take(long line, String practice, String measure, String period, @Nullable BigDecimal value, String base, String note) {
        lines.take(practice + "|" + measure + "|" + period, line, measure, practice, measure, period, value == null ? "" : plain(value), base, note);
    }

    /// Takes what stands in a cell; rejects what is neither a number nor empty.
    void cell(long line, String practice, String measure, String period, String column, String cell, String base) {
        if (cell.isBlank()) {
            return;
        }
        var number = number(cell);
        if (number.isEmpty()) {
            lines.reject(line, column, cell, Problem.of("performance.import.text"));
        } else {
            take(line, practice, measure, period, number.get(), base, "");
        }
    }

    static String plain(BigDecimal value) {
        var rounded = value.round(new MathContext(15)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /// The financial year of a day: `2020-21`.
    static String year(@Nullable LocalDate day) {
        return day == null ? "" : FinancialQuarter.containing(day).year();
    }

    /// The month of a day: `2025-12`.
    static String month(@Nullable LocalDate day) {
        return day == null ? "" : "%04d-%02d".formatted(day.getYear(), day.getMonthValue());
    }

    Extract finish(String source, String part, String period, @Nullable LocalDate asOf, List<String> unknown, List<Problem> notices) {
        return lines.finish("performance.layout." + source + "." + part, source + "|" + part + "|" + period, source + "|" + part, asOf, unknown, notices);
    }
}
