package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import soundpractice.casework.TodayGuest;
import soundpractice.casework.TodayItem;
import soundpractice.inspection.ClockState;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.InspectionPlace;
import soundpractice.inspection.InspectionState;
import soundpractice.inspection.InspectionsPlace;
import soundpractice.inspection.concern.ConcernClock;
import soundpractice.inspection.concern.ConcernFile;
import soundpractice.inspection.course.CourseClock;
import soundpractice.inspection.course.CourseFile;
import soundpractice.inspection.course.CoursePlace;
import soundpractice.inspection.course.ProposedStep;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.register.Practices;

/// What inspections have for *Today*: proposals to decide, somebody to tell, clocks that run out, visits that come.
final class InspectionToday implements TodayGuest {
    private static final int SOON = 28;
    private static final int VISIT = 14;

    private final InspectionWiring inspection;
    private final Practices practices;

    InspectionToday(InspectionWiring inspection, Practices practices) {
        this.inspection = inspection;
        this.practices = practices;
    }

    @Override
    public List<TodayItem> on(LocalDate today) {
        var items = new ArrayList<TodayItem>();
        inspection.proposing().open(today).forEach(p -> items.add(proposal(p)));
        inspection.concerns().open(today).forEach(file -> file.clocks().stream().filter(c -> c.state().isOpen()).forEach(c -> items.add(telling(file, c))));
        inspection.courses().open(today).forEach(file -> file.clocks().stream().filter(c -> isDue(c, today)).forEach(c -> items.add(clock(file, c, today))));
        inspection.inspections().all().stream().filter(f -> f.of().state() == InspectionState.PLANNED).forEach(f -> {
            var planned = f.of().planned();
            if (planned != null && !planned.isAfter(today.plusDays(VISIT))) {
                items.add(visit(f, planned, today));
            }
        });
        return items;
    }

    /// Time to improve and the re-inspection end on one day; before it the first is told, after it the second.
    private static boolean isDue(CourseClock clock, LocalDate today) {
        if (!clock.state().isOpen() || clock.due().date().isAfter(today.plusDays(SOON))) {
            return false;
        }
        boolean over = clock.state() == ClockState.OVERDUE;
        return switch (clock.clock()) {
            case CourseClock.IMPROVE -> !over;
            case CourseClock.REINSPECTION -> over;
            default -> true;
        };
    }

    private TodayItem proposal(ProposedStep step) {
        return new TodayItem(3, step.from(), TodayItem.Tone.WAITING, words("inspection.today.decide"), title(step.practice(), Reason.of("", step.after().key())), step.reasons().getFirst(),
                step.reasons(), new InspectionPlace(step.inspection()));
    }

    private TodayItem telling(ConcernFile file, ConcernClock clock) {
        boolean over = clock.state() == ClockState.OVERDUE;
        return new TodayItem(over ? 0 : 1, clock.due().date(), over ? TodayItem.Tone.OUT_OF_TIME : TodayItem.Tone.SOON, words("inspection.today.tell"),
                title(file.of().practice(), Reason.of("", clock.duty().key())), Reason.of("", "inspection.today.concern", file.of().what()), clock.due().reasons(),
                new InspectionsPlace("concerns"));
    }

    private TodayItem clock(CourseFile file, CourseClock clock, LocalDate today) {
        boolean over = clock.state() == ClockState.OVERDUE;
        return new TodayItem(over ? 1 : 2, clock.due().date(), over ? TodayItem.Tone.OUT_OF_TIME : TodayItem.Tone.SOON, words("inspection.today.clock"),
                title(file.of().practice(), Reason.of("", clock.key())), over ? Reason.of("", "inspection.today.over", -clock.due().daysLeft(today))
                        : Reason.of("", "inspection.today.left", clock.due().daysLeft(today)), clock.due().reasons(), new CoursePlace(file.id()));
    }

    private TodayItem visit(InspectionFile file, LocalDate planned, LocalDate today) {
        boolean past = planned.isBefore(today);
        return new TodayItem(past ? 2 : 5, planned, past ? TodayItem.Tone.SOON : TodayItem.Tone.NEUTRAL, words("inspection.today.visit"),
                title(file.of().practice(), Reason.of("", file.of().kind().key())), words(past ? "inspection.today.visit.past" : "inspection.today.visit.soon"), List.of(),
                new InspectionPlace(file.id()));
    }

    private Reason title(PracticeCode practice, Reason what) {
        return Reason.of("", "inspection.today.title", practices.find(practice).map(p -> p.properName()).orElse(practice.value()), what);
    }

    private static Reason words(String key) {
        return Reason.of("", key);
    }
}
