package soundpractice.performance.ui;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.kernel.RuleId;
import soundpractice.performance.measures.MeasureBand;
import soundpractice.performance.measures.ScoreCase;
import soundpractice.performance.measures.ScoreLine;
import soundpractice.performance.measures.ScorePolicy;
import soundpractice.performance.measures.TableFault;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;

/// The score table as it holds, and the cases it leaves without a score or scores twice, each with the ruling that decides it.
public final class TablePart {
    private static final int EXAMPLES = 3;

    private final Desk desk;
    private final Supplier<ScorePolicy> policy;
    private final VBox faults = new VBox();
    private final RowTable<ScoreLine> lines;
    private final RowTable<MeasureBand> bands;

    /// @param policy the policy of the present year
    public TablePart(Desk desk, Supplier<ScorePolicy> policy) {
        this.desk = desk;
        this.policy = policy;
        this.lines = new RowTable<ScoreLine>(desk, "score-table", List.of(
                Column.<ScoreLine>text("performance.table.domain", l -> desk.text(l.domain().key())).wide(14),
                Column.<ScoreLine>text("performance.table.condition", l -> desk.text(l.condition().key(), l.score())).growing(),
                Column.<ScoreLine>number("performance.table.score", ScoreLine::score).wide(5))).plain();
        this.bands = new RowTable<MeasureBand>(desk, "score-bands", List.of(
                Column.<MeasureBand>text("performance.table.domain", b -> desk.text(b.domain().key())).wide(14),
                Column.<MeasureBand>text("performance.table.measure", MeasureBand::measure).growing(),
                Column.<MeasureBand>number("performance.band.blue", MeasureBand::blue).wide(5),
                Column.<MeasureBand>number("performance.band.green", MeasureBand::green).wide(5),
                Column.<MeasureBand>number("performance.band.amber", MeasureBand::amber).wide(6))).plain();
        faults.getStyleClass().add("performance-side");
    }

    /// The part, ready for its tab.
    public PolicyPart part() {
        lines.view().setMinHeight(470);
        bands.view().setMinHeight(300);
        var left = new VBox(Card.titled(desk.text("performance.table.published"), lines), Card.titled(desk.text("performance.table.bands"), bands));
        left.getStyleClass().add("trend-charts");
        left.setMinWidth(0);
        var scroll = new ScrollPane(left);
        scroll.setFitToWidth(true);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var side = new ScrollPane(faults);
        side.setFitToWidth(true);
        side.getStyleClass().add("performance-side");
        var body = new HBox(scroll, side);
        body.getStyleClass().add("performance-body");
        return new PolicyPart(desk.text("performance.table.title"), body, this::load);
    }

    private void load() {
        var now = policy.get();
        lines.rows(now.table().lines());
        bands.rows(now.bands());
        faults.getChildren().clear();
        var card = Card.titled(desk.text("performance.table.faults"), muted(desk.text("performance.table.faults.text")));
        now.table().faults().forEach(f -> card.getChildren().add(fault(f)));
        faults.getChildren().add(card);
    }

    private VBox fault(TableFault fault) {
        var ruling = fault.ruling();
        var head = new HBox(new StatusMark(ruling == null ? Mark.RED : fault.twice() ? Mark.AMBER : Mark.WAITING,
                desk.text(fault.twice() ? "performance.table.twice" : "performance.table.unscored", desk.text(fault.domain().key()), fault.cases().size())));
        var box = new VBox(head);
        box.getStyleClass().add("challenge");
        fault.cases().stream().sorted(java.util.Comparator.comparingInt(TablePart::oddity)).limit(EXAMPLES).forEach(c -> box.getChildren().add(muted(words(c))));
        box.getChildren().add(ruling == null ? muted(desk.text("performance.table.undecided")) : decided(ruling));
        return box;
    }

    private HBox decided(RuleId ruling) {
        var text = new Label(desk.text("performance.rule." + ruling.value().toLowerCase(java.util.Locale.ROOT) + ".default"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var row = new HBox(new Badge(ruling.value()), text);
        row.getStyleClass().add("performance-head");
        return row;
    }

    private String words(ScoreCase c) {
        var overall = c.overall();
        var parts = desk.text("performance.table.case", c.outstanding(), c.good(), c.requiresImprovement(), c.inadequate());
        return overall == null ? parts : desk.text("performance.table.case-overall", desk.text(overall.key()), parts);
    }

    /// How far a case is from what one meets: the likeliest are shown.
    private static int oddity(ScoreCase c) {
        var overall = c.overall();
        boolean far = overall == soundpractice.register.cqc.Rating.OUTSTANDING ? c.outstanding() < 2 : c.outstanding() > 2;
        return 4 * c.inadequate() + 2 * c.requiresImprovement() - c.good() + (far ? 3 : 0);
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
