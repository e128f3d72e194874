package soundpractice.stocktake.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Form;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.questionnaire.Section;

/// Asks for a new question: its code, which is its name for ever, its wording, its kind, and whether it comes from earlier ones.
final class AddQuestion {
    private final Desk desk;
    private final DraftModel model;

    AddQuestion(Desk desk, DraftModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// @param behind code of the question it is put behind; null: at the end of its section
    /// @param then hears the new question's code
    void ask(DraftModel.Shown shown, Section section, @Nullable String behind, Consumer<String> then) {
        var form = new Form(desk.words());
        var text = form.area("stocktake.editor.column.question").named("question").required();
        var code = form.text("stocktake.editor.column.code").named("code").required().set(shown.draft().freeCode(section.code(), model.used()));
        var kind = form.choice("stocktake.editor.column.kind", List.of(QuestionKind.values()), (QuestionKind k) -> desk.text("stocktake.editor.kind." + k.word()));
        kind.set(QuestionKind.YES_NO_PARTIAL);
        form.sideBySide(code, kind);
        var options = form.area("stocktake.editor.column.options").named("options");
        kind.value().subscribe(now -> {
            options.setVisible(now != null && now.hasOptions());
            options.setManaged(options.isVisible());
        });
        var was = form.text("stocktake.editor.column.was").named("was");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("stocktake.editor.add-to", section.title()), "", desk.text("stocktake.editor.add-yes")), form, () -> {
            var chosen = kind.get() == null ? QuestionKind.YES_NO_PARTIAL : kind.get();
            var question = new Question(code.get(), section.code(), text.get(), chosen, desk.text("stocktake.editor.note-column"), "", List.of(),
                    chosen.hasOptions() ? QuestionForm.split(options.get(), "\n") : List.of(), null, true, 1, QuestionForm.split(was.get(), "[,;\\s]+"));
            var problems = model.faultsOf(question, shown.draft().adding(question, behind));
            if (problems.isEmpty()) {
                model.change(d -> d.adding(question, behind));
                then.accept(question.code());
            }
            return problems;
        });
    }
}
