package soundpractice.improvement.agreement;

import java.util.Locale;

/// How far an agreement has come.
public enum AgreementState {
    /// Being written.
    DRAFT,
    /// Its text is fixed and waits for signatures.
    TO_SIGN,
    /// All have signed; it is in force.
    SIGNED,
    /// A newer version took its place.
    AMENDED,
    /// Over.
    ENDED;

    /// As the command line writes it: `to_sign`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "improvement.agreement.state." + word().replace('_', '-');
    }
}
