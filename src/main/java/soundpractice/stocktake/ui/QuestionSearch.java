package soundpractice.stocktake.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.questionnaire.Question;

/// Finds questions of an interview by code or by words.
final class QuestionSearch {
    private QuestionSearch() {}

    /// The question of that code, or else those in which every word occurs: in code, wording, guidance, themes or note.
    static List<Question> in(InterviewFile file, String text) {
        var asked = file.asked();
        var byCode = asked.stream().filter(q -> isCode(q.code(), text)).toList();
        if (!byCode.isEmpty()) {
            return byCode;
        }
        var words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return asked.stream().filter(q -> {
            var note = file.answer(q.code()).map(Answer::note).orElse("");
            var heap = (q.code() + " " + q.text() + " " + q.guidance() + " " + String.join(" ", q.themes()) + " " + note).toLowerCase(Locale.ROOT);
            return Arrays.stream(words).allMatch(heap::contains);
        }).toList();
    }

    /// `ps3`, `PS-03` and `ps 03` are the same code.
    private static boolean isCode(String code, String text) {
        return !text.isBlank() && plain(code).equals(plain(text));
    }

    private static String plain(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "").replaceAll("(?<=\\D)0+(?=\\d)", "");
    }
}
