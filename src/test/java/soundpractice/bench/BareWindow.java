package soundpractice.bench;

import java.lang.management.ManagementFactory;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

/// What the program's start is measured against: a window with one empty table, and nothing else.
public final class BareWindow extends Application {

    public static void main(String[] args) {
        launch(BareWindow.class, args);
    }

    @Override
    public void start(Stage stage) {
        var table = new TableView<String>();
        table.getColumns().add(new TableColumn<>("Practice"));
        stage.setScene(new Scene(table, 1280, 820));
        stage.getScene().addPostLayoutPulseListener(() -> {
            System.out.println("usable-after-ms=" + ManagementFactory.getRuntimeMXBean().getUptime());
            Platform.exit();
        });
        stage.show();
    }
}
