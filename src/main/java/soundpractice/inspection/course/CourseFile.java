package soundpractice.inspection.course;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.support.PatientsTold;
import soundpractice.inspection.support.PeerSupport;
import soundpractice.journal.Entry;
import soundpractice.kernel.RecordId;

/// A practice's way with the regulator, with everything that belongs to it, as known on a day.
///
/// @param entry the course's record, to write over
/// @param asOf the day
/// @param steps what was proposed and decided, oldest first
/// @param inspections the practice's inspections from the one that opened it, by day
/// @param clocks its clocks, soonest first
/// @param support its peer support, if it was asked for
/// @param told how patients were told, oldest first
public record CourseFile(
        Entry<Course> entry,
        LocalDate asOf,
        List<CourseStep> steps,
        List<InspectionFile> inspections,
        List<CourseClock> clocks,
        Optional<Entry<PeerSupport>> support,
        List<PatientsTold> told) {

    public CourseFile {
        steps = steps.stream().sorted(Comparator.comparing(CourseStep::on)).toList();
        inspections = List.copyOf(inspections);
        clocks = clocks.stream().sorted(Comparator.comparing(c -> c.due().date())).toList();
        told = told.stream().sorted(Comparator.comparing(PatientsTold::on)).toList();
    }

    /// Its identity.
    public RecordId id() {
        return entry.id();
    }

    /// The course.
    public Course of() {
        return entry.value();
    }

    /// The newest inspection that led to no step yet, from the day its present stage began, whose ratings are known.
    public Optional<InspectionFile> looked() {
        return later().filter(i -> i.of().day() != null && !i.of().day().isBefore(of().since())).reduce((_, newest) -> newest);
    }

    /// The first day of special measures; empty when it never came to that.
    public Optional<LocalDate> measuresFrom() {
        return steps.stream().filter(s -> s.followed() && s.after() == CourseStage.SPECIAL_MEASURES).map(CourseStep::on).findFirst();
    }

    private java.util.stream.Stream<InspectionFile> later() {
        return inspections.stream().filter(i -> !i.of().ratings().isEmpty() && !i.id().equals(of().inspection()) && steps.stream().noneMatch(s -> i.id().equals(s.inspection())));
    }
}
