package soundpractice.contract;

import java.util.Locale;

/// Where a contract case comes from. The commissioner may act without any link to CQC (L-6).
public enum Origin {
    /// CQC told us of a concern (N-10 to N-14).
    CQC,
    /// The commissioner knows it by itself (L-6).
    OWN,
    /// The contractor told us that suspension or cancellation is likely (N-17).
    CONTRACTOR;

    /// The key of its name in words.
    public String key() {
        return "contract.origin." + name().toLowerCase(Locale.ROOT);
    }
}
