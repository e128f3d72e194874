package soundpractice.stocktake.ui.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.platform.files.FilePicker.FileKind;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.security.Permission;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.document.PaperKind;
import soundpractice.stocktake.document.ReturnedFormKept;
import soundpractice.stocktake.document.TakeBackForm;
import soundpractice.stocktake.ui.FindingsPlace;
import soundpractice.stocktake.ui.Said;
import soundpractice.stocktake.ui.Sheet;

/// A stocktake's documents, each seen as it will print before it is saved, and the forms that came back for it.
public final class PapersScreen implements Screen {
    private final Desk desk;
    private final PapersModel model;
    private final Flow facts = new Flow();
    private final VBox list = new VBox();
    private final ImageView picture = new ImageView();
    private final VBox sheet = new VBox(picture);
    private final VBox told = new VBox();
    private final Label page = new Label();
    private final Button before;
    private final Button after;
    private final Button save;
    private final SplitPane root = new SplitPane();

    /// The screen of a stocktake.
    public PapersScreen(Desk desk, Paperwork work, PapersPlace of) {
        this.desk = desk;
        this.model = new PapersModel(work, desk.jobs(), desk.errors()::trouble, of.interview());
        this.before = Buttons.icon(Feather.CHEVRON_LEFT, desk.text("stocktake.papers.before"), () -> model.turn(-1));
        this.after = Buttons.icon(Feather.CHEVRON_RIGHT, desk.text("stocktake.papers.after"), () -> model.turn(1));
        this.save = Buttons.primary(desk.text("stocktake.papers.save"), this::save);
        list.getStyleClass().add("page");
        var left = new ScrollPane(list);
        left.setFitToWidth(true);
        left.setFocusTraversable(false);
        left.getStyleClass().add("edge-to-edge");
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        root.getItems().addAll(left, preview());
        root.setDividerPositions(0.44);
        model.shown().subscribe(this::fill);
        model.looked().subscribe(this::show);
    }

    private Region preview() {
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        sheet.getStyleClass().add("paper");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        told.getStyleClass().add("column");
        var middle = new VBox(told, sheet);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("paper-ground");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setAccessibleText(desk.text("stocktake.papers.page-name"));
        picture.fitWidthProperty().bind(scroll.widthProperty().subtract(56));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        page.setMinWidth(Region.USE_PREF_SIZE);
        var card = new Card(new Flow(save, before, page, after), scroll);
        VBox.setVgrow(card, Priority.ALWAYS);
        var box = new VBox(card);
        box.getStyleClass().add("page");
        return box;
    }

    private void fill(PapersModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var interview = shown.file().interview();
        facts.fill(new Prose(model.work().nameOf(interview.practice()), "case-name"), new Badge(interview.practice().value()),
                new StatusMark(Said.state(desk.words(), interview.state())), new Prose(desk.text("stocktake.after.about", interview.day(), interview.startedBy(),
                        shown.file().questionnaire().version()), "muted", "small"));
        var ways = new Flow(Buttons.plain(Feather.BOOK_OPEN, desk.text(interview.state().isOpen() ? "stocktake.list.resume" : "stocktake.after.read"),
                        () -> desk.nav().open(new InterviewPlace(interview.id(), null))),
                Buttons.plain(Feather.AWARD, desk.text("stocktake.papers.findings"), () -> desk.nav().open(new FindingsPlace(interview.id()))));
        list.getChildren().setAll(new VBox(facts, ways), Card.titled(desk.text("stocktake.papers.for-practice"), Arrays.stream(PaperKind.values())
                .filter(k -> k != PaperKind.REPORT).map(this::line).toArray(Node[]::new)), Card.titled(desk.text("stocktake.papers.outcome"), line(PaperKind.REPORT)),
                returned(shown.returned(), interview.state().isOpen()));
        list.getChildren().getFirst().getStyleClass().add("column-close");
        if (model.looked().get() == null) {
            model.look(interview.state().isOpen() ? PaperKind.FORM : PaperKind.REPORT);
        }
    }

    private Node line(PaperKind kind) {
        var look = Buttons.plain(Feather.EYE, desk.text("stocktake.papers.look"), () -> model.look(kind));
        look.setAccessibleText(desk.text("stocktake.papers.look-name", desk.text(kind.key())));
        return new ListLine().title(desk.text(kind.key())).about(desk.text(kind.key() + ".about")).right(look);
    }

