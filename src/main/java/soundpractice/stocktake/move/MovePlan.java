package soundpractice.stocktake.move;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.Questionnaire;

/// What a move of an interview to a newer version would do, question by question. Nothing is changed by making one.
///
/// @param from the version in use
/// @param to the newer one
/// @param lines in the newer version's order, then what is retired
public record MovePlan(Questionnaire from, Questionnaire to, List<MoveLine> lines) {

    public MovePlan {
        lines = List.copyOf(lines);
    }

    /// The lines of one fate.
    public List<MoveLine> of(MoveLine.What what) {
        return lines.stream().filter(l -> l.what() == what).toList();
    }

    /// Codes that have to be answered again, or anew because their question was split or merged.
    public List<String> toAsk() {
        return lines.stream().filter(MoveLine::losesItsAnswer).map(MoveLine::code).toList();
    }

    /// The plan for an interview.
    ///
    /// @param steps every version from the one in use to the newer one, both included, in order
    static MovePlan of(InterviewFile file, List<Questionnaire> steps) {
        var from = steps.getFirst();
        var to = steps.getLast();
        var origins = origins(steps);
        var children = new HashMap<String, Integer>();
        origins.values().forEach(o -> o.forEach(code -> children.merge(code, 1, Integer::sum)));
        var lines = new ArrayList<MoveLine>();
        for (var question : to.questions()) {
            var old = origins.getOrDefault(question.code(), Set.of()).stream().flatMap(code -> from.find(code).stream()).toList();
            lines.add(line(file, question, old, children));
        }
        var used = new LinkedHashSet<String>();
        origins.values().forEach(used::addAll);
        from.questions().stream()
                .filter(q -> to.find(q.code()).isEmpty() && !used.contains(q.code()))
                .forEach(q -> lines.add(new MoveLine(MoveLine.What.RETIRED, q.code(), List.of(q), null, file.answer(q.code()).stream().toList())));
        return new MovePlan(from, to, lines);
    }

    private static MoveLine line(InterviewFile file, Question question, List<Question> old, Map<String, Integer> children) {
        var answers = old.stream().flatMap(q -> file.answer(q.code()).stream()).toList();
        MoveLine.What what;
        if (old.isEmpty()) {
            what = MoveLine.What.NEW;
        } else if (old.size() > 1) {
            what = MoveLine.What.MERGED;
        } else if (old.getFirst().code().equals(question.code())) {
            what = question.asksTheSameAs(old.getFirst()) ? MoveLine.What.KEPT : MoveLine.What.ASK_AGAIN;
        } else {
            what = children.getOrDefault(old.getFirst().code(), 0) > 1 ? MoveLine.What.SPLIT : MoveLine.What.ASK_AGAIN;
        }
        return new MoveLine(what, question.code(), old, question, answers);
    }

    /// For each code of the last version the codes of the first that it comes from, over all versions between.
    private static Map<String, Set<String>> origins(List<Questionnaire> steps) {
        Map<String, Set<String>> origins = new HashMap<>();
        steps.getFirst().questions().forEach(q -> origins.put(q.code(), Set.of(q.code())));
        var known = origins;
        for (int i = 1; i < steps.size(); i++) {
            var before = known;
            Map<String, Set<String>> after = new HashMap<>();
            for (var question : steps.get(i).questions()) {
                var from = new LinkedHashSet<String>();
                if (steps.get(i - 1).find(question.code()).isPresent()) {
                    from.addAll(before.getOrDefault(question.code(), Set.of()));
                }
                question.was().forEach(code -> from.addAll(before.getOrDefault(code, Set.of())));
                after.put(question.code(), from);
            }
            known = after;
        }
        return known;
    }
}
