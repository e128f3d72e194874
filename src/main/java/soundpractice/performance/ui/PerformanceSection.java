package soundpractice.performance.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.fx.Desk;

/// The part *Performance* of a practice's file: its quarters, each with the reasons of its status and rank.
public final class PerformanceSection {
    private PerformanceSection() {}

    /// The part for a practice; it fills when its quarters are read.
    public static Region of(Desk desk, PerformanceModel model, PracticeCode practice) {
        var section = Dress.with(new VBox());
        model.history(practice, history -> section.getChildren().setAll(PracticePanel.history(desk.words(), history)));
        return section;
    }
}
