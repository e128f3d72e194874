package soundpractice.committee.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.committee.MeetingPlace;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.form.Form;
import soundpractice.security.Permission;

/// One meeting: agenda and pack, decisions as they fall, people and interests, cover sheet. Alt+1 to Alt+4 go to its parts.
public final class MeetingScreen implements Screen {
    private static final List<KeyCode> PARTS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);

    private final Desk desk;
    private final MeetingModel model;
    private final Flow facts = new Flow();
    private final Flow links = new Flow();
    private final TabPane tabs = new TabPane();
    private final VBox root = new VBox();

    private final CoverPart cover;

    /// The screen over its model.
    public MeetingScreen(Desk desk, MeetingModel model) {
        this.desk = desk;
        this.model = model;
        root.getStyleClass().add("page");
        Sheet.wear(root);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(desk.text("committee.meeting.parts"));
        tab("committee.tab.agenda", new AgendaPart(desk, model));
        tab("committee.tab.decide", new DecidePart(desk, model));
        tab("committee.tab.people", new PeoplePart(desk, model));
        this.cover = new CoverPart(desk, model);
        tab("committee.tab.cover", cover);
        tabs.getSelectionModel().selectedIndexProperty().subscribe((_, _) -> cover.keep());
        VBox.setVgrow(tabs, Priority.ALWAYS);
        root.getChildren().addAll(new Beside(facts, links), tabs);
        model.shown().subscribe(this::fill);
    }

    private void tab(String key, Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        tabs.getTabs().add(new Tab(desk.text(key), scroll));
    }

    private void fill(MeetingModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var of = shown.file().of();
        boolean held = of.held();
        var where = String.join("   \u00B7   ", List.of(desk.words().formats().longDate(of.date()), of.time(), of.place()).stream().filter(s -> !s.isBlank()).toList());
        facts.fill(new Prose(shown.file().body().name(), "meeting-name"), new Badge(of.body()),
                new StatusMark(held ? Mark.DONE : Mark.WAITING, desk.text(held ? "committee.state.held" : "committee.state.planned")), new Prose(where, "muted"));
        if (held) {
            links.fill();
        } else {
            var change = Buttons.plain(desk.text("committee.meeting.change"), this::change);
            var over = Buttons.plain(desk.text("committee.meeting.over"), this::held);
            over.setDisable(of.date().isAfter(model.today()));
            links.fill(permitted(change), permitted(over));
        }
    }

    private Node permitted(javafx.scene.control.Control control) {
        return desk.permitted(Permission.KEEP_COMMITTEE.name(), control);
    }

    private void change() {
        var shown = model.shown().get();
        if (shown == null) {
            return;
        }
        var of = shown.file().of();
        var form = new Form(desk.words());
        var on = form.date("committee.form.date", model::today).named("date").required().set(of.date());
        var time = form.text("committee.form.time").set(of.time());
        form.sideBySide(on, time);
        var place = form.text("committee.form.place").set(of.place());
        var chair = form.text("committee.form.chair").set(of.chair());
        form.sideBySide(place, chair);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("committee.meeting.change"), desk.text("committee.meeting.change.text"), desk.text("committee.form.save")), form,
                () -> model.now(() -> model.room().arranging().change(model.id(), java.util.Objects.requireNonNull(on.get()), time.get(), place.get(), chair.get())));
    }

    private void held() {
        desk.dialogs().confirm(Dialogs.Question.of(desk.text("committee.meeting.over"), desk.text("committee.meeting.over.text"), desk.text("committee.meeting.over.yes")),
                () -> model.attempt(() -> model.room().arranging().held(model.id(), model.today()), problems -> tell(desk, problems)));
    }

    /// Tells what a rule refused, every reason on a line of its own.
    static void tell(Desk desk, List<Problem> problems) {
        var first = problems.getFirst();
        desk.dialogs().tell(desk.text("committee.refused"), String.join("\n", problems.stream().limit(6).map(desk.words()::of).toList())
                + (problems.size() > 6 ? "\n" + desk.text("committee.refused.more", problems.size() - 6) : ""), desk.words().next(first));
    }

    @Override
    public boolean takes(KeyEvent key) {
        int part = key.isAltDown() && key.getEventType() == KeyEvent.KEY_PRESSED ? PARTS.indexOf(key.getCode()) : -1;
        if (part < 0) {
            return false;
        }
        tabs.getSelectionModel().select(part);
        tabs.requestFocus();
        return true;
    }

    @Override
    public Place place() {
        return new MeetingPlace(model.id());
    }

    @Override
    public String title() {
        return desk.text("committee.meeting.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void hidden() {
        cover.keep();
    }
}
