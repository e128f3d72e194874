package soundpractice.performance.ui;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import soundpractice.journal.Entry;
import soundpractice.performance.Challenge;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Badge;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.security.Permission;

/// The challenges to a quarter's figures, open ones first, with their answers.
final class ChallengeCard extends VBox {

    ChallengeCard(Desk desk, PerformanceModel model, PerformanceActions actions, List<Entry<Challenge>> challenges, boolean frozen) {
        getStyleClass().add("sp-card");
        getChildren().add(new SectionHeader(desk.text("performance.challenges.title")));
        challenges.stream().filter(c -> c.value().isOpen()).forEach(c -> getChildren().add(line(desk, model, actions, c, frozen)));
        challenges.stream().filter(c -> !c.value().isOpen()).forEach(c -> getChildren().add(line(desk, model, actions, c, frozen)));
    }

    private static VBox line(Desk desk, PerformanceModel model, PerformanceActions actions, Entry<Challenge> entry, boolean frozen) {
        var c = entry.value();
        var says = new Label(desk.text("performance.challenges.open", model.name(c.practice()), c.on(), c.grounds()));
        says.setWrapText(true);
        says.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        var line = new VBox(says);
        line.getStyleClass().add("challenge");
        var claimed = c.claimed();
        var figure = c.figure();
        var about = new HBox();
        about.getStyleClass().add("performance-head");
        if (claimed != null && figure != null) {
            about.getChildren().add(muted(desk.text("performance.challenges.claimed", claimed, figure)));
        }
        if (c.late()) {
            about.getChildren().add(new Badge(desk.text("performance.challenges.was-late")));
        }
        var settled = c.settledOn();
        var corrected = c.corrected();
        var answer = c.answer();
        if (c.isOpen() && !frozen) {
            about.getChildren().addAll(desk.permitted(Permission.VALIDATE_QUARTER.name(), Buttons.plain(desk.text("performance.challenges.accept"), () -> actions.accept(entry))),
                    desk.permitted(
                            Permission.VALIDATE_QUARTER.name(), Buttons.plain(desk.text("performance.challenges.reject"), () -> actions.reject(entry))));
        } else if (settled != null) {
            about.getChildren().add(muted(corrected == null
                    ? desk.text("performance.challenges.rejected", settled, answer == null ? "" : answer)
                    : desk.text("performance.challenges.accepted", settled, figure == null ? "–" : figure, corrected)));
        }
        line.getChildren().add(about);
        return line;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(javafx.scene.layout.Region.USE_PREF_SIZE);
        return label;
    }
}
