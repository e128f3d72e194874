package soundpractice.platform.fx.control;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Reason;
import soundpractice.platform.text.Messages;

/// Opens the reasons of a figure, date, rank or proposal: each in words, with the ids of the rules that say so.
public final class WhyButton extends Button {
    private final Messages words;
    private final String about;
    private final Supplier<List<Reason>> reasons;

    /// @param about what is explained, for the heading and for screen readers (`Rank 3 of 46`)
    /// @param reasons asked for when it opens
    public WhyButton(Messages words, String about, Supplier<List<Reason>> reasons) {
        super(words.text("platform.why"));
        this.words = words;
        this.about = about;
        this.reasons = reasons;
        getStyleClass().addAll("why-button", "link");
        setGraphic(Icons.of(Feather.HELP_CIRCLE));
        setAccessibleText(words.text("platform.why-name", about));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(click -> open());
    }

    private void open() {
        var pop = new PopOver(content(words, about, reasons.get()));
        pop.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        pop.setTitle(about);
        pop.setDetachable(false);
        pop.setAnimated(false);
        pop.show(this);
    }

    /// The reasons as they are shown, for a place where they always stand open.
    public static VBox content(Messages words, String about, List<Reason> reasons) {
        var all = new VBox();
        all.getStyleClass().add("why");
        var heading = new Label(about);
        heading.getStyleClass().add("why-title");
        heading.setWrapText(true);
        all.getChildren().add(heading);
        for (var reason : reasons) {
            var sentence = new Label(words.of(reason));
            sentence.setWrapText(true);
            var rules = new FlowPane();
            rules.getStyleClass().add("why-rules");
            reason.rules().forEach(rule -> rules.getChildren().add(new Badge(rule.value())));
            var row = new VBox(sentence, rules);
            row.getStyleClass().add("why-reason");
            row.setAccessibleText(sentence.getText());
            all.getChildren().add(row);
        }
        if (reasons.isEmpty()) {
            all.getChildren().add(new Label(words.text("platform.why.none")));
        }
        return all;
    }
}
