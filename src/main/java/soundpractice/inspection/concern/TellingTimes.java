package soundpractice.inspection.concern;

/// How fast concerns have to be told, as a team has settled it. The framework says same working day, and one working day from the visit or from the finding.
///
/// @param immediate working days for a major or immediate concern (N-10): 0, the same day
/// @param other working days for any other concern (N-11, N-12): 1
public record TellingTimes(int immediate, int other) {

    /// The framework's: the same day, one working day.
    public static final TellingTimes USUAL = new TellingTimes(0, 1);

    public TellingTimes {
        if (immediate < 0 || other < immediate) {
            throw new IllegalArgumentException("a graver concern is not told later: " + immediate + ", " + other);
        }
    }

    /// The working days that a severity gives.
    public int days(Severity severity) {
        return severity == Severity.IMMEDIATE ? immediate : other;
    }
}
