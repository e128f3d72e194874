package soundpractice.stocktake.export;

import java.util.List;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Typing;

/// A stocktake as plain text that any program opens, with what is being typed and could not be saved: the way out when the disk says no.
/// It carries the questionnaire's own words and what was answered, nothing else, so it needs no words of ours.
public final class StocktakeText {
    private StocktakeText() {}

    /// The text.
    ///
    /// @param typing what has not become an answer yet; marked with `>>`
    public static String of(InterviewFile file, List<Typing> typing) {
        var interview = file.interview();
        var text = new StringBuilder();
        text.append(file.questionnaire().title()).append(" · ").append(interview.practice()).append(" · ").append(interview.startedAt()).append('\n');
        text.append(interview.id()).append(" · ").append(interview.state().word()).append(" · ").append(interview.place()).append('\n');
        interview.present().forEach(p -> text.append("- ").append(p.name()).append(", ").append(p.role()).append('\n'));
        typing.stream().filter(t -> t.interview().equals(interview.id()) && t.question().isEmpty()).forEach(t -> unsaved(text, t));
        for (var section : file.questionnaire().sections()) {
            text.append('\n').append(section.code()).append("  ").append(section.title()).append('\n');
            for (var question : file.asked(section)) {
                text.append('\n').append(question.code()).append("  ").append(question.text()).append('\n');
                file.answer(question.code()).ifPresent(a -> answer(text, file, a));
                typing.stream().filter(t -> t.interview().equals(interview.id()) && t.question().equals(question.code())).forEach(t -> unsaved(text, t));
            }
        }
        file.retired().forEach(a -> {
            text.append('\n').append(a.question()).append("  ").append(a.asked().text()).append('\n');
            answer(text, file, a);
        });
        return text.toString();
    }

    private static void answer(StringBuilder text, InterviewFile file, Answer answer) {
        var outcome = answer.outcome();
        if (outcome != null) {
            text.append("    = ").append(String.join(" | ", outcome)).append('\n');
        }
        answer.note().lines().forEach(line -> text.append("    ").append(line).append('\n'));
        answer.dispute().lines().forEach(line -> text.append("    ! ").append(line).append('\n'));
        file.evidence(answer.question()).forEach(e -> text.append("    @ ").append(e.name()).append("  ").append(e.blob()).append('\n'));
    }

    private static void unsaved(StringBuilder text, Typing typing) {
        text.append("    >> ").append(typing.field()).append('\n');
        typing.text().lines().forEach(line -> text.append("    >> ").append(line).append('\n'));
    }
}
