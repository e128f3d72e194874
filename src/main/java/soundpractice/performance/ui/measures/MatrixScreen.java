package soundpractice.performance.ui.measures;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.performance.measures.MatrixPlace;
import soundpractice.performance.measures.SupportCriterion;
import soundpractice.performance.measures.SupportMatrix.Need;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs.Question;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.PracticePlace;

/// The support matrix: who needs support first, by sixteen criteria; each score opens to what it rests on, and people enter what no file can know.
public final class MatrixScreen implements Screen {

    /// A practice's line with its name.
    record Row(Need need, String name) {}

    private final Desk desk;
    private final DepthModel model;
    private final Page page;
    private final RowTable<Row> table;

    /// The screen over that model.
    public MatrixScreen(Desk desk, DepthModel model) {
        this.desk = desk;
        this.model = model;
        this.page = new Page(desk, new MatrixPlace());
        var columns = new ArrayList<Column<Row>>(List.of(
                Column.<Row>number("performance.column.place", r -> r.need().place()).wide(4.5),
                Column.<Row>text("performance.column.practice", r -> r.need().practice().value()).wide(6).atFirstHidden(),
                Column.<Row>text("performance.column.name", Row::name).wide(12.5),
                Column.<Row>number("performance.column.sum", r -> r.need().sum()).wide(4.5),
                Column.<Row>status("performance.column.cohort", this::cohort).wide(6)));
        for (var criterion : SupportCriterion.values()) {
            columns.add(Column.<Row>status(criterion.key() + ".short", r -> point(r, criterion)).wide(3.6));
        }
        table = new RowTable<>(desk, "matrix", columns);
        table.onOpen(row -> desk.nav().open(new PracticePlace(row.need().practice())));
        table.chosen().subscribe(this::chosen);
        page.body(table);
    }

    private @Nullable StatusWord cohort(Row row) {
        if (!row.need().inCohort()) {
            return null;
        }
        return row.need().tie() ? new StatusWord(Mark.WAITING, desk.text("performance.matrix.tied")) : new StatusWord(Mark.DONE, desk.text("performance.matrix.taken"));
    }

    private static @Nullable StatusWord point(Row row, SupportCriterion criterion) {
        var point = row.need().points().get(criterion);
        return point == null || point.score() < 0 ? null : new StatusWord(Marks.ofScore(point.score()), Integer.toString(point.score()));
    }

    @Override
    public Place place() {
        return new MatrixPlace();
    }

