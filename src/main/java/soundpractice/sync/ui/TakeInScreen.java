package soundpractice.sync.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Focus;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.jobs.Ticket;
import soundpractice.security.Permission;
import soundpractice.sync.BundleFacts;
import soundpractice.sync.ConflictsPlace;
import soundpractice.sync.Exchange;
import soundpractice.sync.ExchangePlace;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.TakeInPlace;
import soundpractice.sync.ui.TakeInModel.Stage;

/// A bundle on its way in: what is in it and what would come of it, before anything changes; then what came of it, with the way back.
public final class TakeInScreen implements Screen {
    private static final int NAMED = 12;

    private final Desk desk;
    private final Meeting meeting;
    private final TakeInModel model;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);
    private @Nullable Ticket reading;

    /// The screen over a file.
    public TakeInScreen(Desk desk, Meeting meeting, Path file) {
        this.desk = desk;
        this.meeting = meeting;
        this.model = new TakeInModel(meeting, desk.jobs(), desk.errors()::trouble, file);
        page.getStyleClass().add("page");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.stage().subscribe(this::fill);
    }

    private void fill(Stage stage) {
        page.getChildren().setAll(switch (stage) {
            case Stage.Verifying v -> waiting("sync.in.verifying", true);
            case Stage.Taking t -> waiting("sync.in.taking", false);
            case Stage.Refused(List<Problem> why) -> List.of(refused(why));
            case Stage.Looked(Exchange.Preview preview) -> looked(preview);
            case Stage.Taken(Exchange.Imported imported) -> taken(imported);
            case Stage.Undone(long versions) -> List.<Node>of(new EmptyState(Feather.ROTATE_CCW, desk.text("sync.in.undone", versions), desk.text("sync.in.undone.text"), back()));
        });
    }

    private List<Node> waiting(String key, boolean canStop) {
        var bar = new ProgressBar();
        bar.setAccessibleText(desk.text(key));
        var box = new VBox(bar, new Prose(desk.text(key, String.valueOf(model.file().getFileName())), "muted"));
        if (canStop) {
            box.getChildren().add(Buttons.plain(desk.text("sync.in.stop"), this::stop));
        }
        box.getStyleClass().add("waiting-box");
        return List.of(box);
    }

    private void stop() {
        if (reading != null) {
            reading.stop();
        }
    }

    private Node refused(List<Problem> why) {
        var text = String.join(" ", why.stream().map(desk.words()::of).toList());
        var next = desk.words().next(why.getFirst());
        return new EmptyState(Feather.SHIELD_OFF, desk.text("sync.in.refused"), next.isEmpty() ? text : text + "\n" + next,
                Buttons.plain(desk.text("sync.in.again"), this::look), back());
    }

    private javafx.scene.control.Button back() {
        return Buttons.plain(desk.text("sync.in.back"), () -> desk.nav().open(new ExchangePlace()));
    }

    private List<Node> looked(Exchange.Preview preview) {
        var facts = preview.facts();
        var would = preview.would();
        var nodes = new ArrayList<Node>(List.of(head(facts)));
        if (facts.receipt()) {
            nodes.add(new Prose(desk.text("sync.in.receipt", facts.from())));
        } else {
            nodes.add(Card.titled(desk.text("sync.in.would"), figures(would.fresh(), would.changed(), would.merged(), would.clashing(), facts.deletions()), explain(facts)));
            nodes.add(about(facts));
        }
        waitsAndNotes(facts).ifPresent(nodes::add);
        var take = Buttons.primary(desk.text(facts.receipt() ? "sync.in.take-receipt" : "sync.in.take"), this::take);
        var actions = new Flow(desk.permitted(Permission.CARRY_OUT.name(), take), back());
        actions.getStyleClass().add("bar");
        var foot = new VBox(actions, new Prose(desk.text(facts.receipt() ? "sync.in.take-receipt.about" : "sync.in.take.about"), "muted", "small"));
        foot.getStyleClass().add("take-foot");
        nodes.add(foot);
        Focus.on(take);
        return nodes;
    }

    private Node head(BundleFacts facts) {
        var mark = facts.seenBefore() ? new StatusMark(Mark.NEUTRAL, desk.text("sync.in.seen")) : new StatusMark(Mark.GREEN, desk.text("sync.in.verified"));
        return new Flow(new Prose(desk.text(facts.receipt() ? "sync.in.head.receipt" : "sync.in.head", facts.number(), facts.from()), "big-title"), mark,
                new Prose(desk.text("sync.in.made", facts.made(), String.valueOf(model.file().getFileName())), "muted", "small"));
    }

    private Node figures(long fresh, long changed, long merged, long clashing, long deletions) {
        var flow = new Flow(figure("fresh", fresh), figure("changed", changed), figure("merged", merged), figure("needs-you", clashing), figure("deleted", deletions));
        flow.getStyleClass().add("figure-row");
        return flow;
    }

    private KeyFigure figure(String key, long count) {
        return new KeyFigure(desk.text("sync.in.figure." + key), desk.words().formats().number(count), desk.text("sync.in.figure." + key + ".about"));
    }

    private Node explain(BundleFacts facts) {
        var box = new VBox(new Prose(desk.text("sync.in.versions", facts.versions(), facts.knownVersions()), "muted", "small"));
        if (facts.attachments() > 0 || facts.missing() > 0) {
            box.getChildren().add(new Prose(desk.text("sync.in.attachments", facts.attachments(), Sizes.of(facts.attachmentBytes(), desk.words()), facts.missing()), "muted", "small"));
        }
        if (facts.outside() > 0) {
            box.getChildren().add(new Prose(desk.text("sync.in.outside", facts.outside()), "muted", "small"));
        }
        return box;
    }

    private Node about(BundleFacts facts) {
        var names = facts.scopes().stream().limit(NAMED).map(meeting.names()::scope).toList();
        return Card.titled(desk.text("sync.in.about"), new Prose(String.join(" · ", names)
                + (facts.scopes().size() > NAMED ? desk.text("sync.in.and-more", facts.scopes().size() - NAMED) : "")));
    }

    private java.util.Optional<Node> waitsAndNotes(BundleFacts facts) {
        var lines = new ArrayList<Node>();
        for (HeldPiece held : facts.held()) {
            lines.add(new ListLine(new StatusMark(Mark.AMBER, desk.text("sync.in.waits"))).title(meeting.why(held.why(), desk.words()))
                    .about(desk.text("sync.in.waits.about", meeting.names().scope(held.scope()), held.number())));
        }
        facts.refused().forEach(p -> lines.add(new ListLine(new StatusMark(Mark.RED, desk.text("sync.in.not-taken"))).title(desk.words().of(p))));
        facts.notes().forEach(p -> lines.add(new ListLine(new StatusMark(Mark.NEUTRAL, desk.text("sync.in.note"))).title(desk.words().of(p))));
        return lines.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(Card.titled(desk.text("sync.in.held"), lines.toArray(Node[]::new)));
    }

    private void take() {
        model.take(false, this::confirmMany);
    }

    /// A large share of the records would go or change: nobody does that by one click.
    private void confirmMany(Problem many) {
        var key = many.key().equals(Exchange.MANY_DELETIONS) ? "sync.in.many" : "sync.in.many-changes";
        long count = many.args().getFirst() instanceof Number n ? n.longValue() : 0;
        var form = new Form(desk.words());
        var typed = form.text(key + ".count").required();
        desk.dialogs().fill(Dialogs.Question.destructive(desk.text("sync.in.many.title"), desk.text(key + ".text", count), desk.text(key + ".yes")), form, () -> {
            var problems = form.problems();
            if (problems.isEmpty() && !typed.get().replaceAll("[ ,.]", "").equals(Long.toString(count))) {
                return List.of(Problem.of("sync.in.many.other").at("count"));
            }
            if (problems.isEmpty()) {
                model.take(true, _ -> { });
            }
            return problems;
        });
    }

    private List<Node> taken(Exchange.Imported imported) {
        var facts = imported.facts();
        var did = imported.did();
        if (facts.receipt()) {
            return List.of(new EmptyState(Feather.CHECK_CIRCLE, desk.text("sync.in.acknowledged", facts.from()), desk.text("sync.in.acknowledged.text"), back()));
        }
        var nodes = new ArrayList<Node>(List.of(head(facts)));
        nodes.add(Card.titled(desk.text("sync.in.did"), figures(did.fresh(), did.changed(), did.merged(), imported.clashes().size(), facts.deletions()), explain(facts)));
        waitsAndNotes(facts).ifPresent(nodes::add);
        var receipt = imported.receipt();
        if (receipt != null) {
            nodes.add(Card.titled(desk.text("sync.in.receipt-out"), new Prose(desk.text("sync.in.receipt-out.text", facts.from())), new Prose(receipt.toString(), "strong")));
        }
        var actions = new Flow();
        actions.getStyleClass().add("bar");
        if (imported.clashes().isEmpty()) {
            var done = Buttons.primary(desk.text("sync.in.back"), () -> desk.nav().open(new ExchangePlace()));
            actions.getChildren().add(done);
            Focus.on(done);
        } else {
            var settle = Buttons.primary(desk.text("sync.in.settle", imported.clashes().size()), () -> desk.nav().open(new ConflictsPlace()));
            actions.getChildren().addAll(settle, back());
            Focus.on(settle);
        }
        if (did.versions() > 0) {
            actions.getChildren().add(desk.permitted(Permission.CARRY_OUT.name(), Buttons.plain(Feather.ROTATE_CCW, desk.text("sync.undo"), () -> undo(facts))));
        }
        nodes.add(actions);
        return nodes;
    }

    private void undo(BundleFacts facts) {
        desk.dialogs().askReason(Dialogs.Question.destructive(desk.text("sync.undo.title", facts.number(), facts.from()), desk.text("sync.undo.text"), desk.text("sync.undo")),
                reason -> model.undo(facts.bundle(), reason));
    }

    private void look() {
        reading = model.look();
    }

    @Override
    public Place place() {
        return new TakeInPlace(model.file());
    }

    @Override
    public String title() {
        return desk.text("sync.in.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        look();
    }

    @Override
    public void hidden() {
        stop();
    }
}
