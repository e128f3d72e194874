package soundpractice.stocktake.ui;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.stocktake.findings.PeerMedian;

/// A practice's scores beside the median of others who consented, none of them named.
final class MedianPart {
    private MedianPart() {}

    static Card of(Desk desk, FindingsModel.Shown shown, PeerMedian median) {
        var lines = new ArrayList<Node>();
        lines.add(new SectionHeader(desk.text("stocktake.after.median", median.group())));
        lines.add(new Prose(desk.text("stocktake.after.median-of", median.practices(), median.oldest(), median.newest()), "muted", "small"));
        for (var score : shown.scores()) {
            var others = median.medians().get(score.of());
            if (others != null) {
                var own = new Label(desk.text("stocktake.after.own", ScorePart.percent(desk, score.value())));
                var theirs = new Label(desk.text("stocktake.after.theirs", ScorePart.percent(desk, others)));
                lines.add(new ListLine().put(new Prose(ScorePart.name(desk, shown, score.of()))).right(own, theirs));
            }
        }
        return new Card(lines.toArray(Node[]::new));
    }
}
