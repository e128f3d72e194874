package soundpractice.improvement.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.PlanProblem;
import soundpractice.journal.Entry;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Columns;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;

/// A plan: its actions in a table that one works through by keyboard, the problems with the tree of whys, and beside them what is missing, hints, the guide, help.
public final class PlanScreen implements Screen {
    private final Desk desk;
    private final PlanModel model;
    private final PlanDeeds deeds;
    private final ActionDeeds acting;
    private final ProblemDeeds asking;
    private final Flow facts = new Flow();
    private final Flow links = new Flow();
    private final RowTable<PlanModel.ActionRow> actions;
    private final VBox problems = new VBox();
    private final PlanHelp help;
    private final EffectCard effect;
    private final ScrollPane root;

    /// The screen over its model.
    public PlanScreen(Desk desk, PlanModel model) {
        this.desk = desk;
        this.model = model;
        this.deeds = new PlanDeeds(desk, model);
        this.acting = new ActionDeeds(desk, model, deeds);
        this.asking = new ProblemDeeds(desk, model, deeds);
        this.effect = new EffectCard(desk, model, deeds);
        this.help = new PlanHelp(desk, model, acting, asking);
        actions = new RowTable<PlanModel.ActionRow>(desk, "plan", List.of(
                Column.status("improvement.column.watch", PlanModel.ActionRow::watch).wide(8),
                Column.text("improvement.column.action", (PlanModel.ActionRow r) -> r.entry().value().what()).growing(),
                Column.text("improvement.column.problem", PlanModel.ActionRow::problem).wide(12).atFirstHidden(),
                Column.text("improvement.column.owner", (PlanModel.ActionRow r) -> r.entry().value().owner()).wide(9),
                Column.date("improvement.column.due", (PlanModel.ActionRow r) -> r.entry().value().due()).wide(8),
                Column.text("improvement.column.progress", PlanModel.ActionRow::state).wide(7),
                Column.text("improvement.column.last", PlanModel.ActionRow::lastWord).wide(14)))
                .onOpen(row -> acting.progress(row.entry()))
                .whenEmpty(new EmptyState(Feather.TARGET, desk.text("improvement.plan.no-actions"), desk.text("improvement.plan.no-actions.next")))
                .tools(Buttons.plain(desk.text("improvement.progress"), () -> chosen(acting::progress)),
                        Buttons.plain(desk.text("improvement.edit"), () -> chosen(acting::edit)));
        actions.getStyleClass().add("plan-actions");
        actions.several(false);
        actions.view().addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.F2) {
                chosen(acting::edit);
                key.consume();
            } else if (key.getCode() == KeyCode.INSERT) {
                var shown = model.shown().get();
                if (shown != null && !shown.file().problems().isEmpty()) {
                    var row = actions.chosen().get();
                    acting.addAction(row == null ? shown.file().problems().getFirst() : shown.file().problem(row.entry().value().problem()).orElse(shown.file().problems().getFirst()));
                }
                key.consume();
            }
        });
        actions.chosen().subscribe(row -> help.chosen(row == null ? null : row.entry().id()));
        problems.getStyleClass().add("column");
        var left = new VBox(Card.titled(desk.text("improvement.plan.problems"), problems), effect);
        left.getStyleClass().add("column");
        var page = new VBox(new Beside(facts, links), Card.titled(desk.text("improvement.plan.actions"), actions, new Prose(desk.text("improvement.plan.keys"), "muted", "small")),
                new Columns(left, help.root()));
        page.getStyleClass().add("page");
        root = new ScrollPane(page);
        root.setFitToWidth(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.shown().subscribe(this::fill);
    }

    private void chosen(Consumer<Entry<PlanAction>> deed) {
        var row = actions.chosen().get();
        if (row != null) {
            deed.accept(row.entry());
        }
    }

    private void fill(PlanModel.@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        var plan = shown.file().of();
        facts.fill(new Prose(plan.title(), "plan-name"), new Badge(plan.practice().value()), new StatusMark(Marks.of(plan.state(), desk.words())),
                new Prose(desk.text("improvement.plan.facts", shown.practice(), shown.shape().title(), plan.since()), "muted", "small"));
        links.fill(deeds.buttons(shown).toArray(Node[]::new));
        var row = actions.chosen().get();
        actions.rows(shown.actions());
        if (row != null) {
            shown.actions().stream().filter(a -> a.entry().id().equals(row.entry().id())).findFirst().ifPresent(actions::choose);
        }
        problems.getChildren().setAll(shown.file().byThreat().stream().map(p -> problem(shown, p)).toList());
        problems.getChildren().add(new Flow(Buttons.plain(Feather.PLUS, desk.text("improvement.add-problem"), asking::addProblem)));
        effect.fill(shown);
        help.fill(shown);
    }

    private Node problem(PlanModel.Shown shown, Entry<PlanProblem> problem) {
        var p = problem.value();
        var box = new VBox();
        box.getStyleClass().add("plan-problem");
        var links = new ArrayList<Node>(List.of(named("improvement.edit", p.title(), () -> asking.editProblem(problem)),
                named("improvement.add-action", p.title(), () -> acting.addAction(problem))));
        // A finding taken over by mistake: once something is planned for it, it is the plan's.
        if (shown.file().of().state().isOpen() && shown.file().actionsOf(problem.id()).isEmpty()) {
            links.add(named("improvement.remove", p.title(), () -> asking.remove(problem, p.title())));
        }
        box.getChildren().add(new Beside(new Flow(new Prose(p.title(), "strong"), new StatusMark(Marks.of(p.threat(), desk.words()))),
                new Flow(links.toArray(Node[]::new))));
        if (!p.notMet().isBlank()) {
            box.getChildren().add(new Prose(p.notMet(), "small"));
        }
        if (!p.goal().isBlank()) {
            box.getChildren().add(new Prose(desk.text("improvement.plan.goal", p.goal()), "muted", "small"));
        }
        if (!p.interim().isBlank()) {
            box.getChildren().add(new Prose(desk.text("improvement.plan.interim", p.interim()), "muted", "small"));
        }
        whys(shown.file(), problem.id(), null, 1, box);
        box.getChildren().add(new Flow(named("improvement.ask-why", p.title(), () -> asking.askWhy(problem, null))));
        return box;
    }

    /// A link that says aloud what it belongs to: there is one for each problem.
    private Button named(String key, String of, Runnable deed) {
        var link = Buttons.link(desk.text(key), deed);
        link.setAccessibleText(desk.text(key) + ": " + of);
        return link;
    }

    /// The whys beneath each other, each further in than the one above.
    private void whys(PlanFile file, RecordId problem, @Nullable RecordId parent, int depth, VBox box) {
        for (var issue : file.issuesUnder(problem, parent)) {
            var words = new Prose(desk.text("improvement.plan.why", depth, issue.value().why()), "small");
            var line = new Beside(words, new Flow(Buttons.link(desk.text("improvement.why-again"), () -> asking.askWhy(file.problem(problem).orElseThrow(), issue)),
                    Buttons.link(desk.text("improvement.remove"), () -> asking.remove(issue, issue.value().why()))));
            line.getStyleClass().addAll("why", "why-" + Math.min(depth, 5));
            box.getChildren().add(line);
            whys(file, problem, issue.id(), depth + 1, box);
        }
    }

    @Override
    public Place place() {
        return new PlanPlace(model.id());
    }

    @Override
    public String title() {
        return desk.text("improvement.plan");
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
