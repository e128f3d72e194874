package soundpractice.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import soundpractice.platform.fx.Desk;

/// The first windows' frame: the program's mark and promise at the left, what to do at the right.
final class EntryFrame extends HBox {

    /// @param shared whether the store is on a team's server
    /// @param look what may be set before anybody signs in
    EntryFrame(Desk desk, Node content, boolean shared, EntryLook look) {
        getStyleClass().add("entry");
        var mark = new Region();
        mark.getStyleClass().add("entry-mark");
        var name = new Label(desk.text("shell.program"));
        name.getStyleClass().add("entry-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var promise = new Label(desk.text("shell.promise"));
        promise.getStyleClass().add("entry-promise");
        promise.setWrapText(true);
        var gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        var offline = new Label(desk.text(shared ? "shell.team.offline" : "shell.offline"));
        offline.getStyleClass().add("entry-offline");
        offline.setWrapText(true);
        var side = new VBox(mark, name, promise, gap, offline);
        side.getStyleClass().add("entry-side");
        promise.setMinHeight(Region.USE_PREF_SIZE);
        offline.setMinHeight(Region.USE_PREF_SIZE);
        var sideScroll = new ScrollPane(side);
        sideScroll.setFitToWidth(true);
        sideScroll.setFitToHeight(true);
        sideScroll.setFocusTraversable(false);
        sideScroll.getStyleClass().addAll("entry-scroll", "entry-side-scroll");
        var centre = new StackPane(content);
        centre.setAlignment(Pos.CENTER);
        VBox.setVgrow(centre, Priority.ALWAYS);
        // Behind the form, so that the keyboard comes to it last.
        var middle = new VBox(centre, look);
        middle.getStyleClass().add("entry-middle");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("entry-scroll");
        scroll.setFocusTraversable(false);
        setHgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(sideScroll, scroll);
    }
}
