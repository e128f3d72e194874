package soundpractice.stocktake.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.chart.Bars;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.stocktake.score.Score;

/// The score of the whole and of each section, each open to every answer behind it.
final class ScorePart extends VBox {

    ScorePart(Desk desk, FindingsModel.Shown shown) {
        getStyleClass().add("column");
        var bars = new ArrayList<Bars.Bar>();
        var lines = new ArrayList<Node>();
        for (var score : shown.scores()) {
            var name = name(desk, shown, score.of());
            var value = score.value();
            if (value != null) {
                bars.add(new Bars.Bar(name, value.value().doubleValue(), desk.words().formats().percent(value), mark(score)));
            }
            long counts = score.inputs().stream().filter(Score.Input::counts).count();
            lines.add(new ListLine().title(name).about(desk.text("stocktake.after.counted", counts, score.inputs().size()))
                    .right(new StatusMark(mark(score), band(desk, score)),
                            new WhyButton(desk.words(), name, () -> score.inputs().stream().map(Score.Input::why).toList())));
        }
        getChildren().addAll(
                Card.titled(desk.text("stocktake.after.profile"), new Bars(desk.words(), desk.text("stocktake.after.profile"), bars)),
                Card.titled(desk.text("stocktake.after.score"), new Prose(desk.text("stocktake.after.rules", shown.scores().getFirst().rules()), "muted")));
        ((VBox) getChildren().getLast()).getChildren().addAll(lines);
    }

    static String name(Desk desk, FindingsModel.Shown shown, String section) {
        return section.isEmpty() ? desk.text("stocktake.after.whole") : shown.file().questionnaire().section(section).map(s -> s.title()).orElse(section);
    }

    static Mark mark(Score score) {
        var band = score.band();
        return band == null ? Mark.NEUTRAL : switch (band.tone()) {
            case "good" -> Mark.GREEN;
            case "middling" -> Mark.AMBER;
            default -> Mark.RED;
        };
    }

    static String band(Desk desk, Score score) {
        var band = score.band();
        return band == null ? desk.text("stocktake.after.no-score") : desk.text("stocktake.after.band", percent(desk, score.value()), band.name());
    }

    static String percent(Desk desk, @Nullable Percent value) {
        return value == null ? "–" : desk.words().formats().percent(value);
    }
}
