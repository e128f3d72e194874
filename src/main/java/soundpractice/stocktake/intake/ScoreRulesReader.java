package soundpractice.stocktake.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.TableRow;
import soundpractice.platform.files.TabularFile;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.score.Band;
import soundpractice.stocktake.score.PointRule;
import soundpractice.stocktake.score.ScoreFile;

/// Reads scoring rules from CSV or a workbook in the columns of [ScoreFile]. Columns may stand in any order; others are passed over.
public final class ScoreRulesReader implements ScoreFile {
    private static final List<String> TONES = List.of("good", "middling", "poor");

    @Override
    public Outcome<Rules> read(byte[] content) {
        List<TableRow> rows;
        try {
            rows = TabularFile.read(content).firstRows();
        } catch (TroubleException e) {
            return Outcome.refused(e.problem());
        }
        var columns = new HashMap<String, Integer>();
        if (!rows.isEmpty()) {
            var headings = rows.getFirst();
            for (int c = 0; c < headings.size(); c++) {
                columns.putIfAbsent(headings.cell(c).toLowerCase(Locale.ROOT).replace(' ', '_'), c);
            }
        }
        var lacking = COLUMNS.stream().filter(name -> !columns.containsKey(name)).toList();
        if (!lacking.isEmpty()) {
            return Outcome.refused(lacking.stream().map(name -> Problem.of("stocktake.fault.column", name).at(name)).toList());
        }
        var problems = new ArrayList<Problem>();
        var points = new ArrayList<PointRule>();
        var bands = new ArrayList<Band>();
        for (var row : rows.subList(1, rows.size())) {
            var line = new Line(row, columns, problems);
            switch (line.text("rule").toLowerCase(Locale.ROOT)) {
                case POINTS -> line.points().ifPresent(points::add);
                case BAND -> line.band().ifPresent(bands::add);
                default -> line.fault("rule", "stocktake.scoring.fault.rule", line.text("rule"));
            }
        }
        return Outcome.unless(problems, () -> new Rules(points, bands));
    }

    /// One line's cells by their column's name.
    private record Line(TableRow row, Map<String, Integer> columns, List<Problem> problems) {

        String text(String column) {
            return row.cell(columns.getOrDefault(column, -1));
        }

        void fault(String column, String key, Object... args) {
            problems.add(Problem.of("stocktake.fault.at", row.line(), column, Problem.of(key, args)).at(column));
        }

        Optional<PointRule> points() {
            var kind = QuestionKind.parse(text("kind"));
            if (kind.isEmpty()) {
                fault("kind", "stocktake.fault.kind", text("kind"));
            }
            if (text("answer").isEmpty()) {
                fault("answer", "stocktake.scoring.fault.answer");
            }
            var worth = number("points");
            var question = text("question").isEmpty() ? PointRule.ALL : text("question");
            return kind.map(k -> new PointRule(question, k, text("answer"), worth));
        }

        Optional<Band> band() {
            if (text("band").isEmpty()) {
                fault("band", "stocktake.scoring.fault.name");
            }
            var tone = text("tone").toLowerCase(Locale.ROOT);
            if (!TONES.contains(tone)) {
                fault("tone", "stocktake.scoring.fault.tone", text("tone"));
            }
            var from = needed("from");
            var below = needed("below");
            return from.flatMap(f -> below.map(b -> new Band(text("band"), f, b, tone)));
        }

        private Optional<BigDecimal> needed(String column) {
            var number = number(column);
            if (number == null && text(column).isEmpty()) {
                fault(column, "stocktake.scoring.fault.number", "");
            }
            return Optional.ofNullable(number);
        }

        private @Nullable BigDecimal number(String column) {
            var cell = text(column);
            if (cell.isEmpty()) {
                return null;
            }
            // Nothing between: a rule that reads 1,000 as 1 would score every practice wrongly.
            if (!cell.matches("[0-9]{1,3}(\\.[0-9]{1,4})?")) {
                fault(column, "stocktake.scoring.fault.number", cell);
                return null;
            }
            return new BigDecimal(cell);
        }
    }
}
