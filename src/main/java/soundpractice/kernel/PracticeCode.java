package soundpractice.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A practice's organisation code in the national register (ODS): a letter and five digits (`A81001`), or, for other
/// prescribing cost centres in the same file, three letters and three digits or a longer code. Upper case, trimmed.
/// A letter `W` first means Wales. Codes `Z99…` are ours, for fictional practices.
public record PracticeCode(String value) implements Comparable<PracticeCode> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{2,9}");
    private static final Pattern GP_PRACTICE = Pattern.compile("[A-Z][0-9]{5}");

    public PracticeCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an organisation code: " + value);
        }
    }

    /// The code in a text as people type it, if it is one.
    public static Optional<PracticeCode> parse(String text) {
        var code = text.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(code).matches() ? Optional.of(new PracticeCode(code)) : Optional.empty();
    }

    /// The code in a text known to hold one.
    public static PracticeCode of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an organisation code: " + text));
    }

    /// Whether it has the shape of a GP practice's code, a letter and five digits.
    public boolean looksLikeGpPractice() {
        return GP_PRACTICE.matcher(value).matches();
    }

    @Override
    public int compareTo(PracticeCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
