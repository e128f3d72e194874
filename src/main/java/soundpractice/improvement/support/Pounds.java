package soundpractice.improvement.support;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Amounts of money in pounds, as people write and read them.
public final class Pounds {
    private static final Pattern AMOUNT = Pattern.compile("[-−]?£?\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(\\.\\d{1,2})?");

    private Pounds() {}

    /// The amount typed: `3050`, `3,050` or `£3,050.50`; empty when it is none. Nothing typed is no money.
    public static Optional<BigDecimal> parse(String typed) {
        if (typed.isBlank()) {
            return Optional.of(BigDecimal.ZERO);
        }
        var found = AMOUNT.matcher(typed.strip());
        return found.matches() ? Optional.of(new BigDecimal(typed.replace("−", "-").replaceAll("[£,\\s]", ""))) : Optional.empty();
    }

    /// As pages and screens print it: £5,000, or £5,000.50.
    public static String printed(BigDecimal amount) {
        var sign = amount.signum() < 0 ? "−" : "";
        var size = amount.abs();
        return sign + "£" + String.format(Locale.UK, size.stripTrailingZeros().scale() > 0 ? "%,.2f" : "%,.0f", size);
    }
}
