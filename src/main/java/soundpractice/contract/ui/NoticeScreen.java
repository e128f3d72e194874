package soundpractice.contract.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
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
    private final SplitPane root = new SplitPane();
    private @Nullable NoticeForm form;

    /// The screen over its model.
    public NoticeScreen(Desk desk, NoticeModel model) {
        this.desk = desk;
        this.model = model;
        var view = new PaperView(desk, model::turn);
        writing.getStyleClass().add("column");
        var left = new VBox(facts, links, new Card(writing));
        left.getStyleClass().add("page");
        var scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        root.getItems().addAll(scroll, view.root());
        root.setDividerPositions(0.52);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.shown().subscribe(this::fill);
        model.page().subscribe(view::show);
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
        model.document(document -> PaperView.save(desk, document));
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
