package soundpractice.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.Card;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.control.SectionHeader;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.security.BackupName;
import soundpractice.security.Backups;
import soundpractice.security.Permission;

/// The backups of the open store: those the program keeps, one made elsewhere, a drill with any of them, and a restore into another folder.
public final class BackupsScreen implements Screen {
    private final Desk desk;
    private final BackupsModel model;
    private final RowTable<SafeKeeping.KeptBackup> table;
    private final VBox root = new VBox();

    /// The screen over a store's backups.
    public BackupsScreen(Desk desk, SafeKeeping keeping) {
        this.desk = desk;
        this.model = new BackupsModel(keeping, desk.jobs(), desk.errors()::trouble);
        this.table = new RowTable<SafeKeeping.KeptBackup>(desk, "backups", List.of(
                        Column.<SafeKeeping.KeptBackup>date("shell.backups.day", each -> each.name().at().toLocalDate()).wide(9),
                        Column.<SafeKeeping.KeptBackup>text("shell.backups.time", each -> "%tR".formatted(each.name().at())).wide(6),
                        Column.<SafeKeeping.KeptBackup>text("shell.backups.occasion", this::occasion).wide(18).growing(),
                        Column.<SafeKeeping.KeptBackup>text("shell.backups.size", each -> size(each.bytes())).wide(8)))
                .whenEmpty(new EmptyState(Feather.ARCHIVE, desk.text("shell.backups.empty"), desk.text("shell.backups.empty.text")))
                .several(false)
                .plain();
        model.kept().subscribe(table::rows);
        var now = Buttons.primary(desk.text("shell.backups.now"), this::backUp);
        var tryFile = Buttons.plain(Feather.LIFE_BUOY, desk.text("shell.backups.try-file"), () -> chooseBackup().ifPresent(this::tryOut));
        var restore = Buttons.plain(Feather.ROTATE_CCW, desk.text("shell.backups.restore"), this::restore);
        var tryThis = Buttons.plain(Feather.LIFE_BUOY, desk.text("shell.backups.try"), () -> tryOut(chosen()));
        for (var button : List.of(now, tryFile, restore)) {
            button.disableProperty().bind(model.busy());
        }
        tryThis.disableProperty().bind(model.busy().or(table.chosen().isNull()));
        var working = new Label(desk.text("shell.backups.working"));
        working.getStyleClass().add("muted");
        working.visibleProperty().bind(model.busy());
        var row = new HBox(desk.permitted(Permission.CARRY_OUT.name(), now), tryFile, restore, working);
        row.getStyleClass().add("table-tools");
        root.getStyleClass().add("page");
        root.getChildren().addAll(
                Card.titled(desk.text("shell.backups.elsewhere"), new Prose(desk.text("shell.backups.about"), "muted"), row),
                new SectionHeader(desk.text("shell.backups.kept"), tryThis), new Prose(desk.text("shell.backups.kept.about"), "muted"), table);
        VBox.setVgrow(table, Priority.ALWAYS);
    }

    private String occasion(SafeKeeping.KeptBackup backup) {
        return desk.text("shell.backups.occasion." + backup.name().occasion().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// As people compare files: megabytes to one decimal, kilobytes below one.
    private String size(long bytes) {
        return bytes < 1_000_000 ? desk.text("shell.backups.kilobytes", Math.ceilDiv(bytes, 1_000)) : desk.text("shell.backups.megabytes", String.format(Locale.UK, "%.1f", bytes / 1e6));
    }

    private Path chosen() {
        return table.chosen().get().file();
    }

    private static FilePicker.FileKind kind(Desk desk) {
        return FilePicker.FileKind.of(desk.text("shell.welcome.backup-file"), BackupName.ENDING.substring(1));
    }

    private Optional<Path> chooseBackup() {
        return desk.files().open(desk.text("shell.backups.choose"), kind(desk));
    }

    private void backUp() {
        desk.files().save(desk.text("shell.backups.now"), desk.text("shell.backups.file") + BackupName.ENDING, kind(desk))
                .ifPresent(file -> model.backUp(file, made -> desk.notices().say(
                        desk.text("shell.backups.made", String.valueOf(file.getFileName()), made.files(), size(made.bytes())))));
    }

    private void tryOut(Path file) {
        askPassphrase(desk.text("shell.backups.try.title"), desk.text("shell.backups.try.text", String.valueOf(file.getFileName())),
                desk.text("shell.backups.try.yes"), passphrase -> model.tryOut(file, passphrase, this::tell));
    }

    private void tell(SafeKeeping.Tried tried) {
        var found = tried.whole()
                ? desk.text(tried.sameAsNow() ? "shell.backups.tried.same" : "shell.backups.tried.other", tried.records())
                : desk.text("shell.backups.tried.broken");
        desk.dialogs().tell(desk.text(tried.whole() ? "shell.backups.tried.good" : "shell.backups.tried.bad"), found,
                desk.text("shell.backups.tried.digest", tried.digest().substring(0, 16)));
    }

    private void restore() {
        chooseBackup().ifPresent(file -> desk.files().folder(desk.text("shell.backups.restore.folder")).ifPresent(folder ->
                askPassphrase(desk.text("shell.backups.restore.title"),
                        desk.text("shell.backups.restore.text", String.valueOf(file.getFileName()), folder.toString()),
                        desk.text("shell.backups.restore.yes"),
                        passphrase -> model.restore(file, folder, passphrase, made -> restored(folder, made)))));
    }

    private void restored(Path folder, Backups.Kept made) {
        desk.dialogs().tell(desk.text("shell.backups.restored.title"), desk.text("shell.backups.restored.text", folder.toString(), made.files()),
                desk.text("shell.backups.restored.next", folder.toString()));
    }

    private void askPassphrase(String title, String text, String yes, Consumer<String> then) {
        var form = new Form(desk.words());
        var passphrase = form.passphrase("shell.signin.passphrase").required();
        desk.dialogs().fill(Dialogs.Question.of(title, text, yes), form, () -> {
            List<Problem> problems = form.problems();
            if (problems.isEmpty()) {
                then.accept(passphrase.value().get());
            }
            return problems;
        });
    }

    @Override
    public Place place() {
        return new BackupsPlace();
    }

    @Override
    public String title() {
        return desk.text("shell.door.backups");
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
