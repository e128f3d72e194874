package soundpractice.stocktake.ui.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.score.AnswerCase;
import soundpractice.stocktake.score.Band;
import soundpractice.stocktake.score.PointRule;
import soundpractice.stocktake.score.ScoreRules;

/// The forms in which the newest rules are changed. Each is checked as a whole before it becomes the next version.
final class RuleForms {
    private final Desk desk;
    private final ScoreRules now;
    private final Publish publish;

    /// Publishes the next version; gives what is wrong with it.
    @FunctionalInterface
    interface Publish {
        List<Problem> next(List<PointRule> points, List<Band> bands, String why);
    }

    RuleForms(Desk desk, ScoreRules now, Publish publish) {
        this.desk = desk;
        this.now = now;
        this.publish = publish;
    }

    /// What the answers to all questions of a kind are worth. What does not apply is never worth anything, so it is not asked.
    void points() {
        var form = new Form(desk.words());
        var fields = new LinkedHashMap<PointRule, Field<String>>();
        for (var kind : QuestionKind.values()) {
            var rules = now.points().stream().filter(r -> !r.isOwn() && r.kind() == kind && !r.answer().equals(Reply.NOT_APPLICABLE)).toList();
            if (!rules.isEmpty()) {
                form.between(new SectionHeader(desk.text("stocktake.editor.kind." + kind.word())));
                rules.forEach(r -> fields.put(r, form.text("stocktake.scoring.case." + r.answer()).named(r.kind().word() + " " + r.answer()).set(RuleWords.number(r.points()))));
                form.sideBySide(rules.stream().map(fields::get).toArray(Field<?>[]::new));
            }
        }
        var why = form.text("stocktake.scoring.why").required();
        fill("stocktake.scoring.points.ask", "stocktake.scoring.points.text", form, () -> {
            var problems = new ArrayList<>(form.problems());
            var points = new ArrayList<PointRule>();
            for (var rule : now.points()) {
                var field = fields.get(rule);
                points.add(field == null ? rule : new PointRule(rule.question(), rule.kind(), rule.answer(), read(field.get(), field.name(), problems)));
            }
            return problems.isEmpty() ? publish.next(points, now.bands(), why.get()) : problems;
        });
    }

    /// What the answers to one question are worth, an answer a line.
    void own(List<Question> questions, @Nullable Question preset) {
        var form = new Form(desk.words());
        var question = form.<Question>choice("stocktake.scoring.question", questions, q -> q.code() + "  " + q.text()).required();
        var worth = form.area("stocktake.scoring.own-worth").required();
        question.value().subscribe(chosen -> {
            if (chosen != null) {
                worth.set(lines(chosen));
            }
        });
        if (preset != null) {
            question.set(preset);
        }
        var why = form.text("stocktake.scoring.why").required();
        fill("stocktake.scoring.own.ask", "stocktake.scoring.next", form, () -> {
            var problems = new ArrayList<>(form.problems());
            var chosen = question.get();
            if (chosen == null || !problems.isEmpty()) {
                return problems;
            }
            var own = read(chosen, worth.get(), worth.name(), problems);
            var points = new ArrayList<>(now.points());
            points.removeIf(r -> r.question().equals(chosen.code()) && r.kind() == chosen.kind());
            points.addAll(own);
            return problems.isEmpty() ? publish.next(points, now.bands(), why.get()) : problems;
        });
    }

    private String lines(Question question) {
        var lines = new ArrayList<String>();
        for (var names : cases(question)) {
            var rule = matching(names, r -> r.question().equals(question.code()), question).or(() -> matching(names, r -> !r.isOwn(), question));
            lines.add(names.getFirst() + " = " + RuleWords.number(rule.map(PointRule::points).orElse(null)));
        }
        return String.join("\n", lines);
    }

    private Optional<PointRule> matching(List<String> names, Predicate<PointRule> whose, Question question) {
        return now.points().stream().filter(whose).filter(r -> r.kind() == question.kind() && names.contains(r.answer())).findFirst();
    }

