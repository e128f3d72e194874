package soundpractice.stocktake.ui.editor;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SavedMark;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.security.Permission;
import soundpractice.stocktake.ui.Sheet;
import soundpractice.stocktake.ui.Stocktaking;

/// The draft of the next version: its questions, its faults, what it changes; then published. Every change is on the disk at once and can be taken back.
public final class DraftScreen implements Screen {
    private final Desk desk;
    private final DraftModel model;
    private final Flow facts = new Flow();
    private final Flow actions = new Flow();
    private final Button publish;
    private final Button rebase;
    private final SavedMark saved;
    private final DraftDesk questions;
    private final FaultTable faults;
    private final VBox changes = new VBox();
    private final Tab faultTab = new Tab();
    private final Tab changeTab = new Tab();
    private final TabPane tabs = new TabPane();
    private final VBox root = new VBox();

    /// The screen of a draft.
    public DraftScreen(Desk desk, Stocktaking room, QuestionnaireDraftPlace of) {
        this.desk = desk;
        this.model = new DraftModel(room, desk.jobs(), desk.errors()::trouble, of.draft());
        boolean readOnly = desk.gate().refusal(Permission.CHANGE_POLICY.name()).isPresent();
        this.saved = new SavedMark(desk.words(), room.clock());
        this.publish = Buttons.primary(desk.text("stocktake.editor.publish-first"), this::publish);
        this.rebase = Buttons.plain(Feather.GIT_MERGE, desk.text("stocktake.editor.rebase"), model::rebase);
        this.questions = new DraftDesk(desk, model, readOnly);
        this.faults = new FaultTable(desk).onOpen(fault -> {
            var shown = model.shown().get();
            if (shown != null && fault.question() >= 0 && fault.question() < shown.draft().questions().size()) {
                tabs.getSelectionModel().selectFirst();
                questions.goTo(shown.draft().questions().get(fault.question()).code());
            }
        });
        build(readOnly);
        model.shown().subscribe(this::fill);
        model.pen().state().subscribe(state -> tell());
        model.pen().trouble().subscribe(trouble -> tell());
        model.refused().subscribe(problems -> {
            if (!problems.isEmpty()) {
                desk.dialogs().tell(desk.text("stocktake.editor.refused"), desk.words().of(problems.getFirst()), desk.words().next(problems.getFirst()));
            }
        });
    }

    private void build(boolean readOnly) {
        var undo = Buttons.plain(Feather.ROTATE_CCW, desk.text("stocktake.editor.undo"), model::undo);
        undo.disableProperty().bind(Bindings.not(model.undoable()));
        var discard = Buttons.plain(Feather.TRASH_2, desk.text("stocktake.editor.discard"), this::discard);
        discard.setDisable(readOnly);
        actions.fill(saved, Buttons.plain(Feather.DOWNLOAD, desk.text("stocktake.editor.save"), this::save), undo, discard,
                desk.permitted(Permission.CHANGE_POLICY.name(), publish));
        var pane = new ScrollPane(changes);
        pane.setFitToWidth(true);
        changes.getStyleClass().add("after-part");
        changeTab.setContent(pane);
        var table = new VBox(faults.node());
        table.getStyleClass().add("after-part");
        VBox.setVgrow(faults.node(), Priority.ALWAYS);
        faultTab.setContent(table);
        var first = new Tab(desk.text("stocktake.editor.tab.questions"), questions.node());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(desk.text("stocktake.editor.draft.parts"));
        tabs.getTabs().setAll(first, faultTab, changeTab);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Sheet.wear(root);
        root.getStyleClass().add("page");
        root.getChildren().addAll(new Beside(facts, actions), tabs);
    }

    private void fill(DraftModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        int wrong = shown.faults().size();
        facts.fill(new Prose(shown.draft().title(), "case-name"), new Badge(desk.text("stocktake.editor.becomes", shown.newest().version() + 1)),
                wrong > 0 ? new StatusMark(Mark.AMBER, desk.text("stocktake.editor.faults", wrong)) : shown.diff().isEmpty()
                        ? new StatusMark(Mark.NEUTRAL, desk.text("stocktake.editor.unchanged")) : new StatusMark(Mark.DONE, desk.text("stocktake.editor.ready")));
        publish.setText(desk.text("stocktake.editor.publish", shown.newest().version() + 1));
        publish.setDisable(wrong > 0 || shown.diff().isEmpty() || shown.isBehind());
        if (shown.isBehind() != actions.getChildren().contains(rebase)) {
            if (shown.isBehind()) {
                actions.getChildren().add(1, rebase);
            } else {
                actions.getChildren().remove(rebase);
            }
        }
        faultTab.setText(desk.text("stocktake.editor.tab.faults", wrong));
        changeTab.setText(desk.text("stocktake.editor.tab.changes", shown.diff().lines().size()));
        faults.rows(shown.faults());
        changes.getChildren().setAll(DiffPart.of(desk, shown.diff()));
        questions.show(shown);
    }

    private void tell() {
        var trouble = model.pen().trouble().get();
        if (trouble != null) {
            saved.notSaved(trouble);
            return;
        }
        switch (model.pen().state().get()) {
            case NOTHING -> { }
            case WRITING, TROUBLE -> saved.saving();
            case SAVED -> saved.saved();
        }
    }

    private void publish() {
        questions.commit();
        var shown = model.shown().get();
        if (shown != null) {
            new PublishForm(desk, model).ask(shown);
        }
    }

    private void save() {
        var shown = model.shown().get();
        if (shown != null) {
            QuestionnaireScreen.save(desk, shown.newest().version() + 1, shown.draft().sections(), shown.draft().questions());
        }
    }

    private void discard() {
        desk.dialogs().confirm(Dialogs.Question.destructive(desk.text("stocktake.editor.discard-title"), desk.text("stocktake.editor.discard-text"), desk.text("stocktake.editor.discard")),
                () -> model.discard(() -> desk.nav().open(new QuestionnairesPlace())));
    }

    @Override
    public boolean takes(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.Z && !questions.isTyping() && model.undoable().get()) {
            model.undo();
            return true;
        }
        return tabs.getSelectionModel().getSelectedIndex() == 0 && questions.takes(key);
    }

    @Override
    public Place place() {
        return new QuestionnaireDraftPlace(model.id());
    }

    @Override
    public String title() {
        return desk.text("stocktake.editor.draft.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load(() -> desk.nav().open(new QuestionnairesPlace()));
        questions.focus();
    }

    @Override
    public void hidden() {
        questions.commit();
        model.pen().finish();
    }

}
