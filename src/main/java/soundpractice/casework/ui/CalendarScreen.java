package soundpractice.casework.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.calendar.CloseDay;
import soundpractice.casework.dates.CalendarFiles;
import soundpractice.casework.dates.CalendarPlace;
import soundpractice.casework.dates.DatedItem;
import soundpractice.casework.dates.MovedDate;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.security.Permission;

/// *Calendar*: every date by month and as a list, each with why it is that day; closed days; and what moved since somebody last looked.
public final class CalendarScreen implements Screen {
    private final Desk desk;
    private final CalendarModel model;
    private final Label month = new Label();
    private final VBox moved = new VBox();
    private final VBox dayList = new VBox();
    private final Prose dayTitle = new Prose("", "strong");
    private final MonthGrid grid;
    private final HBox byMonth;
    private final RowTable<DatedItem> table;
    private final VBox root = new VBox();

    /// The screen over its model.
    public CalendarScreen(Desk desk, CalendarModel model) {
        this.desk = desk;
        this.model = model;
        this.grid = new MonthGrid(desk, model, _ -> openFirst());
        this.table = new RowTable<DatedItem>(desk, "dates", List.of(
                Column.date("casework.calendar.column.date", DatedItem::date).wide(8),
                Column.status("casework.calendar.column.state", (DatedItem i) -> state(i)).wide(8),
                Column.text("casework.calendar.column.what", (DatedItem i) -> desk.words().of(i.title())).wide(24).growing(),
                Column.text("casework.calendar.column.sort", (DatedItem i) -> desk.text(i.sort().key())).wide(13),
                Column.text("casework.calendar.column.practice", (DatedItem i) -> i.practice() == null ? "" : i.practice().value()).wide(6)))
                .onOpen(item -> desk.nav().open(item.place()))
                .whenEmpty(new EmptyState(Feather.CALENDAR, desk.text("casework.calendar.empty"), desk.text("casework.calendar.empty.next")));
        var side = new VBox(dayTitle, dayList);
        side.getStyleClass().add("month-side");
        dayList.getStyleClass().add("today-list");
        byMonth = new HBox(grid, side);
        byMonth.getStyleClass().add("month-page");
        HBox.setHgrow(grid, Priority.ALWAYS);
        VBox.setVgrow(byMonth, Priority.ALWAYS);
        VBox.setVgrow(table, Priority.ALWAYS);
        moved.getStyleClass().add("today-list");
        Sheet.wear(root);
        root.getStyleClass().add("page");
        root.getChildren().addAll(bar(), moved, byMonth, table);
        model.shown().subscribe(_ -> fill());
        model.chosen().subscribe(_ -> day());
    }

    private Node bar() {
        month.getStyleClass().add("case-name");
        month.setMinWidth(Region.USE_PREF_SIZE);
        var group = new ToggleGroup();
        var asMonth = toggle("casework.calendar.month", group, true);
        var asList = toggle("casework.calendar.list", group, false);
        group.selectedToggleProperty().addListener((_, was, now) -> {
            if (now == null && was != null) {
                was.setSelected(true);
            }
        });
        asMonth.selectedProperty().subscribe(on -> show(byMonth, on));
        asList.selectedProperty().subscribe(on -> show(table, on));
        var before = Buttons.icon(Feather.CHEVRON_LEFT, desk.text("casework.calendar.before"), () -> model.chosen().set(model.chosen().get().minusMonths(1)));
        var after = Buttons.icon(Feather.CHEVRON_RIGHT, desk.text("casework.calendar.after"), () -> model.chosen().set(model.chosen().get().plusMonths(1)));
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var left = new HBox(before, month, after, Buttons.plain(desk.text("casework.calendar.today"), () -> model.chosen().set(model.today())));
        left.getStyleClass().add("bar");
        return new Flow(left, asMonth, asList, gap, Buttons.plain(Feather.DOWNLOAD, desk.text("casework.calendar.export"), this::export),
                desk.permitted(Permission.CHANGE_POLICY.name(), Buttons.plain(Feather.SLASH, desk.text("casework.calendar.close"), this::closeDay)));
    }

    private ToggleButton toggle(String key, ToggleGroup group, boolean on) {
        var toggle = new ToggleButton(desk.text(key));
        toggle.setToggleGroup(group);
        toggle.setSelected(on);
        return toggle;
    }

    private static void show(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }

    private static StatusWord mark(Mark mark, String word) {
        return new StatusWord(mark, word);
    }

    private StatusWord state(DatedItem item) {
        return mark(switch (item.state()) {
            case AHEAD -> Mark.WAITING;
            case PAST -> Mark.RED;
            case DONE -> Mark.DONE;
        }, desk.text(item.state().key()));
    }

    private void fill() {
        var shown = model.shown().get();
        table.rows(shown.items());
        var lines = new ArrayList<Node>();
        if (!shown.moved().isEmpty()) {
            var seen = Buttons.plain(desk.text("casework.calendar.moved.seen", shown.moved().size()), () -> model.acknowledge(count -> desk.notices().say(desk.text("casework.calendar.moved.kept", count))));
            lines.add(new ListLine(new StatusMark(mark(Mark.AMBER, desk.text("casework.calendar.moved", shown.moved().size()))))
                    .right(desk.permitted(Permission.HANDLE_LETTERS.name(), seen)));
            shown.moved().stream().limit(6).forEach(m -> lines.add(line(m)));
        }
        moved.getChildren().setAll(lines);
        show(moved, !lines.isEmpty());
        day();
    }

