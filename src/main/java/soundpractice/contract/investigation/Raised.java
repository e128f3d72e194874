package soundpractice.contract.investigation;

import java.util.Locale;
import java.util.Set;

/// Why an investigation moves up a level (§8).
public enum Raised {
    /// The information asked for was not given.
    INFORMATION_NOT_GIVEN(Level.MINOR),
    /// The assurance asked for was not given.
    ASSURANCE_NOT_GIVEN(Level.MINOR),
    /// No evidence that the concern can be put right and is being put right.
    NO_EVIDENCE(Level.MODERATE),
    /// The visit was refused.
    VISIT_REFUSED(Level.MODERATE),
    /// Risk was assessed again and asks for more.
    RISK_REASSESSED(Level.MINOR, Level.MODERATE);

    private final Set<Level> from;

    Raised(Level... from) {
        this.from = Set.of(from);
    }

    /// Whether it can raise an investigation of a level.
    public boolean raises(Level level) {
        return from.contains(level);
    }

    /// The key of its name in words.
    public String key() {
        return "contract.raised." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
