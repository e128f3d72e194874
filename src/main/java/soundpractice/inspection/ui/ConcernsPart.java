package soundpractice.inspection.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.concern.Concern;
import soundpractice.inspection.concern.ConcernFile;
import soundpractice.inspection.concern.Enforcement;
import soundpractice.inspection.concern.NotificationDuty;
import soundpractice.inspection.concern.Severity;
import soundpractice.inspection.concern.TellOfConcern;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.control.Beside;
import soundpractice.platform.fx.control.Buttons;
import soundpractice.platform.fx.control.EmptyState;
import soundpractice.platform.fx.control.Flow;
import soundpractice.platform.fx.control.Prose;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.table.Column;
import soundpractice.platform.fx.table.RowTable;
import soundpractice.security.Permission;

/// Concerns: what we were told, and who still has to be told by when.
public final class ConcernsPart {
    private final Desk desk;
    private final InspectionsModel model;
    private final RowTable<InspectionsModel.ConcernLine> table;
    private final VBox root = new VBox();

    /// The part over its model, which is read at once.
    public ConcernsPart(Desk desk, InspectionsModel model) {
        this.desk = desk;
        this.model = model;
        table = new RowTable<InspectionsModel.ConcernLine>(desk, "concerns", List.of(
                Column.status("inspection.column.severity", InspectionsModel.ConcernLine::severity).wide(11.5),
                Column.text("inspection.column.practice", InspectionsModel.ConcernLine::practice).wide(12),
                Column.text("inspection.column.what", (InspectionsModel.ConcernLine l) -> l.file().of().what()).growing(),
                Column.date("inspection.column.found", (InspectionsModel.ConcernLine l) -> l.file().of().foundOn()).wide(8),
                Column.date("inspection.column.told", (InspectionsModel.ConcernLine l) -> l.file().of().toldOn()).wide(8),
                Column.text("inspection.column.duty", (InspectionsModel.ConcernLine l) -> l.next() == null ? "" : l.next().duty().rule().value()).wide(5),
                Column.date("inspection.column.due", (InspectionsModel.ConcernLine l) -> l.next() == null ? null : l.next().due().date()).wide(8),
                Column.status("inspection.column.clock", InspectionsModel.ConcernLine::clock).wide(7),
                Column.date("inspection.column.closed", (InspectionsModel.ConcernLine l) -> l.file().of().closedOn()).wide(8).atFirstHidden()))
                .onOpen(l -> open(l.file()))
                .whenEmpty(new EmptyState(Feather.BELL, desk.text("inspection.concerns.empty"), desk.text("inspection.concerns.empty.next"),
                        Buttons.plain(desk.text("inspection.concerns.record"), this::record)));
        table.several(false);
        var tell = held(Buttons.plain(desk.text("inspection.concerns.tell"), () -> chosen(this::tell)));
        var weigh = held(Buttons.plain(desk.text("inspection.concerns.powers"), () -> chosen(this::powers)));
        var end = held(Buttons.plain(desk.text("inspection.concerns.close"), () -> chosen(this::close)));
        table.chosen().subscribe(line -> List.of(tell, weigh, end).forEach(deed -> deed.setDisable(line == null || !line.file().of().isOpen())));
        VBox.setVgrow(table, Priority.ALWAYS);
        root.getStyleClass().add("column");
        root.getChildren().addAll(new Beside(new Prose(desk.text("inspection.concerns.about"), "muted"), new Flow(tell, weigh, end, held(
                Buttons.primary(desk.text("inspection.concerns.record"), this::record)))), table);
        Sheet.wear(root);
        model.shown().subscribe(this::fill);
        model.load();
    }

    /// Its content.
    public Region root() {
        return root;
    }

    private Region held(Button deed) {
        return desk.permitted(Permission.EDIT_PRACTICE.name(), deed);
    }

    private void fill(InspectionsModel.@Nullable Shown shown) {
        if (shown != null) {
            table.rows(shown.concerns());
        }
    }

    private void chosen(Consumer<ConcernFile> deed) {
        var line = table.chosen().get();
        if (line != null) {
            deed.accept(line.file());
        }
    }

    private void open(ConcernFile file) {
        desk.dialogs().show(desk.text("inspection.concerns.title", model.room().names().apply(file.of().practice())), new ConcernView(desk, file).root());
    }

