package soundpractice.performance.ui.measures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.performance.measures.Vulnerable;
import soundpractice.performance.measures.VulnerableList;
import soundpractice.performance.measures.VulnerablePlace;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs.Question;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.PracticePlace;

/// The ranked list of vulnerable practices, and whether an offer can be confirmed.
public final class VulnerableScreen implements Screen {

    /// A place with the practice's name.
    record Row(VulnerableList.Place place, String name) {}

    private final Desk desk;
    private final DepthModel model;
    private final Page page;
    private final RowTable<Row> table;

    /// The screen over that model.
    public VulnerableScreen(Desk desk, DepthModel model) {
        this.desk = desk;
        this.model = model;
        this.page = new Page(desk, new VulnerablePlace());
        table = new RowTable<Row>(desk, "vulnerable", List.of(
                        Column.<Row>number("performance.column.place", r -> r.place().rank()).wide(5),
                        Column.<Row>text("performance.column.practice", r -> r.place().practice().value()).wide(6),
                        Column.<Row>text("performance.column.name", Row::name).growing(),
                        Column.<Row>text("performance.column.criterion", r -> r.place().criterion().value()).wide(7),
                        Column.<Row>status("performance.column.offer", this::offer).wide(12)))
                .whenEmpty(new EmptyState(Feather.HEART, desk.text("performance.vulnerable.empty"), desk.text("performance.vulnerable.empty.text")));
        table.onOpen(row -> desk.nav().open(new PracticePlace(row.place().practice())));
        table.chosen().subscribe(this::chosen);
        page.body(table);
    }

    private StatusWord offer(Row row) {
        return row.place().confirmed()
                ? new StatusWord(Mark.DONE, desk.text("performance.vulnerable.confirmed"))
                : new StatusWord(Mark.WAITING, desk.text("performance.vulnerable.open"));
    }

    @Override
    public Place place() {
        return new VulnerablePlace();
    }

    @Override
    public String title() {
        return desk.text("performance.vulnerable.title");
    }

    @Override
    public Region root() {
        return page;
    }

    @Override
    public void shown() {
        page.lead(desk.text("performance.vulnerable.lead"), Buttons.primary(desk.text("performance.vulnerable.judge"), this::judge));
        model.read(progress -> model.view().vulnerable(), places -> {
            var rows = places.stream().map(p -> new Row(p, model.view().name(p.practice()))).toList();
            table.rows(rows);
            rows.stream().findFirst().ifPresent(table::choose);
        });
    }

    private void chosen(@Nullable Row row) {
        if (row == null) {
            page.side(Page.muted(desk.text("performance.screen.none-chosen")));
            return;
        }
        var title = desk.text("performance.practice.title", row.name(), row.place().practice());
        var judged = model.view().judged(row.place().practice());
        var card = new Card(WhyButton.content(desk.words(), title, row.place().reasons()));
        if (!judged.grounds().isBlank()) {
            card.getChildren().add(Page.muted(judged.grounds()));
        }
        page.side(card);
    }

    private void judge() {
        var form = new Form(desk.words());
        var codes = model.view().activeCodes();
        var practice = form.choice("performance.vulnerable.form.practice", codes, c -> model.view().name(c) + " (" + c + ")").required();
        var worry = form.check("performance.vulnerable.form.worry");
        var judged = form.check("performance.vulnerable.form.judged");
        var grounds = form.area("performance.vulnerable.form.grounds");
        var offer = form.text("performance.vulnerable.form.offer");
        var matched = form.text("performance.vulnerable.form.matched");
        form.sideBySide(offer, matched);
        var sustainable = form.check("performance.vulnerable.form.sustainable");
        var row = table.chosen().get();
        practice.value().subscribe(code -> fill(code, worry, judged, grounds, offer, matched, sustainable));
        if (row != null) {
            practice.set(row.place().practice());
        }
        desk.dialogs().fill(Question.of(desk.text("performance.vulnerable.judge"), desk.text("performance.vulnerable.judge-text"),
                desk.text("performance.vulnerable.judge-yes")), form, () -> {
            var problems = new ArrayList<>(form.problems());
            var money = amount(offer, problems);
            var half = amount(matched, problems);
            if (grounds.get().isBlank() && (worry.get() || judged.get())) {
                problems.add(Problem.of("performance.judge.grounds").at("grounds"));
            }
            var code = practice.get();
            if (problems.isEmpty() && code != null) {
                model.judge(new Vulnerable(code, worry.get(), judged.get(), grounds.get().strip(), half, sustainable.get(), money, model.today()), refused -> shown());
            }
            return problems;
        });
    }

    private void fill(@Nullable PracticeCode code, Field<Boolean> worry, Field<Boolean> judged, Field<String> grounds, Field<String> offer,
            Field<String> matched, Field<Boolean> sustainable) {
        if (code != null) {
            var known = model.view().judged(code);
            worry.set(known.worry());
            judged.set(known.judged());
            grounds.set(known.grounds());
            offer.set(text(known.offer()));
            matched.set(text(known.matchedFunding()));
            sustainable.set(known.sustainable());
        }
    }

    private static String text(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString();
    }

    private static @Nullable BigDecimal amount(Field<String> field, List<Problem> problems) {
        var text = field.get().strip().replace(",", "").replace("£", "");
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) {
            problems.add(Problem.of("performance.judge.amount", text).at(field.name()));
            return null;
        }
        return new BigDecimal(text);
    }
}
