package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.List;
import soundpractice.casework.TodayGuest;
import soundpractice.casework.TodayItem;
import soundpractice.casework.dates.CalendarPlace;
import soundpractice.casework.dates.WatchDates;
import soundpractice.kernel.Reason;

/// What moved dates have for *Today*: they wait there until somebody has seen them.
final class MovedToday implements TodayGuest {
    private final WatchDates dates;

    MovedToday(WatchDates dates) {
        this.dates = dates;
    }

    @Override
    public List<TodayItem> on(LocalDate today) {
        var moved = dates.moved(today);
        if (moved.isEmpty()) {
            return List.of();
        }
        long stated = moved.stream().filter(m -> m.stated()).count();
        return List.of(new TodayItem(2, moved.getFirst().now().due().date(), TodayItem.Tone.SOON, Reason.of("", "casework.today.moved"),
                Reason.of("", "casework.calendar.moved", moved.size()), Reason.of("", "casework.today.moved.about", stated), List.of(), new CalendarPlace()));
    }
}
