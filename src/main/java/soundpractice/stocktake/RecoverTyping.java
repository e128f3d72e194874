package soundpractice.stocktake;

import java.util.List;
import java.util.Objects;
import soundpractice.kernel.TroubleException;

/// Finds, when the program starts, what was being typed when it ended; text that had become an answer before the end is left out.
public final class RecoverTyping {
    private final TypingKeeper keeper;
    private final Interviews interviews;

    /// Recovers from this keeper.
    public RecoverTyping(TypingKeeper keeper, Interviews interviews) {
        this.keeper = keeper;
        this.interviews = interviews;
    }

    /// What an earlier session left behind that no answer has, newest last.
    public List<Typing> find() {
        return keeper.recovered().stream().filter(t -> !isSaved(t)).toList();
    }

    /// Takes away what had become an answer before the end: killed between the answer and the note that it is one, a text stays behind.
    public void tidy() throws TroubleException {
        for (var each : keeper.recovered()) {
            if (isSaved(each)) {
                keeper.drop(each.interview(), each.question(), each.field());
            }
        }
    }

    /// What to put back into an interview's fields.
    public List<Typing> of(InterviewFile file) {
        return keeper.pending().stream().filter(t -> t.interview().equals(file.interview().id()) && !isSaved(t, file)).toList();
    }

    private boolean isSaved(Typing typing) {
        return interviews.find(typing.interview()).map(file -> isSaved(typing, file)).orElse(false);
    }

    private static boolean isSaved(Typing typing, InterviewFile file) {
        var answer = file.answer(typing.question());
        return switch (typing.field()) {
            case Typing.NOTE -> typing.text().equals(answer.map(Answer::note).orElse(""));
            case Typing.DISPUTE -> typing.text().equals(answer.map(Answer::dispute).orElse(""));
            case Typing.OUTCOME -> Objects.equals(answer.map(Answer::outcome).orElse(null), List.of(typing.text()))
                    || (typing.text().isEmpty() && answer.map(Answer::outcome).isEmpty());
            default -> false;
        };
    }
}
