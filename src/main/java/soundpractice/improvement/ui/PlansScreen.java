package soundpractice.improvement.ui;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlansPlace;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.AgreementState;
import soundpractice.improvement.agreement.ClausesPlace;
import soundpractice.improvement.agreement.Proven;
import soundpractice.improvement.support.SupportPlace;
import soundpractice.improvement.watching.Watch;
import soundpractice.kernel.Place;
import soundpractice.kernel.ProofCode;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;

/// *Plans & MoUs*: what presses, on a board of open actions; the plans; the agreements.
public final class PlansScreen implements Screen {
    private final Desk desk;
    private final PlansModel model;
    private final Flow figures = new Flow();
    private final RowTable<PlansModel.ActionLine> board;
    private final RowTable<PlansModel.PlanLine> plans;
    private final RowTable<PlansModel.AgreementLine> agreements;
    private final VBox root = new VBox();

    /// The screen over its model.
    public PlansScreen(Desk desk, PlansModel model) {
        this.desk = desk;
        this.model = model;
        board = new RowTable<PlansModel.ActionLine>(desk, "plan-actions", List.of(
                Column.status("improvement.column.watch", PlansModel.ActionLine::watch).wide(8),
                Column.text("improvement.column.practice", (PlansModel.ActionLine a) -> a.row().practiceName()).wide(13),
                Column.text("improvement.column.action", (PlansModel.ActionLine a) -> a.row().what()).growing(),
                Column.text("improvement.column.why", PlansModel.ActionLine::why).wide(22),
                Column.text("improvement.column.owner", (PlansModel.ActionLine a) -> a.row().owner()).wide(10),
                Column.date("improvement.column.due", (PlansModel.ActionLine a) -> a.row().due()).wide(8),
                Column.date("improvement.column.week", (PlansModel.ActionLine a) -> a.row().week()).wide(7).atFirstHidden(),
                Column.text("improvement.column.theme", PlansModel.ActionLine::theme).wide(9).atFirstHidden(),
                Column.date("improvement.column.heard", (PlansModel.ActionLine a) -> a.row().heard()).wide(8),
                Column.text("improvement.column.plan", (PlansModel.ActionLine a) -> a.row().planTitle()).atFirstHidden()))
                .onOpen(a -> desk.nav().open(new PlanPlace(a.row().plan()))).whenEmpty(empty());
        plans = new RowTable<PlansModel.PlanLine>(desk, "plans", List.of(
                Column.status("improvement.column.state", PlansModel.PlanLine::state).wide(9),
                Column.text("improvement.column.practice", PlansModel.PlanLine::practice).wide(14),
                Column.text("improvement.column.title", (PlansModel.PlanLine p) -> p.file().of().title()).growing(),
                Column.text("improvement.column.shape", PlansModel.PlanLine::shape).wide(15),
                Column.number("improvement.column.open", PlansModel.PlanLine::open).wide(5),
                Column.number("improvement.column.late", PlansModel.PlanLine::late).wide(5),
                Column.date("improvement.column.since", (PlansModel.PlanLine p) -> p.file().of().since()).wide(7)))
                .onOpen(p -> desk.nav().open(new PlanPlace(p.file().id()))).whenEmpty(empty());
        agreements = new RowTable<PlansModel.AgreementLine>(desk, "agreements", List.of(
                Column.status("improvement.column.state", PlansModel.AgreementLine::state).wide(9),
                Column.text("improvement.column.practice", PlansModel.AgreementLine::practice).wide(14),
                Column.text("improvement.column.title", (PlansModel.AgreementLine a) -> a.file().of().title()).growing(),
                Column.text("improvement.column.kind", PlansModel.AgreementLine::kind).wide(15),
                Column.number("improvement.column.version", (PlansModel.AgreementLine a) -> a.file().of().number()).wide(5),
                Column.date("improvement.column.next", PlansModel.AgreementLine::next).wide(7),
                Column.date("improvement.column.until", (PlansModel.AgreementLine a) -> a.file().of().terms().until()).wide(7)))
                .onOpen(a -> desk.nav().open(new AgreementPlace(a.file().id())))
                .whenEmpty(new EmptyState(Feather.PEN_TOOL, desk.text("improvement.agreements.empty"), desk.text("improvement.agreements.empty.next")))
                .tools(Buttons.plain(Feather.PEN_TOOL, desk.text("improvement.agreement.new"), new AgreementStart(desk, model)::ask),
                        Buttons.plain(Feather.BOOK_OPEN, desk.text("improvement.clauses"), () -> desk.nav().open(new ClausesPlace())));
        var bar = new ViewBar(desk).view("improvement.view.board", board).view("improvement.view.plans", plans).view("improvement.view.agreements", agreements);
        var tools = new Flow(Buttons.plain(Feather.LIFE_BUOY, desk.text("improvement.support"), () -> desk.nav().open(new SupportPlace())),
                Buttons.plain(Feather.SHIELD, desk.text("improvement.prove"), this::prove), Buttons.primary(desk.text("improvement.new"), this::start));
        figures.getStyleClass().add("figure-row");
        List.of(board, plans, agreements).forEach(t -> VBox.setVgrow(t, Priority.ALWAYS));
        Sheet.wear(root);
        root.getStyleClass().add("page");
        root.getChildren().addAll(new Beside(bar.root(), tools), figures, board, plans, agreements);
        model.shown().subscribe(this::fill);
    }