    private Node returned(List<ReturnedFormKept> kept, boolean open) {
        var lines = new ArrayList<Node>();
        for (var form : kept.reversed()) {
            var copy = Buttons.plain(Feather.DOWNLOAD, desk.text("stocktake.papers.copy"), () -> copy(form));
            copy.setAccessibleText(desk.text("stocktake.papers.copy-name", form.name()));
            var line = new ListLine().title(form.name()).about(desk.text("stocktake.papers.kept", form.at(), form.by(), form.taken().size()));
            if (open && !form.taken().isEmpty()) {
                var back = Buttons.plain(Feather.ROTATE_CCW, desk.text("stocktake.papers.take-back"), () -> takeBack(form));
                back.setAccessibleText(desk.text("stocktake.papers.take-back-name", form.name()));
                lines.add(line.put(new Flow(copy, desk.permitted(Permission.HOLD_STOCKTAKE.name(), back))));
            } else {
                lines.add(line.right(copy));
            }
        }
        if (lines.isEmpty()) {
            lines.add(new Prose(desk.text("stocktake.papers.none-back"), "muted"));
        }
        lines.add(new Flow(desk.permitted(Permission.HOLD_STOCKTAKE.name(), ReadForm.button(desk))));
        return Card.titled(desk.text("stocktake.papers.came-back"), lines.toArray(Node[]::new));
    }

    private void show(PapersModel.@Nullable Looked looked) {
        var png = looked == null ? null : looked.picture();
        picture.setImage(png == null ? null : new Image(png.get()));
        sheet.setVisible(png != null);
        sheet.setManaged(png != null);
        save.setDisable(looked == null || looked.pages() == 0);
        before.setVisible(png != null);
        after.setVisible(png != null);
        if (looked == null) {
            return;
        }
        save.setText(desk.text("stocktake.papers.save-it", desk.text(looked.kind().key())));
        page.setText(png == null ? "" : desk.text("stocktake.papers.page", looked.page() + 1, looked.pages()));
        picture.setAccessibleText(page.getText());
        before.setDisable(looked.page() == 0);
        after.setDisable(looked.page() + 1 >= looked.pages());
        told.getChildren().setAll(say(looked));
        told.setVisible(!told.getChildren().isEmpty());
        told.setManaged(told.isVisible());
    }

    private List<Node> say(PapersModel.Looked looked) {
        if (!looked.problems().isEmpty()) {
            var lines = new ArrayList<Node>();
            lines.add(new StatusMark(Mark.STOPPED, desk.text("stocktake.papers.stopped")));
            looked.problems().forEach(p -> lines.add(new Prose(desk.words().of(p))));
            return lines;
        }
        if (looked.pages() == 0) {
            return List.of(new Prose(desk.text("stocktake.papers.making"), "muted"));
        }
        return looked.kind().isForm() ? List.of(new EmptyState(Feather.FILE_TEXT, desk.text("stocktake.papers.form-ready", looked.pages(), looked.kilobytes()),
                desk.text("stocktake.papers.form-ready.text"))) : List.of();
    }

    private void save() {
        model.name(name -> desk.files().save(desk.text("stocktake.papers.where"), name, FileKind.of("PDF", "pdf"))
                .ifPresent(to -> model.save(to, () -> desk.notices().say(desk.text("stocktake.after.saved", to.toString())))));
    }

    private void takeBack(ReturnedFormKept form) {
        desk.dialogs().askReason(Dialogs.Question.of(desk.text("stocktake.papers.take-back-ask", form.taken().size()), desk.text("stocktake.papers.take-back-text"),
                desk.text("stocktake.papers.take-back")), reason -> model.takeBack(form, reason, outcome -> {
                    switch (outcome) {
                        case Outcome.Done<TakeBackForm.TakenBack>(var done) -> desk.notices().say(desk.text("stocktake.papers.taken-back", done.back().size(), done.stays().size()));
                        case Outcome.Refused<TakeBackForm.TakenBack>(var problems) ->
                                desk.dialogs().tell(desk.text("stocktake.papers.take-back"), desk.words().of(problems.getFirst()), desk.words().next(problems.getFirst()));
                    }
                }));
    }

    private void copy(ReturnedFormKept form) {
        desk.files().save(desk.text("stocktake.papers.where"), form.name(), FileKind.of("PDF", "pdf"))
                .ifPresent(to -> model.save(form, to, () -> desk.notices().say(desk.text("stocktake.after.saved", to.toString()))));
    }

    @Override
    public Place place() {
        return new PapersPlace(model.id());
    }

    @Override
    public String title() {
        return desk.text("stocktake.papers.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        soundpractice.platform.fx.control.Focus.on(save);
    }
}
