package soundpractice.improvement.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.improvement.support.Pounds;
import soundpractice.improvement.support.ProgrammePlace;
import soundpractice.improvement.support.Spending;
import soundpractice.improvement.support.SupportPlace;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;

/// *Support and money*: what was offered, on which conditions, what each programme and practice costs, and the papers of a programme.
public final class SupportScreen implements Screen {
    private final Desk desk;
    private final SupportModel model;
    private final OfferDeeds deeds;
    private final Flow figures = new Flow();
    private final RowTable<SupportModel.OfferLine> offers;
    private final RowTable<SupportModel.ProgrammeLine> programmes;
    private final RowTable<SupportModel.PracticeLine> practices;
    private final OfferCard card;
    private final ScrollPane root;
    private @Nullable RecordId chosen;

    /// The screen over its model.
    public SupportScreen(Desk desk, SupportModel model) {
        this.desk = desk;
        this.model = model;
        this.deeds = new OfferDeeds(desk, model);
        var papers = new SupportPapers(desk, model);
        card = new OfferCard(desk, deeds);
        offers = offers();
        programmes = programmes();
        practices = practices();
        var parts = List.of(new Card(offers), new Card(programmes), new Card(practices));
        var bar = new ViewBar(desk).view("improvement.money.view.offers", parts.get(0), card).view("improvement.money.view.programmes", parts.get(1))
                .view("improvement.money.view.practices", parts.get(2));
        var tools = new Flow(Buttons.plain(Feather.LAYERS, desk.text("improvement.packs"), papers::dataPacks), Buttons.plain(Feather.STAR, desk.text("improvement.highlights"), papers::highlights),
                Buttons.primary(desk.text("improvement.offer.new"), deeds::offer));
        figures.getStyleClass().add("figure-row");
        List.of(offers, programmes, practices).forEach(t -> t.getStyleClass().add("plan-actions"));
        offers.getStyleClass().add("offers");
        List.of(programmes, practices).forEach(t -> t.getStyleClass().add("tall"));
        var page = new VBox(new Beside(bar.root(), tools), figures, parts.get(0), card, parts.get(1), parts.get(2));
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.shown().subscribe(this::fill);
    }