    @Override
    public String title() {
        return desk.text("performance.matrix.title");
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void shown() {
        model.read(progress -> model.view().needs(), needs -> {
            var policy = model.view().policy();
            page.lead(desk.text("performance.matrix.lead", needs.size(), policy.cohort()),
                    Buttons.plain(Feather.SLIDERS, desk.text("performance.matrix.weigh"), this::weigh));
            var before = table.chosen().get();
            var rows = needs.stream().map(n -> new Row(n, model.view().name(n.practice()))).toList();
            table.rows(rows);
            rows.stream().filter(r -> before != null && r.need().practice().equals(before.need().practice())).findFirst()
                    .or(() -> rows.stream().findFirst()).ifPresent(table::choose);
        });
    }

    private void chosen(@Nullable Row row) {
        if (row == null) {
            page.side(Page.muted(desk.text("performance.screen.none-chosen")));
            return;
        }
        var title = desk.text("performance.practice.title", row.name(), row.need().practice());
        var card = Card.titled(title, Page.muted(desk.text("performance.matrix.sum", row.need().sum(), row.need().known(), SupportCriterion.values().length)));
        SupportCriterion.Domain domain = null;
        var lines = new VBox();
        lines.getStyleClass().add("score-cells");
        for (var point : row.need().points().values()) {
            if (point.criterion().domain() != domain) {
                domain = point.criterion().domain();
                var heading = new Label(desk.text(domain.key()));
                heading.getStyleClass().add("strong");
                heading.setPadding(new javafx.geometry.Insets(10, 0, 2, 0));
                lines.getChildren().add(heading);
            }
            var name = new Label(desk.text(point.criterion().key()));
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            var words = new VBox(name);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            var mark = new StatusMark(Marks.ofScore(point.score()), point.score() < 0 ? "–" : Integer.toString(point.score()));
            var line = new HBox(words, mark, new WhyButton(desk.words(), name.getText(), () -> List.of(point.reason())));
            line.getStyleClass().add("score-cell");
            lines.getChildren().add(line);
        }
        card.getChildren().add(lines);
        var enter = Buttons.primary(desk.text("performance.matrix.enter"), () -> enter(row));
        page.side(new VBox(enter), card);
    }

    private void enter(Row row) {
        var form = new Form(desk.words());
        var criterion = form.choice("performance.matrix.form.criterion", List.of(SupportCriterion.values()), c -> c.id().value() + "  " + desk.text(c.key())).required();
        var score = form.choice("performance.matrix.form.score", List.of(0, 1, 2, 3, -1),
                s -> desk.text("performance.matrix.score." + (s < 0 ? "none" : s.toString()))).required();
        var note = form.area("performance.matrix.form.note");
        desk.dialogs().fill(Question.of(desk.text("performance.matrix.enter-ask", row.name()), desk.text("performance.matrix.enter-text"),
                desk.text("performance.matrix.enter-yes")), form, () -> {
            var problems = new ArrayList<>(form.problems());
            var chosen = criterion.get();
            var given = score.get();
            if (problems.isEmpty() && given != null && given >= 0 && note.get().isBlank()) {
                problems.add(Problem.of("performance.judge.note").at("note"));
            }
            if (problems.isEmpty() && chosen != null && given != null) {
                model.enter(row.need().practice(), chosen, given < 0 ? null : given, note.get(), refused -> shown());
            }
            return problems;
        });
    }

    private void weigh() {
        var policy = model.view().policy();
        var form = new Form(desk.words());
        form.getStyleClass().add("weights");
        Map<SupportCriterion, Field<String>> fields = new EnumMap<>(SupportCriterion.class);
        var criteria = SupportCriterion.values();
        for (int i = 0; i < criteria.length; i += 2) {
            var left = weight(form, criteria[i], policy.weights());
            var right = weight(form, criteria[i + 1], policy.weights());
            form.sideBySide(left, right);
            fields.put(criteria[i], left);
            fields.put(criteria[i + 1], right);
        }
        form.between(new SectionHeader(""));
        var cohort = form.text("performance.matrix.form.cohort").required().set(Integer.toString(policy.cohort()));
        var reason = form.text("performance.policy.reason").required();
        desk.dialogs().fill(Question.of(desk.text("performance.matrix.weigh-ask"), desk.text("performance.matrix.weigh-text"), desk.text("performance.matrix.weigh-yes")),
                form, () -> {
            var problems = new ArrayList<>(form.problems());
            var weights = new EnumMap<SupportCriterion, Integer>(SupportCriterion.class);
            fields.forEach((criterion, field) -> whole(field, 0, 100, problems).ifPresent(w -> weights.put(criterion, w)));
            var size = whole(cohort, 1, 9_999, problems);
            if (problems.isEmpty()) {
                model.weigh(weights, size.orElse(policy.cohort()), reason.get(), refused -> shown());
            }
            return problems;
        });
    }

    private static Field<String> weight(Form form, SupportCriterion criterion, Map<SupportCriterion, Integer> weights) {
        return form.text(criterion.key()).required().set(Integer.toString(weights.getOrDefault(criterion, 1)));
    }

    private static java.util.Optional<Integer> whole(Field<String> field, int least, int most, List<Problem> problems) {
        var text = field.get().strip();
        if (text.matches("[0-9]{1,4}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return java.util.Optional.of(Integer.valueOf(text));
        }
        problems.add(Problem.of("performance.policy.count", text, least, most).at(field.name()));
        return java.util.Optional.empty();
    }
}
