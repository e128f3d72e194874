package soundpractice.contract.investigation;

import java.util.Locale;

/// How an investigation ended.
public enum Result {
    /// Assurance was obtained.
    ASSURED,
    /// No term of the contract is touched.
    NO_BREACH,
    /// A contract failure that can be put right.
    REMEDIABLE,
    /// A breach that cannot be put right.
    NOT_REMEDIABLE,
    /// A breach grave enough to put patients at significant risk.
    GRAVE,
    /// It went on at a higher level.
    RAISED;

    /// The key of its name in words.
    public String key() {
        return "contract.result." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Whether it says that the contract is broken.
    public boolean breach() {
        return this == REMEDIABLE || this == NOT_REMEDIABLE || this == GRAVE;
    }
}
