package soundpractice.stocktake.findings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.InterviewState;
import soundpractice.stocktake.questionnaire.Section;
import soundpractice.stocktake.score.Score;
import soundpractice.stocktake.score.ScoreBook;

/// Practices against sections, for the team's own eyes: each practice's newest finalised stocktake, scored by the rules it was finalised under.
///
/// @param sections the columns: every section that one of the stocktakes has, in the newest questionnaire's order
/// @param rows by practice's code
public record HeatMap(List<Section> sections, List<Row> rows) {

    /// A practice.
    ///
    /// @param on the day of its stocktake: how old the figures are
    /// @param overall the whole
    /// @param scores by section's code
    public record Row(PracticeCode practice, RecordId interview, LocalDate on, Score overall, Map<String, Score> scores) {
        public Row {
            scores = Map.copyOf(scores);
        }

        /// The score of a section; null when that stocktake has no such section.
        public @Nullable Score score(Section section) {
            return scores.get(section.code());
        }
    }

    public HeatMap {
        sections = List.copyOf(sections);
        rows = List.copyOf(rows);
    }

    /// The map of these stocktakes.
    public static HeatMap of(List<InterviewFile> stocktakes, ScoreBook book) {
        var newest = stocktakes.stream()
                .filter(f -> f.interview().state() == InterviewState.FINALISED)
                .map(f -> f.interview().practice())
                .distinct()
                .sorted()
                .flatMap(p -> PeerMedian.newest(p, stocktakes).stream())
                .toList();
        var sections = new LinkedHashMap<String, Section>();
        newest.stream()
                .sorted(java.util.Comparator.comparingInt((InterviewFile f) -> f.questionnaire().version()).reversed())
                .forEach(f -> f.questionnaire().sections().forEach(s -> sections.putIfAbsent(s.code(), s)));
        var rows = new ArrayList<Row>();
        for (var file : newest) {
            var scores = Score.of(file, book.of(file));
            var bySection = new LinkedHashMap<String, Score>();
            scores.stream().skip(1).forEach(s -> bySection.put(s.of(), s));
            rows.add(new Row(file.interview().practice(), file.interview().id(), file.interview().day(), scores.getFirst(), bySection));
        }
        return new HeatMap(List.copyOf(sections.values()), rows);
    }
}
