package soundpractice.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// A share of a hundred, exactly as it was given: `59.99` stays 59.99. Bands are decided on the exact figure (P-19, A-17);
/// one decimal is for display alone.
public record Percent(BigDecimal value) implements Comparable<Percent> {

    public Percent {
        value = value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    /// The percentage written so (`"59.99"`).
    public static Percent of(String text) {
        return new Percent(new BigDecimal(text.strip()));
    }

    /// The percentage in a cell as people type it (`59.99`, `59.99%`), if it is one between 0 and 100.
    public static Optional<Percent> parse(String text) {
        var bare = text.strip().replaceFirst("\\s*%$", "");
        if (!bare.matches("-?[0-9]{1,9}(\\.[0-9]{1,12})?")) {
            return Optional.empty();
        }
        var percent = of(bare);
        return percent.value.signum() < 0 || percent.value.compareTo(BigDecimal.valueOf(100)) > 0
                ? Optional.empty()
                : Optional.of(percent);
    }

    /// To one decimal, for display.
    public BigDecimal rounded() {
        return value.setScale(1, RoundingMode.HALF_UP);
    }

    /// Whether this is less than the other, unrounded.
    public boolean isBelow(Percent other) {
        return compareTo(other) < 0;
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
