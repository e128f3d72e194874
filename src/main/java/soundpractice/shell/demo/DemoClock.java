package soundpractice.shell.demo;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// The clock that walks through the demonstration's past, so that its history carries the days on which things would have happened.
final class DemoClock implements InstantSource {
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final LocalTime MORNING = LocalTime.of(9, 30);

    private final AtomicReference<Instant> now;

    DemoClock(LocalDate start) {
        this.now = new AtomicReference<>(start.atTime(MORNING).atZone(ENGLAND).toInstant());
    }

    /// It is the morning of that day, unless it is later already.
    LocalDate at(LocalDate day) {
        var morning = day.atTime(MORNING).atZone(ENGLAND).toInstant();
        now.updateAndGet(before -> before.isAfter(morning) ? before : morning);
        return day;
    }

    @Override
    public Instant instant() {
        return now.updateAndGet(before -> before.plusMillis(1));
    }
}