    private Node line(MovedDate m) {
        var letter = m.now().letter();
        return new ListLine().title(desk.text("casework.calendar.moved.title", desk.text("casework.clock.name." + m.now().clock().replace('_', '-')), letter.number(),
                        letter.practice(), m.was(), m.now().due().date()))
                .about(m.stated() ? desk.text("casework.calendar.moved.stated", m.was()) : "")
                .right(new WhyButton(desk.words(), desk.text("casework.calendar.moved.why"), m.now().due()::reasons));
    }

    private void day() {
        var day = model.chosen().get();
        month.setText(desk.words().formats().month(day));
        dayTitle.setText(desk.words().formats().date(day));
        var lines = new ArrayList<Node>();
        model.shown().get().days().closed(day).ifPresent(closed -> {
            var line = new ListLine().title(closed.why() == soundpractice.calendar.Skipped.Why.WEEKEND ? desk.text("casework.calendar.weekend") : closed.title())
                    .about(desk.text("casework.calendar.not-counted"));
            lines.add(closed.why() == soundpractice.calendar.Skipped.Why.ONE_OFF
                    ? line.put(desk.permitted(Permission.CHANGE_POLICY.name(), Buttons.link(desk.text("casework.calendar.open"), () -> openDay(day)))) : line);
        });
        if (!model.shown().get().days().covers(day)) {
            lines.add(new ListLine(new StatusMark(mark(Mark.AMBER, desk.text("casework.calendar.beyond")))));
        }
        model.shown().get().on(day).forEach(item -> lines.add(item(item)));
        if (lines.isEmpty()) {
            lines.add(new Prose(desk.text("casework.calendar.nothing-on"), "muted"));
        }
        dayList.getChildren().setAll(lines);
    }

    private Node item(DatedItem item) {
        var title = desk.words().of(item.title());
        var line = new VBox(new StatusMark(state(item)), new Prose(title, "strong"), new Prose(desk.words().of(item.about()), "muted", "small"));
        if (item.beyondTable()) {
            line.getChildren().add(new StatusMark(mark(Mark.AMBER, desk.text("casework.calendar.beyond"))));
        }
        var links = new Flow(Buttons.link(desk.text("casework.calendar.go"), () -> desk.nav().open(item.place())));
        if (!item.why().isEmpty()) {
            links.getChildren().add(new WhyButton(desk.words(), title, item::why));
        }
        line.getChildren().add(links);
        line.getStyleClass().add("month-item");
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private void openFirst() {
        model.shown().get().on(model.chosen().get()).stream().findFirst().ifPresent(item -> desk.nav().open(item.place()));
    }

    private void closeDay() {
        var form = new Form(desk.words());
        var on = form.date("casework.calendar.form.day", model::today).named("date").required();
        on.set(model.chosen().get());
        var title = form.text("casework.calendar.form.title").named("title");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("casework.calendar.close.ask"), desk.text("casework.calendar.close.ask.text"), desk.text("casework.calendar.close.look")),
                form, () -> {
                    var day = Objects.requireNonNull(on.get());
                    var name = Objects.requireNonNullElse(title.get(), "");
                    var against = CloseDay.against(day, name, model.shown().get().days());
                    if (against.isPresent()) {
                        return List.of(against.get());
                    }
                    confirm(desk.text("casework.calendar.close.confirm", day, name), () -> model.wouldMove(day, name), () -> model.close(day, name).problems());
                    return List.of();
                });
    }

    private void openDay(LocalDate day) {
        confirm(desk.text("casework.calendar.open.confirm", day), () -> model.wouldMoveWithout(day), () -> model.open(day).problems());
    }

    private interface Deed {
        List<Problem> run() throws TroubleException;
    }

    /// Nothing moves unseen: what would move is listed before it is done.
    private void confirm(String title, Supplier<List<MovedDate>> moves, Deed deed) {
        new MovesDialog(desk).ask(title, moves, () -> {
            try {
                var problems = deed.run();
                if (!problems.isEmpty()) {
                    desk.dialogs().tell(desk.text("casework.case.refused"), desk.words().of(problems.getFirst()), desk.words().next(problems.getFirst()));
                }
                model.load();
            } catch (TroubleException e) {
                desk.errors().trouble(e);
            }
        });
    }

    private void export() {
        var items = model.shown().get().items();
        desk.files().save(desk.text("casework.calendar.export"), desk.text("casework.calendar.file") + ".ics", FilePicker.FileKind.of("iCalendar", "ics")).ifPresent(out ->
                desk.jobs().start(_ -> {
                    try {
                        WholeFile.write(out, CalendarFiles.of(items, desk.words()::of, model.now()).getBytes(StandardCharsets.UTF_8));
                    } catch (IOException e) {
                        throw FileTrouble.of(e, out);
                    }
                    return out;
                }, file -> desk.notices().say(desk.text("casework.save.saved", String.valueOf(file.getFileName()))), desk.errors()::trouble));
    }

    @Override
    public Place place() {
        return new CalendarPlace();
    }

    @Override
    public String title() {
        return desk.text("casework.calendar");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        if (byMonth.isVisible()) {
            grid.focusChosen();
        }
    }
}
