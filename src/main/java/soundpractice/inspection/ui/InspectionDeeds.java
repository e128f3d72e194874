package soundpractice.inspection.ui;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.RenderedDocument;
import soundpractice.inspection.Cell;
import soundpractice.inspection.Finding;
import soundpractice.inspection.Inspection;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.InspectionKind;
import soundpractice.inspection.Level;
import soundpractice.inspection.WriteInspection;
import soundpractice.inspection.course.EntryRules;
import soundpractice.inspection.preparation.ItemNote;
import soundpractice.inspection.preparation.Meeting;
import soundpractice.inspection.preparation.PackLine;
import soundpractice.inspection.preparation.Prepare;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.files.FilePicker;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Form;

/// What one can do with an inspection, each by a small form or question.
final class InspectionDeeds {
    private static final FilePicker.FileKind PDF = FilePicker.FileKind.of("PDF", "pdf");
    private static final List<String> THREATS = List.of("now", "likely", "some", "none");

    private final Desk desk;
    private final InspectionModel model;

    InspectionDeeds(Desk desk, InspectionModel model) {
        this.desk = desk;
        this.model = model;
    }

    /// Facts and days.
    void edit(InspectionFile file) {
        var of = file.of();
        var form = new Form(desk.words());
        var kind = form.choice("inspection.form.kind", List.of(InspectionKind.values()), k -> desk.text(k.key())).required().set(of.kind());
        var reference = form.text("inspection.form.reference").set(of.reference());
        form.sideBySide(kind, reference);
        var planned = form.date("inspection.form.planned", model.room().today()).set(of.planned());
        var held = form.date("inspection.form.held", model.room().today()).set(of.held());
        var published = form.date("inspection.form.published", model.room().today()).set(of.published());
        form.sideBySide(planned, held, published);
        var officer = form.text("inspection.form.officer").set(of.officer());
        var inspector = form.text("inspection.form.inspector").set(of.inspector());
        form.sideBySide(officer, inspector);
        var location = form.text("inspection.form.location").set(of.location());
        var atRisk = form.check("inspection.form.at-risk").set(of.patientsAtRisk());
        var noTrust = form.check("inspection.form.no-trust").set(of.noTrust());
        var note = form.area("inspection.form.note").set(of.note());
        UnaryOperator<Inspection> typed = i -> i.called(Objects.requireNonNullElse(kind.get(), of.kind()), location.get(), reference.get(), officer.get(), inspector.get(),
                note.get()).on(planned.get(), held.get(), published.get()).judged(atRisk.get(), noTrust.get());
        fill("inspection.edit.ask", form, () -> WriteInspection.against(typed.apply(of), model.today()),
                () -> model.act((room, today) -> room.write().write(file.id(), typed, today), _ -> { }, Telling.of(desk)));
    }

    /// Paused, or off the list.
    void callOff() {
        desk.dialogs().askReason(Dialogs.Question.of(desk.text("inspection.call-off.ask"), desk.text("inspection.call-off.text"), desk.text("inspection.call-off")),
                why -> model.act((room, today) -> room.write().callOff(model.id(), why, today), _ -> { }, Telling.of(desk)));
    }

