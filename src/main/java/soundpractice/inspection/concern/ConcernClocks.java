package soundpractice.inspection.concern;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Basis;
import soundpractice.calendar.Clock;
import soundpractice.calendar.ClockRule;
import soundpractice.calendar.Due;
import soundpractice.calendar.Reading;
import soundpractice.calendar.Start;
import soundpractice.inspection.ClockState;
import soundpractice.journal.Entry;
import soundpractice.kernel.Reason;

/// The clocks of concerns: who has to be told by when. Severity decides between the same working day and the next; the other reading stands beside.
public final class ConcernClocks {
    private final Clock clock;
    private final TellingTimes times;

    /// Clocks over these working days.
    public ConcernClocks(Clock clock, TellingTimes times) {
        this.clock = clock;
        this.times = times;
    }

    /// A concern's clocks on a day, soonest first.
    public List<ConcernClock> of(Entry<Concern> entry, List<Notified> notified, LocalDate asOf) {
        var concern = entry.value();
        var clocks = new ArrayList<ConcernClock>();
        var first = concern.severity() == Severity.IMMEDIATE ? NotificationDuty.N_10 : concern.atVisit() ? NotificationDuty.N_11 : NotificationDuty.N_12;
        var told = concern.toldOn();
        clocks.add(clock(entry, first, found(concern, first), told, asOf));
        if (told != null) {
            clocks.add(clock(entry, NotificationDuty.N_15, telling(NotificationDuty.N_15, times.days(concern.severity()), told, "inspection.start.told"),
                    done(notified, NotificationDuty.N_15), asOf));
        }
        var planned = concern.plannedOn();
        if (planned != null && concern.planned().threatensServices()) {
            var duty = concern.planned() == Enforcement.COURT_APPLICATION ? NotificationDuty.N_14 : NotificationDuty.N_13;
            clocks.add(clock(entry, duty, telling(duty, 0, planned, "inspection.start.planned"), done(notified, duty), asOf));
            clocks.add(clock(entry, NotificationDuty.N_17, telling(NotificationDuty.N_17, 0, planned, "inspection.start.planned"),
                    done(notified, NotificationDuty.N_17), asOf));
        }
        return clocks.stream().filter(c -> !c.due().start().date().isAfter(asOf)).sorted(Comparator.comparing(c -> c.due().date())).toList();
    }

    private Due found(Concern concern, NotificationDuty duty) {
        var due = telling(duty, times.days(concern.severity()), concern.foundOn(), concern.atVisit() ? "inspection.start.visit" : "inspection.start.found");
        int otherwise = times.days(concern.severity() == Severity.IMMEDIATE ? Severity.OTHER : Severity.IMMEDIATE);
        var other = telling(duty, otherwise, concern.foundOn(), due.start().key());
        return due.or(new Reading(other.date(), Basis.WORKING, otherwise,
                Reason.of("X-4", concern.severity() == Severity.IMMEDIATE ? "inspection.reading.next-day" : "inspection.reading.same-day")));
    }

    private Due telling(NotificationDuty duty, int days, LocalDate from, String start) {
        var name = duty.name().toLowerCase(Locale.ROOT) + "_notification";
        return clock.due(ClockRule.working(name, duty.rule().value(), days), new Start(from, start));
    }

    private static ConcernClock clock(Entry<Concern> entry, NotificationDuty duty, Due due, @Nullable LocalDate done, LocalDate asOf) {
        var concern = entry.value();
        return new ConcernClock(new ConcernFile.Of(entry.id(), concern.practice()), duty, due, ClockState.of(due, done, concern.closedOn(), asOf),
                done != null && done.isAfter(asOf) ? null : done);
    }

    private static @Nullable LocalDate done(List<Notified> notified, NotificationDuty duty) {
        return notified.stream().filter(n -> n.duty() == duty).map(Notified::on).min(Comparator.naturalOrder()).orElse(null);
    }
}
