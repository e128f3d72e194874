package soundpractice.casework.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.casework.LettersPlace;
import soundpractice.casework.QuarterRunPlace;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;
import soundpractice.performance.PerformancePlace;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.security.Permission;

/// The quarter-end run: proposals to tick, the reasons behind each, apply, and on to the letters.
public final class QuarterRunScreen implements Screen {
    private final Desk desk;
    private final QuarterRunModel model;
    private final ComboBox<FinancialQuarter> quarters = new ComboBox<>();
    private final Label state = new Label();
    private final VBox warnings = new VBox();
    private final VBox proposals = new VBox();
    private final VBox watched = new VBox();
    private final Card watchCard;
    private final Button apply;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);
    private boolean filling;

    /// The screen over its model.
    public QuarterRunScreen(Desk desk, QuarterRunModel model) {
        this.desk = desk;
        this.model = model;
        this.apply = Buttons.primary(desk.text("casework.run.apply", 0), this::apply);
        quarters.setAccessibleText(desk.text("casework.run.quarter"));
        quarters.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable FinancialQuarter quarter) {
                return quarter == null ? "" : desk.words().formats().any(quarter);
            }

            @Override
            public FinancialQuarter fromString(String text) {
                return FinancialQuarter.of(text);
            }
        });
        quarters.valueProperty().addListener((_, _, now) -> {
            if (!filling) {
                model.choose(now);
            }
        });
        state.getStyleClass().add("muted");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var bar = new HBox(new Label(desk.text("casework.run.quarter")), quarters, state, gap,
                Buttons.plain(desk.text("casework.run.to-letters"), () -> desk.nav().open(new LettersPlace())), desk.permitted(Permission.DECIDE_CASES.name(), apply));
        bar.getStyleClass().add("bar");
        proposals.getStyleClass().add("today-list");
        watched.getStyleClass().add("today-list");
        watchCard = Card.titled(desk.text("casework.run.watch"), watched);
        page.getStyleClass().add("page");
        page.getChildren().addAll(bar, warnings, Card.titled(desk.text("casework.run.proposals"), proposals), watchCard);
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.shown().subscribe(this::fill);
    }

    private void fill(QuarterRunModel.Shown shown) {
        filling = true;
        quarters.getItems().setAll(shown.quarters());
        var run = shown.run();
        quarters.setValue(run == null ? null : run.quarter().quarter());
        filling = false;
        state.setText(run == null ? "" : desk.text("casework.quarter." + run.quarter().state()));
        warnings.getChildren().setAll(run == null ? List.of() : run.warnings().stream().map(w -> {
            var label = new Prose(desk.words().of(w));
            label.setGraphic(new StatusMark(Mark.AMBER, desk.text("casework.run.heed")));
            return label;
        }).toList());
        var lines = new ArrayList<Node>();
        shown.rows().forEach(row -> lines.add(line(row)));
        proposals.getChildren().setAll(lines.isEmpty() ? List.of(nothing(run != null)) : lines);
        var watch = run == null ? List.<Node>of() : run.watchList().stream().limit(20).<Node>map(p -> watchLine(p.practice().value(),
                desk.words().of(p.notes().getLast()))).toList();
        watched.getChildren().setAll(watch);
        watchCard.setVisible(!watch.isEmpty());
        watchCard.setManaged(!watch.isEmpty());
        shown.rows().forEach(row -> row.ticked().subscribe(_ -> count(shown)));
        count(shown);
    }

    private void count(QuarterRunModel.Shown shown) {
        long open = shown.rows().stream().filter(r -> r.decided() == null).count();
        long ticked = shown.rows().stream().filter(r -> r.ticked().get()).count();
        apply.setText(open == 0 ? desk.text("casework.run.nothing-waits") : desk.text("casework.run.apply", ticked));
        apply.setDisable(open == 0);
    }

    private Node nothing(boolean hasRun) {
        return new EmptyState(Feather.CHECK_CIRCLE, desk.text(hasRun ? "casework.run.empty" : "casework.run.no-quarter"),
                desk.text(hasRun ? "casework.run.empty.next" : "casework.run.no-quarter.next"),
                Buttons.plain(desk.text("casework.today.empty.action"), () -> desk.nav().open(PerformancePlace.LATEST)));
    }

    private Node line(RunRow row) {
        var proposal = row.proposal();
        var tick = new CheckBox();
        tick.selectedProperty().bindBidirectional(row.ticked());
        tick.setDisable(row.decided() != null);
        tick.setAccessibleText(desk.text("casework.run.tick", row.name(), desk.text(proposal.after().key())));
        var head = new ArrayList<Node>(List.of(new Prose(row.name(), "strong"), new Badge(proposal.practice().value())));
        if (proposal.letter() != null) {
            head.add(new Badge(desk.text("casework.letter.n", proposal.letter().replace("letter-", ""))));
        }
        if (proposal.tie()) {
            head.add(new StatusMark(Mark.AMBER, desk.text("casework.run.tied")));
        }
        if (row.decided() != null) {
            head.add(row.decided() ? new StatusMark(Mark.DONE, desk.text("casework.run.followed"))
                    : new StatusMark(Mark.STOPPED, desk.text("casework.run.declined")));
        }
        var texts = new VBox(new Flow(head.toArray(Node[]::new)), new Prose(desk.words().of(proposal.reasons().getFirst()), "muted", "small"));
        var figure = new Label(figure(row));
        figure.getStyleClass().add("row-figure");
        var move = new HBox(figure, new StatusMark(Marks.of(proposal.before(), desk.words())), new Label("→"),
                new StatusMark(Marks.of(proposal.after(), desk.words())));
        move.getStyleClass().add("line-head");
        return new ListLine(tick).put(new Beside(texts, move))
                .right(new WhyButton(desk.words(), desk.text("casework.run.about", row.name()), proposal::reasons));
    }

    private String figure(RunRow row) {
        var standing = row.position().standing();
        var overall = standing == null ? null : standing.overall();
        return standing == null || overall == null ? "" : desk.text("casework.run.figure", overall, standing.rank(), standing.terms().ranked());
    }

    private Node watchLine(String code, String text) {
        return new ListLine(new Badge(code)).put(new Prose(text));
    }

    private void apply() {
        long ticked = model.shown().get().rows().stream().filter(r -> r.ticked().get()).count();
        long open = model.shown().get().rows().stream().filter(r -> r.decided() == null).count();
        desk.dialogs().askNote(Dialogs.Question.of(desk.text("casework.run.ask", ticked), desk.text("casework.run.ask.text", ticked, open - ticked),
                desk.text("casework.run.ask.yes")), note -> model.apply(note,
                applied -> desk.notices().say(desk.text("casework.run.applied", applied.followed().size(), applied.declined().size()),
                        desk.text("casework.run.to-letters"), () -> desk.nav().open(new LettersPlace())),
                refused -> desk.dialogs().tell(desk.text("casework.run.refused"), desk.words().of(refused.getFirst()), desk.words().next(refused.getFirst()))));
    }

    @Override
    public Place place() {
        return new QuarterRunPlace(quarters.getValue());
    }

    @Override
    public String title() {
        return desk.text("casework.run");
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
