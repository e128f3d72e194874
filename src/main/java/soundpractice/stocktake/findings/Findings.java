package soundpractice.stocktake.findings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import soundpractice.kernel.RecordId;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.score.Score;
import soundpractice.stocktake.score.ScoreRules;

/// The findings of an interview, section by section in the questionnaire's order: questions answered with no or partly, and options or ratings that the
/// scoring rules give less than all points.
///
/// @param all in order
public record Findings(List<Finding> all) {
    private static final BigDecimal ALL_POINTS = BigDecimal.valueOf(100);

    public Findings {
        all = List.copyOf(all);
    }

    /// The findings of an interview as it stands.
    public static Findings of(InterviewFile file, ScoreRules rules) {
        var found = new ArrayList<Finding>();
        for (var input : Score.overall(file, rules).inputs()) {
            var question = file.questionnaire().find(input.question());
            var answer = file.answer(input.question());
            if (question.isPresent() && answer.isPresent() && answer.get().isAnswered()) {
                gap(answer.get(), input).ifPresent(gap -> found.add(finding(file, question.get(), answer.get(), gap)));
            }
        }
        return new Findings(found);
    }

    private static Optional<Finding.Gap> gap(Answer answer, Score.Input input) {
        var points = input.points();
        return switch (answer.reply().orElse(new Reply.NotApplicable())) {
            case Reply.Judged(Reply.Verdict verdict) -> switch (verdict) {
                case NO -> Optional.of(Finding.Gap.NOT_MET);
                case PARTLY -> Optional.of(Finding.Gap.PARTLY_MET);
                case YES -> Optional.empty();
            };
            case Reply.Ticked ticked -> points == null || points.compareTo(ALL_POINTS) >= 0
                    ? Optional.empty()
                    : Optional.of(points.signum() == 0 ? Finding.Gap.NOT_MET : Finding.Gap.PARTLY_MET);
            case Reply.Written written -> Optional.empty();
            case Reply.Dated dated -> Optional.empty();
            case Reply.NotApplicable notApplicable -> Optional.empty();
        };
    }

    private static Finding finding(InterviewFile file, Question question, Answer answer, Finding.Gap gap) {
        var interview = file.interview();
        var section = file.questionnaire().section(question.section());
        var outcome = answer.outcome();
        return new Finding(
                RecordId.derived("stocktake.finding", interview.id(), question.code()), interview.id(), interview.practice(), interview.day(), question.code(),
                question.section(), section.map(s -> s.title()).orElse(question.section()), answer.asked().text(), question.themes(), gap,
                outcome == null ? List.of() : outcome, answer.note(), question.weight(), file.evidence(question.code()).size(), answer.agreement(),
                answer.dispute());
    }

    /// By section's code, in the questionnaire's order.
    public Map<String, List<Finding>> bySection() {
        var grouped = new LinkedHashMap<String, List<Finding>>();
        all.forEach(f -> grouped.computeIfAbsent(f.section(), _ -> new ArrayList<>()).add(f));
        return grouped;
    }

    /// By theme, the theme with the most that is not met first; a finding stands under each of its themes.
    public Map<String, List<Finding>> byTheme() {
        var grouped = new TreeMap<String, List<Finding>>();
        all.forEach(f -> f.themes().forEach(theme -> grouped.computeIfAbsent(theme, _ -> new ArrayList<>()).add(f)));
        var ordered = new LinkedHashMap<String, List<Finding>>();
        grouped.entrySet().stream()
                .sorted(Comparator.<Map.Entry<String, List<Finding>>>comparingLong(e -> -heavy(e.getValue())).thenComparingInt(e -> -e.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(e -> ordered.put(e.getKey(), e.getValue().stream().sorted(Comparator.comparing(Finding::gap)).toList()));
        return ordered;
    }

    private static long heavy(List<Finding> findings) {
        return findings.stream().filter(f -> f.gap() == Finding.Gap.NOT_MET).count();
    }
}
