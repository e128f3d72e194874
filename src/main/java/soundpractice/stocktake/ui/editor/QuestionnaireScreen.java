package soundpractice.stocktake.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.files.FilePicker.FileKind;
import soundpractice.platform.files.TableWriter;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.stocktake.questionnaire.Question;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.QuestionnaireDiff;
import soundpractice.stocktake.questionnaire.QuestionnaireFile;
import soundpractice.stocktake.questionnaire.Section;
import soundpractice.stocktake.ui.Sheet;
import soundpractice.stocktake.ui.Stocktaking;

/// A published version as it was asked, and what it changed of the one before. Nothing can be edited here, at any time.
public final class QuestionnaireScreen implements Screen {

    /// The version and the one before it.
    private record Shown(Questionnaire version, Optional<Questionnaire> before) {}

    private final Desk desk;
    private final Stocktaking room;
    private final QuestionnairePlace of;
    private final Flow facts = new Flow();
    private final Flow actions = new Flow();
    private final TabPane tabs = new TabPane();
    private final VBox root = new VBox();

    /// The screen of a version.
    public QuestionnaireScreen(Desk desk, Stocktaking room, QuestionnairePlace of) {
        this.desk = desk;
        this.room = room;
        this.of = of;
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(desk.text("stocktake.editor.version.parts"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        Sheet.wear(root);
        root.getStyleClass().add("page");
        root.getChildren().addAll(new Beside(facts, actions), tabs);
    }

    private void fill(Shown shown) {
        var version = shown.version();
        facts.fill(new Prose(version.title(), "case-name"), new Badge(desk.text("stocktake.editor.number", version.version())),
                new Prose(QuestionnairesScreen.said(desk, version), "muted", "small"));
        actions.fill(Buttons.link(desk.text("stocktake.editor.all"), () -> desk.nav().open(new QuestionnairesPlace())),
                Buttons.plain(Feather.DOWNLOAD, desk.text("stocktake.editor.save"), () -> save(desk, version.version(), version.sections(), version.questions())));
        tabs.getTabs().setAll(tab("stocktake.editor.tab.questions", questions(version)), tab("stocktake.editor.tab.before", before(shown)));
    }

    private Tab tab(String key, Region content) {
        var pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        content.getStyleClass().add("after-part");
        return new Tab(desk.text(key), pane);
    }

    private Region questions(Questionnaire version) {
        var page = new VBox();
        page.getStyleClass().add("column");
        if (!version.source().isEmpty() || !version.note().isEmpty()) {
            page.getChildren().add(new Card(new Prose(version.note().isEmpty() ? version.source() : version.note(), "muted")));
        }
        for (var section : version.sections()) {
            var lines = new ArrayList<Node>();
            version.of(section).forEach(q -> lines.add(question(q)));
            page.getChildren().add(Card.titled(section.title() + "  " + section.code(), lines.toArray(Node[]::new)));
        }
        if (!version.retired().isEmpty()) {
            page.getChildren().add(Card.titled(desk.text("stocktake.editor.retired"), new Prose(String.join("  ", version.retired()), "muted")));
        }
        return page;
    }

    private Node question(Question question) {
        var line = new ListLine(new Badge(question.code())).title(question.text()).about(question.guidance());
        var parts = new ArrayList<String>();
        parts.add(desk.text("stocktake.editor.kind." + question.kind().word()));
        if (!question.options().isEmpty()) {
            parts.add(String.join(" | ", question.options()));
        }
        if (!question.required()) {
            parts.add(desk.text("stocktake.editor.optional"));
        }
        if (question.weight() != 1) {
            parts.add(desk.text("stocktake.editor.weighs", question.weight()));
        }
        var condition = question.showOnlyIf();
        if (condition != null) {
            parts.add(desk.text("stocktake.document.only-if", condition.written()));
        }
        line.about(String.join("  ·  ", parts));
        var note = new Label(question.noteColumn());
        note.getStyleClass().addAll("muted", "small");
        return line.right(note);
    }

    private Region before(Shown shown) {
        if (shown.before().isEmpty()) {
            var page = new VBox(new EmptyState(Feather.FLAG, desk.text("stocktake.editor.first"), desk.text("stocktake.editor.first.text")));
            page.getStyleClass().add("column");
            return page;
        }
        var before = shown.before().get();
        return DiffPart.of(desk, QuestionnaireDiff.between(before.sections(), before.questions(), shown.version().sections(), shown.version().questions()));
    }

    /// Writes a questionnaire out in the columns in which it can be read again.
    static void save(Desk desk, int version, List<Section> sections, List<Question> questions) {
        desk.files().save(desk.text("stocktake.editor.save"), desk.text("stocktake.editor.file", version),
                FileKind.of(desk.text("stocktake.after.save.csv"), "csv"), FileKind.of(desk.text("stocktake.after.save.xlsx"), "xlsx")).ifPresent(to -> desk.jobs().start(_ -> {
            TableWriter.write(new soundpractice.platform.files.Sheet("questionnaire", QuestionnaireFile.COLUMNS, QuestionnaireFile.rows(sections, questions)), to);
            return to;
        }, done -> desk.notices().say(desk.text("stocktake.editor.saved", done.toString())), desk.errors()::trouble));
    }

    @Override
    public Place place() {
        return of;
    }

    @Override
    public String title() {
        return desk.text("stocktake.editor.version.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        desk.jobs().latest(this, _ -> room.questionnaires().find(of.version()).map(v -> new Shown(v,
                room.questionnaires().versions().stream().filter(o -> o.version() < v.version()).reduce((_, last) -> last))),
                shown -> shown.ifPresent(this::fill), desk.errors()::trouble);
        tabs.requestFocus();
    }
}
