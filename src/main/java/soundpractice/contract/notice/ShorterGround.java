package soundpractice.contract.notice;

import java.util.Locale;

/// The two grounds on which the time to remedy may be shorter than usual (§10.2, block C).
public enum ShorterGround {
    /// Needed to keep the contractor's patients safe.
    PATIENT_SAFETY,
    /// Needed to spare the commissioner material financial loss.
    FINANCIAL_LOSS;

    /// The key of its name in words; with `.printed` of what a notice says.
    public String key() {
        return "contract.shorter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
