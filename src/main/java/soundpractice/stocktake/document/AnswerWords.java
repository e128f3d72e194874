package soundpractice.stocktake.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// Answers as people read them.
public final class AnswerWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private final Wording words;

    /// In these words.
    public AnswerWords(Wording words) {
        this.words = words;
    }

    /// What was answered: Yes, Not applicable, the options ticked, a day, a text. Empty when nothing was.
    public String of(QuestionKind kind, @Nullable List<String> outcome) {
        if (outcome == null) {
            return "";
        }
        Optional<Reply> reply = Reply.of(kind, outcome);
        return reply.map(this::said).orElseGet(() -> String.join(", ", outcome));
    }

    private String said(Reply reply) {
        return switch (reply) {
            case Reply.Judged(Reply.Verdict verdict) -> option(verdict.word());
            case Reply.NotApplicable() -> option(Reply.NOT_APPLICABLE);
            case Reply.Ticked(List<String> options) -> options.isEmpty() ? option(Reply.NONE) : String.join(", ", options);
            case Reply.Written(String text) -> text;
            case Reply.Dated(LocalDate day) -> day.format(DAY);
        };
    }

    /// A choice as it is printed.
    public String option(String word) {
        return switch (word) {
            case "yes" -> words.text("stocktake.document.yes");
            case "partly" -> words.text("stocktake.document.partly");
            case "no" -> words.text("stocktake.document.no");
            case Reply.NOT_APPLICABLE -> words.text("stocktake.document.not-applicable");
            case Reply.NONE -> words.text("stocktake.document.none");
            default -> word;
        };
    }

    /// A day as documents print it; what is not a day stays as it is.
    public String day(String kept) {
        try {
            return LocalDate.parse(kept).format(DAY);
        } catch (DateTimeParseException other) {
            return kept;
        }
    }

    /// A day as documents print it.
    public String day(LocalDate day) {
        return day.format(DAY);
    }
}
