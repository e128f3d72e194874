package soundpractice.contract.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;

/// A notice or a paper as it will print, page by page, with what still stops it above.
final class PaperView {
    /// A page wider than this is harder to read than to turn.
    private static final double WIDEST = 820;

    private final Desk desk;
    private final VBox problems = new VBox();
    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane(picture);
    private final Label pages = new Label();
    private final Button before;
    private final Button after;
    private final VBox root;

    /// @param turn turns the page by so many
    PaperView(Desk desk, IntConsumer turn) {
        this.desk = desk;
        this.before = Buttons.icon(Feather.CHEVRON_LEFT, desk.text("contract.page-before"), () -> turn.accept(-1));
        this.after = Buttons.icon(Feather.CHEVRON_RIGHT, desk.text("contract.page-after"), () -> turn.accept(1));
        pages.setMinWidth(Region.USE_PREF_SIZE);
        problems.getStyleClass().add("help-list");
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        sheet.getStyleClass().add("paper");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var middle = new VBox(problems, sheet);
        middle.setAlignment(Pos.TOP_CENTER);
        middle.getStyleClass().add("paper-ground");
        var scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        picture.fitWidthProperty().bind(Bindings.min(scroll.widthProperty().subtract(56), WIDEST));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var card = new Card(new Flow(before, pages, after), scroll);
        VBox.setVgrow(card, Priority.ALWAYS);
        root = new VBox(card);
        root.getStyleClass().add("page");
    }

    Region root() {
        return root;
    }

    void show(NoticeModel.Page page) {
        var png = page.png();
        picture.setImage(png == null ? null : new Image(png.get()));
        sheet.setVisible(png != null);
        pages.setText(png == null ? "" : desk.text("contract.page", page.page() + 1, page.pages()));
        picture.setAccessibleText(pages.getText());
        before.setDisable(page.page() == 0);
        after.setDisable(page.page() + 1 >= page.pages());
        var lines = new ArrayList<Node>();
        if (!page.problems().isEmpty()) {
            lines.add(new StatusMark(Mark.STOPPED, desk.text("contract.notice.stopped", page.problems().size())));
            page.problems().forEach(p -> lines.add(new Prose("– " + desk.words().of(p) + " " + desk.words().next(p))));
        }
        problems.getChildren().setAll(lines);
    }

    /// Saves a document as it went out.
    static void save(Desk desk, ContractRoom.Document document) {
        desk.files().save(desk.text("contract.notice.save-pdf"), document.fileName(), FilePicker.FileKind.of("PDF", "pdf"))
                .ifPresent(out -> desk.jobs().start(_ -> {
                    try {
                        WholeFile.write(out, document.pdf().get());
                        return out;
                    } catch (IOException e) {
                        throw FileTrouble.of(e, out);
                    }
                }, file -> desk.notices().say(desk.text("contract.saved", String.valueOf(file.getFileName()))), desk.errors()::trouble));
    }
}
