package soundpractice.performance.measures;

import java.util.Locale;
import soundpractice.register.cqc.Rating;

/// When a line of a score table holds. “One” is exactly one and “two or more” at least two (G-5); “domain” in the population groups’ lines
/// is read as group (G-4); the overall rating counts for the first line, the key questions for the others (G-6).
public enum ScoreCondition {
    OVERALL_OUTSTANDING,
    ONE_OUTSTANDING,
    TWO_OUTSTANDING,
    EVERY_GOOD,
    ONE_REQUIRES_IMPROVEMENT,
    TWO_REQUIRE_IMPROVEMENT,
    NONE_MISSED,
    ONE_MISSED,
    TWO_MISSED;

    /// Whether it holds for a case.
    public boolean holds(ScoreCase c) {
        return switch (this) {
            case OVERALL_OUTSTANDING -> c.overall() == Rating.OUTSTANDING;
            case ONE_OUTSTANDING -> c.outstanding() == 1;
            case TWO_OUTSTANDING -> c.outstanding() >= 2;
            case EVERY_GOOD -> c.good() > 0 && c.good() == c.parts();
            case ONE_REQUIRES_IMPROVEMENT -> c.requiresImprovement() == 1;
            case TWO_REQUIRE_IMPROVEMENT -> c.requiresImprovement() >= 2;
            case NONE_MISSED -> c.missed() == 0;
            case ONE_MISSED -> c.missed() == 1;
            case TWO_MISSED -> c.missed() >= 2;
        };
    }

    /// The key of its words.
    public String key() {
        return "performance.condition." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
