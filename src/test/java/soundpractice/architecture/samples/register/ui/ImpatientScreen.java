package soundpractice.architecture.samples.register.ui;

import javafx.application.Platform;

/// Breaks rule 8: calls the screen's thread, and starts one.
public class ImpatientScreen {
    public void hurry() {
        new Thread(() -> Platform.runLater(() -> {})).start();
    }
}
