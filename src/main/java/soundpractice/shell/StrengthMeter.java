package soundpractice.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.platform.text.Messages;
import soundpractice.security.PassphraseStrength;

/// How well a passphrase holds: four bars and a sentence that says what to do.
final class StrengthMeter extends VBox {
    private static final PseudoClass ON = PseudoClass.getPseudoClass("on");
    private static final PseudoClass ENOUGH = PseudoClass.getPseudoClass("enough");

    private final Messages words;
    private final List<Region> bars = new ArrayList<>();
    private final Label text = new Label();

    StrengthMeter(Messages words) {
        this.words = words;
        getStyleClass().add("strength");
        var row = new HBox();
        row.getStyleClass().add("strength-bars");
        for (int i = 0; i < 4; i++) {
            var bar = new Region();
            bar.getStyleClass().add("strength-bar");
            HBox.setHgrow(bar, Priority.ALWAYS);
            bars.add(bar);
        }
        row.getChildren().addAll(bars);
        text.setWrapText(true);
        text.getStyleClass().add("field-help");
        getChildren().addAll(row, text);
    }

    void show(String passphrase, PassphraseStrength strength) {
        boolean enough = strength.score() >= PassphraseStrength.ENOUGH;
        for (int i = 0; i < bars.size(); i++) {
            bars.get(i).pseudoClassStateChanged(ON, !passphrase.isEmpty() && i < Math.max(1, strength.score()));
            bars.get(i).pseudoClassStateChanged(ENOUGH, enough);
        }
        text.setText(passphrase.isEmpty() ? words.text("shell.welcome.strength") : words.of(strength.why()));
    }
}