    private static List<List<String>> cases(Question question) {
        return AnswerCase.of(question).stream().filter(names -> !names.contains(Reply.NOT_APPLICABLE)).toList();
    }

    private static List<PointRule> read(Question question, String text, String field, List<Problem> problems) {
        var possible = cases(question).stream().map(List::getFirst).toList();
        var rules = new LinkedHashMap<String, PointRule>();
        for (var line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            // An option may have an equals sign of its own; the points stand behind the last one.
            int at = line.lastIndexOf('=');
            var answer = at < 0 ? line : line.substring(0, at).strip();
            if (at < 0 || !possible.contains(answer)) {
                problems.add(Problem.of("stocktake.scoring.own.line", line, String.join(", ", possible)).at(field));
            } else if (rules.containsKey(answer)) {
                problems.add(Problem.of("stocktake.scoring.own.twice", answer).at(field));
            } else {
                rules.put(answer, new PointRule(question.code(), question.kind(), answer, read(line.substring(at + 1), field, problems)));
            }
        }
        return List.copyOf(rules.values());
    }

    /// Lets a question go by the rules for all of its kind again.
    void asAll(String question) {
        desk.dialogs().askReason(Dialogs.Question.of(desk.text("stocktake.scoring.drop.ask", question), desk.text("stocktake.scoring.next"), desk.text("stocktake.scoring.publish")),
                why -> {
                    var faults = publish.next(now.points().stream().filter(r -> !r.question().equals(question)).toList(), now.bands(), why);
                    if (!faults.isEmpty()) {
                        desk.dialogs().tell(desk.text("stocktake.scoring.refused", faults.size()), String.join("\n", faults.stream().map(desk.words()::of).toList()), "");
                    }
                });
    }

    /// What scores are called, and where each name begins.
    void bands() {
        var form = new Form(desk.words());
        Map<Band, Field<String>> names = new LinkedHashMap<>();
        Map<Band, Field<String>> starts = new LinkedHashMap<>();
        for (int i = 0; i < now.bands().size(); i++) {
            var band = now.bands().get(i);
            names.put(band, form.text("stocktake.scoring.band").named("band " + i).required().set(band.name()));
            starts.put(band, form.text("stocktake.scoring.from").named("from " + i).required().set(RuleWords.number(band.from())));
            form.sideBySide(names.get(band), starts.get(band));
        }
        var why = form.text("stocktake.scoring.why").required();
        fill("stocktake.scoring.bands.ask", "stocktake.scoring.next", form, () -> {
            var problems = new ArrayList<>(form.problems());
            var from = new ArrayList<BigDecimal>();
            starts.values().forEach(field -> from.add(Optional.ofNullable(read(field.get(), field.name(), problems)).orElse(BigDecimal.ZERO)));
            var bands = new ArrayList<Band>();
            for (var band : now.bands()) {
                int i = bands.size();
                var below = i + 1 < from.size() ? from.get(i + 1) : BigDecimal.valueOf(100);
                bands.add(new Band(names.getOrDefault(band, names.values().iterator().next()).get().strip(), from.get(i), below, band.tone()));
            }
            return problems.isEmpty() ? publish.next(now.points(), bands, why.get()) : problems;
        });
    }

    private void fill(String ask, String text, Form form, Supplier<List<Problem>> attempt) {
        desk.dialogs().fill(Dialogs.Question.of(desk.text(ask), desk.text(text), desk.text("stocktake.scoring.publish")), form, attempt);
    }

    /// 0 to 100; null for nothing typed, which leaves the sum.
    private static @Nullable BigDecimal read(String text, String field, List<Problem> problems) {
        var typed = text.strip();
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("[0-9]{1,3}(\\.[0-9]{1,4})?") || new BigDecimal(typed).compareTo(BigDecimal.valueOf(100)) > 0) {
            problems.add(Problem.of("stocktake.scoring.number", typed).at(field));
            return null;
        }
        return new BigDecimal(typed);
    }
}
