package soundpractice.stocktake.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import soundpractice.kernel.Problem;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.Questionnaire;

/// Whether scoring rules decide every answer that can come up, and each one once.
public final class ScoreCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ScoreCheck() {}

    /// Every gap and every double match of the rules for a questionnaire, and of their bands.
    public static List<Problem> of(ScoreRules rules, Questionnaire questionnaire) {
        var problems = new ArrayList<Problem>();
        for (var question : questionnaire.questions()) {
            for (var names : AnswerCase.of(question)) {
                var matching = matching(rules, question, names);
                if (matching.isEmpty()) {
                    problems.add(Problem.of("stocktake.score.gap", question.code(), names.getFirst()).at(question.code()));
                } else if (matching.size() > 1) {
                    problems.add(Problem.of("stocktake.score.double", question.code(), names.getFirst(), matching.size()).at(question.code()));
                }
            }
        }
        for (var rule : rules.points()) {
            var points = rule.points();
            if (points != null && (points.signum() < 0 || points.compareTo(HUNDRED) > 0)) {
                problems.add(Problem.of("stocktake.score.points", rule.question(), rule.answer(), points).at(rule.question()));
            }
        }
        problems.addAll(bands(rules.bands()));
        return problems;
    }

    /// Whether a question's own rule can ever be met by an answer to it.
    static boolean meets(PointRule rule, Questionnaire questionnaire) {
        return questionnaire.find(rule.question()).filter(q -> q.kind() == rule.kind())
                .filter(q -> AnswerCase.of(q).stream().anyMatch(names -> names.contains(rule.answer()))).isPresent();
    }

    /// The rules that decide a case: the question's own, or, where it has none for the case, those for all of its kind.
    static List<PointRule> matching(ScoreRules rules, Question question, List<String> names) {
        var fitting = rules.points().stream().filter(r -> r.kind() == question.kind() && names.contains(r.answer())).toList();
        var own = fitting.stream().filter(r -> r.question().equals(question.code())).toList();
        return own.isEmpty() ? fitting.stream().filter(r -> !r.isOwn()).toList() : own;
    }

    private static List<Problem> bands(List<Band> bands) {
        var problems = new ArrayList<Problem>();
        var reached = BigDecimal.ZERO;
        for (var band : bands) {
            int gap = band.from().compareTo(reached);
            if (gap > 0) {
                problems.add(Problem.of("stocktake.score.band-gap", reached, band.from()).at("bands"));
            } else if (gap < 0) {
                problems.add(Problem.of("stocktake.score.band-double", band.name(), reached).at("bands"));
            }
            if (band.below().compareTo(band.from()) <= 0) {
                problems.add(Problem.of("stocktake.score.band-empty", band.name()).at("bands"));
            }
            reached = reached.max(band.below());
        }
        if (reached.compareTo(HUNDRED) != 0) {
            problems.add(Problem.of("stocktake.score.band-gap", reached, HUNDRED).at("bands"));
        }
        return problems;
    }
}
