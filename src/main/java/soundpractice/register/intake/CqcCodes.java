package soundpractice.register.intake;

import java.util.Locale;
import java.util.regex.Pattern;

/// Whose a CQC location is, by its ODS code (data-formats §4): a practice's own code, or a branch's, which begins with the practice's.
///
/// @param practice the practice's code; empty when there is none
/// @param branch whether the location's code is a branch's, so that the practice is a likely guess
record CqcCodes(String practice, boolean branch) {
    private static final Pattern PRACTICE = Pattern.compile("[A-Z][0-9]{5}");
    private static final Pattern BRANCH = Pattern.compile("[A-Z][0-9]{5}[0-9]{3}");
    private static final Pattern LOCATION = Pattern.compile("1-[0-9]{9,11}|[A-Z0-9]{3,9}");

    static CqcCodes of(String cell) {
        var code = cell.strip().toUpperCase(Locale.ROOT);
        if (PRACTICE.matcher(code).matches()) {
            return new CqcCodes(code, false);
        }
        return BRANCH.matcher(code).matches() ? new CqcCodes(code.substring(0, 6), true) : new CqcCodes("", false);
    }

    /// Whether it is an id as CQC gives them, or a trust's site code.
    static boolean isLocation(String id) {
        return LOCATION.matcher(id).matches();
    }
}
