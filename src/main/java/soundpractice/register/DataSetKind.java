package soundpractice.register;

import java.util.Locale;

/// The public data sets the register itself is made of.
public enum DataSetKind {
    /// Practices and other prescribing cost centres: ODS `epraccur`, both generations.
    PRACTICES,
    /// Primary care networks and who belongs to them: ODS `ePCN`.
    NETWORKS,
    /// Sub-ICBs and their ICBs: ODS `eccg`.
    COMMISSIONERS,
    /// Patients registered at each practice: `gp-reg-pat-prac-all`.
    LIST_SIZES;

    /// Its name on the command line: `list-sizes`.
    public String commandName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
