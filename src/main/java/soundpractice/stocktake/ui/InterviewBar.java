package soundpractice.stocktake.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.SavedMark;
import soundpractice.stocktake.InterviewFile;

/// The line at the top: with whom, how far, whether all is saved, and the few ways out of the question.
final class InterviewBar extends HBox {
    private final Desk desk;
    private final InterviewModel model;
    private final Label name = new Label();
    private final Badge code = new Badge("");
    private final Label progress = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private final SavedMark saved;

    InterviewBar(Desk desk, InterviewModel model, Runnable leave, Runnable jump, Runnable turn, Runnable finish, Runnable keys) {
        this.desk = desk;
        this.model = model;
        this.saved = new SavedMark(desk.words(), model.room().clock());
        getStyleClass().add("interview-bar");
        setAlignment(Pos.CENTER_LEFT);
        name.getStyleClass().add("interview-name");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("interview-progress");
        bar.setAccessibleText(desk.text("stocktake.talk.progress"));
        progress.setMinWidth(Region.USE_PREF_SIZE);
        progress.getStyleClass().add("muted");
        var close = Buttons.primary(desk.text("stocktake.talk.finish"), finish);
        var line = new Beside(
                new Flow(Buttons.icon(Feather.ARROW_LEFT, desk.text("stocktake.talk.leave"), leave), name, code, bar, progress),
                new Flow(saved, icon(Feather.SEARCH, "stocktake.talk.jump", jump), icon(Feather.HELP_CIRCLE, "stocktake.talk.keys", keys),
                        Buttons.plain(Feather.MONITOR, desk.text("stocktake.talk.turn"), turn), close));
        setHgrow(line, Priority.ALWAYS);
        getChildren().add(line);
        model.file().subscribe(this::fill);
        model.pen().state().subscribe(state -> tell());
        model.pen().trouble().subscribe(trouble -> tell());
    }

    private Button icon(Feather icon, String key, Runnable action) {
        return Buttons.icon(icon, desk.text(key), action);
    }

    private void fill(@Nullable InterviewFile file) {
        if (file == null) {
            return;
        }
        var practice = file.interview().practice();
        name.setText(model.room().nameOf(practice));
        code.setText(practice.value());
        boolean known = !name.getText().equals(practice.value());
        code.setVisible(known);
        code.setManaged(known);
        var all = file.progress();
        bar.setProgress(all.asked() == 0 ? 0 : (double) all.answered() / all.asked());
        progress.setText(desk.text("stocktake.talk.answered", all.answered(), all.asked()));
        tell();
    }

    /// Says what the disk said, and nothing else.
    private void tell() {
        Problem trouble = model.pen().trouble().get();
        var file = model.file().get();
        if (trouble != null) {
            saved.notSaved(trouble);
            return;
        }
        switch (model.pen().state().get()) {
            case NOTHING -> {
                if (file != null) {
                    saved.saved(file.savedAt());
                }
            }
            case WRITING, TROUBLE -> saved.saving();
            case SAVED -> saved.saved();
        }
    }
}