    private RowTable<SupportModel.OfferLine> offers() {
        var table = new RowTable<SupportModel.OfferLine>(desk, "support-offers", List.of(
                Column.status("improvement.column.state", SupportModel.OfferLine::state).wide(8),
                Column.text("improvement.column.practice", SupportModel.OfferLine::practice).wide(13),
                Column.text("improvement.offer.form.provider", (SupportModel.OfferLine o) -> o.of().provider()).wide(11),
                Column.text("improvement.offer.form.sort", SupportModel.OfferLine::sort).wide(9).atFirstHidden(),
                Column.text("improvement.offer.form.what", (SupportModel.OfferLine o) -> o.of().what()).growing(),
                Column.text("improvement.offer.form.programme", (SupportModel.OfferLine o) -> o.of().programme()).wide(9).atFirstHidden(),
                Column.number("improvement.money.cost", (SupportModel.OfferLine o) -> Marks.whole(o.of().cost())).wide(6),
                Column.number("improvement.money.ours", (SupportModel.OfferLine o) -> Marks.whole(o.of().ours())).wide(7),
                Column.number("improvement.money.invoiced", (SupportModel.OfferLine o) -> Marks.whole(o.invoiced())).wide(6).atFirstHidden(),
                Column.date("improvement.column.since", (SupportModel.OfferLine o) -> o.of().since()).wide(7).atFirstHidden()))
                .onOpen(_ -> first(card)).whenEmpty(new EmptyState(Feather.LIFE_BUOY, desk.text("improvement.offers.empty"), desk.text("improvement.offers.empty.next"),
                        Buttons.plain(desk.text("improvement.offer.new"), deeds::offer)));
        table.several(false);
        table.chosen().subscribe(line -> {
            if (line != null) {
                chosen = line.entry().id();
                card.show(line);
            }
        });
        table.view().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.INSERT) {
                deeds.offer();
                key.consume();
            }
        });
        return table;
    }

    /// Puts the focus on the first button of a part.
    private static void first(Region part) {
        part.lookupAll(".button").stream().filter(Button.class::isInstance).findFirst().ifPresent(javafx.scene.Node::requestFocus);
    }

    private RowTable<SupportModel.ProgrammeLine> programmes() {
        var table = new RowTable<SupportModel.ProgrammeLine>(desk, "support-programmes", List.of(
                Column.status("improvement.column.state", SupportModel.ProgrammeLine::state).wide(9),
                Column.text("improvement.offer.form.programme", (SupportModel.ProgrammeLine p) -> p.spending().programme()).growing(),
                Column.text("improvement.money.year", (SupportModel.ProgrammeLine p) -> p.spending().year()).wide(6),
                Column.number("improvement.money.budget", (SupportModel.ProgrammeLine p) -> Marks.whole(p.spending().budget())).wide(7),
                Column.number("improvement.money.committed", (SupportModel.ProgrammeLine p) -> Marks.whole(p.spending().committed())).wide(7),
                Column.number("improvement.money.left", (SupportModel.ProgrammeLine p) -> Marks.whole(p.spending().left())).wide(7),
                Column.number("improvement.money.offered", (SupportModel.ProgrammeLine p) -> Marks.whole(p.spending().offered())).wide(7),
                Column.number("improvement.money.invoiced", (SupportModel.ProgrammeLine p) -> Marks.whole(p.spending().invoiced())).wide(7),
                Column.number("improvement.money.practices", (SupportModel.ProgrammeLine p) -> p.spending().byPractice().size()).wide(6)))
                .onOpen(p -> deeds.budget(p.spending()))
                .whenEmpty(new EmptyState(Feather.PIE_CHART, desk.text("improvement.budgets.empty"), desk.text("improvement.budgets.empty.next"),
                        Buttons.plain(desk.text("improvement.budget"), () -> deeds.budget(null))))
                .tools(Buttons.plain(desk.text("improvement.budget"), () -> deeds.budget(null)));
        return table.several(false);
    }

    private RowTable<SupportModel.PracticeLine> practices() {
        return new RowTable<SupportModel.PracticeLine>(desk, "support-practices", List.of(
                Column.text("improvement.column.practice", SupportModel.PracticeLine::name).growing(),
                Column.text("improvement.money.code", (SupportModel.PracticeLine p) -> p.code().value()).wide(6),
                Column.status("improvement.money.readiness", SupportModel.PracticeLine::readiness).wide(11),
                Column.number("improvement.money.options", SupportModel.PracticeLine::options).wide(6),
                Column.number("improvement.money.ours", (SupportModel.PracticeLine p) -> Marks.whole(p.ours())).wide(7),
                Column.number("improvement.money.theirs", (SupportModel.PracticeLine p) -> Marks.whole(p.theirs())).wide(7),
                Column.number("improvement.money.invoiced", (SupportModel.PracticeLine p) -> Marks.whole(p.invoiced())).wide(7)))
                .onOpen(p -> desk.nav().open(new ProgrammePlace(p.code()))).several(false)
                .whenEmpty(new EmptyState(Feather.HOME, desk.text("improvement.money.no-practices"), desk.text("improvement.money.no-practices.next")));
    }

    private void fill(SupportModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        offers.rows(shown.offers());
        programmes.rows(shown.programmes());
        practices.rows(shown.practices());
        var id = chosen;
        var line = id == null ? null : model.offer(id);
        if (line == null && !shown.offers().isEmpty()) {
            line = shown.offers().getFirst();
        }
        if (line != null) {
            offers.choose(line);
        }
        card.show(line);
        var left = shown.sum(Spending::left);
        figures.fill(
                new KeyFigure(desk.text("improvement.money.budget-of", shown.year()), Pounds.printed(shown.sum(Spending::budget)), desk.text("improvement.money.budget.about")),
                new KeyFigure(desk.text("improvement.money.figure.committed"), Pounds.printed(shown.sum(Spending::committed)), desk.text("improvement.money.committed.about")),
                new KeyFigure(desk.text("improvement.money.figure.left"), Pounds.printed(left), desk.text(left.signum() < 0 ? "improvement.money.left.over" : "improvement.money.left.about")),
                new KeyFigure(desk.text("improvement.money.figure.offered"), Pounds.printed(shown.sum(Spending::offered)), desk.text("improvement.money.offered.about")),
                new KeyFigure(desk.text("improvement.money.figure.invoiced"), Pounds.printed(shown.sum(Spending::invoiced)), desk.text("improvement.money.invoiced.about")));
    }

    @Override
    public Place place() {
        return new SupportPlace();
    }

    @Override
    public String title() {
        return desk.text("improvement.support");
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
