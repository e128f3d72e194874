package soundpractice.performance.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.performance.Quarters.QuarterStanding;
import soundpractice.performance.Standing;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.WhyButton;
import soundpractice.platform.text.Messages;

/// One practice in the quarter shown: why it stands there, and how it stood before.
final class PracticePanel extends VBox {
    private static final int QUARTERS = 8;

    private final Messages words;

    PracticePanel(Messages words) {
        this.words = words;
        getStyleClass().add("performance-side");
        clear();
    }

    void clear() {
        var hint = new Label(words.text("performance.screen.none-chosen"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().setAll(new Card(hint));
    }

    void show(String name, Standing standing, List<QuarterStanding> history, Runnable open, Runnable challenge) {
        var title = words.text("performance.practice.title", name, standing.practice());
        var actions = new HBox(Buttons.link(words.text("performance.practice.open"), open),
                Buttons.link(words.text("performance.practice.challenge"), challenge));
        actions.getStyleClass().add("performance-head");
        getChildren().setAll(new Card(WhyButton.content(words, title, standing.reasons()), actions), history(words, history));
    }

    /// A practice's quarters, latest first, as a card.
    static Card history(Messages words, List<QuarterStanding> history) {
        var lines = new VBox();
        lines.setSpacing(4);
        for (var h : history.subList(0, Math.min(QUARTERS, history.size()))) {
            lines.getChildren().add(line(words, h));
        }
        if (history.isEmpty()) {
            lines.getChildren().add(new Label(words.text("performance.practice.no-history")));
        }
        return Card.titled(words.text("performance.practice.history"), lines);
    }

    private static Region line(Messages words, QuarterStanding h) {
        var s = h.standing();
        var status = s.status();
        var overall = s.overall();
        var quarter = labelled(words.formats().any(h.quarter().quarter()), "quarter-name");
        var figure = labelled(overall == null ? "–" : words.formats().percent(overall), "quarter-figure");
        var rank = labelled(s.isRanked() ? s.rank() + " / " + s.terms().ranked() : "", "quarter-rank");
        var mark = new StatusMark(RankRow.mark(status), words.text("performance.status." + (status == null ? "none" : status.word())));
        var why = new WhyButton(words, quarter.getText(), s::reasons);
        var line = new Beside(new Flow(quarter, figure, mark, rank), why);
        line.getStyleClass().add("quarter-line");
        return line;
    }

    private static Label labelled(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
