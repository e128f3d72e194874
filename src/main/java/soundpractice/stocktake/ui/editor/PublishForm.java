package soundpractice.stocktake.ui.editor;

import java.util.List;
import javafx.scene.layout.VBox;
import soundpractice.kernel.Outcome;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Form;
import soundpractice.stocktake.questionnaire.Questionnaire;

/// Asks why there is a new version, says what differs and whom it touches, and publishes it.
final class PublishForm {
    private final Desk desk;
    private final DraftModel model;

    PublishForm(Desk desk, DraftModel model) {
        this.desk = desk;
        this.model = model;
    }

    void ask(DraftModel.Shown shown) {
        int next = shown.newest().version() + 1;
        var form = new Form(desk.words());
        var told = new VBox(new Prose(desk.text("stocktake.editor.publish.differs", shown.newest().version(), DiffPart.sum(desk, shown.diff())), "strong"),
                new Prose(desk.text("stocktake.editor.publish.open", shown.openInterviews()), "muted"));
        told.getStyleClass().add("column-close");
        form.between(told);
        var note = form.area("stocktake.editor.publish.note").named("note").required();
        desk.dialogs().fill(Dialogs.Question.of(desk.text("stocktake.editor.publish.title", next), desk.text("stocktake.editor.publish.text"), desk.text("stocktake.editor.publish", next)),
                form, () -> {
                    model.publish(note.get(), outcome -> {
                        switch (outcome) {
                            case Outcome.Done<Questionnaire>(var published) -> {
                                desk.notices().say(desk.text("stocktake.editor.publish.done", published.version()));
                                desk.nav().open(new QuestionnairePlace(published.id()));
                            }
                            case Outcome.Refused<Questionnaire>(var problems) ->
                                desk.dialogs().tell(desk.text("stocktake.editor.publish.refused"), desk.words().of(problems.getFirst()), desk.words().next(problems.getFirst()));
                        }
                    });
                    return List.of();
                });
    }
}
