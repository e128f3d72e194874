package soundpractice.register;

import java.util.Locale;

/// The public data sets that a team imports: those that the register itself is made of, and the bank holidays.
public enum DataSetKind {
    /// Practices and other prescribing cost centres: ODS `epraccur`, both generations.
    PRACTICES,
    /// Primary care networks and who belongs to them: ODS `ePCN`.
    NETWORKS,
    /// Sub-ICBs and their ICBs: ODS `eccg`.
    COMMISSIONERS,
    /// Patients registered at each practice: `gp-reg-pat-prac-all`.
    LIST_SIZES,
    /// Bank holidays as GOV.UK publishes them: kept and taken back like the others, but the calendar reads them, and no table of the register is laid from them.
    BANK_HOLIDAYS;

    /// Whether the register is made of it.
    public boolean isOfRegister() {
        return this != BANK_HOLIDAYS;
    }

    /// Its name on the command line: `list-sizes`.
    public String commandName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
