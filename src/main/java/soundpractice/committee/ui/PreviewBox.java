package soundpractice.committee.ui;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.pack.PackPart;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Prose;

/// The pack's parts at the left, the pages of the one chosen at the right, as they will print.
final class PreviewBox extends HBox {
    private static final int DPI = 84;

    private final Desk desk;
    private final MeetingModel model;
    private final VBox pages = new VBox();

    PreviewBox(Desk desk, MeetingModel model, List<PackPart> parts) {
        this.desk = desk;
        this.model = model;
        var list = new ListView<PackPart>();
        list.getItems().setAll(parts);
        list.getStyleClass().add("preview-parts");
        list.setAccessibleText(desk.text("committee.pack.parts"));
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable PackPart part, boolean empty) {
                super.updateItem(part, empty);
                setText(empty || part == null ? null : part.title());
                setWrapText(true);
                setPrefWidth(0);
            }
        });
        pages.getStyleClass().add("paper-ground");
        var scroll = new ScrollPane(pages);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(760, 620);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        Sheet.wear(this);
        getChildren().addAll(list, scroll);
        list.getSelectionModel().selectedItemProperty().subscribe((_, now) -> show(now));
        list.getSelectionModel().select(0);
    }

    private void show(@Nullable PackPart part) {
        switch (part) {
            case PackPart.Made made -> model.run(_ -> {
                var press = model.room().press().pages();
                var count = press.render(made.pages()).map(d -> d.pages());
                var pictures = new ArrayList<byte[]>();
                for (int page = 0; count.isDone() && page < count.orThrow(); page++) {
                    pictures.add(press.previewPage(made.pages(), page, DPI));
                }
                return pictures;
            }, pictures -> fill(made.title(), pictures));
            case PackPart.Kept kept -> pages.getChildren().setAll(new Prose(desk.text("committee.pack.kept", kept.title()), "muted"));
            case null -> pages.getChildren().clear();
        }
    }

    private void fill(String title, List<byte[]> pictures) {
        pages.getChildren().clear();
        int number = 0;
        for (var picture : pictures) {
            var view = new ImageView(new Image(new ByteArrayInputStream(picture)));
            view.setAccessibleText(desk.text("committee.pack.page", title, ++number, pictures.size()));
            var paper = new StackPane(view);
            paper.getStyleClass().add("paper");
            paper.setMaxWidth(USE_PREF_SIZE);
            pages.getChildren().add(paper);
        }
    }
}
