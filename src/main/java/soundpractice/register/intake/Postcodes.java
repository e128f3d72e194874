package soundpractice.register.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/// The shape of postcodes (data-formats §12).
public final class Postcodes {
    private static final Pattern SHAPE = Pattern.compile(
            "(GIR ?0AA|[A-PR-UWYZ]([0-9]{1,2}|([A-HK-Y][0-9]([0-9ABEHMNPRV-Y])?)|[0-9][A-HJKPS-UW]) ?[0-9][ABD-HJLNP-UW-Z]{2})");

    private Postcodes() {}

    /// Whether a text has the shape of a postcode.
    public static boolean isOne(String text) {
        return SHAPE.matcher(text.toUpperCase(Locale.ROOT)).matches();
    }
}
