package soundpractice.register.ui;

import java.time.LocalDate;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.register.Importer;
import soundpractice.register.ImportsPlace;
import soundpractice.register.PastImport;
import soundpractice.register.PreparedImport;
import soundpractice.security.Permission;

/// Importing public files: choose one, see what it would change, say yes; and take an import back.
public final class ImportsScreen implements Screen {
    private final Desk desk;
    private final ImportsModel model;
    private final VBox page = new VBox();
    private final ScrollPane root = new ScrollPane(page);
    private final VBox work = new VBox();
    private final ComboBox<Importer> kind = new ComboBox<>();
    private final Form when;
    private final Field<@Nullable LocalDate> asOf;
    private final RowTable<PastImport> past;

    /// The screen over that model.
    public ImportsScreen(Desk desk, ImportsModel model) {
        this.desk = desk;
        this.model = model;
        this.when = new Form(desk.words());
        this.asOf = when.date("register.imports.speaks-of", model::today);
        this.past = new RowTable<PastImport>(desk, "imports", List.of(
                        Column.<PastImport>text("register.imports.kind", e -> desk.text("register.import.kind." + e.kind())).wide(18),
                        Column.<PastImport>date("register.imports.as-of", e -> e.asOf()),
                        Column.<PastImport>number("register.imports.rows", e -> e.accepted()),
                        Column.<PastImport>text("register.imports.file", e -> e.fileName()).wide(16).growing(),
                        Column.<PastImport>text("register.imports.by", PastImport::author).wide(11),
                        Column.<PastImport>text("register.imports.when", e -> desk.words().formats().moment(e.at())).wide(12)))
                .whenEmpty(new EmptyState(Feather.DOWNLOAD, desk.text("register.imports.empty"), desk.text("register.imports.empty.text")))
                .plain();
        build();
    }

    private void build() {
        page.getStyleClass().add("page");
        root.setFitToWidth(true);
        root.setFitToHeight(true);
        past.setMinHeight(Region.USE_PREF_SIZE);
        past.view().setPrefHeight(220);
        kind.setItems(FXCollections.observableArrayList(model.importers()));
        kind.setAccessibleText(desk.text("register.imports.kind"));
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Importer importer) {
                return importer == null ? "" : named(importer);
            }

            @Override
            public Importer fromString(String text) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        kind.setValue(model.first());
        model.waiting().subscribe(this::show);
        model.past().subscribe(past::rows);
        var undo = Buttons.plain(Feather.ROTATE_CCW, desk.text("register.imports.undo"), this::undo);
        past.chosen().subscribe(chosen -> undo.setDisable(chosen == null));
        VBox.setVgrow(past, Priority.ALWAYS);
        page.getChildren().addAll(work, new SectionHeader(desk.text("register.imports.past"), desk.permitted(Permission.IMPORT_REGISTER.name(), undo)), past);
    }

    private String named(Importer importer) {
        var quarter = model.place().quarter();
        return importer.needsQuarter() && quarter != null
                ? desk.text("register.imports.of-quarter", desk.text(importer.wordsKey()), quarter)
                : desk.text(importer.wordsKey());
    }

    private void show(@Nullable PreparedImport prepared) {
        if (prepared == null) {
            var row = new HBox(kind, desk.permitted(Permission.IMPORT_REGISTER.name(), Buttons.primary(desk.text("register.imports.choose"), this::choose)));
            row.getStyleClass().add("table-tools");
            var about = new Prose(desk.text("register.imports.about"), "muted");
            work.getChildren().setAll(Card.titled(desk.text("register.imports.title"), about, when, row));
        } else {
            work.getChildren().setAll(new PreviewCard(desk, prepared.preview(), this::confirm, model::leave));
        }
    }

    private void choose() {
        var importer = kind.getValue();
        var problems = when.problems();
        when.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        desk.files().open(desk.text("register.imports.choose"),
                        FilePicker.FileKind.of(desk.text("register.imports.tables"), "csv", "xlsx", "xlsm", "ods", "zip", "txt", "json", "pdf"))
                .ifPresent(file -> model.prepare(importer, file, asOf.get()));
    }

    private void confirm() {
        model.confirm(outcome -> {
            if (outcome instanceof Outcome.Refused<?> refused) {
                desk.dialogs().tell(desk.text("register.imports.refused"), desk.words().of(refused.problems().getFirst()), "");
            } else {
                desk.notices().say(desk.text("register.imports.done"));
            }
        });
    }

    private void undo() {
        var chosen = past.chosen().get();
        if (chosen != null) {
            var question = Dialogs.Question.destructive(
                    desk.text("register.imports.undo.title"), desk.text("register.imports.undo.text", chosen.fileName()), desk.text("register.imports.undo"));
            desk.dialogs().askReason(question, reason -> model.undo(chosen, reason, () -> desk.notices().say(desk.text("register.imports.undone"))));
        }
    }

    @Override
    public Place place() {
        return model.place();
    }

    @Override
    public String title() {
        return desk.text("register.imports.title");
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
        kind.requestFocus();
    }
}
