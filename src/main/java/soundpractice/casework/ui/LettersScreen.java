package soundpractice.casework.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.casework.CasePlace;
import soundpractice.casework.LettersPlace;
import soundpractice.casework.QuarterRunPlace;
import soundpractice.documents.LetterBatch;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.StatusMark;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.security.Permission;

/// *Letters*: ready and sent, the page as it will print, receipt and answer.
public final class LettersScreen implements Screen {
    private final Desk desk;
    private final LettersModel model;
    private final LetterAnswers answers;
    private final SavePdf saving;
    private final RowTable<LetterRow> table;
    private final ImageView picture = new ImageView();
    private final VBox sheet = new VBox(picture);
    private final VBox problems = new VBox();
    private final Label pages = new Label();
    private final Button before;
    private final Button after;
    private final Button receipt;
    private final Button answer;
    private final Button save;
    private final Button saveBatch;
    private final Button toCase;
    private final @Nullable RecordId wanted;
    private final Button issue;
    private final SplitPane root = new SplitPane();

    /// The screen over its model, saving from where documents are kept.
    ///
    /// @param ways to what other rooms make of letters, such as packs
    public static LettersScreen of(Desk desk, LettersModel model, Casework casework, @Nullable RecordId wanted, Button... ways) {
        return new LettersScreen(desk, model, new SavePdf(desk, casework.issued()), wanted, ways);
    }

    /// The screen over its model.
    ///
    /// @param saving writes documents out
    /// @param wanted the letter to show first; null for the one on top
    LettersScreen(Desk desk, LettersModel model, SavePdf saving, @Nullable RecordId wanted, Button... ways) {
        this.desk = desk;
        this.model = model;
        this.wanted = wanted;
        this.saving = saving;
        this.answers = new LetterAnswers(desk, model);
        this.issue = Buttons.primary(desk.text("casework.letters.issue", 0), this::issue);
        this.before = Buttons.icon(Feather.CHEVRON_LEFT, desk.text("casework.letters.page-before"), () -> model.turn(-1));
        this.after = Buttons.icon(Feather.CHEVRON_RIGHT, desk.text("casework.letters.page-after"), () -> model.turn(1));
        pages.setMinWidth(Region.USE_PREF_SIZE);
        this.table = table();
        this.receipt = Buttons.plain(Feather.INBOX, desk.text("casework.letters.receipt"), () -> withSent(answers::receipt));
        this.answer = Buttons.plain(Feather.MESSAGE_SQUARE, desk.text("casework.letters.answer"), () -> withSent(answers::answer));
        this.save = Buttons.plain(Feather.DOWNLOAD, desk.text("casework.save.one"), () -> withSent(row ->
                model.document(Objects.requireNonNull(row.sent()), saving::one)));
        this.saveBatch = Buttons.plain(Feather.FOLDER, desk.text("casework.save.batch"), () -> withSent(row ->
                model.batch(Objects.requireNonNull(row.sent()), saving::all)));
        this.toCase = Buttons.link(desk.text("casework.letters.to-case"), () -> {
            var row = table.chosen().get();
            if (row != null) {
                desk.nav().open(new CasePlace(row.file().of().id()));
            }
        });
        var deeds = new ArrayList<Node>(List.of(desk.permitted(Permission.HANDLE_LETTERS.name(), issue)));
        deeds.addAll(List.of(ways));
        var left = new VBox(new Beside(new Flow(deeds.toArray(Node[]::new)), toCase), table);
        left.setMinWidth(0);
        left.getStyleClass().add("page");
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getItems().addAll(left, preview());
        root.setDividerPositions(0.56);
        Sheet.wear(root);
        root.getStyleClass().add("edge-to-edge");
        model.rows().subscribe(this::fill);
        model.page().subscribe(this::show);
        table.chosen().subscribe(this::chosen);
    }

