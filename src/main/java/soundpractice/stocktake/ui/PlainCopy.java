package soundpractice.stocktake.ui;

import java.util.Map;
import soundpractice.platform.text.Messages;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Typing;

/// An interview as plain text, with what is still being typed: for a stick or another folder when the disk gives trouble.
final class PlainCopy {
    private PlainCopy() {}

    static String of(Messages words, String practice, InterviewFile file, Map<Spot, String> unsaved) {
        var all = new StringBuilder();
        var interview = file.interview();
        line(all, words.text("stocktake.copy.title", practice, interview.practice()));
        line(all, words.text("stocktake.copy.about", interview.startedAt(), interview.startedBy(), interview.place(), file.questionnaire().version()));
        interview.present().forEach(p -> line(all, "  " + p.name() + ", " + p.role()));
        for (var section : file.questionnaire().sections()) {
            line(all, "");
            line(all, section.title().toUpperCase(java.util.Locale.ROOT));
            for (var question : file.questionnaire().of(section)) {
                var answer = file.answer(question.code()).orElse(null);
                line(all, "");
                line(all, question.code() + "  " + question.text());
                var own = unsaved.get(new Spot(question.code(), Typing.OUTCOME));
                line(all, "  = " + (own == null ? Said.answer(words, answer) : own));
                var note = unsaved.getOrDefault(new Spot(question.code(), Typing.NOTE), answer == null ? "" : answer.note());
                if (!note.isBlank()) {
                    line(all, "  " + question.noteColumn() + ": " + note);
                }
                var dispute = unsaved.getOrDefault(new Spot(question.code(), Typing.DISPUTE), answer == null ? "" : answer.dispute());
                if (!dispute.isBlank()) {
                    line(all, "  " + words.text("stocktake.agreement.disputes") + ": " + dispute);
                }
                file.evidence(question.code()).forEach(e -> line(all, "  + " + e.name() + " " + e.caption() + " " + e.blob()));
            }
        }
        file.retired().forEach(a -> {
            line(all, "");
            line(all, a.question() + "  " + a.asked().text());
            line(all, "  = " + Said.answer(words, a) + (a.note().isBlank() ? "" : "\n  " + a.note()));
        });
        return all.toString();
    }

    private static void line(StringBuilder all, String text) {
        all.append(text.replace("\n", System.lineSeparator())).append(System.lineSeparator());
    }
}
