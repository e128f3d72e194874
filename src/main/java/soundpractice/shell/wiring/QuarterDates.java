package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import soundpractice.calendar.Clock;
import soundpractice.calendar.ClockRule;
import soundpractice.calendar.Start;
import soundpractice.calendar.WorkingDays;
import soundpractice.casework.dates.DatedGuest;
import soundpractice.casework.dates.DatedItem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.PerformancePlace;
import soundpractice.performance.Policies;
import soundpractice.performance.Quarters;

/// Quarters' part of the calendar: the end of practices' right of reply, two weeks after publication, three after Q4 (R-23, D-1, D-2).
final class QuarterDates implements DatedGuest {
    private final Quarters quarters;
    private final Policies policies;
    private final Supplier<WorkingDays> days;

    QuarterDates(Quarters quarters, Policies policies, Supplier<WorkingDays> days) {
        this.quarters = quarters;
        this.policies = policies;
        this.days = days;
    }

    @Override
    public List<DatedItem> dates(LocalDate today) throws TroubleException {
        var items = new ArrayList<DatedItem>();
        var clock = new Clock(days.get());
        for (var quarter : quarters.all()) {
            var window = quarter.window();
            if (window.isPresent()) {
                var opens = window.get().opens();
                var closes = window.get().closes();
                var of = quarter.quarter();
                int weeks = policies.of(of).challengeWeeks(of.number());
                var due = clock.due(ClockRule.weeks("challenge_closes", of.number() == 4 ? "D-2" : "D-1", weeks), new Start(opens, "casework.start.published"));
                var state = quarter.isValidated() ? DatedItem.State.DONE : closes.isBefore(today) ? DatedItem.State.PAST : DatedItem.State.AHEAD;
                // The window keeps the day that was announced, also when the policy changes later: then no count explains it any more.
                var why = due.date().equals(closes) ? due.reasons() : List.of(Reason.of("R-23", "casework.dated.challenge.announced", closes, due.date()));
                items.add(new DatedItem("challenge-" + of, closes, DatedItem.Sort.CHALLENGE, null, state, Reason.of("", "casework.today.window.title", of),
                        Reason.of("", "casework.dated.challenge.about", opens), why, false, new PerformancePlace(of)));
            }
        }
        return items;
    }
}
