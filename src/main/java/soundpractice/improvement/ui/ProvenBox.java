package soundpractice.improvement.ui;

import java.util.Optional;
import javafx.scene.layout.VBox;
import soundpractice.improvement.agreement.Proven;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;

/// What verifying a proof code found, line by line.
final class ProvenBox {
    private ProvenBox() {}

    static void show(Desk desk, String typed, Optional<Proven> found) {
        if (found.isEmpty()) {
            desk.dialogs().tell(desk.text("improvement.prove.nothing"), desk.text("improvement.verify.unknown", typed), desk.text("improvement.verify.unknown.next"));
            return;
        }
        var proven = found.get();
        var lines = new VBox();
        Sheet.wear(lines);
        lines.getStyleClass().add("proven");
        lines.getChildren().add(new Prose(proven.practice() + " · " + proven.what() + " · " + proven.proof(), "muted"));
        for (var line : proven.lines()) {
            lines.getChildren().add(new ListLine(new StatusMark(line.ok() ? Mark.DONE : Mark.RED, desk.text(line.ok() ? "improvement.prove.well" : "improvement.prove.ill")))
                    .title(desk.words().of(line.reason())));
        }
        desk.dialogs().show(desk.text(proven.ok() ? "improvement.prove.unchanged" : "improvement.prove.changed"), lines);
    }
}
