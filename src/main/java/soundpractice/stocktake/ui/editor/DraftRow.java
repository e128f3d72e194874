package soundpractice.stocktake.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionnaireDiff;
import soundpractice.stocktake.questionnaire.Section;

/// A line of the draft's list: a section's heading, or one of its questions.
///
/// @param section the section; of a question whose section is missing, one without a title
/// @param question the question; null: the heading
/// @param count questions in the section
/// @param faults faults of the question
/// @param change what happened to it since the version before; null: nothing
record DraftRow(Section section, @Nullable Question question, int count, long faults, QuestionnaireDiff.@Nullable What change) {

    /// All lines, in order.
    static List<DraftRow> of(DraftModel.Shown shown) {
        var rows = new ArrayList<DraftRow>();
        var draft = shown.draft();
        for (var section : draft.sections()) {
            var questions = draft.questions().stream().filter(q -> q.section().equals(section.code())).toList();
            rows.add(new DraftRow(section, null, questions.size(), 0, null));
            questions.forEach(q -> rows.add(row(shown, section, q, questions.size())));
        }
        var homeless = draft.questions().stream().filter(q -> draft.sections().stream().noneMatch(s -> s.code().equals(q.section()))).toList();
        homeless.forEach(q -> rows.add(row(shown, new Section(q.section(), ""), q, homeless.size())));
        return rows;
    }

    private static DraftRow row(DraftModel.Shown shown, Section section, Question question, int count) {
        return new DraftRow(section, question, count, shown.faults(question), shown.change(question.code()).orElse(null));
    }

    /// What stays the same while the line is edited: a question's code, or a section's behind a mark of its own.
    String key() {
        return question == null ? "§" + section.code() : question.code();
    }
}
