package soundpractice.stocktake.ui.editor;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.platform.files.FileContent;
import soundpractice.platform.files.FilePicker.FileKind;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.security.Permission;
import soundpractice.stocktake.questionnaire.Questionnaire;
import soundpractice.stocktake.questionnaire.QuestionnaireDraft;
import soundpractice.stocktake.ui.Sheet;
import soundpractice.stocktake.ui.Stocktaking;
import soundpractice.stocktake.ui.scoring.ScoringPlace;

/// Every version of the questionnaire, readable for ever, and the drafts of the next one. A file of the same columns can become a draft.
public final class QuestionnairesScreen implements Screen {
    private final Desk desk;
    private final Stocktaking room;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);

    /// The list of the room's versions.
    public QuestionnairesScreen(Desk desk, Stocktaking room) {
        this.desk = desk;
        this.room = room;
        page.getStyleClass().add("page");
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        Sheet.wear(root);
    }

    private void load() {
        desk.jobs().latest(this, _ -> {
            var files = room.interviews().all();
            return new Versions(room.questionnaires().versions().reversed(), room.questionnaires().drafts(),
                    files.stream().collect(Collectors.groupingBy(f -> f.questionnaire().version(), Collectors.counting())),
                    files.stream().filter(f -> f.interview().state().isOpen()).collect(Collectors.groupingBy(f -> f.questionnaire().version(), Collectors.counting())));
        }, this::fill, desk.errors()::trouble);
    }

    private void fill(Versions shown) {
        boolean drafted = !shown.drafts().isEmpty();
        var newest = shown.versions().getFirst();
        var begin = drafted ? Buttons.plain(Feather.EDIT_3, desk.text("stocktake.editor.begin"), () -> begin(newest))
                : Buttons.primary(desk.text("stocktake.editor.begin"), () -> begin(newest));
        var bring = Buttons.plain(Feather.UPLOAD, desk.text("stocktake.editor.import"), this::bring);
        page.getChildren().setAll(new Beside(new Prose(desk.text("stocktake.editor.about"), "muted"), new Flow(Buttons.link(desk.text("stocktake.scoring.open"), () -> desk.nav().open(new ScoringPlace(null))), permitted(bring), permitted(begin))));
        if (drafted) {
            var lines = shown.drafts().stream().map(d -> draft(d.value(), shown)).toArray(Node[]::new);
            page.getChildren().add(Card.titled(desk.text("stocktake.editor.drafts"), lines));
        }
        page.getChildren().add(Card.titled(desk.text("stocktake.editor.versions"), shown.versions().stream().map(v -> version(v, shown)).toArray(Node[]::new)));
        var first = page.lookupAll(".button").stream().findFirst();
        first.ifPresent(Node::requestFocus);
    }

    private Region permitted(Button button) {
        return desk.permitted(Permission.CHANGE_POLICY.name(), button);
    }

    private Node draft(QuestionnaireDraft draft, Versions shown) {
        int faults = room.editing().faults(draft).size();
        int changes = room.editing().diff(draft).lines().size();
        var open = Buttons.primary(desk.text("stocktake.editor.go-on"), () -> desk.nav().open(new QuestionnaireDraftPlace(draft.id())));
        var line = new ListLine(new StatusMark(faults > 0 ? Mark.AMBER : Mark.WAITING, desk.text(faults > 0 ? "stocktake.editor.faulty" : "stocktake.editor.draft")))
                .title(draft.title()).about(desk.text("stocktake.editor.draft-about", changes, faults, draft.questions().size()));
        var from = shown.versions().stream().filter(v -> v.id().equals(draft.from())).findFirst();
        from.ifPresent(v -> line.about(desk.text("stocktake.editor.from", v.version())));
        return line.right(open);
    }

    private Node version(Questionnaire version, Versions shown) {
        boolean newest = version.equals(shown.versions().getFirst());
        var read = Buttons.plain(Feather.BOOK_OPEN, desk.text("stocktake.editor.read"), () -> desk.nav().open(new QuestionnairePlace(version.id())));
        read.setAccessibleText(desk.text("stocktake.editor.read-name", version.version()));
        var line = new ListLine(new Badge(desk.text("stocktake.editor.number", version.version()))).title(version.title())
                .about(said(desk, version)).about(version.note())
                .about(desk.text("stocktake.editor.version-about", version.questions().size(), version.sections().size(), shown.used(version), shown.open(version)));
        return newest ? line.right(new StatusMark(Mark.DONE, desk.text("stocktake.editor.newest")), read) : line.right(read);
    }

    /// Who published a version and when.
    static String said(Desk desk, Questionnaire version) {
        return version.published().isEmpty() ? desk.text("stocktake.editor.shipped", version.publisher())
                : desk.text("stocktake.editor.published", java.time.LocalDate.parse(version.published()), version.publishedBy());
    }

    private void begin(Questionnaire version) {
        desk.jobs().start(_ -> room.editing().begin(version), draft -> desk.nav().open(new QuestionnaireDraftPlace(draft.id())), desk.errors()::trouble);
    }

    /// Takes in a file: every fault with its line and column, or a draft to look at.
    private void bring() {
        desk.files().open(desk.text("stocktake.editor.import"), FileKind.of(desk.text("stocktake.editor.import.kind"), "csv", "xlsx", "ods")).ifPresent(file ->
                desk.jobs().<Outcome<QuestionnaireDraft>>start(_ -> {
                    var read = room.reader().get().read(room.questionnaires().latest().title(), FileContent.read(file).bytes());
                    return read instanceof Outcome.Done<QuestionnaireDraft>(var found) ? Outcome.done(room.editing().take(found)) : read;
                }, outcome -> {
                    switch (outcome) {
                        case Outcome.Done<QuestionnaireDraft>(var draft) -> {
                            desk.notices().say(desk.text("stocktake.editor.imported", draft.questions().size()));
                            desk.nav().open(new QuestionnaireDraftPlace(draft.id()));
                        }
                        case Outcome.Refused<QuestionnaireDraft>(var problems) -> {
                            var faults = new FaultTable(desk);
                            faults.rows(List.copyOf(problems.stream().map(Fault::of).toList()));
                            desk.dialogs().show(desk.text("stocktake.editor.import.refused", problems.size()), faults.inADialog());
                        }
                    }
                }, desk.errors()::trouble));
    }

    @Override
    public Place place() {
        return new QuestionnairesPlace();
    }

    @Override
    public String title() {
        return desk.text("stocktake.editor.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        load();
    }
}
