package soundpractice.register;

import java.util.regex.Pattern;

/// Finds NHS numbers in free text, in order to refuse it: this program holds no patient data (data-formats §12). Ten digits, weights 10 to 2
/// on the first nine, sum modulo 11, check digit 11 less the rest, 11 counts as 0, 10 cannot be. Test numbers (999…) are refused too.
public final class NhsNumber {
    private static final Pattern DIGITS = Pattern.compile("(?<![0-9])[0-9](?:[\\s\\u00a0\\u2010-\\u2015.-]?[0-9]){9,}(?![0-9])");
    private static final Pattern GROUPED = Pattern.compile("(?<![0-9])[0-9]{3}[\\s\\u00a0\\u2010-\\u2015.-][0-9]{3}[\\s\\u00a0\\u2010-\\u2015.-][0-9]{4}(?![0-9])");
    private static final Pattern ALONE = Pattern.compile("(?<![0-9])[0-9]{10}(?![0-9])");

    private NhsNumber() {}

    /// Whether a text holds something that is an NHS number, with or without spaces and dashes.
    public static boolean isIn(String text) {
        return DIGITS.matcher(text).results().anyMatch(m -> isOne(bare(m.group())))
                || GROUPED.matcher(text).results().anyMatch(m -> isOne(bare(m.group())))
                || ALONE.matcher(text).results().anyMatch(m -> isOne(m.group()));
    }

    /// Whether ten digits carry the right check digit.
    public static boolean isOne(String digits) {
        if (!digits.matches("[0-9]{10}") || digits.chars().distinct().count() == 1) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check != 10 && check == digits.charAt(9) - '0';
    }

    private static String bare(String found) {
        return found.replaceAll("[^0-9]", "");
    }
}
