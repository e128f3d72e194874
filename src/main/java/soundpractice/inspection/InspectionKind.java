package soundpractice.inspection;

import java.util.Locale;

/// What sort of report an inspection leads to.
public enum InspectionKind {
    /// All key questions, announced.
    COMPREHENSIVE,
    /// Some key questions, because of what is known.
    FOCUSED,
    /// After the time to improve: was enough done?
    REINSPECTION,
    /// Ratings taken over as published; what the visit was like is not known.
    PUBLISHED_ONLY;

    /// As files and the command line write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its word.
    public String key() {
        return "inspection.kind-of." + word();
    }
}