    /// A finding, new or written over.
    void finding(InspectionFile file, @Nullable Entry<Finding> over) {
        var before = over == null ? null : over.value();
        var form = new Form(desk.words());
        var title = form.text("inspection.form.title").required().set(before == null ? "" : before.title());
        var threat = form.choice("inspection.form.threat", THREATS, w -> desk.text("inspection.threat." + w)).required().set(before == null ? "some" : before.threat());
        form.sideBySide(title, threat);
        var regulation = form.text("inspection.form.regulation").set(before == null ? "" : before.regulation());
        var activity = form.text("inspection.form.activity").set(before == null ? "" : before.activity());
        form.sideBySide(regulation, activity);
        var notMet = form.area("inspection.form.notMet").set(before == null ? "" : before.notMet());
        var causes = form.area("inspection.form.causes").set(before == null ? "" : String.join("\n", before.causes()));
        var places = Cell.ALL.stream().filter(c -> c.level() == Level.L3 || c.level() == Level.L2).sorted(java.util.Comparator.comparing(Cell::level).reversed()).toList();
        var cells = form.several("inspection.form.cells", places, c -> desk.words().of(EntryRules.name(c)))
                .set(before == null ? List.of() : before.cells().stream().flatMap(c -> Cell.of(c).stream()).filter(places::contains).toList());
        Supplier<Finding> typed = () -> new Finding(file.id(), file.of().practice(), title.get(), activity.get(), regulation.get(), notMet.get(), lines(causes.get()),
                cells.get().stream().map(Cell::code).toList(), Objects.requireNonNullElse(threat.get(), "some"));
        fill(over == null ? "inspection.findings.add" : "inspection.findings.change", form,
                () -> WriteInspection.against(typed.get()), () -> model.act((room, _) -> room.write().find(over, typed.get()), _ -> { }, Telling.of(desk)));
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split("\n")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    /// Into a plan, in one go.
    void plan(InspectionFile file) {
        model.act((room, _) -> room.handOver().plan(file, file.findings()), place -> desk.nav().open(place), Telling.of(desk));
    }

    /// A line of the information pack.
    void note(InspectionFile file, PackLine line) {
        var before = line.note();
        var form = new Form(desk.words());
        var state = form.choice("inspection.form.state", List.of(ItemNote.State.values()), s -> desk.text(s.key())).required()
                .set(before == null ? line.held().isEmpty() ? ItemNote.State.ASKED_FOR : ItemNote.State.HELD : before.state());
        var source = form.text("inspection.form.source").required().set(before == null ? line.held().isEmpty() ? desk.text(line.item().ask().key()) : "" : before.source());
        var asOf = form.date("inspection.form.asOf", model.room().today()).set(before == null ? model.today() : before.asOf());
        var text = form.area("inspection.form.text").set(before == null ? "" : before.text());
        Supplier<ItemNote> typed = () -> new ItemNote(file.id(), file.of().practice(), line.item(), Objects.requireNonNullElse(state.get(), ItemNote.State.HELD), source.get(), asOf.get(),
                text.get());
        fill(Dialogs.Question.of(line.item().code() + "  " + desk.text(line.item().key()), "", desk.text("inspection.form.save")), form, () -> Prepare.against(typed.get()),
                () -> model.act((room, _) -> room.prepare().note(typed.get()), _ -> { }, Telling.of(desk)));
    }

    /// A meeting about shared concerns.
    void meeting(InspectionFile file) {
        var form = new Form(desk.words());
        var on = form.date("inspection.form.on", model.room().today()).required().set(model.today());
        var after = form.check("inspection.form.after").set(file.of().held() != null);
        var chair = form.text("inspection.form.chair").set(file.of().inspector());
        var present = form.text("inspection.form.present");
        form.sideBySide(chair, present);
        var shared = form.area("inspection.form.shared");
        var agreed = form.area("inspection.form.agreed");
        Supplier<Meeting> typed = () -> new Meeting(file.id(), file.of().practice(), after.get(), Objects.requireNonNullElse(on.get(), model.today()), chair.get(), present.get(),
                shared.get(), agreed.get());
        fill("inspection.meetings.add", form, () -> Prepare.against(typed.get(), model.today()),
                () -> model.act((room, today) -> room.prepare().meet(typed.get(), today), _ -> { }, Telling.of(desk)));
    }

    /// The information pack as a document.
    void pack(InspectionFile file, String practice) {
        desk.files().save(desk.text("inspection.pack.save-as"), desk.text("inspection.pack.file-name", practice.replaceAll("[\\\\/:*?\"<>|]", " ")) + ".pdf", PDF).ifPresent(out ->
                desk.jobs().start(_ -> {
                    var made = model.room().press().pack(file);
                    if (made instanceof Outcome.Done<RenderedDocument>(var document)) {
                        try {
                            AtomicFile.write(out, document.pdf());
                        } catch (IOException e) {
                            throw new TroubleException(Problem.of("inspection.pack.not-written", out.toString()), e);
                        }
                    }
                    return made;
                }, outcome -> {
                    if (outcome.isDone()) {
                        desk.notices().say(desk.text("inspection.pack.saved", String.valueOf(out.getFileName())));
                    } else {
                        Telling.of(desk).accept(outcome.problems());
                    }
                }, desk.errors()::trouble));
    }

    private void fill(String key, Form form, Supplier<List<Problem>> against, Runnable save) {
        fill(Dialogs.Question.of(desk.text(key), "", desk.text("inspection.form.save")), form, against, save);
    }

    /// What is wrong is shown at its field and the form stays: nothing typed is lost.
    private void fill(Dialogs.Question question, Form form, Supplier<List<Problem>> against, Runnable save) {
        desk.dialogs().fill(question, form, () -> {
            var problems = form.problems();
            if (problems.isEmpty()) {
                problems = against.get();
            }
            if (problems.isEmpty()) {
                save.run();
            }
            return problems;
        });
    }
}
