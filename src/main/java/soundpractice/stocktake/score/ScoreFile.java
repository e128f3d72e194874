package soundpractice.stocktake.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;

/// Scoring rules as a file: the columns in which they are written and read. Reading is the intake's work.
public interface ScoreFile {
    /// What a line of an answer's points begins with.
    String POINTS = "points";

    /// What a line of a band begins with.
    String BAND = "band";

    /// The columns, in order.
    List<String> COLUMNS = List.of("rule", "question", "kind", "answer", "points", "band", "from", "below", "tone");

    /// What a file says.
    record Rules(List<PointRule> points, List<Band> bands) {
        public Rules {
            points = List.copyOf(points);
            bands = List.copyOf(bands);
        }
    }

    /// Reads a file (CSV or XLSX). Refused with every fault, each with line and column.
    Outcome<Rules> read(byte[] content);

    /// The rules' rows under [#COLUMNS], to be written out and read again.
    static List<List<@Nullable Object>> rows(ScoreRules rules) {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var rule : rules.points()) {
            rows.add(List.of(POINTS, rule.question(), rule.kind().word(), rule.answer(), plain(rule.points()), "", "", "", ""));
        }
        for (var band : rules.bands()) {
            rows.add(List.of(BAND, "", "", "", "", band.name(), plain(band.from()), plain(band.below()), band.tone()));
        }
        return rows;
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
