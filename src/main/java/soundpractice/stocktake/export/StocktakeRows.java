package soundpractice.stocktake.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Evidence;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.questionnaire.Question;

/// A stocktake as a table: a line for each question of the version in use, asked or not, and then one for each answer to a question it no longer has.
public final class StocktakeRows {
    /// The columns' names.
    public static final List<String> COLUMNS = List.of("stocktake", "practice", "date", "state", "questionnaire", "question", "section_code", "section", "asked",
            "asked_in_version", "kind", "status", "outcome", "note_column", "note", "come_back", "agreement", "dispute", "evidence", "evidence_sha256");

    private final InterviewFile file;
    private final Set<String> asked;

    private StocktakeRows(InterviewFile file) {
        this.file = file;
        this.asked = file.asked().stream().map(Question::code).collect(Collectors.toSet());
    }

    /// What became of a question, for a reader who has only the file: `answered`, `ask_again`, `not_answered`, `not_asked` (its condition does not hold)
    /// or `retired`.
    public static String status(InterviewFile file, String code) {
        return new StocktakeRows(file).status(code);
    }

    /// The lines, as wide as [#COLUMNS].
    public static List<List<@Nullable Object>> of(InterviewFile file) {
        var rows = new StocktakeRows(file);
        var lines = new ArrayList<List<@Nullable Object>>();
        for (var question : file.questionnaire().questions()) {
            lines.add(rows.line(question.code(), question, file.answer(question.code()).orElse(null)));
        }
        file.retired().forEach(answer -> lines.add(rows.line(answer.question(), null, answer)));
        return lines;
    }

    private String status(String code) {
        var answer = file.answer(code).orElse(null);
        if (file.questionnaire().find(code).isEmpty()) {
            return "retired";
        }
        if (!asked.contains(code)) {
            return "not_asked";
        }
        return answer == null || answer.outcome() == null ? "not_answered" : answer.askAgain() ? "ask_again" : "answered";
    }

    private List<@Nullable Object> line(String code, @Nullable Question question, @Nullable Answer answer) {
        var interview = file.interview();
        var section = question == null ? null : file.questionnaire().section(question.section()).orElse(null);
        var wording = answer != null ? answer.asked().text() : question == null ? "" : question.text();
        var version = answer != null ? answer.asked().version() : file.questionnaire().version();
        var kind = answer != null ? answer.asked().kind().word() : question == null ? "" : question.kind().word();
        var outcome = answer == null ? null : answer.outcome();
        var evidence = file.evidence(code);
        var line = new ArrayList<@Nullable Object>();
        line.add(interview.id().toString());
        line.add(interview.practice().value());
        line.add(interview.day());
        line.add(interview.state().word());
        line.add(file.questionnaire().version());
        line.add(code);
        line.add(question == null ? "" : question.section());
        line.add(section == null ? "" : section.title());
        line.add(wording);
        line.add(version);
        line.add(kind);
        line.add(status(code));
        line.add(outcome == null ? "" : outcome.isEmpty() ? "none" : String.join("|", outcome));
        line.add(question == null ? "" : question.noteColumn());
        line.add(answer == null ? "" : answer.note());
        line.add(Boolean.toString(answer != null && answer.comeBack()));
        line.add(answer == null ? "not_asked" : answer.agreement().word());
        line.add(answer == null ? "" : answer.dispute());
        line.add(evidence.stream().map(Evidence::name).collect(Collectors.joining("; ")));
        line.add(evidence.stream().map(e -> e.blob().value()).collect(Collectors.joining("; ")));
        return line;
    }
}
