package soundpractice.committee.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.committee.Body;
import soundpractice.committee.CommitteePlace;
import soundpractice.committee.CommitteeReportsPlace;
import soundpractice.committee.ConsentsPlace;
import soundpractice.committee.MeetingFile;
import soundpractice.committee.MeetingPlace;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.form.Form;
import soundpractice.security.Permission;

/// The meetings, those ahead and those over, and what is still to be done after them.
public final class CommitteeScreen implements Screen {
    private final Desk desk;
    private final CommitteeModel model;
    private final VBox ahead = new VBox();
    private final VBox over = new VBox();
    private final VBox actions = new VBox();
    private final ScrollPane root;

    /// The screen over its model.
    public CommitteeScreen(Desk desk, CommitteeModel model) {
        this.desk = desk;
        this.model = model;
        var add = Buttons.primary(desk.text("committee.screen.add"), this::add);
        var tools = new Flow(desk.permitted(Permission.KEEP_COMMITTEE.name(), add),
                Buttons.plain(Feather.FILE_TEXT, desk.text("committee.reports.title"), () -> desk.nav().open(new CommitteeReportsPlace())),
                Buttons.plain(Feather.CHECK_SQUARE, desk.text("committee.consents.title"), () -> desk.nav().open(new ConsentsPlace())));
        var left = new VBox(Card.titled(desk.text("committee.screen.ahead"), ahead), Card.titled(desk.text("committee.screen.over"), over));
        left.getStyleClass().add("column");
        var page = new VBox(tools, new Columns(left, Card.titled(desk.text("committee.screen.actions"), actions)));
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        root.getStyleClass().add("edge-to-edge");
        Sheet.wear(root);
        model.shown().subscribe(this::fill);
    }

    private void fill(CommitteeModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var next = shown.meetings().stream().filter(f -> !f.of().held()).toList().reversed();
        var past = shown.meetings().stream().filter(f -> f.of().held()).toList();
        ahead.getChildren().setAll(next.isEmpty()
                ? List.of(new EmptyState(Feather.CALENDAR, desk.text("committee.screen.empty"), desk.text("committee.screen.empty.text")))
                : next.stream().map(this::line).toList());
        over.getChildren().setAll(past.isEmpty() ? List.of(new Prose(desk.text("committee.screen.none-over"), "muted")) : past.stream().map(this::line).toList());
        actions.getChildren().setAll(shown.actions().isEmpty() ? List.of(new Prose(desk.text("committee.screen.no-actions"), "muted"))
                : shown.actions().stream().map(this::action).toList());
    }

    private Node line(MeetingFile file) {
        var name = desk.text("committee.screen.meeting", file.of().body(), file.body().name());
        var open = Buttons.plain(desk.text("committee.screen.open"), () -> desk.nav().open(new MeetingPlace(file.id())));
        open.setAccessibleText(desk.text("committee.screen.open") + ": " + name + ", " + desk.words().formats().date(file.of().date()));
        return new ListLine(date(desk.words().formats().date(file.of().date()))).title(name)
                .about(String.join("   \u00B7   ", List.of(file.of().time(), file.of().place()).stream().filter(s -> !s.isBlank()).toList()))
                .about(desk.text("committee.screen.counts", file.cases().size(), file.decisions().size(), file.packs().size())).right(open);
    }

    private static Label date(String text) {
        var date = new Label(text);
        date.getStyleClass().add("row-date");
        date.setMinWidth(Region.USE_PREF_SIZE);
        return date;
    }

    private Node action(CommitteeModel.ActionRow row) {
        var action = row.entry().value();
        boolean late = action.due().isBefore(model.today());
        var done = Buttons.plain(desk.text("committee.screen.done"), () -> model.done(row));
        done.setAccessibleText(desk.text("committee.screen.done") + ": " + action.what());
        return new ListLine(new StatusMark(late ? Mark.RED : Mark.WAITING, desk.text(late ? "committee.action.late" : "committee.action.open")))
                .title(row.practice().isEmpty() ? action.what() : row.practice() + ": " + action.what())
                .about(desk.text("committee.screen.action", action.owner(), action.due(), row.meeting().of().body(), row.meeting().of().date()))
                .right(desk.permitted(Permission.KEEP_COMMITTEE.name(), done));
    }

    private void add() {
        var form = new Form(desk.words());
        var body = form.choice("committee.form.body", model.room().meetings().bodies(), Body::label).named("body").required();
        var on = form.date("committee.form.date", model::today).named("date").required();
        var time = form.text("committee.form.time");
        form.sideBySide(on, time);
        var place = form.text("committee.form.place");
        var chair = form.text("committee.form.chair");
        form.sideBySide(place, chair);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("committee.screen.add"), desk.text("committee.screen.add.text"), desk.text("committee.screen.add.yes")), form, () -> {
            try {
                var outcome = model.plan(Objects.requireNonNull(body.get()).code(), Objects.requireNonNull(on.get()), time.get(), place.get(), chair.get());
                if (outcome instanceof Outcome.Done<RecordId>(var id)) {
                    desk.nav().open(new MeetingPlace(id));
                }
                return outcome.problems();
            } catch (TroubleException e) {
                desk.errors().trouble(e);
                return List.<Problem>of();
            }
        });
    }

    @Override
    public Place place() {
        return new CommitteePlace();
    }

    @Override
    public String title() {
        return desk.text("committee.title");
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
