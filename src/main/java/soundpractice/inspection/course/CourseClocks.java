package soundpractice.inspection.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Basis;
import soundpractice.calendar.Clock;
import soundpractice.calendar.ClockRule;
import soundpractice.calendar.Due;
import soundpractice.calendar.Reading;
import soundpractice.calendar.Start;
import soundpractice.inspection.ClockState;
import soundpractice.inspection.Inspection;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.InspectionSettings;
import soundpractice.inspection.support.PeerSupport;
import soundpractice.kernel.Reason;

/// The clocks of a practice's way with the regulator: six months to improve, the re-inspection, six months of special measures, and what goes with them.
public final class CourseClocks {
    private final Clock clock;
    private final InspectionSettings settings;

    /// Clocks by a team's settings.
    public CourseClocks(Clock clock, InspectionSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /// A course's clocks as known on a day, soonest first.
    public List<CourseClock> of(Course course, List<CourseStep> steps, List<InspectionFile> inspections, @Nullable PeerSupport support, LocalDate asOf) {
        var clocks = new ArrayList<CourseClock>();
        var taken = steps.stream().filter(s -> s.followed() && !s.on().isAfter(asOf)).sorted(Comparator.comparing(CourseStep::on)).toList();
        for (int i = 0; i < taken.size(); i++) {
            var step = taken.get(i);
            var left = i + 1 < taken.size() ? taken.get(i + 1).on() : null;
            if (step.after() == CourseStage.IMPROVING) {
                improving(clocks, course, step, opener(course, step, inspections), looked(inspections, step, asOf), left, asOf);
            } else if (step.after() == CourseStage.SPECIAL_MEASURES) {
                var due = clock.due(ClockRule.months(CourseClock.MEASURES, "N-4", settings.monthsOfMeasures()), new Start(step.on(), "inspection.start.measures"));
                clocks.add(clock(course, due, left, null, asOf));
            }
        }
        readiness(clocks, course, asOf);
        if (support != null) {
            support(clocks, course, support, asOf);
        }
        clocks.sort(Comparator.comparing(c -> c.due().date()));
        return clocks;
    }

    private void improving(List<CourseClock> clocks, Course course, CourseStep step, @Nullable Inspection opener, @Nullable LocalDate looked, @Nullable LocalDate left,
            LocalDate asOf) {
        boolean published = opener != null && opener.published() != null && opener.published().equals(step.on());
        var start = new Start(step.on(), published ? "inspection.start.published" : "inspection.start.rated");
        var due = clock.due(ClockRule.months(CourseClock.IMPROVE, "N-1", settings.monthsToImprove()), start);
        var held = opener == null ? null : opener.held();
        if (published && held != null && !held.equals(step.on())) {
            due = due.or(new Reading(held.plusMonths(settings.monthsToImprove()), Basis.MONTHS, settings.monthsToImprove(), Reason.of("N-1", "inspection.reading.from-visit")));
        }
        var stopped = looked != null ? looked : left;
        // The practice had its time, however late the regulator comes to look.
        clocks.add(clock(course, due, stopped != null && due.isPast(stopped) ? due.date() : stopped, course.closedOn(), asOf));
        var again = clock.due(ClockRule.months(CourseClock.REINSPECTION, "N-2", settings.monthsToImprove()), start);
        clocks.add(clock(course, again, stopped, course.closedOn(), asOf));
    }

    private static @Nullable Inspection opener(Course course, CourseStep step, List<InspectionFile> inspections) {
        var id = step.inspection() == null ? course.inspection() : step.inspection();
        return inspections.stream().filter(i -> i.id().equals(id)).map(InspectionFile::of).findFirst().orElse(null);
    }

    /// The first visit after a step, whatever came of it: it is what the time was given for.
    private static @Nullable LocalDate looked(List<InspectionFile> inspections, CourseStep step, LocalDate asOf) {
        return inspections.stream().filter(i -> !i.id().equals(step.inspection())).map(i -> i.of().held() == null ? i.of().published() : i.of().held())
                .filter(day -> day != null && day.isAfter(step.on()) && !day.isAfter(asOf)).min(Comparator.naturalOrder()).orElse(null);
    }

    private void readiness(List<CourseClock> clocks, Course course, LocalDate asOf) {
        var on = course.readinessOn();
        if (on != null) {
            var due = clock.due(ClockRule.calendar(CourseClock.READINESS, "MP-3", 0), new Start(on, "inspection.start.readiness"));
            clocks.add(clock(course, due, course.readinessDoneOn(), course.closedOn(), asOf));
        }
    }

    private void support(List<CourseClock> clocks, Course course, PeerSupport support, LocalDate asOf) {
        var contact = clock.due(ClockRule.calendar(CourseClock.CONTACT, "ANX-1", settings.firstContactDays()), new Start(support.requested(), "inspection.start.requested"));
        clocks.add(clock(course, contact, support.contacted(), support.ended(), asOf));
        var started = support.started();
        if (started != null) {
            var end = clock.due(ClockRule.months(CourseClock.SUPPORT, "ANX-1", settings.monthsOfSupport()), new Start(started, "inspection.start.support"));
            clocks.add(clock(course, end, support.ended(), course.closedOn(), asOf));
        }
    }

    private static CourseClock clock(Course course, Due due, @Nullable LocalDate stopped, @Nullable LocalDate closed, LocalDate asOf) {
        return new CourseClock(course.id(), course.practice(), due, ClockState.of(due, stopped, closed, asOf), stopped);
    }
}