    private void record() {
        var form = new Form(desk.words());
        var practice = form.choice("inspection.form.practice", model.room().practices().get(), code -> model.room().names().apply(code) + " · " + code).required();
        var severity = form.choice("inspection.form.severity", List.of(Severity.values()), s -> desk.text(s.key())).required().set(Severity.OTHER);
        form.sideBySide(practice, severity);
        var what = form.area("inspection.form.what").required();
        var evidence = form.area("inspection.form.evidence");
        var found = form.date("inspection.form.found", model.room().today()).required().set(model.today());
        var told = form.date("inspection.form.told", model.room().today()).set(model.today());
        var by = form.text("inspection.form.told-by");
        form.sideBySide(found, told, by);
        var visit = form.check("inspection.form.visit").set(true);
        Supplier<Concern> typed = () -> Concern.told(Objects.requireNonNullElse(practice.get(), PracticeCode.of("Z99000")), null,
                Objects.requireNonNullElse(severity.get(), Severity.OTHER), Objects.requireNonNullElse(found.get(), model.today()), visit.get(), told.get(), by.get(), what.get(), evidence.get());
        desk.dialogs().fill(Dialogs.Question.of(desk.text("inspection.concerns.record"), desk.text("inspection.concerns.record.text"), desk.text("inspection.form.save")), form, () -> {
            var problems = form.problems();
            if (problems.isEmpty()) {
                problems = TellOfConcern.against(typed.get(), model.today());
            }
            if (problems.isEmpty()) {
                var concern = typed.get();
                model.act((room, today) -> room.telling().record(concern.of(visit(room, concern)), today), _ -> { }, Telling.of(desk));
            }
            return problems;
        });
    }

    /// The inspection at whose visit it was found; null when there is none on that day.
    private static @Nullable RecordId visit(Inspecting room, Concern concern) {
        return !concern.atVisit() ? null : room.inspections().of(concern.practice()).stream()
                .filter(f -> concern.foundOn().equals(f.of().held()) || concern.foundOn().equals(f.of().planned())).findFirst().map(InspectionFile::id).orElse(null);
    }

    private void tell(ConcernFile file) {
        var form = new Form(desk.words());
        var duties = List.of(NotificationDuty.values());
        var next = file.clocks().stream().filter(c -> c.state().isOpen()).map(c -> c.duty()).findFirst().orElse(NotificationDuty.N_15);
        var duty = form.choice("inspection.form.duty", duties, d -> d.rule() + "  " + desk.text(d.key())).required().set(next);
        var on = form.date("inspection.form.on", model.room().today()).required().set(model.today());
        var who = form.text("inspection.form.who").required();
        var how = form.text("inspection.form.how");
        form.sideBySide(on, who, how);
        var note = form.area("inspection.form.note");
        desk.dialogs().fill(Dialogs.Question.of(desk.text("inspection.concerns.tell"), file.of().what(), desk.text("inspection.form.save")), form, () -> {
            var problems = form.problems();
            var which = duty.get();
            var day = on.get();
            if (problems.isEmpty() && which != null && day != null) {
                problems = TellOfConcern.against(file.of(), day, model.today());
                if (problems.isEmpty()) {
                    model.act((room, today) -> room.telling().notified(file.id(), which, day, who.get(), how.get(), note.get(), today), _ -> { }, Telling.of(desk));
                }
            }
            return problems;
        });
    }

    private void powers(ConcernFile file) {
        var form = new Form(desk.words());
        var planned = form.choice("inspection.form.powers", List.of(Enforcement.values()), e -> desk.text(e.key())).required().set(file.of().planned());
        var on = form.date("inspection.form.on", model.room().today()).required().set(model.today());
        var severity = form.choice("inspection.form.severity", List.of(Severity.values()), s -> desk.text(s.key())).required().set(file.of().severity());
        var evidence = form.area("inspection.form.evidence").set(file.of().evidence());
        desk.dialogs().fill(Dialogs.Question.of(desk.text("inspection.concerns.powers"), desk.text("inspection.concerns.powers.text"), desk.text("inspection.form.save")), form, () -> {
            var problems = form.problems();
            var which = planned.get();
            var day = on.get();
            var grave = severity.get();
            if (problems.isEmpty() && which != null && day != null && grave != null) {
                problems = TellOfConcern.against(file.of(), day, model.today());
                if (problems.isEmpty()) {
                    model.act((room, today) -> {
                        var weighed = room.telling().weigh(file.id(), grave, evidence.get(), today);
                        return weighed.isDone() ? room.telling().plans(file.id(), which, day, today) : weighed;
                    }, _ -> { }, Telling.of(desk));
                }
            }
            return problems;
        });
    }

    private void close(ConcernFile file) {
        desk.dialogs().askReason(Dialogs.Question.of(desk.text("inspection.concerns.close.ask"), file.of().what(), desk.text("inspection.concerns.close")),
                outcome -> model.act((room, today) -> room.telling().close(file.id(), today, outcome, today), _ -> { }, Telling.of(desk)));
    }
}
