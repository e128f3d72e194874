package soundpractice.sync.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.sync.history.HistoryPlace;
import soundpractice.sync.history.RecordHistory;
import soundpractice.sync.history.RecordHistory.Told;

/// *History*: who changed what, when, on which laptop, with which bundle it came; and how everything was on any day.
public final class HistoryScreen implements Screen {
    private final Desk desk;
    private final HistoryModel model;
    private final RowTable<Told> table;
    private final VBox detail = new VBox();
    private final VBox was = new VBox();
    private final Field<@Nullable LocalDate> day;
    private final VBox root = new VBox();

    /// The screen over something's history.
    public HistoryScreen(Desk desk, Meeting meeting, HistoryPlace place) {
        this.desk = desk;
        this.model = new HistoryModel(meeting, desk.jobs(), desk.errors()::trouble, place);
        this.table = new RowTable<Told>(desk, "history", List.of(
                        Column.<Told>text("sync.history.when", t -> desk.words().formats().moment(t.at())).wide(10),
                        Column.<Told>text("sync.history.who", Told::author).wide(8),
                        Column.<Told>text("sync.history.kind", Told::kind).wide(8),
                        Column.<Told>text("sync.history.what", this::what).growing(),
                        Column.<Told>status("sync.history.way", this::way).wide(8)))
                .whenEmpty(new EmptyState(Feather.CLOCK, desk.text("sync.history.empty"), desk.text("sync.history.empty.next"))).several(false);
        table.chosen().subscribe(this::show);
        var form = new Form(desk.words());
        day = form.date("sync.history.day", meeting.today());
        day.value().subscribe(model::asOn);
        detail.getStyleClass().addAll("column", "history-detail");
        was.getStyleClass().add("column");
        var tabs = new TabPane(tab("sync.history.changes", changes()), tab("sync.history.as-it-was", asItWas(form)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(desk.text("sync.history.parts"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var verify = Buttons.plain(Feather.SHIELD, desk.text("sync.history.verify"), this::verify);
        Sheet.wear(root);
        root.getStyleClass().add("page");
        root.getChildren().addAll(new Beside(new Prose(desk.text("sync.history.about", place.title()), "muted"), verify), tabs);
        model.told().subscribe(told -> {
            if (told != null) {
                table.rows(told);
                told.stream().findFirst().ifPresent(table::choose);
            }
        });
        model.was().subscribe(this::fill);
    }

    private static Tab tab(String title, Node content) {
        return new Tab(title, content);
    }

    private Tab tab(String key, Region content) {
        return tab(desk.text(key), (Node) content);
    }

    private Region changes() {
        var scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        var split = new SplitPane(table, scroll);
        split.setDividerPositions(0.64);
        return split;
    }

    private Region asItWas(Form form) {
        var page = new VBox(form, was);
        page.getStyleClass().addAll("column", "as-it-was");
        var scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private String what(Told told) {
        var deed = told.deleted() ? "sync.history.deed.deleted" : told.settled() ? "sync.history.deed.settled" : told.added() ? "sync.history.deed.added" : "sync.history.deed.changed";
        var parts = told.changes().stream().limit(4).map(RecordHistory.Changed::part).toList();
        return told.deleted() || told.added() ? desk.text(deed, told.title()) : desk.text(deed, told.title(), parts);
    }

    private StatusWord way(Told told) {
        var mark = switch (told.way()) {
            case HERE -> Mark.NEUTRAL;
            case WENT -> Mark.WAITING;
            case CAME -> Mark.DONE;
        };
        return new StatusWord(mark, desk.text("sync.history.way." + told.way().name().toLowerCase(Locale.ROOT), told.bundle()));
    }

    private void show(@Nullable Told told) {
        if (told == null) {
            detail.getChildren().clear();
            return;
        }
        var nodes = new ArrayList<Node>();
        nodes.add(new Flow(new Prose(told.title(), "big-title"), new Badge(told.kind())));
        nodes.add(new Prose(desk.text("sync.history.by", told.author(), told.at(), told.device().substring(0, Math.min(8, told.device().length())),
                told.laptop().isEmpty() ? told.author() : told.laptop()), "muted"));
        if (told.reason() != null) {
            nodes.add(new Prose(desk.text("sync.side.because", told.reason())));
        }
        nodes.add(new Flow(new StatusMark(way(told)), new Prose(travelled(told), "muted", "small")));
        if (told.deleted()) {
            nodes.add(new Prose(desk.text("sync.history.deleted"), "strong"));
        }
        for (var change : told.changes()) {
            var none = desk.text("sync.side.empty");
            nodes.add(Card.titled(change.part(),
                    new VBox(new Prose(desk.text("sync.side.before"), "muted", "small"), new Prose(change.before().isEmpty() ? none : change.before(), "was")),
                    new VBox(new Prose(desk.text("sync.history.after"), "muted", "small"), new Prose(change.after().isEmpty() ? none : change.after(), "value"))));
        }
        detail.getChildren().setAll(nodes);
    }

    private String travelled(Told told) {
        var when = told.when();
        return when == null ? desk.text(told.way() == RecordHistory.Way.CAME ? "sync.history.travelled.came-once" : "sync.history.travelled.here")
                : desk.text("sync.history.travelled." + told.way().name().toLowerCase(Locale.ROOT), told.bundle(), told.with(), when);
    }

    private void fill(@Nullable List<RecordHistory.AsItWas> records) {
        if (records == null) {
            was.getChildren().setAll(new Prose(desk.text("sync.history.day.none"), "muted"));
            return;
        }
        if (records.isEmpty()) {
            was.getChildren().setAll(new Prose(desk.text("sync.history.day.nothing"), "muted"));
            return;
        }
        was.getChildren().setAll(records.stream().map(this::card).toList());
    }

    private Node card(RecordHistory.AsItWas record) {
        var card = Card.titled(record.title(), new Badge(record.kind()));
        record.parts().forEach((part, value) -> {
            var line = new VBox(new Prose(part, "muted", "small"), new Prose(value));
            card.getChildren().add(line);
        });
        return card;
    }

    private void verify() {
        model.verify(found -> desk.dialogs().tell(desk.text(found.isEmpty() ? "sync.history.verified" : "sync.history.not-verified"),
                found.isEmpty() ? desk.text("sync.history.verified.text") : String.join("\n", found.stream().map(desk.words()::of).toList()),
                found.isEmpty() ? "" : desk.words().next(found.getFirst())));
    }

    @Override
    public Place place() {
        return model.place();
    }

    @Override
    public String title() {
        return desk.text("sync.history.title", model.place().title());
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        table.requestFocus();
    }
}
