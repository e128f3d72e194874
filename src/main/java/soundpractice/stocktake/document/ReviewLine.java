package soundpractice.stocktake.document;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.stocktake.questionnaire.Question;

/// One question of a form that came back, beside what is there.
///
/// @param question the question as the form asked it
/// @param state how the two compare
/// @param thereOutcome the answer that is there; null when there is none
/// @param thereNote the note that is there
/// @param cameOutcome the answer that came back; null when none did
/// @param cameNote the note that came back
/// @param unreadable what stands in the form where no answer could be read; empty otherwise
public record ReviewLine(
        Question question,
        State state,
        @Nullable List<String> thereOutcome,
        String thereNote,
        @Nullable List<String> cameOutcome,
        String cameNote,
        String unreadable) {

    /// How what came back compares with what is there.
    public enum State {
        /// Nothing came back; what is there stays.
        EMPTY,
        /// Both say the same.
        SAME,
        /// It adds an answer or a note where there was none.
        NEW,
        /// It would replace what is there.
        DIFFERENT,
        /// What stands in the form is no answer to this question.
        UNREADABLE,
        /// The interview was moved to another version, which no longer asks this, or asks it otherwise: it cannot be taken over.
        NOT_ASKED;

        /// Its name in JSON (`not_asked`).
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The name of its words.
        public String key() {
            return "stocktake.review." + word().replace('_', '-');
        }
    }

    public ReviewLine {
        thereOutcome = thereOutcome == null ? null : List.copyOf(thereOutcome);
        cameOutcome = cameOutcome == null ? null : List.copyOf(cameOutcome);
    }

    /// Whether a person may take it over.
    public boolean canBeTaken() {
        return state == State.NEW || state == State.DIFFERENT;
    }

    /// The question's code.
    public String code() {
        return question.code();
    }
}
