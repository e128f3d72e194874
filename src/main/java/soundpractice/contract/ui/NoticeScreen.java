package soundpractice.contract.ui;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
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
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.contract.CaseEvent;
import soundpractice.contract.ContractCasePlace;
import soundpractice.contract.NoticePlace;
import soundpractice.contract.notice.IssuedNotice;
import soundpractice.contract.notice.NoticeFile;
import soundpractice.kernel.Place;
import soundpractice.kernel.Reason;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;

/// A notice: its form at the left, at the right the page as it will print and what still stops it. Issuing comes last and asks first.
public final class NoticeScreen implements Screen {
    private final Desk desk;
    private final NoticeModel model;
    private final Flow facts = new Flow();
    private final Flow links = new Flow();
    private final VBox writing = new VBox();
    private final VBox problems = new VBox();
    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane(picture);
    private final Label pages = new Label();
    private final Button before;
    private final Button after;
    private final SplitPane root = new SplitPane();
    private @Nullable NoticeForm form;

    /// The screen over its model.
    public NoticeScreen(Desk desk, NoticeModel model) {
        this.desk = desk;
        this.model = model;
        this.before = Buttons.icon(Feather.CHEVRON_LEFT, desk.text("contract.page-before"), () -> model.turn(-1));
        this.after = Buttons.icon(Feather.CHEVRON_RIGHT, desk.text("contract.page-after"), () -> model.turn(1));
        pages.setMinWidth(Region.USE_PREF_SIZE);
        problems.getStyleClass().add("help-list");
        writing.getStyleClass().add("column");
        var left = new VBox(facts, links, new Card(writing));
        left.getStyleClass().add("page");
        var scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        root.getItems().addAll(scroll, preview());
        root.setDividerPositions(0.52);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.shown().subscribe(this::fill);
        model.page().subscribe(this::show);
    }

    private Region preview() {
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        sheet.getStyleClass().add("paper");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var middle = new VBox(problems, sheet);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("paper-ground");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        picture.fitWidthProperty().bind(scroll.widthProperty().subtract(56));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var card = new Card(new Flow(before, pages, after), scroll);
        VBox.setVgrow(card, Priority.ALWAYS);
        var box = new VBox(card);
        box.getStyleClass().add("page");
        return box;
    }

    private void fill(NoticeModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var notice = shown.notice();
        var sent = notice.issued();
        facts.fill(new Prose(desk.text(notice.form().action().key()), "case-name"), new Badge(notice.of().practice().value()),
                new StatusMark(sent == null ? Mark.NEUTRAL : Mark.DONE, desk.text(sent == null ? "contract.notice.draft" : "contract.notice.sent")),
                new Prose(sent == null ? desk.text("contract.notice.facts", shown.practice(), shown.file().of().title()) : desk.text("contract.notice.facts-sent", shown.practice(), sent.noticeDate()),
                        "muted", "small"));
        var buttons = new ArrayList<Node>();
        if (sent == null) {
            buttons.add(Buttons.primary(desk.text("contract.notice.issue"), this::issue));
            buttons.add(Buttons.plain(Feather.EYE, desk.text("contract.notice.save"), this::save));
        } else {
            buttons.add(Buttons.plain(Feather.DOWNLOAD, desk.text("contract.notice.save-pdf"), this::savePdf));
        }
        buttons.add(Buttons.plain(Feather.CORNER_UP_LEFT, desk.text("contract.notice.to-case"), () -> desk.nav().open(new ContractCasePlace(model.caseId()))));
        if (sent == null) {
            buttons.add(Buttons.plain(Feather.TRASH_2, desk.text("contract.notice.discard"), this::discard));
        }
        links.fill(buttons.toArray(Node[]::new));
        if (sent != null) {
            form = null;
            writing.getChildren().setAll(went(notice, sent));
        } else if (form == null) {
            var made = NoticeForm.of(desk, notice.of(), model::today);
            form = made;
            writing.getChildren().setAll(new Prose(desk.text("contract.notice.about"), "muted", "small"), made.form());
        }
    }

