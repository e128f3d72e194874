package soundpractice.contract.investigation;

import java.util.Locale;

/// What a full audit looks at (§8, major).
public enum AuditArea {
    PREMISES,
    CLINICAL_GOVERNANCE,
    INFORMATION_SECURITY,
    PATIENT_RECORDS,
    STAFF_INTERVIEWS;

    /// The key of its name in words.
    public String key() {
        return "contract.audit." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
