package soundpractice.stocktake.findings;

import java.time.LocalDate;
import java.util.Set;

/// Something the team knows of a practice already, to be shown beside a question instead of being asked again.
///
/// @param key what it is: [#LIST_SIZE], [#STATUS], [#PCN], [#CQC_OVERALL], [#CQC_OUTSTANDING] or another
/// @param value as people read it
/// @param source who says so
/// @param asOf how old it is
/// @param themes the questions' themes beside which it is shown
public record KnownFact(String key, String value, String source, LocalDate asOf, Set<String> themes) {
    /// Registered patients, a whole number.
    public static final String LIST_SIZE = "list_size";
    /// `active`, `dormant`, `inactive` or `proposed`.
    public static final String STATUS = "status";
    /// The network's name; empty when the register knows none.
    public static final String PCN = "pcn";
    /// The overall rating, in the words of the regulator.
    public static final String CQC_OVERALL = "cqc_overall";
    /// How many key questions or groups are rated Outstanding.
    public static final String CQC_OUTSTANDING = "cqc_outstanding";

    public KnownFact {
        themes = Set.copyOf(themes);
    }

    /// The name of its words.
    public String label() {
        return "stocktake.known." + key;
    }
}