    private EmptyState empty() {
        return new EmptyState(Feather.TARGET, desk.text("improvement.empty"), desk.text("improvement.empty.next"), Buttons.plain(desk.text("improvement.new"), this::start));
    }

    private void fill(PlansModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        board.rows(shown.board());
        plans.rows(shown.plans());
        agreements.rows(shown.agreements());
        figures.fill(
                new KeyFigure(desk.text("improvement.figure.open"), Integer.toString(shown.board().size()), desk.text("improvement.figure.open.about")),
                new KeyFigure(desk.text("improvement.watch.overdue"), Long.toString(shown.count(Watch.OVERDUE)), desk.text("improvement.figure.overdue.about")),
                new KeyFigure(desk.text("improvement.figure.slow"), Long.toString(shown.count(Watch.SLIPPING) + shown.count(Watch.STALLED)), desk.text("improvement.figure.slow.about")),
                new KeyFigure(desk.text("improvement.watch.due-soon"), Long.toString(shown.count(Watch.DUE_SOON)), desk.text("improvement.figure.soon.about")),
                new KeyFigure(desk.text("improvement.figure.sign"),
                        Long.toString(shown.agreements().stream().filter(a -> a.file().of().state() == AgreementState.TO_SIGN).count()), desk.text("improvement.figure.sign.about")));
    }

    private void start() {
        var improvement = model.improvement();
        var form = new Form(desk.words());
        var practice = form.choice("improvement.form.practice", improvement.practices().get(), code -> improvement.names().apply(code) + " · " + code).required();
        var shape = form.choice("improvement.form.shape", improvement.shapes().all(), PlanShape::title).required();
        var title = form.text("improvement.form.title");
        var light = form.check("improvement.form.light");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.new.ask"), desk.text("improvement.new.ask.text"), desk.text("improvement.new.yes")), form, () -> {
            var problems = form.problems();
            var who = practice.get();
            var what = shape.get();
            if (problems.isEmpty() && who != null && what != null) {
                model.start(who, what.id(), title.get(), light.get(), id -> desk.nav().open(new PlanPlace(id)),
                        refused -> desk.dialogs().tell(desk.text("improvement.refused"), desk.words().of(refused.getFirst()), desk.words().next(refused.getFirst())));
            }
            return problems;
        });
    }

    private void prove() {
        desk.dialogs().askText(Dialogs.Question.of(desk.text("improvement.prove.ask"), desk.text("improvement.prove.ask.text"), desk.text("improvement.prove.yes")), "", typed ->
                desk.jobs().start(_ -> ProofCode.parse(typed).isEmpty() ? Optional.<Proven>empty() : model.improvement().verify().byCode(ProofCode.parse(typed).orElseThrow()),
                        found -> ProvenBox.show(desk, typed, found), desk.errors()::trouble));
    }

    @Override
    public Place place() {
        return new PlansPlace();
    }

    @Override
    public String title() {
        return desk.text("shell.rail.plans");
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
