package soundpractice.stocktake.ui.editor;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Form;
import soundpractice.stocktake.questionnaire.Section;

/// Where a draft is edited: its list at the left, what is chosen in it at the right. Ctrl+N or Insert adds, Delete retires, Alt with an arrow key moves.
final class DraftDesk {
    private final Desk desk;
    private final DraftModel model;
    private final boolean readOnly;
    private final DraftList list;
    private final Flow tools = new Flow();
    private final Flow head = new Flow();
    private final VBox body = new VBox();
    private final ScrollPane pane = new ScrollPane(body);
    private final SplitPane node;
    private final SectionForm section;
    private @Nullable QuestionForm question;
    private List<Section> sections = List.of();

    DraftDesk(Desk desk, DraftModel model, boolean readOnly) {
        this.desk = desk;
        this.model = model;
        this.readOnly = readOnly;
        this.section = new SectionForm(desk, model, readOnly);
        this.list = new DraftList(desk, this::choose);
        var legend = new Prose(desk.text("stocktake.editor.legend"), "muted", "small");
        tools.fill(tool(Feather.PLUS, "stocktake.editor.add", this::add), tool(Feather.FOLDER_PLUS, "stocktake.editor.add-section", this::addSection),
                tool(Feather.ARROW_UP, "stocktake.editor.up", () -> step(-1)), tool(Feather.ARROW_DOWN, "stocktake.editor.down", () -> step(1)),
                tool(Feather.MINUS_CIRCLE, "stocktake.editor.retire", this::retire));
        var left = new VBox(list, tools, legend);
        left.getStyleClass().add("draft-left");
        VBox.setVgrow(list, Priority.ALWAYS);
        body.getStyleClass().add("draft-body");
        pane.setFitToWidth(true);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("edge-to-edge");
        node = new SplitPane(left, pane);
        node.setDividerPositions(0.46);
        node.getStyleClass().addAll("after-part", "draft-desk");
    }

    private Button tool(Feather icon, String key, Runnable action) {
        var button = Buttons.plain(icon, desk.text(key), action);
        button.setDisable(readOnly);
        return button;
    }

    Region node() {
        return node;
    }

    void show(DraftModel.Shown shown) {
        if (question == null || !sections.equals(shown.draft().sections())) {
            sections = shown.draft().sections();
            question = new QuestionForm(desk, model, sections, readOnly);
        }
        list.rows(DraftRow.of(shown));
        list.chosen().ifPresent(this::fill);
    }

    private void choose(DraftRow row) {
        commit();
        fill(list.chosen().orElse(row));
    }

    private void fill(DraftRow row) {
        var shown = model.shown().get();
        if (shown == null || question == null) {
            return;
        }
        if (row.question() == null) {
            section.show(row);
            head.fill(new Badge(row.section().code()), new Prose(desk.text("stocktake.editor.section"), "muted"));
            put(section.node());
        } else {
            question.show(shown, row.question());
            head.fill(new Badge(row.question().code()), new Prose(row.section().title(), "muted"));
            put(question.node());
        }
    }

    private void put(Region content) {
        if (body.getChildren().size() != 2 || !body.getChildren().get(1).equals(content)) {
            body.getChildren().setAll(head, content);
            pane.setVvalue(0);
        }
    }

    void commit() {
        if (question != null) {
            question.commit();
        }
        section.commit();
    }

    boolean isTyping() {
        var scene = node.getScene();
        return scene != null && scene.getFocusOwner() instanceof TextInputControl;
    }

    void focus() {
        Focus.on(list);
    }

    void goTo(String code) {
        list.choose(code);
        intoForm();
    }

    private void intoForm() {
        list.chosen().ifPresent(row -> {
            if (row.question() == null) {
                section.focus();
            } else if (question != null) {
                question.focus();
            }
        });
    }

    /// Keys of the list.
    boolean takes(KeyEvent key) {
        if (readOnly) {
            return false;
        }
        if (key.isAltDown() && (key.getCode() == KeyCode.UP || key.getCode() == KeyCode.DOWN)) {
            step(key.getCode() == KeyCode.UP ? -1 : 1);
            return true;
        }
        if (key.isShortcutDown() && key.getCode() == KeyCode.N) {
            add();
            return true;
        }
        if (!list.isFocused()) {
            if (key.getCode() == KeyCode.ESCAPE && isTyping()) {
                commit();
                list.requestFocus();
                return true;
            }
            return false;
        }
        switch (key.getCode()) {
            case INSERT -> add();
            case DELETE -> retire();
            case ENTER -> intoForm();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add() {
        commit();
        var shown = model.shown().get();
        var row = list.chosen().orElse(null);
        if (shown != null && row != null) {
            new AddQuestion(desk, model).ask(shown, row.section(), row.question() == null ? null : row.question().code(), code -> {
                list.choose(code);
                list.requestFocus();
            });
        }
    }

    private void addSection() {
        commit();
        var form = new Form(desk.words());
        var code = form.text("stocktake.editor.column.section-code").named("section_code").required();
        var title = form.text("stocktake.editor.column.section-title").named("section").required();
        desk.dialogs().fill(Dialogs.Question.of(desk.text("stocktake.editor.add-section"), desk.text("stocktake.editor.add-section.text"), desk.text("stocktake.editor.add-yes")), form, () -> {
            if (!code.get().matches("[A-Za-z0-9][A-Za-z0-9-]{0,15}")) {
                return List.of(Problem.of("stocktake.fault.section-code", code.get()).at("section_code"));
            }
            if (sections.stream().anyMatch(s -> s.code().equalsIgnoreCase(code.get()))) {
                return List.of(Problem.of("stocktake.fault.section-twice", code.get()).at("section_code"));
            }
            var added = new Section(code.get(), title.get());
            model.change(d -> {
                var all = new ArrayList<>(d.sections());
                all.add(added);
                return d.withSections(all);
            });
            list.choose("§" + added.code());
            list.requestFocus();
            return List.of();
        });
    }

    private void step(int by) {
        commit();
        list.chosen().ifPresent(row -> {
            var moved = row.question();
            model.change(d -> moved == null ? d.steppingSection(row.section().code(), by) : d.stepping(moved.code(), by));
            list.choose(row.key());
        });
    }

    private void retire() {
        commit();
        list.chosen().ifPresent(row -> {
            var gone = row.question();
            if (gone != null) {
                model.change(d -> d.retiring(gone.code()));
                list.requestFocus();
            }
        });
    }
}
