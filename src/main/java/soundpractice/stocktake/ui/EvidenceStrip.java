package soundpractice.stocktake.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javax.imageio.ImageIO;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.BlobId;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Icons;
import soundpractice.platform.fx.control.Prose;
import soundpractice.stocktake.Evidence;
import soundpractice.stocktake.questionnaire.Question;

/// The files of the question in focus: small pictures, a button to attach; drop and paste end here too. A file opens from memory; a copy is written only when
/// somebody asks for one.
final class EvidenceStrip extends FlowPane {
    private static final int SMALL = 160;

    private final Desk desk;
    private final InterviewModel interview;
    private final EvidenceModel model;
    private final Button attach;
    private final Map<BlobId, Image> small = new HashMap<>();
    private List<Evidence> shown = List.of();

    EvidenceStrip(Desk desk, InterviewModel interview, EvidenceModel model) {
        this.desk = desk;
        this.interview = interview;
        this.model = model;
        getStyleClass().add("evidence-strip");
        attach = Buttons.plain(Feather.PAPERCLIP, desk.text("stocktake.evidence.attach"), this::choose);
        attach.setAccessibleText(desk.text("stocktake.evidence.attach-name"));
        getChildren().setAll(attach);
    }

    /// Shows a question's files.
    void show(Question question, boolean closed) {
        attach.setDisable(closed);
        var files = model.of(question);
        if (!files.equals(shown)) {
            shown = files;
            getChildren().setAll(files.stream().map(this::tile).toList());
            getChildren().add(attach);
        }
    }

    /// Asks for files.
    void choose() {
        if (!attach.isDisabled()) {
            model.attach(desk.files().openSeveral(desk.text("stocktake.evidence.choose")));
        }
    }

    /// Takes what lies on the clipboard, if it is a file or a picture.
    ///
    /// @param typing whether a text field has the focus, where text on the clipboard goes first
    /// @return whether it was
    boolean paste(boolean typing) {
        var board = Clipboard.getSystemClipboard();
        if (attach.isDisabled() || (typing && board.hasString() && !board.hasFiles())) {
            return false;
        }
        if (board.hasFiles()) {
            model.attach(board.getFiles().stream().map(java.io.File::toPath).toList());
            return true;
        }
        if (board.hasImage() && board.getImage() != null) {
            model.attach(desk.text("stocktake.evidence.pasted"), png(board.getImage()));
            return true;
        }
        return false;
    }

    /// Lets files be dropped on something.
    void acceptDropsOn(Node node) {
        node.addEventHandler(DragEvent.DRAG_OVER, drag -> {
            if (!attach.isDisabled() && (drag.getDragboard().hasFiles() || drag.getDragboard().hasImage())) {
                drag.acceptTransferModes(TransferMode.COPY);
                drag.consume();
            }
        });
        node.addEventHandler(DragEvent.DRAG_DROPPED, drag -> {
            var board = drag.getDragboard();
            if (board.hasFiles()) {
                model.attach(board.getFiles().stream().map(java.io.File::toPath).toList());
            } else if (board.hasImage()) {
                model.attach(desk.text("stocktake.evidence.pasted"), png(board.getImage()));
            }
            drag.setDropCompleted(true);
            drag.consume();
        });
    }

    private Button tile(Evidence evidence) {
        var name = new Label(evidence.caption().isBlank() ? evidence.name() : evidence.caption());
        name.getStyleClass().add("evidence-name");
        var box = new VBox(picture(evidence), name);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("evidence-box");
        var button = new Button("", box);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("evidence-tile", "flat");
        button.setAccessibleText(desk.text("stocktake.evidence.open", name.getText(), size(evidence)));
        button.setOnAction(press -> open(evidence));
        return button;
    }

    private Node picture(Evidence evidence) {
        var frame = new StackPane();
        frame.getStyleClass().add("evidence-frame");
        frame.getChildren().add(Icons.of(evidence.isPicture() ? Feather.IMAGE : Feather.FILE_TEXT));
        if (evidence.isPicture()) {
            var known = small.get(evidence.blob());
            if (known != null) {
                put(frame, known);
            } else {
                desk.jobs().start(_ -> new Image(new ByteArrayInputStream(interview.room().evidence().content(evidence)), SMALL, SMALL, true, true), image -> {
                    if (!image.isError()) {
                        small.put(evidence.blob(), image);
                        put(frame, image);
                    }
                }, desk.errors()::trouble);
            }
        }
        return frame;
    }

    private static void put(StackPane frame, Image image) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.fitWidthProperty().bind(frame.widthProperty().subtract(6));
        view.fitHeightProperty().bind(frame.heightProperty().subtract(6));
        frame.getChildren().setAll(view);
    }

    private String size(Evidence evidence) {
        return desk.text("stocktake.evidence.size", Math.max(1, evidence.size() / 1000));
    }

    private void open(Evidence evidence) {
        model.read(evidence, content -> {
            var page = new VBox();
            page.getStyleClass().add("evidence-view");
            page.getChildren().add(new Prose(desk.text("stocktake.evidence.about", evidence.question(), size(evidence), evidence.capturedAt(), evidence.capturedBy()), "muted"));
            if (evidence.isPicture()) {
                var view = new ImageView(new Image(new ByteArrayInputStream(content)));
                view.setPreserveRatio(true);
                view.setFitWidth(Math.min(860, Math.max(200, view.getImage().getWidth())));
                var pane = new ScrollPane(view);
                pane.setPrefViewportHeight(520);
                pane.setPrefViewportWidth(880);
                pane.setAccessibleText(evidence.name());
                page.getChildren().add(pane);
            }
            var actions = new Flow(
                    Buttons.plain(Feather.DOWNLOAD, desk.text("stocktake.evidence.copy"), () -> copy(evidence)));
            if (!attach.isDisabled()) {
                actions.getChildren().addAll(
                        Buttons.plain(Feather.EDIT_2, desk.text("stocktake.evidence.caption"), () -> caption(evidence)),
                        Buttons.plain(Feather.TRASH_2, desk.text("stocktake.evidence.detach"), () -> detach(evidence)));
            }
            page.getChildren().add(actions);
            desk.dialogs().show(evidence.name(), page);
        });
    }

    private void copy(Evidence evidence) {
        desk.files().save(desk.text("stocktake.evidence.copy-title"), evidence.name())
                .ifPresent((Path to) -> model.copy(evidence, to, () -> desk.notices().say(desk.text("stocktake.evidence.copied", to.getFileName().toString()))));
    }

    private void caption(Evidence evidence) {
        desk.dialogs().askText(Dialogs.Question.of(desk.text("stocktake.evidence.caption-title"), "", desk.text("stocktake.evidence.caption")), evidence.caption(),
                words -> model.caption(evidence, words));
    }

    private void detach(Evidence evidence) {
        desk.dialogs().askReason(Dialogs.Question.destructive(desk.text("stocktake.evidence.detach-title", evidence.name()), desk.text("stocktake.evidence.detach-text"),
                desk.text("stocktake.evidence.detach")), reason -> model.detach(evidence, reason));
    }

    private static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
