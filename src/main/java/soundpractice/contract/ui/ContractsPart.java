package soundpractice.contract.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.contract.ContractCasePlace;
import soundpractice.contract.ContractFile;
import soundpractice.contract.ContractSettingsPlace;
import soundpractice.contract.ContractType;
import soundpractice.contract.Origin;
import soundpractice.inspection.concern.ConcernFile;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;

/// The contract's part of *Inspections & notices*: every case with where it stands and what is due next.
public final class ContractsPart {
    /// Its name in the screen's place.
    public static final String NAME = "contract";

    /// A case as the list shows it.
    ///
    /// @param next the nearest running clock
    record Row(ContractFile file, PracticeCode practice, String name, StatusWord status, String nextWhat, @Nullable LocalDate next) {
        LocalDate opened() {
            return file.of().openedOn();
        }

        String title() {
            return file.of().title();
        }
    }

    /// What the list is filled from.
    private record Read(List<Row> rows, List<ConcernFile> unweighed) {}

    private final Desk desk;
    private final ContractRoom room;
    private final RowTable<Row> table;
    private List<ConcernFile> unweighed = List.of();

    private ContractsPart(Desk desk, ContractRoom room) {
        this.desk = desk;
        this.room = room;
        this.table = new RowTable<Row>(desk, "contract-cases", List.of(
                Column.status("contract.column.standing", Row::status).wide(11),
                Column.text("contract.column.practice", Row::name).wide(14),
                Column.text("contract.column.title", Row::title).wide(16).growing(),
                Column.text("contract.column.next", Row::nextWhat).wide(9),
                Column.date("contract.column.due", Row::next).wide(8),
                Column.date("contract.column.opened", Row::opened).wide(8)))
                .onOpen(row -> desk.nav().open(new ContractCasePlace(row.file().id())))
                .whenEmpty(new EmptyState(Feather.SHIELD, desk.text("contract.none"), desk.text("contract.none.next"), Buttons.plain(desk.text("contract.do.open"), this::open)))
                .tools(Buttons.primary(desk.text("contract.do.open"), this::open),
                        Buttons.plain(Feather.SETTINGS, desk.text("contract.settings"), () -> desk.nav().open(new ContractSettingsPlace())));
        table.getStyleClass().add("case-list");
    }

    /// The part, read when it is shown.
    public static Region of(Desk desk, ContractRoom room) {
        var part = new ContractsPart(desk, room);
        var box = new VBox(part.table);
        VBox.setVgrow(part.table, Priority.ALWAYS);
        Sheet.wear(box);
        part.load();
        return box;
    }

    private void load() {
        var today = room.today().get();
        desk.jobs().latest(this, _ -> read(today), read -> {
            table.rows(read.rows());
            unweighed = read.unweighed();
        }, desk.errors()::trouble);
    }

    private Read read(LocalDate today) {
        var clocks = room.clocks().get();
        var rows = new ArrayList<Row>();
        var files = room.cases().all();
        for (var file : files) {
            var next = clocks.of(file, today).stream().filter(c -> c.state().isOpen()).findFirst();
            rows.add(new Row(file, file.practice(), room.names().apply(file.practice()), Marks.of(file.standing(today), desk.words()),
                    next.map(c -> desk.text(c.key())).orElse(""), next.map(c -> c.due().date()).orElse(null)));
        }
        rows.sort(Comparator.comparing((Row r) -> !r.file().of().open()).thenComparing(r -> Objects.requireNonNullElse(r.next(), LocalDate.MAX)).thenComparing(Row::name));
        var followed = files.stream().map(f -> f.of().concern()).filter(Objects::nonNull).toList();
        return new Read(rows, room.concerns().apply(today).stream().filter(c -> !followed.contains(c.id())).toList());
    }

    /// Opens a case: after a concern that CQC told, or on our own knowledge (L-6).
    private void open() {
        var form = new Form(desk.words());
        var concern = form.choice("contract.field.concern", unweighed, c -> desk.text("contract.concern.line", room.names().apply(c.of().practice()), c.of().foundOn(), c.of().what()));
        var practice = form.choice("contract.field.practice", room.practices().get(), code -> room.names().apply(code) + " · " + code).required();
        var title = form.text("contract.field.title").required();
        var concerns = form.area("contract.field.concerns").required();
        var origin = form.choice("contract.field.origin", List.of(Origin.values()), o -> desk.text(o.key())).required().set(Origin.OWN);
        var notified = form.date("contract.field.notified", room.today()).required().set(room.today().get());
        form.sideBySide(origin, notified);
        var type = form.choice("contract.field.type", List.of(ContractType.values()), t -> desk.text(t.key())).required();
        var since = form.date("contract.field.contract-date", room.today());
        form.sideBySide(type, since);
        practice.value().subscribe(code -> {
            if (code != null) {
                var known = room.particulars().apply(code);
                ContractType.find(known.contractType()).ifPresent(type::set);
                since.set(known.contractFrom());
            }
        });
        concern.value().subscribe(chosen -> {
            if (chosen != null) {
                practice.set(chosen.of().practice());
                origin.set(Origin.CQC);
                concerns.set(chosen.of().what());
                title.set(chosen.of().what().lines().findFirst().orElse(""));
                var told = chosen.of().toldOn();
                notified.set(told == null ? chosen.of().foundOn() : told);
            }
        });
        desk.dialogs().fill(Dialogs.Question.of(desk.text("contract.do.open.ask"), desk.text("contract.do.open.text"), desk.text("contract.do.open.yes")), form, () -> {
            var problems = form.problems();
            if (!problems.isEmpty()) {
                return problems;
            }
            try {
                var follows = concern.get();
                var outcome = room.opening().open(Objects.requireNonNull(practice.get()), title.get(), Objects.requireNonNull(origin.get()), follows == null ? null : follows.id(),
                        Lines.of(concerns.get()), CaseDeeds.day(notified), Objects.requireNonNull(type.get()), since.get(), room.today().get());
                if (outcome.isDone()) {
                    RecordId id = outcome.orThrow();
                    desk.nav().open(new ContractCasePlace(id));
                }
                return outcome.problems();
            } catch (TroubleException e) {
                return List.of(e.problem());
            }
        });
    }
}
