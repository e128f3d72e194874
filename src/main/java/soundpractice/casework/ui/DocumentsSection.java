package soundpractice.casework.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.casework.LettersPlace;
import soundpractice.documents.IssuedDocument;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Mark;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;

/// The part *Documents* of a practice's file: what went out to it, newest first, with each letter's clocks; to look at, or to save as it went out.
public final class DocumentsSection extends VBox {
    private final Desk desk;
    private final Casework casework;
    private final PracticeCode practice;
    private final SavePdf saving;
    private final RowTable<DocumentRow> table;

    /// The documents of a practice.
    public static Region of(Desk desk, Casework casework, PracticeCode practice) {
        return new DocumentsSection(desk, casework, practice);
    }

    private DocumentsSection(Desk desk, Casework casework, PracticeCode practice) {
        this.desk = desk;
        this.casework = casework;
        this.practice = practice;
        getStyleClass().add("page");
        Sheet.wear(this);
        this.saving = new SavePdf(desk, casework.issued());
        this.table = new RowTable<DocumentRow>(desk, "documents", List.of(
                Column.<DocumentRow>date("casework.letters.column.dated", DocumentRow::dated).wide(8),
                Column.<DocumentRow>text("casework.documents.kind", r -> kind(r.document())).wide(7),
                Column.<DocumentRow>text("casework.documents.subject", r -> r.document().subject()).wide(18).growing(),
                Column.<DocumentRow>status("casework.documents.clocks", DocumentRow::status).wide(8),
                Column.<DocumentRow>date("casework.letters.column.due", DocumentRow::planDue).wide(8),
                Column.<DocumentRow>date("casework.letters.column.ends", DocumentRow::respondBy).wide(8),
                Column.<DocumentRow>date("casework.letters.column.received", DocumentRow::received).wide(8).atFirstHidden()))
                .onOpen(this::open)
                .whenEmpty(new EmptyState(Feather.FILE_TEXT, desk.text("casework.documents.empty"), desk.text("casework.documents.empty.text")));
        Button look = Buttons.plain(Feather.EYE, desk.text("casework.documents.look"), () -> withChosen(this::open));
        Button save = Buttons.plain(Feather.DOWNLOAD, desk.text("casework.save.one"), () -> withChosen(row -> saving.one(row.document())));
        table.tools(look, save);
        table.chosen().subscribe(row -> {
            look.setDisable(row == null);
            save.setDisable(row == null);
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().add(table);
        var today = casework.today().get();
        desk.jobs().latest(this, _ -> read(today), table::rows, desk.errors()::trouble);
    }

    private List<DocumentRow> read(LocalDate today) {
        var making = new LetterRows(casework, desk.words());
        var files = casework.cases().of(practice, today);
        var rows = new ArrayList<DocumentRow>();
        for (var document : casework.issued().of(practice).reversed()) {
            var letter = files.stream()
                    .flatMap(file -> file.letters().stream().filter(l -> l.document().equals(document.id())).map(l -> making.sent(file, l)))
                    .findFirst();
            rows.add(new DocumentRow(document, letter.orElse(null),
                    letter.map(LetterRow::status).orElseGet(() -> new StatusWord(Mark.DONE, desk.text("casework.letters.state.sent")))));
        }
        return rows;
    }

    private String kind(IssuedDocument document) {
        var kind = document.kind();
        return kind.startsWith("letter-") ? desk.text("casework.letter.n", kind.substring("letter-".length()))
                : kind.startsWith("notice-") ? desk.text("documents.notice." + kind) : kind;
    }

    /// A letter is shown among the letters; a notice is no letter of the process, and is saved as it went out.
    private void open(DocumentRow row) {
        if (row.document().kind().startsWith("notice-")) {
            saving.one(row.document());
            return;
        }
        desk.nav().open(new LettersPlace(row.document().id()));
    }

    private void withChosen(java.util.function.Consumer<DocumentRow> action) {
        var row = table.chosen().get();
        if (row != null) {
            action.accept(row);
        }
    }
}
