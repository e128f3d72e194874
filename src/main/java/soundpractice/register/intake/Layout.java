package soundpractice.register.intake;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.register.DataSetKind;

/// The layouts of public files that are told apart, the register's own and those of neighbours people may pick by mistake.
public enum Layout {
    /// ODS `epraccur` as the Data Search and Export service gives it since 2025: status in words, settings as role ids.
    PRACTICES_CURRENT(DataSetKind.PRACTICES),
    /// ODS `epraccur` of the quarterly zip to 2025: status letters, settings as digits.
    PRACTICES_LEGACY(DataSetKind.PRACTICES),
    /// The `ePCN` workbook since July 2022.
    NETWORKS_SUB_ICB(DataSetKind.NETWORKS),
    /// The `ePCN` workbook to 2022, whose headings speak of CCGs.
    NETWORKS_CCG(DataSetKind.NETWORKS),
    /// The core partner details as the export service gives them, without headings.
    NETWORK_PARTNERS(DataSetKind.NETWORKS),
    /// ODS `eccg` as the export service gives it.
    COMMISSIONERS(DataSetKind.COMMISSIONERS),
    /// The lookup of 2022: which sub-ICB lies in which ICB, with headings and without dates.
    COMMISSIONERS_LOOKUP(DataSetKind.COMMISSIONERS),
    /// `gp-reg-pat-prac-all` with CCG headings, to 2022.
    LIST_SIZES_CCG(DataSetKind.LIST_SIZES),
    /// `gp-reg-pat-prac-all` with sub-ICB headings.
    LIST_SIZES_SUB_ICB(DataSetKind.LIST_SIZES),
    /// `gp-reg-pat-prac-map`: which practice lay in which network on the day of the list; holds no counts.
    PRACTICE_MAP(DataSetKind.NETWORKS),
    /// A file of registered patients by age and sex, not the totals.
    LIST_SIZES_BY_AGE(null),
    /// CQC's directory or ratings.
    CQC(null),
    /// A Fingertips download.
    FINGERTIPS(null),
    /// Nothing known.
    UNKNOWN(null);

    private final @Nullable DataSetKind kind;

    Layout(@Nullable DataSetKind kind) {
        this.kind = kind;
    }

    /// The data set it is, if the register takes it.
    public @Nullable DataSetKind kind() {
        return kind;
    }

    /// The key of its name.
    public String wordsKey() {
        return "register.layout." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
