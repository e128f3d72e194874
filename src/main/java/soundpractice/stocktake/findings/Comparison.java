package soundpractice.stocktake.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.InterviewState;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.score.Score;
import soundpractice.stocktake.score.ScoreBook;

/// A stocktake beside the practice's one before. Each is scored by the rules that it was finalised under, so an old score never changes its meaning.
///
/// @param now the stocktake looked at
/// @param before the practice's last finalised one that began earlier; null when there is none
/// @param sections the whole first, then each section
/// @param questions every question asked now, in order
public record Comparison(InterviewFile now, @Nullable InterviewFile before, List<Line> sections, List<Change> questions) {

    /// A section's scores, or the whole's under the empty code.
    public record Line(String section, @Nullable Percent now, @Nullable Percent before) {}

    /// Which way an answer went.
    public enum Direction {
        BETTER,
        SAME,
        WORSE,
        /// Answered now and not then.
        NEW,
        /// Answered then and not now.
        GONE,
        /// Both answered, but the one or the other has no points, or the question was worded differently then.
        DIFFERENT,
        /// Neither was answered.
        NONE;

        /// The name of its words.
        public String key() {
            return "stocktake.direction." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// A question's answers.
    public record Change(Question question, @Nullable Answer now, @Nullable Answer before, Direction direction) {}

    public Comparison {
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }

    /// A practice's last finalised stocktake before another.
    ///
    /// @param all the practice's stocktakes, in any order
    public static Optional<InterviewFile> before(InterviewFile now, List<InterviewFile> all) {
        return all.stream()
                .filter(f -> f.interview().practice().equals(now.interview().practice()) && !f.interview().id().equals(now.interview().id()))
                .filter(f -> f.interview().state() == InterviewState.FINALISED && f.interview().startedAt().isBefore(now.interview().startedAt()))
                .max(java.util.Comparator.comparing(f -> f.interview().startedAt()));
    }

    /// A stocktake beside the one before.
    public static Comparison of(InterviewFile now, @Nullable InterviewFile before, ScoreBook book) {
        var scores = Score.of(now, book.of(now));
        var earlier = before == null ? Map.<String, Score>of() : Score.of(before, book.of(before)).stream().collect(Collectors.toMap(Score::of, Function.identity()));
        var sections = new ArrayList<Line>();
        for (var score : scores) {
            var was = earlier.get(score.of());
            sections.add(new Line(score.of(), score.value(), was == null ? null : was.value()));
        }
        var pointsNow = points(scores.getFirst());
        var whole = earlier.get("");
        var pointsThen = whole == null ? Map.<String, BigDecimal>of() : points(whole);
        var changes = now.asked().stream().map(q -> change(q, now, before, pointsNow, pointsThen)).toList();
        return new Comparison(now, before, sections, changes);
    }

    private static Map<String, BigDecimal> points(Score whole) {
        var points = new java.util.HashMap<String, BigDecimal>();
        for (var input : whole.inputs()) {
            var value = input.points();
            if (value != null) {
                points.put(input.question(), value);
            }
        }
        return points;
    }

    private static Change change(
            Question question, InterviewFile now, @Nullable InterviewFile before, Map<String, BigDecimal> pointsNow, Map<String, BigDecimal> pointsThen) {
        var answer = now.answer(question.code()).filter(Answer::isAnswered).orElse(null);
        var was = before == null ? null : before.answer(question.code()).filter(Answer::isAnswered).orElse(null);
        return new Change(question, answer, was, direction(answer, was, pointsNow.get(question.code()), pointsThen.get(question.code())));
    }

    private static Direction direction(@Nullable Answer now, @Nullable Answer before, @Nullable BigDecimal points, @Nullable BigDecimal pointsBefore) {
        if (now == null || before == null) {
            return now == null ? before == null ? Direction.NONE : Direction.GONE : Direction.NEW;
        }
        boolean sameQuestion = now.asked().text().equals(before.asked().text()) && now.asked().options().equals(before.asked().options());
        if (sameQuestion && java.util.Objects.equals(now.outcome(), before.outcome())) {
            return Direction.SAME;
        }
        if (!sameQuestion || points == null || pointsBefore == null) {
            return Direction.DIFFERENT;
        }
        int way = points.compareTo(pointsBefore);
        return way > 0 ? Direction.BETTER : way < 0 ? Direction.WORSE : Direction.SAME;
    }
}
