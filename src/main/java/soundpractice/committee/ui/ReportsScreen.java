package soundpractice.committee.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.committee.CommitteeReportsPlace;
import soundpractice.committee.report.BurdenReport;
import soundpractice.committee.report.QuarterlyPosition;
import soundpractice.documents.FileNames;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.page.PageModel;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Status;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.PracticePlace;
import soundpractice.stocktake.burden.Ask;

/// Reports to committees: the quarterly position of red and amber practices, and what was asked of practices. Each as a table, and as the pages a committee gets.
public final class ReportsScreen implements Screen {

    /// The newest validated quarter with its lines.
    private record Position(QuarterResult result, List<QuarterlyPosition.Line> lines) {}

    private final Desk desk;
    private final Committees room;
    private final VBox root = new VBox();
    private final Prose about = new Prose("", "muted");
    private final RowTable<QuarterlyPosition.Line> position;
    private final RowTable<BurdenReport.Line> burden;
    private @Nullable Position shown;

    /// The screen of the reports.
    public ReportsScreen(Desk desk, Committees room) {
        this.desk = desk;
        this.room = room;
        this.position = new RowTable<QuarterlyPosition.Line>(desk, "position-report", List.of(
                Column.<QuarterlyPosition.Line>text("committee.column.practice", QuarterlyPosition.Line::name).wide(14).growing(),
                Column.<QuarterlyPosition.Line>status("committee.column.status", l -> status(l.status())).wide(7),
                Column.<QuarterlyPosition.Line>percent("committee.column.figure", QuarterlyPosition.Line::overall).wide(6),
                Column.<QuarterlyPosition.Line>text("committee.column.moved", QuarterlyPosition::moved).wide(5.5),
                Column.<QuarterlyPosition.Line>number("committee.column.rank", QuarterlyPosition.Line::rank).wide(4.5),
                Column.<QuarterlyPosition.Line>text("committee.column.stage", l -> l.of() == null ? "" : desk.text(l.of().of().stage().key())).wide(11),
                Column.<QuarterlyPosition.Line>text("committee.column.plan", l -> QuarterlyPosition.plan(l, room.words())).wide(18)))
                .onOpen(l -> desk.nav().open(new PracticePlace(l.practice())))
                .whenEmpty(new EmptyState(Feather.FILE_TEXT, desk.text("committee.reports.empty"), desk.text("committee.reports.empty.text")));
        this.burden = new RowTable<BurdenReport.Line>(desk, "burden-report", List.of(
                Column.<BurdenReport.Line>text("committee.column.practice", BurdenReport.Line::name).wide(14).growing(),
                Column.<BurdenReport.Line>number("committee.column.this-quarter", l -> l.burden().thisQuarter()).wide(7),
                Column.<BurdenReport.Line>number("committee.column.year", l -> l.burden().thisYear()).wide(8),
                Column.<BurdenReport.Line>number("committee.column.letters", l -> l.of(Ask.What.LETTER)).wide(6),
                Column.<BurdenReport.Line>number("committee.column.stocktakes", l -> l.of(Ask.What.STOCKTAKE)).wide(7),
                Column.<BurdenReport.Line>number("committee.column.visits", l -> l.of(Ask.What.VISIT)).wide(6),
                Column.<BurdenReport.Line>date("committee.column.last", l -> l.burden().last() == null ? null : l.burden().last().on()).wide(8)))
                .onOpen(l -> desk.nav().open(new PracticePlace(l.practice())))
                .whenEmpty(new EmptyState(Feather.SMILE, desk.text("committee.burden.none"), ""));
        position.tools(Buttons.primary(desk.text("committee.reports.save"), this::savePosition));
        burden.tools(Buttons.plain(Feather.DOWNLOAD, desk.text("committee.reports.save"), this::saveBurden));
        var tabs = new TabPane(tab("committee.reports.position", about, position), tab("committee.burden.title", new Prose(desk.text("committee.burden.note"), "muted"), burden));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText(desk.text("committee.reports.parts"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        root.getStyleClass().add("page");
        Sheet.wear(root);
        root.getChildren().add(tabs);
    }

    private Tab tab(String key, Region lead, Region table) {
        VBox.setVgrow(table, Priority.ALWAYS);
        var page = new VBox(lead, table);
        page.getStyleClass().add("tab-page");
        return new Tab(desk.text(key), page);
    }

    private StatusWord status(Status status) {
        return new StatusWord(status == Status.RED ? Mark.RED : status == Status.AMBER ? Mark.AMBER : Mark.GREEN, desk.text("committee.status." + status.word()));
    }

    private void savePosition() {
        var of = shown;
        if (of != null) {
            save(room.position().pages(of.result(), of.lines(), room.organisation().get(), room.words(), new ArrayList<>()),
                    of.result().of().toString().replace('/', ' ') + " quarterly position");
        }
    }

    private void saveBurden() {
        save(room.burden().pages(room.burden().of(room.today().get()), room.today().get(), room.organisation().get(), room.words(), new ArrayList<>()),
                room.today().get() + " what was asked of practices");
    }

    private void save(PageModel pages, String name) {
        desk.jobs().<Outcome<RenderedDocument>>start(_ -> room.press().pages().render(pages), outcome -> {
            if (outcome instanceof Outcome.Done<RenderedDocument>(var document)) {
                new SaveFile(desk).pdf(FileNames.safe(name) + ".pdf", _ -> document.pdf());
            } else {
                MeetingScreen.tell(desk, outcome.problems());
            }
        }, desk.errors()::trouble);
    }

    private Optional<Position> read() throws TroubleException {
        var quarters = room.quarters();
        var newest = quarters.all().stream().filter(q -> q.isValidated()).reduce((a, b) -> b);
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        var result = quarters.result(newest.get());
        return Optional.of(new Position(result, room.position().of(result, quarters.result(result.of().previous()).orElse(null), room.today().get())));
    }

    @Override
    public Place place() {
        return new CommitteeReportsPlace();
    }

    @Override
    public String title() {
        return desk.text("committee.reports.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        desk.jobs().<Optional<Position>>latest(position, _ -> read(), found -> found.ifPresent(p -> {
            shown = p;
            about.setText(desk.text("committee.reports.about", p.result().of(), p.lines().size()));
            position.rows(p.lines());
        }), desk.errors()::trouble);
        desk.jobs().<List<BurdenReport.Line>>latest(burden, _ -> room.burden().of(room.today().get()), burden::rows, desk.errors()::trouble);
        position.focusFilter();
    }
}
