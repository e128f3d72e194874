package soundpractice.inspection.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.WriteInspection;
import soundpractice.inspection.course.CourseClock;
import soundpractice.inspection.course.CourseFile;
import soundpractice.inspection.course.CourseStage;
import soundpractice.inspection.course.ProposedStep;
import soundpractice.inspection.concern.ConcernClock;
import soundpractice.inspection.concern.ConcernFile;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.text.Messages;
import soundpractice.register.cqc.PublishedRatings;

/// All inspections, practices' ways with the regulator and concerns.
public final class InspectionsModel {

    /// An inspection in the list.
    record InspectionLine(InspectionFile file, String practice, StatusWord state, String kind, @Nullable StatusWord overall, String inadequate) {}

    /// A practice's way with the regulator in the list.
    record CourseLine(CourseFile file, String practice, StatusWord stage, @Nullable CourseClock next, @Nullable StatusWord clock) {}

    /// A concern in the list.
    record ConcernLine(ConcernFile file, String practice, StatusWord severity, @Nullable ConcernClock next, @Nullable StatusWord clock) {}

    /// Everything as read.
    ///
    /// @param published published ratings that nobody has taken over yet
    record Shown(List<InspectionLine> inspections, List<CourseLine> courses, List<ConcernLine> concerns, List<ProposedStep> proposals, List<PublishedRatings> published) {
        long in(CourseStage stage) {
            return courses.stream().filter(c -> c.file().of().stage() == stage).count();
        }
    }

    private final Inspecting room;
    private final Jobs jobs;
    private final Messages words;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// The model of the lists.
    public InspectionsModel(Inspecting room, Jobs jobs, Messages words, Consumer<TroubleException> trouble) {
        this.room = room;
        this.jobs = jobs;
        this.words = words;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Inspecting room() {
        return room;
    }

    LocalDate today() {
        return room.today().get();
    }

    /// Reads everything anew.
    public void load() {
        var today = today();
        jobs.latest(this, _ -> read(today), shown::set, trouble);
    }

    private Shown read(LocalDate today) throws TroubleException {
        var files = room.inspections().all();
        var inspections = files.stream().map(this::line)
                .sorted(Comparator.comparing((InspectionLine l) -> l.file().of().day(), Comparator.nullsFirst(Comparator.<LocalDate>reverseOrder()))).toList();
        var courses = room.courses().all(today).stream().map(this::line).sorted(Comparator.comparing((CourseLine l) -> !l.file().of().stage().isOpen())).toList();
        var concerns = room.concerns().all(today).stream().map(this::line).toList().reversed();
        var published = new ArrayList<PublishedRatings>();
        var all = room.published().all();
        var known = files.stream().collect(Collectors.groupingBy(f -> f.of().practice()));
        for (var practice : room.practices().get()) {
            var ratings = all.get(practice);
            if (ratings != null && ratings.published() != null && !WriteInspection.isTaken(ratings, known.getOrDefault(practice, List.of()))) {
                published.add(ratings);
            }
        }
        return new Shown(inspections, courses, concerns.stream().sorted(Comparator.comparing((ConcernLine l) -> !l.file().of().isOpen())).toList(),
                room.proposing().open(today), published);
    }

    private InspectionLine line(InspectionFile file) {
        var of = file.of();
        return new InspectionLine(file, room.names().apply(of.practice()), Marks.of(of.state(), words), words.text(of.kind().key()),
                of.ratings().overall().map(r -> Marks.of(r, words)).orElse(null),
                String.join(", ", soundpractice.inspection.course.EntryRules.names(of.ratings().inadequate(soundpractice.inspection.Level.L2, soundpractice.inspection.Level.L3)).stream()
                        .map(words::of).toList()));
    }

    private CourseLine line(CourseFile file) {
        var next = file.clocks().stream().filter(c -> c.state().isOpen()).findFirst().orElse(null);
        return new CourseLine(file, room.names().apply(file.of().practice()), Marks.of(file.of().stage(), words), next, next == null ? null : Marks.of(next.state(), words));
    }

    private ConcernLine line(ConcernFile file) {
        var next = file.clocks().stream().filter(c -> c.state().isOpen()).findFirst().orElse(null);
        return new ConcernLine(file, room.names().apply(file.of().practice()), Marks.of(file.of().severity(), words), next, next == null ? null : Marks.of(next.state(), words));
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