    private RowTable<LetterRow> table() {
        return new RowTable<LetterRow>(desk, "letters", List.of(
                Column.status("casework.letters.column.state", LetterRow::status).wide(9),
                Column.text("casework.letters.column.practice", LetterRow::name).wide(15).growing(),
                Column.text("casework.letters.column.letter", (LetterRow r) -> desk.text("casework.letter.n", Integer.toString(r.number()))).wide(6),
                Column.quarter("casework.letters.column.quarter", LetterRow::quarter).wide(8),
                Column.date("casework.letters.column.dated", LetterRow::dated).wide(8),
                Column.date("casework.letters.column.received", LetterRow::received).wide(8),
                Column.date("casework.letters.column.due", (LetterRow r) -> LetterRow.due(r.submission())).wide(8),
                Column.date("casework.letters.column.ends", (LetterRow r) -> LetterRow.due(r.engagement())).wide(8).atFirstHidden(),
                Column.date("casework.letters.column.answered", LetterRow::answered).wide(8).atFirstHidden()))
                .onOpen(row -> desk.nav().open(new CasePlace(row.file().of().id())))
                .whenEmpty(new EmptyState(Feather.MAIL, desk.text("casework.letters.empty"), desk.text("casework.letters.empty.next"),
                        Buttons.plain(desk.text("casework.letters.empty.action"), () -> desk.nav().open(new QuarterRunPlace(null)))));
    }

    private Region preview() {
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
        picture.fitWidthProperty().bind(scroll.widthProperty().subtract(56));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var right = new Card(new Flow(desk.permitted(Permission.HANDLE_LETTERS.name(), receipt), desk.permitted(Permission.HANDLE_LETTERS.name(), answer),
                save, saveBatch), new Flow(before, pages, after), scroll);
        var box = new VBox(right);
        box.setMinWidth(0);
        VBox.setVgrow(right, Priority.ALWAYS);
        box.getStyleClass().add("page");
        return box;
    }

    private void fill(List<LetterRow> rows) {
        table.rows(rows);
        issue.setText(desk.text("casework.letters.issue", model.ready()));
        issue.setDisable(model.ready() == 0);
        if (table.chosen().get() == null && !rows.isEmpty()) {
            table.choose(rows.stream().filter(r -> r.sent() != null && r.sent().document().equals(wanted)).findFirst().orElse(rows.getFirst()));
        }
    }

    private void chosen(@Nullable LetterRow row) {
        boolean sent = row != null && row.sent() != null;
        receipt.setDisable(!sent);
        answer.setDisable(!sent);
        save.setDisable(!sent);
        saveBatch.setDisable(!sent);
        toCase.setDisable(row == null);
        model.choose(row);
    }

    private void show(LettersModel.Page page) {
        var png = page.png();
        boolean drawn = png != null;
        picture.setImage(png == null ? null : new Image(png.get()));
        sheet.setVisible(drawn);
        pages.setText(drawn ? desk.text("casework.letters.page", page.page() + 1, page.pages()) : "");
        picture.setAccessibleText(pages.getText());
        before.setDisable(!drawn || page.page() == 0);
        after.setDisable(!drawn || page.page() + 1 >= page.pages());
        problems.getChildren().setAll(page.problems().isEmpty() ? List.of() : List.of(stopped(page)));
    }

    private Region stopped(LettersModel.Page page) {
        var box = new VBox(new StatusMark(Mark.STOPPED, desk.text("casework.letters.stopped")));
        page.problems().forEach(p -> {
            box.getChildren().add(new Prose(desk.words().of(p)));
        });
        box.getStyleClass().add("today-list");
        return box;
    }

    private void issue() {
        desk.dialogs().confirm(Dialogs.Question.of(desk.text("casework.letters.ask", model.ready()),
                desk.text("casework.letters.ask.text", model.today(), model.ready()), desk.text("casework.letters.ask.yes")), () -> model.issueAll(this::told));
    }

    private void told(LetterBatch batch) {
        var text = desk.text("casework.letters.issued", batch.asked(), batch.issued().size(), batch.refused().size());
        if (batch.refused().isEmpty()) {
            desk.notices().say(text, desk.text("casework.save.folder"), () -> saving.all(batch.issued()));
        } else {
            var why = batch.refused().stream().flatMap(s -> s.problems().stream()).map(p -> desk.words().of(p)).distinct().limit(8).toList();
            desk.dialogs().tell(text, String.join("\n", why), desk.text("casework.letters.stopped.next"));
        }
    }

    private void withSent(java.util.function.Consumer<LetterRow> action) {
        var row = table.chosen().get();
        if (row != null && row.sent() != null) {
            action.accept(row);
        }
    }

    @Override
    public Place place() {
        return new LettersPlace(wanted);
    }

    @Override
    public String title() {
        return desk.text("casework.letters");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }
}
