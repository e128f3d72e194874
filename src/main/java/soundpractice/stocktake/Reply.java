package soundpractice.stocktake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// What was answered.
public sealed interface Reply {
    /// The word for "does not apply here", possible with every question.
    String NOT_APPLICABLE = "not_applicable";
    /// The word for "none of the options".
    String NONE = "none";

    /// Yes, partly or no.
    enum Verdict {
        YES,
        PARTLY,
        NO;

        /// Its name in JSON.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// To a yes-no question.
    record Judged(Verdict verdict) implements Reply {}

    /// Options ticked, in the question's order; empty: none of them.
    record Ticked(List<String> options) implements Reply {}

    /// In words.
    record Written(String text) implements Reply {}

    /// A day.
    record Dated(LocalDate day) implements Reply {}

    /// The question does not apply to this practice.
    record NotApplicable() implements Reply {}

    /// The reply that is kept so.
    static Optional<Reply> of(QuestionKind kind, List<String> outcome) {
        if (outcome.equals(List.of(NOT_APPLICABLE))) {
            return Optional.of(new NotApplicable());
        }
        return switch (kind) {
            case YES_NO_PARTIAL -> verdict(outcome);
            case MULTI, RATING -> Optional.of(new Ticked(outcome));
            case TEXT -> Optional.of(new Written(String.join("\n", outcome)));
            case DATE -> day(outcome).map(Dated::new);
        };
    }

    private static Optional<Reply> verdict(List<String> outcome) {
        for (var verdict : Verdict.values()) {
            if (outcome.equals(List.of(verdict.word()))) {
                return Optional.of(new Judged(verdict));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(List<String> outcome) {
        try {
            return outcome.size() == 1 ? Optional.of(LocalDate.parse(outcome.getFirst().strip())) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// What a person or a form gave, as it is kept; refused when the question cannot be answered so.
    ///
    /// @param given words, whatever their case, `_` for a blank; several only for a question with many options
    static Outcome<List<String>> accept(Question question, List<String> given) {
        var words = given.stream().map(String::strip).filter(w -> !w.isEmpty()).toList();
        if (words.size() == 1 && words.getFirst().equalsIgnoreCase(NOT_APPLICABLE)) {
            return Outcome.done(List.of(NOT_APPLICABLE));
        }
        return switch (question.kind()) {
            case TEXT -> text(question, given);
            case DATE -> day(words).map(d -> Outcome.done(List.of(d.toString()))).orElseGet(() -> refused(question, "stocktake.answer.not-a-date", words));
            case YES_NO_PARTIAL, RATING -> {
                var options = chosen(question, words);
                yield options.size() == 1 && words.size() == 1
                        ? Outcome.done(options)
                        : refused(question, "stocktake.answer.not-a-choice", words);
            }
            case MULTI -> {
                if (words.isEmpty() || (words.size() == 1 && words.getFirst().equalsIgnoreCase(NONE))) {
                    yield Outcome.done(List.of());
                }
                var options = chosen(question, words);
                yield options.size() == new LinkedHashSet<>(words).size() ? Outcome.done(options) : refused(question, "stocktake.answer.not-a-choice", words);
            }
        };
    }

    private static Outcome<List<String>> text(Question question, List<String> given) {
        var text = String.join("\n", given);
        return text.isBlank() ? refused(question, "stocktake.answer.no-text", List.of()) : Outcome.done(List.of(text));
    }

    /// The question's own spelling of each word, in the question's order.
    private static List<String> chosen(Question question, List<String> words) {
        return question.choices().stream().filter(choice -> words.stream().anyMatch(w -> w.equalsIgnoreCase(choice) || w.replace('_', ' ').equalsIgnoreCase(choice))).toList();
    }

    private static Outcome<List<String>> refused(Question question, String key, List<String> words) {
        return Outcome.refused(Problem.of(key, question.code(), String.join(", ", words), String.join(", ", question.choices())).at("outcome"));
    }
}