    /// What became of a notice that went out: it does not change any more, so there is no form.
    private List<Node> went(NoticeFile notice, IssuedNotice sent) {
        var lines = new ArrayList<Node>();
        lines.add(new Prose(desk.text("contract.notice.about-sent"), "muted", "small"));
        lines.add(told(sent.noticeDate(), sent.told()));
        var review = sent.reviewOn();
        if (review != null) {
            lines.add(new ListLine(new Prose(desk.words().formats().date(review), "row-date")).put(new Prose(desk.text("contract.notice.review", sent.venue()))));
        }
        for (var event : new @Nullable CaseEvent[] {notice.service(), notice.appeal(), notice.settlement()}) {
            if (event != null) {
                lines.add(told(event.happenedOn(), event.told()));
            }
        }
        return lines;
    }

    private Node told(LocalDate on, Reason what) {
        return new ListLine(new Prose(desk.words().formats().date(on), "row-date")).put(new Prose(desk.words().of(what)));
    }

    private void show(NoticeModel.Page page) {
        var png = page.png();
        picture.setImage(png == null ? null : new Image(png.get()));
        sheet.setVisible(png != null);
        pages.setText(png == null ? "" : desk.text("contract.page", page.page() + 1, page.pages()));
        picture.setAccessibleText(pages.getText());
        before.setDisable(page.page() == 0);
        after.setDisable(page.page() + 1 >= page.pages());
        var lines = new ArrayList<Node>();
        if (!page.problems().isEmpty()) {
            lines.add(new StatusMark(Mark.STOPPED, desk.text("contract.notice.stopped", page.problems().size())));
            page.problems().forEach(p -> lines.add(new Prose("– " + desk.words().of(p) + " " + desk.words().next(p))));
        }
        problems.getChildren().setAll(lines);
    }

    private boolean save() {
        var now = form;
        if (now == null) {
            return false;
        }
        var wrong = now.form().problems();
        if (wrong.isEmpty()) {
            wrong = model.save(now.now());
        }
        now.form().show(wrong);
        return wrong.isEmpty();
    }

    private void issue() {
        if (!save()) {
            return;
        }
        desk.dialogs().confirm(Dialogs.Question.of(desk.text("contract.notice.issue.ask"), desk.text("contract.notice.issue.text", model.today()), desk.text("contract.notice.issue")),
                () -> model.issue(outcome -> {
                    if (outcome.isDone()) {
                        desk.notices().say(desk.text("contract.notice.issued.told"), desk.text("contract.notice.save-pdf"), this::savePdf);
                    } else {
                        refused(outcome.problems());
                    }
                }));
    }

    private void refused(List<soundpractice.kernel.Problem> wrong) {
        var now = form;
        if (now != null) {
            now.form().show(wrong);
        }
        desk.dialogs().tell(desk.text("contract.refused"), String.join("\n", wrong.stream().limit(8).map(p -> "– " + desk.words().of(p)).toList()), desk.words().next(wrong.getFirst()));
    }

    private void discard() {
        desk.dialogs().confirm(Dialogs.Question.destructive(desk.text("contract.notice.discard.ask"), desk.text("contract.notice.discard.text"), desk.text("contract.notice.discard")),
                () -> model.discard(() -> desk.nav().open(new ContractCasePlace(model.caseId()))));
    }

    private void savePdf() {
        model.document(document -> desk.files().save(desk.text("contract.notice.save-pdf"), document.fileName(), FilePicker.FileKind.of("PDF", "pdf"))
                .ifPresent(out -> desk.jobs().start(_ -> {
                    try {
                        WholeFile.write(out, document.pdf().get());
                        return out;
                    } catch (IOException e) {
                        throw FileTrouble.of(e, out);
                    }
                }, file -> desk.notices().say(desk.text("contract.saved", String.valueOf(file.getFileName()))), desk.errors()::trouble)));
    }

    @Override
    public Place place() {
        return new NoticePlace(model.caseId(), model.id());
    }

    @Override
    public String title() {
        return desk.text("contract.notice");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }
}
