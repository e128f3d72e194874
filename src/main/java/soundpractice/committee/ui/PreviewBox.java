package soundpractice.committee.ui;

import java.io.ByteArrayInputStream;
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
import soundpractice.committee.pack.PackRequest;
import soundpractice.documents.pack.PackPart;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.form.Form;

/// The pack as any of its readers would have it: its parts at the left, the pages of the one chosen at the right, as they will print. A cut that would give a practice
/// away is not shown; the reasons stand in its place.
final class PreviewBox extends VBox {
    private static final int DPI = 96;
    private static final double EDGE = 16;
    private static final double LEAST = 240;

    private final Desk desk;
    private final MeetingModel model;
    private final Form form;
    private final CutForm cut;
    private final ListView<PackPart> list = new ListView<>();
    private final VBox pages = new VBox();
    private final ScrollPane scroll = new ScrollPane(pages);

    /// @param parts the committee's own pack, which is shown first
    PreviewBox(Desk desk, MeetingModel model, List<PackPart> parts) {
        this.desk = desk;
        this.model = model;
        this.form = new Form(desk.words());
        this.cut = new CutForm(desk, form);
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
        scroll.setFitToWidth(true);
        scroll.setPrefSize(760, 560);
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var body = new HBox(list, scroll);
        VBox.setVgrow(body, Priority.ALWAYS);
        Sheet.wear(this);
        getStyleClass().add("preview");
        getChildren().addAll(form, new Flow(Buttons.plain(desk.text("committee.pack.preview.show"), this::again)), body);
        list.getSelectionModel().selectedItemProperty().subscribe((_, now) -> show(now));
        put(parts);
    }

    private void again() {
        var wanted = cut.request(model.id(), cut.classification(), "");
        form.show(wanted.problems());
        if (wanted instanceof Outcome.Done<PackRequest>(var request)) {
            model.preview(request, made -> put(made.built().model().parts()), this::refused);
        }
    }

    private void put(List<PackPart> parts) {
        list.getItems().setAll(parts);
        list.getSelectionModel().select(0);
    }

    private void refused(List<Problem> problems) {
        list.getItems().clear();
        pages.getChildren().setAll(new StatusMark(Mark.STOPPED, desk.text("committee.pack.preview.refused")));
        problems.forEach(p -> pages.getChildren().add(new Prose(desk.words().of(p))));
    }

    private void show(@Nullable PackPart part) {
        switch (part) {
            case PackPart.Made made -> model.run(_ -> model.room().press().pages().previews(made.pages(), DPI), pictures -> {
                if (made.equals(list.getSelectionModel().getSelectedItem())) {
                    fill(made.title(), pictures);
                }
            });
            case PackPart.Kept kept -> pages.getChildren().setAll(new Prose(desk.text("committee.pack.kept", kept.title()), "muted"));
            case null -> pages.getChildren().clear();
        }
    }

    private void fill(String title, List<byte[]> pictures) {
        pages.getChildren().clear();
        int number = 0;
        for (var picture : pictures) {
            var view = new ImageView(new Image(new ByteArrayInputStream(picture)));
            view.setPreserveRatio(true);
            // As wide as there is room for, so that no page is cut at its side; never larger than it was drawn.
            view.fitWidthProperty().bind(javafx.beans.binding.Bindings.createDoubleBinding(() -> Math.clamp(scroll.getViewportBounds().getWidth() - 2 * EDGE, LEAST, view.getImage().getWidth()),
                    scroll.viewportBoundsProperty()));
            view.setAccessibleText(desk.text("committee.pack.page", title, ++number, pictures.size()));
            var paper = new StackPane(view);
            paper.getStyleClass().add("paper");
            paper.setMaxWidth(USE_PREF_SIZE);
            pages.getChildren().add(paper);
        }
    }
}
