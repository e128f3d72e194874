package soundpractice.register.intake;

import java.util.List;
import java.util.regex.Pattern;
import soundpractice.platform.files.TableRow;
import soundpractice.platform.files.TabularFile;
import soundpractice.register.PracticeStatus;

/// Tells what a file is from what stands in it, never from its name (data-formats §0): most files come without headings,
/// and two of them have 27 columns.
public final class Recognition {
    private static final Pattern NETWORK = Pattern.compile("U[0-9]{5}");
    private static final int SAMPLE = 200;

    private Recognition() {}

    /// The layout of a file.
    public static Layout of(TabularFile file) {
        for (var sheet : file.sheets()) {
            for (var row : sheet.rows().subList(0, Math.min(5, sheet.rows().size()))) {
                var headings = new Headings(row);
                if (headings.has("partnerorganisationcode")) {
                    return headings.find("practiceparentsubicbloccode", "practiceparentsubicblocationcode") >= 0
                            ? Layout.NETWORKS_SUB_ICB
                            : Layout.NETWORKS_CCG;
                }
            }
        }
        var rows = file.firstRows();
        if (rows.isEmpty()) {
            return Layout.UNKNOWN;
        }
        var byHeading = byHeadings(rows);
        return byHeading != Layout.UNKNOWN ? byHeading : byContent(rows);
    }

    private static Layout byHeadings(List<TableRow> rows) {
        var headings = new Headings(rows.getFirst());
        if (headings.has("numberofpatients")) {
            boolean totals = headings.has("code") && headings.has("extractdate") && rows.stream().skip(1).limit(SAMPLE)
                    .allMatch(r -> headings.find("age") < 0 || r.cell(headings.find("age")).equalsIgnoreCase("ALL"));
            if (!totals) {
                return Layout.LIST_SIZES_BY_AGE;
            }
            return headings.has("subicblocationcode") ? Layout.LIST_SIZES_SUB_ICB : Layout.LIST_SIZES_CCG;
        }
        if (headings.has("practicecode") && headings.has("pcncode") && headings.has("extractdate")) {
            return Layout.PRACTICE_MAP;
        }
        if (headings.has("subicblocationodscode") && headings.has("icbcode")) {
            return Layout.COMMISSIONERS_LOOKUP;
        }
        if (headings.has("indicatorid") && headings.has("areacode")) {
            return Layout.FINGERTIPS;
        }
        boolean cqc = rows.stream().limit(20).map(Headings::new).anyMatch(h -> h.has("locationid") && h.has("locationodscode"));
        return cqc ? Layout.CQC : Layout.UNKNOWN;
    }

    private static Layout byContent(List<TableRow> rows) {
        var columns = PracticeColumns.of(rows.getFirst());
        boolean headings = rows.getFirst().cell(0).chars().noneMatch(Character::isDigit);
        var looked = rows.stream().skip(headings ? 1 : 0).limit(SAMPLE).toList();
        if (columns != null) {
            long words = looked.stream().filter(r -> PracticeStatus.parse(r.cell(columns.status())).isPresent()).count();
            if (words * 2 > looked.size()) {
                // Letters are one character, words are not; a file is of one generation throughout.
                return looked.stream().anyMatch(r -> r.cell(columns.status()).length() > 1) ? Layout.PRACTICES_CURRENT : Layout.PRACTICES_LEGACY;
            }
        }
        int width = rows.getFirst().size();
        if (width >= 20 && share(looked, r -> r.cell(12).isEmpty() && CommissionerFile.isCode(r.cell(0)) && r.cell(3).startsWith("Q"))) {
            return Layout.COMMISSIONERS;
        }
        if (width >= 10 && share(looked, r -> NETWORK.matcher(r.cell(4)).matches())) {
            return Layout.NETWORK_PARTNERS;
        }
        return Layout.UNKNOWN;
    }

    private static boolean share(List<TableRow> rows, java.util.function.Predicate<TableRow> is) {
        return rows.stream().filter(is).count() * 2 > rows.size();
    }
}
