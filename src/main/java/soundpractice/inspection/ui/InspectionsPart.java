package soundpractice.inspection.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.inspection.Inspection;
import soundpractice.inspection.InspectionKind;
import soundpractice.inspection.InspectionPlace;
import soundpractice.inspection.InspectionState;
import soundpractice.inspection.course.CourseStage;
import soundpractice.kernel.Outcome;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.KeyFigure;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.security.Permission;

/// The list of inspections: planned, held, published; what waits for a decision stands above it.
public final class InspectionsPart {
    private static final int SOON = 28;

    private final Desk desk;
    private final InspectionsModel model;
    private final Flow figures = new Flow();
    private final Flow tools = new Flow();
    private final VBox proposals = new VBox();
    private final RowTable<InspectionsModel.InspectionLine> table;
    private final VBox root = new VBox();

    /// The part over its model, which is read at once.
    public InspectionsPart(Desk desk, InspectionsModel model) {
        this.desk = desk;
        this.model = model;
        table = new RowTable<InspectionsModel.InspectionLine>(desk, "inspections", List.of(
                Column.status("inspection.column.state", InspectionsModel.InspectionLine::state).wide(10),
                Column.text("inspection.column.practice", InspectionsModel.InspectionLine::practice).growing(),
                Column.text("inspection.column.code", (InspectionsModel.InspectionLine l) -> l.file().of().practice().value()).wide(5),
                Column.text("inspection.column.kind", InspectionsModel.InspectionLine::kind).wide(9),
                Column.date("inspection.column.day", (InspectionsModel.InspectionLine l) -> l.file().of().day()).wide(8),
                Column.status("inspection.column.overall", InspectionsModel.InspectionLine::overall).wide(12.5),
                Column.text("inspection.column.inadequate", InspectionsModel.InspectionLine::inadequate).wide(11),
                Column.text("inspection.column.officer", (InspectionsModel.InspectionLine l) -> l.file().of().officer()).wide(8)))
                .onOpen(l -> desk.nav().open(new InspectionPlace(l.file().id())))
                .whenEmpty(new EmptyState(Feather.SHIELD, desk.text("inspection.empty"), desk.text("inspection.empty.next"), Buttons.plain(desk.text("inspection.plan"), this::plan)));
        figures.getStyleClass().add("figure-row");
        proposals.getStyleClass().add("column");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("column");
        table.tools(tools);
        root.getChildren().addAll(figures, proposals, table);
        Sheet.wear(root);
        model.shown().subscribe(this::fill);
        model.load();
    }

    /// Its content.
    public Region root() {
        return root;
    }

    private void fill(InspectionsModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        table.rows(shown.inspections());
        var today = model.today();
        long planned = shown.inspections().stream().filter(l -> l.file().of().state() == InspectionState.PLANNED).count();
        long soon = shown.inspections().stream().map(l -> l.file().of()).filter(i -> i.state() == InspectionState.PLANNED).map(Inspection::planned).filter(Objects::nonNull)
                .filter(d -> !d.isAfter(today.plusDays(SOON))).count();
        figures.fill(new KeyFigure(desk.text("inspection.figure.planned"), Long.toString(planned), desk.text("inspection.figure.planned.about", soon)),
                new KeyFigure(desk.text("inspection.figure.improving"), Long.toString(shown.in(CourseStage.IMPROVING)), desk.text("inspection.figure.improving.about")),
                new KeyFigure(desk.text("inspection.figure.measures"), Long.toString(shown.in(CourseStage.SPECIAL_MEASURES)), desk.text("inspection.figure.measures.about")),
                new KeyFigure(desk.text("inspection.figure.decide"), Integer.toString(shown.proposals().size()), desk.text("inspection.figure.decide.about")));
        var buttons = new ArrayList<Node>();
        if (!shown.published().isEmpty()) {
            buttons.add(desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.plain(Feather.DOWNLOAD, desk.text("inspection.take", shown.published().size()), () -> take(shown))));
        }
        buttons.add(desk.permitted(Permission.EDIT_PRACTICE.name(), Buttons.primary(desk.text("inspection.plan"), this::plan)));
        tools.fill(buttons.toArray(Node[]::new));
        proposals.getChildren().setAll(shown.proposals().stream().limit(3)
                .map(p -> new ProposalCard(desk, p, model.room().names().apply(p.practice()), model::load, model.room()).line()).toList());
        proposals.setVisible(!shown.proposals().isEmpty());
        proposals.setManaged(!shown.proposals().isEmpty());
    }

    private void plan() {
        var form = new Form(desk.words());
        var practice = form.choice("inspection.form.practice", model.room().practices().get(), code -> model.room().names().apply(code) + " · " + code).required();
        var kind = form.choice("inspection.form.kind", List.of(InspectionKind.COMPREHENSIVE, InspectionKind.FOCUSED, InspectionKind.REINSPECTION), k -> desk.text(k.key())).required()
                .set(InspectionKind.COMPREHENSIVE);
        var planned = form.date("inspection.form.planned", model.room().today());
        form.sideBySide(kind, planned);
        var officer = form.text("inspection.form.officer").required().set(model.room().author());
        desk.dialogs().fill(Dialogs.Question.of(desk.text("inspection.plan.ask"), desk.text("inspection.plan.text"), desk.text("inspection.plan.yes")), form, () -> {
            var problems = form.problems();
            var code = practice.get();
            var sort = kind.get();
            if (problems.isEmpty() && code != null && sort != null) {
                model.act((room, _) -> room.write().plan(Inspection.planned(code, sort, planned.get(), officer.get())), id -> desk.nav().open(new InspectionPlace(id)),
                        Telling.of(desk));
            }
            return problems;
        });
    }

    private void take(InspectionsModel.Shown shown) {
        desk.dialogs().confirm(Dialogs.Question.of(desk.text("inspection.take.ask", shown.published().size()), desk.text("inspection.take.text"), desk.text("inspection.take.yes")),
                () -> model.act((room, today) -> {
                    int taken = 0;
                    for (var ratings : shown.published()) {
                        taken += room.write().take(ratings, "", today).isDone() ? 1 : 0;
                    }
                    return Outcome.done(taken);
                }, count -> desk.notices().say(desk.text("inspection.take.done", count)), Telling.of(desk)));
    }
}
