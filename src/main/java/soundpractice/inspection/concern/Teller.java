package soundpractice.inspection.concern;

import java.util.Locale;

/// Who tells, and who is told.
public enum Teller {
    /// The regulator's Inspection Manager.
    CQC,
    /// The commissioner that answers for the contract; the area team in the framework.
    AREA_TEAM,
    /// The local commissioner's lead.
    CCG,
    /// The practice that holds the contract.
    CONTRACTOR,
    /// Everybody who has an interest.
    ALL_PARTIES;

    /// The key of its word.
    public String key() {
        return "inspection.teller." + name().toLowerCase(Locale.ROOT);
    }
}
