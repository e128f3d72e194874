package soundpractice.inspection.preparation;

import java.util.Locale;

/// Who has duties around an inspection.
public enum Organisation {
    AREA_TEAM,
    CCG,
    CQC,
    PRACTICE;

    /// The key of its word.
    public String key() {
        return "inspection.organisation." + name().toLowerCase(Locale.ROOT);
    }
}
