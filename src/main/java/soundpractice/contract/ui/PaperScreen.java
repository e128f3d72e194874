package soundpractice.contract.ui;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.contract.ContractCasePlace;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;

/// A paper of an investigation: the page as it will print, and what still stops it. It is filled from the case, so there is nothing to write here.
public final class PaperScreen implements Screen {
    private final Desk desk;
    private final PaperModel model;
    private final Flow facts = new Flow();
    private final Flow links = new Flow();
    private final VBox root;

    /// The screen over its model.
    public PaperScreen(Desk desk, PaperModel model) {
        this.desk = desk;
        this.model = model;
        var view = new PaperView(desk, model::turn);
        var head = new VBox(facts, links);
        head.getStyleClass().addAll("page", "paper-head");
        VBox.setVgrow(view.root(), Priority.ALWAYS);
        root = new VBox(head, view.root());
        Sheet.wear(root);
        model.shown().subscribe(this::fill);
        model.page().subscribe(view::show);
    }

    private void fill(PaperModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var sent = shown.sent();
        facts.fill(new Prose(title(), "case-name"), new Badge(shown.file().practice().value()),
                new StatusMark(sent == null ? Mark.NEUTRAL : Mark.DONE, desk.text(sent == null ? "contract.paper.not-yet" : "contract.notice.sent")),
                new Prose(sent == null ? desk.text("contract.notice.facts", shown.practice(), shown.file().of().title()) : desk.text("contract.notice.facts-sent", shown.practice(), sent.on()),
                        "muted", "small"));
        var buttons = new ArrayList<Node>();
        if (sent == null) {
            buttons.add(Buttons.primary(desk.text("contract.paper.issue"), this::issue));
        } else {
            buttons.add(Buttons.primary(desk.text("contract.notice.save-pdf"), () -> model.document(document -> PaperView.save(desk, document))));
            if (shown.file().of().open()) {
                buttons.add(Buttons.plain(Feather.REPEAT, desk.text("contract.paper.again"), this::issue));
            }
        }
        buttons.add(Buttons.plain(Feather.CORNER_UP_LEFT, desk.text("contract.notice.to-case"), () -> desk.nav().open(new ContractCasePlace(model.place().caseId()))));
        links.fill(buttons.toArray(Node[]::new));
    }

    private void issue() {
        desk.dialogs().confirm(Dialogs.Question.of(desk.text("contract.paper.issue.ask", title()), desk.text("contract.notice.issue.text", model.today()), desk.text("contract.paper.issue")),
                () -> model.issue(outcome -> {
                    if (outcome.isDone()) {
                        desk.notices().say(desk.text("contract.paper.issued", title()), desk.text("contract.notice.save-pdf"), () -> model.document(document -> PaperView.save(desk, document)));
                    } else {
                        desk.dialogs().tell(desk.text("contract.refused"), String.join("\n", outcome.problems().stream().limit(8).map(p -> "– " + desk.words().of(p)).toList()),
                                desk.words().next(outcome.problems().getFirst()));
                    }
                }));
    }

    @Override
    public Place place() {
        return model.place();
    }

    @Override
    public String title() {
        return desk.text(model.place().kind().key());
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
