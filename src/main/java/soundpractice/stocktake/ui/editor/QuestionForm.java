package soundpractice.stocktake.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextArea;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.stocktake.questionnaire.Condition;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.QuestionKind;
import soundpractice.stocktake.questionnaire.Section;

/// One question of a draft, column by column. What is typed goes into the draft after a short pause; what cannot be understood yet stays in its field and is told.
final class QuestionForm {
    private static final Duration PAUSE = Duration.millis(350);

    private final DraftModel model;
    private final Form form;
    private final Field<@Nullable Section> section;
    private final Field<String> text;
    private final Field<String> guidance;
    private final Field<@Nullable QuestionKind> kind;
    private final Field<String> options;
    private final Field<String> noteColumn;
    private final Field<String> themes;
    private final Field<String> condition;
    private final Field<String> weight;
    private final Field<Boolean> required;
    private final Field<String> was;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable Question at;
    private boolean filling;

    QuestionForm(Desk desk, DraftModel model, List<Section> sections, boolean readOnly) {
        this.model = model;
        this.form = new Form(desk.words());
        this.text = form.area("stocktake.editor.column.question").named("question");
        this.guidance = form.area("stocktake.editor.column.guidance").named("guidance");
        this.kind = form.choice("stocktake.editor.column.kind", List.of(QuestionKind.values()), (QuestionKind k) -> desk.text("stocktake.editor.kind." + k.word()));
        this.noteColumn = form.text("stocktake.editor.column.note_column").named("note_column");
        this.options = form.area("stocktake.editor.column.options").named("options");
        this.condition = form.text("stocktake.editor.column.show_only_if").named("show_only_if");
        this.themes = form.text("stocktake.editor.column.themes").named("themes");
        this.section = form.choice("stocktake.editor.column.section", sections, Section::title);
        this.weight = form.text("stocktake.editor.column.weight").named("weight");
        this.was = form.text("stocktake.editor.column.was").named("was");
        this.required = form.check("stocktake.editor.column.required");
        section.named("section_code");
        form.sideBySide(kind, noteColumn);
        form.sideBySide(themes, condition);
        form.sideBySide(section, weight);
        rows(text, 3);
        rows(guidance, 3);
        rows(options, 4);
        form.setDisable(readOnly);
        pause.setOnFinished(done -> commit());
        for (var field : List.of(text, guidance, options, noteColumn, themes, condition, weight, was)) {
            field.value().subscribe((before, now) -> touched(false));
            field.input().focusedProperty().subscribe((before, now) -> {
                if (before && !now) {
                    commit();
                }
            });
        }
        kind.value().subscribe((before, now) -> {
            visible(options, now != null && now.hasOptions());
            touched(true);
        });
        section.value().subscribe((before, now) -> touched(true));
        required.value().subscribe((before, now) -> touched(true));
    }

    private static void rows(Field<String> field, int count) {
        if (field.input() instanceof TextArea area) {
            area.setPrefRowCount(count);
        }
    }

    private static void visible(Field<?> field, boolean on) {
        field.setVisible(on);
        field.setManaged(on);
    }

    Form node() {
        return form;
    }

    /// The first field to type into.
    void focus() {
        form.focusFirst();
    }

    /// Shows a question; what was typed for the one before has gone into the draft.
    void show(DraftModel.Shown shown, Question question) {
        boolean another = at == null || !at.code().equals(question.code());
        if (!another && reads().filter(question::equals).isPresent()) {
            at = question;
            faults(shown, question);
            return;
        }
        at = question;
        filling = true;
        text.set(question.text());
        guidance.set(question.guidance());
        kind.set(question.kind());
        options.set(String.join("\n", question.options()));
        noteColumn.set(question.noteColumn());
        themes.set(String.join(", ", question.themes()));
        var only = question.showOnlyIf();
        condition.set(only == null ? "" : only.written());
        section.set(shown.draft().sections().stream().filter(s -> s.code().equals(question.section())).findFirst().orElse(null));
        weight.set(Integer.toString(question.weight()));
        was.set(String.join(", ", question.was()));
        required.set(question.required());
        visible(was, shown.isNew(question));
        visible(options, question.kind().hasOptions());
        filling = false;
        faults(shown, question);
    }

    private void faults(DraftModel.Shown shown, Question question) {
        int line = shown.draft().questions().indexOf(question);
        form.mark(shown.faults().stream().filter(f -> f.question() == line).map(f -> f.problem().at(f.column())).toList());
    }

    private void touched(boolean atOnce) {
        if (!filling && at != null) {
            if (atOnce) {
                commit();
            } else {
                pause.playFromStart();
            }
        }
    }

    /// What is typed goes into the draft.
    void commit() {
        pause.stop();
        var question = at;
        if (question == null || filling) {
            return;
        }
        var read = reads();
        if (read.isEmpty()) {
            form.mark(unreadable());
            return;
        }
        var now = read.get();
        if (!now.equals(question)) {
            at = now;
            model.change(d -> now.section().equals(question.section()) ? d.changing(now.code(), q -> now)
                    : d.changing(now.code(), q -> now.in(question.section())).moving(now.code(), null, now.section()));
        }
    }

    private List<Problem> unreadable() {
        var problems = new ArrayList<Problem>();
        if (!weight.get().matches("[0-9]{1,3}")) {
            problems.add(Problem.of("stocktake.fault.weight", weight.get()).at("weight"));
        }
        if (!condition.get().isEmpty() && Condition.parse(condition.get()).isEmpty()) {
            problems.add(Problem.of("stocktake.fault.condition", condition.get()).at("show_only_if"));
        }
        return problems;
    }

    /// The question as the fields read; empty while one of them cannot be understood.
    private Optional<Question> reads() {
        var question = at;
        var chosen = kind.get();
        var in = section.get();
        if (question == null || chosen == null || !unreadable().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Question(question.code(), in == null ? question.section() : in.code(), text.get(), chosen, noteColumn.get(), guidance.get(),
                split(themes.get(), "[,;]"), chosen.hasOptions() ? split(options.get(), "\n") : List.of(),
                condition.get().isEmpty() ? null : Condition.parse(condition.get()).orElse(null), required.get(), Integer.parseInt(weight.get()), split(was.get(), "[,;\\s]+")));
    }

    static List<String> split(String text, String separator) {
        return Arrays.stream(text.split(separator)).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }
}
