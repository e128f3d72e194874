package soundpractice.contract.investigation;

import java.util.Locale;

/// What a witness has to agree to before a statement is used: all five (119).
public enum ConsentUse {
    /// Use under the regulations.
    REGULATIONS,
    /// Proceedings of the General Medical Council.
    GMC_PROCEEDINGS,
    /// Disclosure to the doctor's lawyer.
    DOCTORS_LAWYER,
    /// Disclosure to the parties' experts and advisers.
    EXPERTS_AND_ADVISERS,
    /// Police or NHS Protect, if the facts call for it.
    POLICE_OR_NHS_PROTECT;

    /// The key of its name in words.
    public String key() {
        return "contract.consent." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
