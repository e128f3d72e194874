package soundpractice.stocktake.questionnaire;

import java.util.ArrayList;
import java.util.List;
import soundpractice.kernel.Outcome;

/// A questionnaire as a file: the columns in which it is written and read. Reading is the intake's work.
public interface QuestionnaireFile {

    /// The columns, in order.
    List<String> COLUMNS = List.of("code", "section_code", "section", "order", "question", "kind", "has_outcome", "note_column", "guidance", "themes",
            "options", "overall_order", "show_only_if", "required", "weight", "was");

    /// Reads a file (CSV or XLSX). Refused with every fault, each with line and column.
    ///
    /// @param title what the questionnaire is called
    Outcome<QuestionnaireDraft> read(String title, byte[] content);

    /// A questionnaire's rows under [#COLUMNS], to be written out and read again.
    static List<List<Object>> rows(List<Section> sections, List<Question> questions) {
        var rows = new ArrayList<List<Object>>();
        int overall = 0;
        for (var section : sections) {
            int order = 0;
            for (var q : questions.stream().filter(q -> q.section().equals(section.code())).toList()) {
                var condition = q.showOnlyIf();
                rows.add(List.of(q.code(), section.code(), section.title(), ++order, q.text(), q.kind().word(), "true", q.noteColumn(), q.guidance(),
                        String.join(";", q.themes()), String.join("|", q.options()), ++overall, condition == null ? "" : condition.written(),
                        Boolean.toString(q.required()), q.weight(), String.join("|", q.was())));
            }
        }
        return rows;
    }
}
