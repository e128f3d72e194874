package soundpractice.inspection.ui;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import soundpractice.inspection.concern.ConcernFile;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.ListLine;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.control.WhyButton;

/// A concern to read: what it is, its duties to tell with the proof of each date, and who was told.
final class ConcernView {
    private final VBox root = new VBox();

    ConcernView(Desk desk, ConcernFile file) {
        var of = file.of();
        root.getStyleClass().addAll("column", "concern-view");
        Sheet.wear(root);
        root.getChildren().addAll(new Flow(new StatusMark(Marks.of(of.severity(), desk.words())), new Prose(desk.text(of.planned().key()), "muted", "small")), new Prose(of.what()));
        if (!of.evidence().isBlank()) {
            root.getChildren().add(new Prose(desk.text("inspection.concerns.evidence", of.evidence()), "muted", "small"));
        }
        for (var clock : file.clocks()) {
            root.getChildren().add(new ListLine(new StatusMark(Marks.of(clock.state(), desk.words()))).title(desk.text(clock.duty().key()))
                    .about(desk.text("inspection.concerns.due", clock.duty().rule(), clock.due().date()))
                    .right(new WhyButton(desk.words(), desk.words().formats().date(clock.due().date()), clock.due()::reasons)));
        }
        for (var told : file.notified()) {
            root.getChildren().add(new ListLine().title(desk.text("inspection.concerns.was-told", told.who(), told.on(), told.how())).about(told.note()));
        }
        if (!of.outcome().isBlank()) {
            root.getChildren().add(new Prose(desk.text("inspection.concerns.outcome", of.outcome())));
        }
    }

    Region root() {
        return root;
    }
}
