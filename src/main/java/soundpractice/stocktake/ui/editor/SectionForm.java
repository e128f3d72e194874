package soundpractice.stocktake.ui.editor;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.stocktake.questionnaire.Section;

/// One section of a draft: its title, its place among the others; an empty one can be taken out.
final class SectionForm {
    private static final Duration PAUSE = Duration.millis(350);

    private final DraftModel model;
    private final Form form;
    private final Field<String> title;
    private final Button remove;
    private final Prose full;
    private final VBox node;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private @Nullable Section at;
    private boolean filling;

    SectionForm(Desk desk, DraftModel model, boolean readOnly) {
        this.model = model;
        this.form = new Form(desk.words());
        this.title = form.text("stocktake.editor.column.section-title").named("section");
        this.remove = Buttons.plain(Feather.TRASH_2, desk.text("stocktake.editor.remove-section"), this::remove);
        this.full = new Prose(desk.text("stocktake.editor.section-full"), "muted", "small");
        this.node = new VBox(form, new Flow(remove), full);
        node.getStyleClass().add("column");
        node.setDisable(readOnly);
        pause.setOnFinished(done -> commit());
        title.value().subscribe((before, now) -> {
            if (!filling && at != null) {
                pause.playFromStart();
            }
        });
        title.input().focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                commit();
            }
        });
    }

    VBox node() {
        return node;
    }

    void focus() {
        form.focusFirst();
    }

    void show(DraftRow row) {
        at = row.section();
        filling = true;
        if (!title.get().equals(row.section().title().strip())) {
            title.set(row.section().title());
        }
        filling = false;
        remove.setDisable(row.count() > 0);
        full.setVisible(row.count() > 0);
    }

    void commit() {
        pause.stop();
        var section = at;
        if (section != null && !title.get().equals(section.title())) {
            var now = new Section(section.code(), title.get());
            at = now;
            model.change(d -> d.naming(now.code(), now.title()));
        }
    }

    private void remove() {
        var section = at;
        if (section != null) {
            at = null;
            model.change(d -> d.withSections(d.sections().stream().filter(s -> !s.code().equals(section.code())).toList()));
        }
    }
}
