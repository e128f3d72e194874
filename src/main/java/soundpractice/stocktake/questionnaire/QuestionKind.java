package soundpractice.stocktake.questionnaire;

import java.util.Locale;
import java.util.Optional;

/// How a question is answered.
public enum QuestionKind {
    /// Yes, partly or no.
    YES_NO_PARTIAL,
    /// In words.
    TEXT,
    /// Any number of the options; none ticked means that there is no evidence.
    MULTI,
    /// One of the options, best first.
    RATING,
    /// A day.
    DATE;

    /// Its name in files (`yes_no_partial`).
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Whether it offers options of its own.
    public boolean hasOptions() {
        return this == MULTI || this == RATING;
    }

    /// The kind of that name.
    public static Optional<QuestionKind> parse(String word) {
        for (var kind : values()) {
            if (kind.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
