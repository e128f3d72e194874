package soundpractice.performance.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which column of a dashboard holds what.
///
/// @param line the line of the headings
/// @param code the column of practice codes
/// @param overall the column of overall figures; -1 when there is none
/// @param measures names of the measures by column, in order
/// @param ignored headings of the columns passed over
record Headings(int line, int code, int overall, Map<Integer, String> measures, List<String> ignored, List<String> all) {
    private static final int LOOK_FOR_IN = 15;
    private static final Set<String> CODE = Set.of("practicecode", "code", "odscode", "practiceodscode", "organisationcode", "orgcode",
            "gppracticecode", "gpcode", "practice", "practiceid", "nationalpracticecode");
    private static final Set<String> OVERALL = Set.of("overall", "overallperformance", "averageoverallperformance", "overallaverage",
            "overallscore", "overallpercent", "overallpercentage", "average", "averageperformance", "averagescore", "total", "totalscore", "performance");
    private static final Set<String> NOT_A_FIGURE = Set.of("practicename", "name", "surgery", "pcn", "pcncode", "pcnname", "neighbourhood", "locality",
            "area", "postcode", "listsize", "quarter", "year", "period", "rank", "status", "rag", "ragstatus", "ragrating", "comment", "comments", "notes");

    /// The headings of a file: the first line, of the first few, that has a heading for codes.
    static Optional<Headings> find(List<SheetRow> rows) {
        for (var row : rows.subList(0, Math.min(LOOK_FOR_IN, rows.size()))) {
            int code = column(row, CODE);
            if (code >= 0 && row.cells().stream().filter(c -> !c.isBlank()).count() > 1) {
                return Optional.of(of(row, code, rows.subList(rows.indexOf(row) + 1, rows.size())));
            }
        }
        return Optional.empty();
    }

    private static Headings of(SheetRow row, int code, List<SheetRow> below) {
        int overall = column(row, OVERALL);
        var measures = new LinkedHashMap<Integer, String>();
        var ignored = new ArrayList<String>();
        for (int i = 0; i < row.cells().size(); i++) {
            var heading = row.cell(i).replaceAll("\\s+", " ");
            if (i == code || i == overall || heading.isBlank()) {
                continue;
            }
            int column = i;
            boolean figures = below.stream().anyMatch(r -> r.cell(column).matches("-?[0-9].*"));
            if (!NOT_A_FIGURE.contains(plain(heading)) && figures) {
                measures.put(i, unlike(heading, measures));
            } else {
                ignored.add(heading);
            }
        }
        return new Headings(row.line(), code, overall, measures, ignored, row.cells());
    }

    private static String unlike(String heading, Map<Integer, String> measures) {
        var name = heading;
        for (int n = 2; measures.containsValue(name); n++) {
            name = heading + " (" + n + ")";
        }
        return name;
    }

    private static int column(SheetRow row, Set<String> names) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (names.contains(plain(row.cell(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
