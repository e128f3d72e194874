package soundpractice.performance.ui.measures;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.performance.measures.MeasureDomain;
import soundpractice.performance.measures.ScoreBoard;
import soundpractice.performance.measures.ScoresPlace;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs.Question;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.ImportsPlace;
import soundpractice.register.PracticePlace;

/// Scores by domain as a map of marks, the product and the rank; beside it what each score was made of, how old it is, and what if it were another.
public final class ScoresScreen implements Screen {
    private final Desk desk;
    private final DepthModel model;
    private final Page page;
    private final RowTable<ScoreRow> table;
    private final ScorePanel panel;
    private @Nullable ScoreBoard board;

    /// The screen over that model.
    public ScoresScreen(Desk desk, DepthModel model) {
        this.desk = desk;
        this.model = model;
        this.panel = new ScorePanel(desk);
        this.page = new Page(desk, new ScoresPlace());
        var columns = new ArrayList<Column<ScoreRow>>(List.of(
                Column.<ScoreRow>number("performance.column.rank", ScoreRow::rank).wide(4.5),
                Column.<ScoreRow>text("performance.column.practice", r -> r.line().practice().value()).wide(6).atFirstHidden(),
                Column.<ScoreRow>text("performance.column.name", ScoreRow::name).wide(12.5),
                Column.<ScoreRow>text("performance.column.pcn", ScoreRow::pcn).wide(9).atFirstHidden(),
                Column.<ScoreRow>number("performance.column.product", ScoreRow::product).wide(6),
                Column.<ScoreRow>text("performance.column.known", r -> r.line().known() + " / " + MeasureDomain.values().length).wide(5.5).atFirstHidden(),
                Column.<ScoreRow>status("performance.column.band", this::band).wide(7).atFirstHidden()));
        for (var domain : MeasureDomain.values()) {
            columns.add(Column.<ScoreRow>status("performance.short." + domain.word(), r -> r.domain(domain)).wide(4.6));
        }
        table = new RowTable<>(desk, "scores", columns);
        table.onOpen(row -> desk.nav().open(new PracticePlace(row.line().practice())));
        table.chosen().subscribe(this::chosen);
        page.body(table);
    }

    private @Nullable StatusWord band(ScoreRow row) {
        var band = row.line().band();
        return band == null ? null : new StatusWord(Marks.of(band), desk.text("performance.band." + band.word()));
    }

    @Override
    public Place place() {
        return new ScoresPlace();
    }

    @Override
    public String title() {
        return desk.text("performance.scores.title");
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void shown() {
        model.read(progress -> model.view().board(), this::show);
    }

    private void show(ScoreBoard read) {
        board = read;
        if (read.columns().isEmpty()) {
            page.instead(new EmptyState(Feather.GRID, desk.text("performance.scores.empty"), desk.text("performance.scores.empty.text"),
                    Buttons.primary(desk.text("performance.scores.import"), () -> desk.nav().open(new ImportsPlace()))));
            return;
        }
        page.lead(desk.text("performance.scores.lead", read.ranked(), MeasureDomain.values().length),
                Buttons.plain(Feather.SLIDERS, desk.text("performance.scores.limits"), this::limits));
        var rows = read.lines().stream().map(l -> new ScoreRow(l, model.view().name(l.practice()),
                model.view().practice(l.practice()).map(p -> p.belonging().pcn()).map(n -> soundpractice.register.ProperCase.of(n.name())).orElse(""))).toList();
        table.rows(rows);
        rows.stream().findFirst().ifPresent(table::choose);
    }

    private void chosen(@Nullable ScoreRow row) {
        var known = board;
        if (row == null || known == null) {
            page.side(Page.muted(desk.text("performance.screen.none-chosen")));
        } else {
            panel.show(known, row);
            page.side(panel);
        }
    }

    /// Where the overall bands begin and end, which nobody but the team can say (G-8).
    private void limits() {
        var policy = model.view().policy();
        var form = new Form(desk.words());
        var blue = form.text("performance.limits.blue").set(text(policy.blueTo()));
        var green = form.text("performance.limits.green").set(text(policy.greenTo()));
        var amber = form.text("performance.limits.amber").set(text(policy.amberTo()));
        form.sideBySide(blue, green, amber);
        var reason = form.text("performance.policy.reason").required();
        desk.dialogs().fill(Question.of(desk.text("performance.limits.ask"), desk.text("performance.limits.text"), desk.text("performance.limits.yes")), form, () -> {
            var problems = new ArrayList<>(form.problems());
            for (var field : List.of(blue, green, amber)) {
                if (!field.get().isBlank() && !field.get().strip().matches("[0-9]{1,8}")) {
                    problems.add(Problem.of("performance.policy.count", field.get(), 1, 99_999_999).at(field.name()));
                }
            }
            if (problems.isEmpty()) {
                var now = policy.limits(number(blue), number(green), number(amber));
                problems.addAll(now.contradictions());
                if (problems.isEmpty()) {
                    model.limit(now.blueTo(), now.greenTo(), now.amberTo(), reason.get(), refused -> shown());
                }
            }
            return problems;
        });
    }

    private static String text(@Nullable Integer limit) {
        return limit == null ? "" : limit.toString();
    }

    private static @Nullable Integer number(Field<String> field) {
        return field.get().isBlank() ? null : Integer.valueOf(field.get().strip());
    }

    static HBox row(String style) {
        var row = new HBox();
        row.getStyleClass().add(style);
        return row;
    }
}
