package soundpractice.stocktake.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// When a question is asked: only if other questions were answered so. Written `PE-02 = yes|partly and CE-04 != Good`; every part has to hold.
/// A question not answered yet meets no part, neither `=` nor `!=`.
///
/// @param tests the parts
public record Condition(List<Test> tests) {
    private static final Pattern PART = Pattern.compile("\\s*(\\S+)\\s*(!=|=)\\s*(\\S.*?)\\s*");

    /// One part.
    ///
    /// @param question code of the question looked at
    /// @param is whether one of the answers must be there, or none of them may
    /// @param answers `yes`, `partly`, `no`, `not_applicable` or options
    public record Test(String question, boolean is, List<String> answers) {
        public Test {
            answers = List.copyOf(answers);
        }

        boolean holds(@Nullable List<String> given) {
            return given != null && given.stream().anyMatch(answers::contains) == is;
        }

        String written() {
            return question + (is ? " = " : " != ") + String.join("|", answers);
        }
    }

    public Condition {
        tests = List.copyOf(tests);
    }

    /// The condition in a cell; empty when the cell cannot be understood.
    public static Optional<Condition> parse(String cell) {
        var tests = new ArrayList<Test>();
        for (var part : cell.split("(?i)\\sand\\s")) {
            var m = PART.matcher(part);
            if (!m.matches()) {
                return Optional.empty();
            }
            var answers = Arrays.stream(m.group(3).split("\\|")).map(String::strip).filter(a -> !a.isEmpty()).toList();
            if (answers.isEmpty()) {
                return Optional.empty();
            }
            tests.add(new Test(m.group(1), m.group(2).equals("="), answers));
        }
        return Optional.of(new Condition(tests));
    }

    /// Whether every part holds.
    ///
    /// @param answers what was answered to a question's code; null when nothing was
    public boolean holds(Function<String, @Nullable List<String>> answers) {
        return tests.stream().allMatch(t -> t.holds(answers.apply(t.question())));
    }

    /// The codes of the questions it looks at.
    public List<String> questions() {
        return tests.stream().map(Test::question).distinct().toList();
    }

    /// As a cell holds it.
    public String written() {
        return tests.stream().map(Test::written).collect(Collectors.joining(" and "));
    }
}
