package soundpractice.inspection.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Clock;
import soundpractice.calendar.WorkingDays;
import soundpractice.inspection.Inspections;
import soundpractice.inspection.course.Course;
import soundpractice.inspection.course.CourseClocks;
import soundpractice.inspection.course.CourseFile;
import soundpractice.inspection.course.CourseStep;
import soundpractice.inspection.course.Courses;
import soundpractice.inspection.support.PatientsTold;
import soundpractice.inspection.support.PeerSupport;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Ways with the regulator kept as records of the journal. Clocks are never kept: they are computed from the calendar as it is now.
public final class JournalCourses implements Courses {
    private final Journal journal;
    private final Inspections inspections;
    private final Supplier<WorkingDays> calendar;

    /// The courses of a store, beside its inspections.
    public JournalCourses(Journal journal, Inspections inspections, Supplier<WorkingDays> calendar) {
        this.journal = journal;
        this.inspections = inspections;
        this.calendar = calendar;
    }

    @Override
    public List<CourseFile> all(LocalDate asOf) {
        return files(journal.all(Course.KIND), asOf);
    }

    @Override
    public List<CourseFile> of(PracticeCode practice, LocalDate asOf) {
        return files(journal.all(Course.KIND, Scope.of(practice)), asOf);
    }

    @Override
    public Optional<CourseFile> find(RecordId id, LocalDate asOf) {
        return journal.find(Course.KIND, id).map(e -> files(List.of(e), asOf).getFirst());
    }

    @Override
    public List<CourseStep> steps(PracticeCode practice) {
        return journal.all(CourseStep.KIND, Scope.of(practice)).stream().map(Entry::value).toList();
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return journal.save(change);
    }

    @Override
    public RecordId newId() {
        return journal.newId();
    }

    private List<CourseFile> files(List<Entry<Course>> entries, LocalDate asOf) {
        if (entries.isEmpty()) {
            return List.of();
        }
        var clocks = new CourseClocks(new Clock(calendar.get()), inspections.settings());
        return entries.stream().sorted(Comparator.comparing((Entry<Course> e) -> e.value().practice()).thenComparing(e -> e.value().opened())).map(e -> file(e, clocks, asOf))
                .toList();
    }

    private CourseFile file(Entry<Course> entry, CourseClocks clocks, LocalDate asOf) {
        var course = entry.value();
        var steps = steps(course.practice()).stream().filter(s -> entry.id().equals(s.course())).toList();
        var opener = inspections.find(course.inspection()).map(f -> f.of().day()).orElse(null);
        var seen = inspections.of(course.practice()).stream().filter(f -> f.id().equals(course.inspection()) || isAfter(f.of().day(), opener)).toList();
        var support = journal.find(PeerSupport.KIND, PeerSupport.idOf(entry.id()));
        var told = journal.all(PatientsTold.KIND, course.scope()).stream().map(Entry::value).filter(t -> t.course().equals(entry.id())).toList();
        return new CourseFile(entry, asOf, steps, seen, clocks.of(course, steps, seen, support.map(Entry::value).orElse(null), asOf), support, told);
    }

    private static boolean isAfter(@Nullable LocalDate day, @Nullable LocalDate opener) {
        return day == null || opener == null || day.isAfter(opener);
    }
}
