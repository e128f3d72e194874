package soundpractice.contract.continuity;

import java.util.Locale;

/// On what grounds the commissioner may object to sub-contracting (SC-3).
public enum ObjectionGround {
    /// Serious risk to patients' safety.
    PATIENT_SAFETY,
    /// Risk of material financial loss to the commissioner.
    FINANCIAL_LOSS,
    /// The sub-contractor could not meet the contract.
    CANNOT_MEET_CONTRACT;

    /// The key of its name in words.
    public String key() {
        return "contract.objection." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
