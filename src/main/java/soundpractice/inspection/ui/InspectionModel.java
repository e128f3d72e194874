package soundpractice.inspection.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.inspection.Cell;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.RatingGrid;
import soundpractice.inspection.course.CourseFile;
import soundpractice.inspection.course.ProposedStep;
import soundpractice.inspection.preparation.InformationPack;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.register.cqc.Rating;

/// One inspection: its file, its pack, what the practice was rated before; and everything one can do with it.
public final class InspectionModel {

    /// The inspection as read.
    ///
    /// @param before the practice's rated inspections before this one, the newest first
    /// @param proposals what the rules call for and nobody has decided
    /// @param course the practice's open way with the regulator, if there is one
    record Shown(InspectionFile file, String practice, InformationPack pack, List<InspectionFile> before, List<ProposedStep> proposals, Optional<CourseFile> course) {}

    private final Inspecting room;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private RatingGrid typed = RatingGrid.EMPTY;

    /// The model of an inspection's screen.
    public InspectionModel(Inspecting room, Jobs jobs, Consumer<TroubleException> trouble, RecordId id) {
        this.room = room;
        this.jobs = jobs;
        this.trouble = trouble;
        this.id = id;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether ratings that were typed are on their way to the disk.
    ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    RecordId id() {
        return id;
    }

    Inspecting room() {
        return room;
    }

    LocalDate today() {
        return room.today().get();
    }

    /// Reads the inspection anew.
    public void load() {
        var today = today();
        jobs.latest(this, _ -> {
            var found = room.inspections().find(id);
            return found.isEmpty() ? Optional.<Shown>empty() : Optional.of(read(found.get(), today));
        }, now -> {
            if (now.isPresent() && !saving.get()) {
                typed = now.get().file().of().ratings();
            }
            shown.set(now.orElse(null));
        }, trouble);
    }

    private Shown read(InspectionFile file, LocalDate today) throws TroubleException {
        var practice = file.of().practice();
        var all = room.inspections().of(practice).stream().filter(f -> !f.of().ratings().isEmpty()).toList();
        var before = all.stream().filter(f -> InspectionFile.BY_DAY.compare(f, file) < 0).toList().reversed();
        var open = room.courses().of(practice, today).stream().filter(c -> c.of().stage().isOpen()).reduce((_, last) -> last);
        var proposals = room.proposing().of(practice, today).stream().filter(p -> p.inspection().equals(file.id())).toList();
        return new Shown(file, room.names().apply(practice), InformationPack.of(file, room.knowledge().of(practice, today)), before, proposals, open);
    }

    /// Rates a cell as typed. What is typed while a save is on its way goes with the next one, so that no two saves of one grid cross.
    void rate(Cell cell, @Nullable Rating rating, Consumer<List<Problem>> refused) {
        typed = typed.with(cell, rating);
        if (!saving.get()) {
            save(refused);
        }
    }

    private void save(Consumer<List<Problem>> refused) {
        var now = typed;
        var today = today();
        saving.set(true);
        jobs.start(_ -> room.write().rate(id, now, today), outcome -> {
            saving.set(false);
            if (!outcome.isDone()) {
                load();
                refused.accept(outcome.problems());
            } else if (!typed.equals(now)) {
                save(refused);
            } else {
                load();
            }
        }, e -> {
            saving.set(false);
            trouble.accept(e);
        });
    }

    /// Something that writes.
    interface Deed<T> {
        Outcome<T> with(Inspecting room, LocalDate today) throws TroubleException;
    }

    /// Does it off the screen's thread, reads anew, and tells what was refused.
    <T> void act(Deed<T> deed, Consumer<T> done, Consumer<List<Problem>> refused) {
        var today = today();
        jobs.start(_ -> deed.with(room, today), outcome -> {
            load();
            switch (outcome) {
                case Outcome.Done<T>(var value) -> done.accept(value);
                case Outcome.Refused<T>(var problems) -> refused.accept(problems);
            }
        }, trouble);
    }
}
