package soundpractice.stocktake.questionnaire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question of a questionnaire.
///
/// @param code stable short name (`PS-01`), never used again for something else
/// @param section its section's code
/// @param text what is asked
/// @param kind how it is answered
/// @param noteColumn what the column beside the answer is called (`Update`, `Action`), as the source has it
/// @param guidance what to look for
/// @param themes what it is about, across sections
/// @param options what can be chosen, in order; empty unless the kind has options
/// @param showOnlyIf when it is asked; null: always
/// @param required whether an interview lacks something without it
/// @param weight how much it counts in a score, 1 unless the team says otherwise; 0 leaves it out
/// @param was codes of the earlier version's questions that this one came from, when its code is new (split or merged)
public record Question(
        String code,
        String section,
        String text,
        QuestionKind kind,
        String noteColumn,
        String guidance,
        List<String> themes,
        List<String> options,
        @Nullable Condition showOnlyIf,
        boolean required,
        int weight,
        List<String> was) {

    public Question {
        themes = List.copyOf(themes);
        options = List.copyOf(options);
        was = List.copyOf(was);
    }

    /// What can be answered by one key or word, in order; empty for text and dates. Not applicable is always possible besides.
    public List<String> choices() {
        return switch (kind) {
            case YES_NO_PARTIAL -> List.of("yes", "partly", "no");
            case MULTI, RATING -> options;
            case TEXT, DATE -> List.of();
        };
    }

    /// The same question in other words.
    public Question reworded(String otherText, String otherGuidance) {
        return new Question(code, section, otherText, kind, noteColumn, otherGuidance, themes, options, showOnlyIf, required, weight, was);
    }

    /// The same question elsewhere.
    public Question in(String otherSection) {
        return new Question(code, otherSection, text, kind, noteColumn, guidance, themes, options, showOnlyIf, required, weight, was);
    }

    /// The same question, asked when another condition holds; null: always.
    public Question onlyIf(@Nullable Condition condition) {
        return new Question(code, section, text, kind, noteColumn, guidance, themes, options, condition, required, weight, was);
    }

    /// The same question, needed or not, and counting so much.
    public Question counting(boolean isRequired, int otherWeight) {
        return new Question(code, section, text, kind, noteColumn, guidance, themes, options, showOnlyIf, isRequired, otherWeight, was);
    }

    /// Whether an answer to the other could stand for this one as it is: the same thing asked in the same way.
    public boolean asksTheSameAs(Question other) {
        return text.equals(other.text) && kind == other.kind && options.equals(other.options);
    }

    /// What differs from another version of it, by the names of columns.
    List<String> changedColumns(Question other) {
        var changed = new ArrayList<String>();
        note(changed, "section", section.equals(other.section));
        note(changed, "question", text.equals(other.text));
        note(changed, "kind", kind == other.kind);
        note(changed, "note_column", noteColumn.equals(other.noteColumn));
        note(changed, "guidance", guidance.equals(other.guidance));
        note(changed, "themes", themes.equals(other.themes));
        note(changed, "options", options.equals(other.options));
        note(changed, "show_only_if", java.util.Objects.equals(showOnlyIf, other.showOnlyIf));
        note(changed, "required", required == other.required);
        note(changed, "weight", weight == other.weight);
        return changed;
    }

    private static void note(List<String> changed, String column, boolean same) {
        if (!same) {
            changed.add(column);
        }
    }
}
