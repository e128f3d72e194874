package soundpractice.stocktake.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.Question;

/// The cases that a rule can be for: `yes`, `partly`, `no`; of options `all`, `some`, `none`; of ratings `best`, `between`, `worst` or the option's own words;
/// `answered` for text and dates; and `not_applicable` for every question.
public final class AnswerCase {
    private AnswerCase() {}

    /// Every case that can come up with a question. Each is a list of the names by which a rule may know it.
    public static List<List<String>> of(Question question) {
        var cases = new ArrayList<List<String>>();
        cases.add(List.of(Reply.NOT_APPLICABLE));
        switch (question.kind()) {
            case YES_NO_PARTIAL -> question.choices().forEach(c -> cases.add(List.of(c)));
            case TEXT, DATE -> cases.add(List.of("answered"));
            case MULTI -> {
                cases.add(List.of("none"));
                cases.add(List.of("all"));
                if (question.options().size() > 1) {
                    cases.add(List.of("some"));
                }
            }
            case RATING -> question.options().forEach(o -> cases.add(List.of(o, place(question, o))));
        }
        return cases;
    }

    private static String place(Question question, String option) {
        int at = question.options().indexOf(option);
        return at == 0 ? "best" : at == question.options().size() - 1 ? "worst" : "between";
    }

    /// The case that an answer is; empty when the question is not answered, or was answered as it no longer reads.
    public static Optional<List<String>> of(Question question, Answer answer) {
        var outcome = answer.outcome();
        if (outcome == null || answer.askAgain()) {
            return Optional.empty();
        }
        if (outcome.equals(List.of(Reply.NOT_APPLICABLE))) {
            return Optional.of(outcome);
        }
        return switch (question.kind()) {
            case YES_NO_PARTIAL -> question.choices().containsAll(outcome) && outcome.size() == 1 ? Optional.of(outcome) : Optional.empty();
            case TEXT, DATE -> Optional.of(List.of("answered"));
            case MULTI -> {
                long ticked = question.options().stream().filter(outcome::contains).count();
                yield Optional.of(List.of(ticked == 0 ? "none" : ticked == question.options().size() ? "all" : "some"));
            }
            case RATING -> outcome.size() == 1 && question.options().containsAll(outcome)
                    ? Optional.of(List.of(outcome.getFirst(), place(question, outcome.getFirst())))
                    : Optional.empty();
        };
    }
}
