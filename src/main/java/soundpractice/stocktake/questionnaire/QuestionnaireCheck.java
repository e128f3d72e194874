package soundpractice.stocktake.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import soundpractice.kernel.Problem;

/// What is wrong with a questionnaire's definition. A fault names its line (the heading is line 1, so the first question stands in line 2, unless a file
/// says otherwise) and its column, and refuses publication.
public final class QuestionnaireCheck {
    /// Letters, digits and hyphens: safe in file names, form fields and on paper.
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,19}");
    private static final int LONGEST_QUESTION = 2000;

    private final List<Section> sections;
    private final List<Question> questions;
    private final Collection<String> retired;
    private final Map<String, Question> byCode = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private QuestionnaireCheck(List<Section> sections, List<Question> questions, Collection<String> retired) {
        this.sections = sections;
        this.questions = questions;
        this.retired = retired;
        questions.forEach(q -> byCode.putIfAbsent(q.code(), q));
    }

    /// Everything that is wrong, by line.
    ///
    /// @param retired codes that must not come back
    /// @param known the earlier version's codes, which `was` may name; empty when there is none
    public static List<Problem> of(List<Section> sections, List<Question> questions, Collection<String> retired, Collection<String> known) {
        var lines = new ArrayList<Long>();
        for (int i = 0; i < questions.size(); i++) {
            lines.add(i + 2L);
        }
        return of(sections, questions, retired, known, lines);
    }

    /// The same for questions that were read from a file.
    ///
    /// @param lines each question's line in the file
    public static List<Problem> of(
            List<Section> sections, List<Question> questions, Collection<String> retired, Collection<String> known, List<Long> lines) {
        var check = new QuestionnaireCheck(sections, questions, retired);
        check.sections();
        check.questions(lines, new HashSet<>(known));
        return List.copyOf(check.problems);
    }

    private void sections() {
        if (questions.isEmpty()) {
            problems.add(Problem.of("stocktake.fault.no-questions").at("code"));
        }
        var seen = new HashSet<String>();
        for (var section : sections) {
            if (!CODE.matcher(section.code()).matches()) {
                problems.add(Problem.of("stocktake.fault.section-code", section.code()).at("section_code"));
            } else if (!seen.add(section.code().toLowerCase(Locale.ROOT))) {
                problems.add(Problem.of("stocktake.fault.section-twice", section.code()).at("section_code"));
            }
            if (section.title().isBlank()) {
                problems.add(Problem.of("stocktake.fault.section-title", section.code()).at("section"));
            }
            if (questions.stream().noneMatch(q -> q.section().equals(section.code()))) {
                problems.add(Problem.of("stocktake.fault.section-empty", section.code()).at("section_code"));
            }
        }
    }

    private void questions(List<Long> lines, Set<String> known) {
        var firstLine = new HashMap<String, Long>();
        var finished = new HashSet<String>();
        String last = "";
        for (int i = 0; i < questions.size(); i++) {
            var q = questions.get(i);
            long line = lines.get(i);
            var before = firstLine.putIfAbsent(q.code().toLowerCase(Locale.ROOT), line);
            if (!CODE.matcher(q.code()).matches()) {
                fault(line, "code", "stocktake.fault.code", q.code());
            } else if (before != null) {
                fault(line, "code", "stocktake.fault.code-twice", q.code(), before);
            } else if (retired.contains(q.code())) {
                fault(line, "code", "stocktake.fault.code-retired", q.code());
            }
            if (sections.stream().noneMatch(s -> s.code().equals(q.section()))) {
                fault(line, "section_code", "stocktake.fault.section-unknown", q.section());
            } else if (!q.section().equals(last) && !finished.add(q.section())) {
                fault(line, "section_code", "stocktake.fault.section-apart", q.section());
            }
            last = q.section();
            content(q, line);
            condition(q, line);
            for (var was : q.was()) {
                if (!known.contains(was)) {
                    fault(line, "was", "stocktake.fault.was-unknown", was);
                } else if (known.contains(q.code()) && !was.equals(q.code())) {
                    fault(line, "was", "stocktake.fault.was-and-kept", q.code(), was);
                }
            }
        }
    }

    private void content(Question q, long line) {
        if (q.text().isBlank()) {
            fault(line, "question", "stocktake.fault.no-text", q.code());
        } else if (q.text().length() > LONGEST_QUESTION) {
            fault(line, "question", "stocktake.fault.text-long", q.code(), LONGEST_QUESTION);
        }
        if (q.weight() < 0 || q.weight() > 100) {
            fault(line, "weight", "stocktake.fault.weight", q.weight());
        }
        if (q.kind().hasOptions() && q.options().isEmpty()) {
            fault(line, "options", "stocktake.fault.no-options", q.code());
        } else if (!q.kind().hasOptions() && !q.options().isEmpty()) {
            fault(line, "options", "stocktake.fault.options-unused", q.code(), q.kind().word());
        }
        var seen = new HashSet<String>();
        for (var option : q.options()) {
            if (option.isBlank()) {
                fault(line, "options", "stocktake.fault.option-empty", q.code());
            } else if (!seen.add(option.strip().toLowerCase(Locale.ROOT))) {
                fault(line, "options", "stocktake.fault.option-twice", q.code(), option);
            } else if (option.equals("not_applicable") || option.equals("none")) {
                fault(line, "options", "stocktake.fault.option-reserved", option);
            }
        }
    }

    private void condition(Question q, long line) {
        var condition = q.showOnlyIf();
        if (condition == null) {
            return;
        }
        for (var test : condition.tests()) {
            var other = byCode.get(test.question());
            if (other == null) {
                fault(line, "show_only_if", "stocktake.fault.condition-dangling", q.code(), test.question());
                continue;
            }
            if (other.kind() == QuestionKind.TEXT || other.kind() == QuestionKind.DATE) {
                fault(line, "show_only_if", "stocktake.fault.condition-open", q.code(), test.question());
                continue;
            }
            for (var answer : test.answers()) {
                boolean possible = answer.equals("not_applicable") || other.choices().contains(answer);
                if (!possible) {
                    fault(line, "show_only_if", "stocktake.fault.condition-answer", q.code(), answer, test.question());
                }
            }
        }
        if (reaches(q.code(), q.code(), new HashSet<>())) {
            fault(line, "show_only_if", "stocktake.fault.condition-circle", q.code());
        }
    }

    /// Whether a question's condition leads, over other questions' conditions, to the one sought.
    private boolean reaches(String from, String sought, Set<String> seen) {
        var question = byCode.get(from);
        var condition = question == null ? null : question.showOnlyIf();
        if (condition == null || !seen.add(from)) {
            return false;
        }
        return condition.questions().stream().anyMatch(c -> c.equals(sought) || reaches(c, sought, seen));
    }

    private void fault(long line, String column, String key, Object... args) {
        problems.add(Problem.of("stocktake.fault.at", line, column, Problem.of(key, args)).at(column));
    }

}
