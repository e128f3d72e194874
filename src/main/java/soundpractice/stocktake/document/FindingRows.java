package soundpractice.stocktake.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import soundpractice.documents.page.PageRow;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.Question;

/// What was answered No or Partly, by section; within a section by theme, and No before Partly.
final class FindingRows {
    private final Wording words;
    private final AnswerWords answers;

    FindingRows(Wording words, AnswerWords answers) {
        this.words = words;
        this.answers = answers;
    }

    List<PageRow> rows(InterviewFile file) {
        var rows = new ArrayList<PageRow>();
        rows.add(PageRow.of("h2", "title", words.text("stocktake.document.findings.title")));
        var found = file.asked().stream().filter(question -> verdict(file, question) > 0).toList();
        if (found.isEmpty()) {
            rows.add(PageRow.of("para", "text", words.text("stocktake.document.findings.none")));
            return rows;
        }
        long no = found.stream().filter(question -> verdict(file, question) == 2).count();
        rows.add(PageRow.of("para", "text", words.text("stocktake.document.findings.about", found.size(), no, found.size() - no)));
        rows.add(PageRow.of("para", "text", words.text("stocktake.document.findings.themes", themes(found))));
        for (var section : file.questionnaire().sections()) {
            var here = found.stream().filter(question -> question.section().equals(section.code())).sorted(order(file)).toList();
            if (!here.isEmpty()) {
                rows.add(PageRow.of("h3", "title", section.title()));
                rows.add(PageRow.of("finding-head"));
                here.forEach(question -> rows.add(row(question, file.answer(question.code()).orElseThrow())));
            }
        }
        return rows;
    }

    private static Comparator<Question> order(InterviewFile file) {
        return Comparator.<Question, String>comparing(question -> question.themes().isEmpty() ? "" : question.themes().getFirst())
                .thenComparing(question -> -verdict(file, question));
    }

    private PageRow row(Question question, Answer answer) {
        return PageRow.of("finding", "code", question.code(), "title", answer.asked().text(), "answer", answers.of(answer.asked().kind(), answer.outcome()),
                "note", answer.note(), "extra", question.themes().stream().map(FindingRows::theme).collect(Collectors.joining(", ")));
    }

    /// Each theme with how many findings it has, most first.
    private static String themes(List<Question> found) {
        var counts = new TreeMap<String, Integer>();
        found.forEach(question -> question.themes().forEach(theme -> counts.merge(theme(theme), 1, Integer::sum)));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> entry.getKey() + "\u00A0" + entry.getValue()).collect(Collectors.joining(", "));
    }

    private static String theme(String name) {
        return name.replace('_', ' ');
    }

    /// 2 for No, 1 for Partly, 0 for everything else.
    private static int verdict(InterviewFile file, Question question) {
        return file.answer(question.code()).filter(Answer::isAnswered).flatMap(Answer::reply)
                .map(reply -> reply instanceof Reply.Judged(Reply.Verdict verdict) ? verdict.ordinal() : 0).orElse(0);
    }
}
