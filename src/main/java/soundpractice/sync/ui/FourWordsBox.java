package soundpractice.sync.ui;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Path;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.VLineTo;
import javafx.scene.paint.Color;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Prose;

/// Four words, large enough to be read aloud, with the same words as a picture that a telephone can read.
final class FourWordsBox extends VBox {
    private static final double DOT = 3.2;
    private static final int QUIET = 4;

    FourWordsBox(Desk desk, String words, Function<String, boolean[][]> code) {
        getStyleClass().add("four-words-box");
        var said = new VBox();
        said.getStyleClass().add("four-words");
        for (var word : words.split(" ")) {
            said.getChildren().add(new Prose(word, "four-word"));
        }
        said.setFocusTraversable(true);
        said.setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
        said.setAccessibleText(desk.text("sync.words.named", words));
        var both = new HBox(said, picture(desk, code.apply(words)));
        both.getStyleClass().add("four-words-both");
        both.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new Prose(desk.text("sync.words.about"), "muted", "small"), both);
    }

    private static Node picture(Desk desk, boolean[][] dots) {
        var path = new Path();
        path.setFillRule(FillRule.NON_ZERO);
        path.setStroke(null);
        path.setFill(Color.BLACK);
        for (int y = 0; y < dots.length; y++) {
            for (int x = 0; x < dots[y].length; x++) {
                if (dots[y][x]) {
                    double left = (x + QUIET) * DOT;
                    double top = (y + QUIET) * DOT;
                    path.getElements().addAll(new MoveTo(left, top), new HLineTo(left + DOT), new VLineTo(top + DOT), new HLineTo(left), new ClosePath());
                }
            }
        }
        double side = (dots.length + 2 * QUIET) * DOT;
        var ground = new javafx.scene.layout.Pane(path);
        ground.getStyleClass().add("qr-ground");
        ground.setMinSize(side, side);
        ground.setMaxSize(side, side);
        ground.setAccessibleRole(javafx.scene.AccessibleRole.IMAGE_VIEW);
        ground.setAccessibleText(desk.text("sync.words.picture"));
        ground.setVisible(dots.length > 0);
        ground.setManaged(dots.length > 0);
        return ground;
    }
}
