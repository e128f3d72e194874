package soundpractice.inspection.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.inspection.InspectionSettings;
import soundpractice.inspection.course.CourseFile;
import soundpractice.inspection.course.NextStep;
import soundpractice.inspection.course.ProposedStep;
import soundpractice.inspection.support.Eligibility;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;

/// One practice's way with the regulator; and everything one can do with it.
public final class CourseModel {

    /// The course as read.
    record Shown(CourseFile file, String practice, List<NextStep> steps, List<ProposedStep> proposals, Eligibility eligibility, InspectionSettings settings) {}

    private final Inspecting room;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// The model of a course's screen.
    public CourseModel(Inspecting room, Jobs jobs, Consumer<TroubleException> trouble, RecordId id) {
        this.room = room;
        this.jobs = jobs;
        this.trouble = trouble;
        this.id = id;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
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

    /// Reads the course anew.
    public void load() {
        var today = today();
        jobs.latest(this, _ -> room.courses().find(id, today).map(file -> read(file, today)), now -> shown.set(now.orElse(null)), trouble);
    }

    private Shown read(CourseFile file, LocalDate today) {
        var settings = room.inspections().settings();
        var proposals = room.proposing().of(file.of().practice(), today).stream().filter(p -> file.id().equals(p.course())).toList();
        return new Shown(file, room.names().apply(file.of().practice()), NextStep.of(file, today), proposals, room.support().eligibility(file, settings), settings);
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
