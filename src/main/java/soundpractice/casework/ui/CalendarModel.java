package soundpractice.casework.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import soundpractice.calendar.BankHoliday;
import soundpractice.calendar.CloseDay;
import soundpractice.calendar.WorkingDays;
import soundpractice.casework.dates.DatedGuest;
import soundpractice.casework.dates.DatedItem;
import soundpractice.casework.dates.MovedDate;
import soundpractice.casework.dates.Supposing;
import soundpractice.casework.dates.WatchDates;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;

/// The calendar: a month of days with what falls on them, the chosen day, what moved since somebody last looked.
public final class CalendarModel {
    private static final int WEEKS = 6;
    private static final int WEEK = 7;

    /// What the calendar stands on.
    ///
    /// @param guests every room's dates
    /// @param days the working days in use
    /// @param closing closes and opens days
    /// @param watch sees to it that nothing moves unseen
    /// @param now the moment it is, for calendar files
    public record Rooms(List<DatedGuest> guests, Supplier<WorkingDays> days, CloseDay closing, WatchDates watch, Supplier<LocalDate> today, Supplier<Instant> now) {
        public Rooms {
            guests = List.copyOf(guests);
        }
    }

    /// Everything as read.
    ///
    /// @param items all dates, soonest first
    /// @param moved dates that are others than last seen
    /// @param days the working days in use
    record Shown(List<DatedItem> items, List<MovedDate> moved, WorkingDays days) {

        List<DatedItem> on(LocalDate day) {
            return items.stream().filter(item -> item.date().equals(day)).toList();
        }
    }

    private final Rooms rooms;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<Shown> shown;
    private final ObjectProperty<LocalDate> chosen;

    /// The model of the screen *Calendar*.
    public CalendarModel(Rooms rooms, Jobs jobs, Consumer<TroubleException> trouble) {
        this.rooms = rooms;
        this.jobs = jobs;
        this.trouble = trouble;
        this.shown = new ReadOnlyObjectWrapper<>(new Shown(List.of(), List.of(), rooms.days().get()));
        this.chosen = new SimpleObjectProperty<>(rooms.today().get());
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<LocalDate> chosen() {
        return chosen;
    }

    LocalDate today() {
        return rooms.today().get();
    }

    Instant now() {
        return rooms.now().get();
    }

    YearMonth month() {
        return YearMonth.from(chosen.get());
    }

    /// The six weeks that show a month, Monday first.
    static List<LocalDate> grid(YearMonth month) {
        var first = month.atDay(1);
        var monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        return monday.datesUntil(monday.plusDays((long) WEEKS * WEEK)).toList();
    }

    void load() {
        var today = today();
        jobs.latest(this, _ -> read(today), shown::set, trouble);
    }

    private Shown read(LocalDate today) throws TroubleException {
        var items = new ArrayList<DatedItem>();
        for (var guest : rooms.guests()) {
            items.addAll(guest.dates(today));
        }
        items.sort(Comparator.comparing(DatedItem::date).thenComparing(DatedItem::sort).thenComparing(DatedItem::id));
        return new Shown(List.copyOf(items), rooms.watch().moved(today), rooms.days().get());
    }

    /// What closing a day would move; nothing is saved.
    List<MovedDate> wouldMove(LocalDate day, String title) {
        var days = rooms.days().get();
        var oneOff = new ArrayList<>(days.oneOff());
        oneOff.add(new BankHoliday(day, title));
        return rooms.watch().wouldMove(Supposing.calendar(new WorkingDays(days.table(), oneOff)), today());
    }

    /// What opening a day again would move; nothing is saved.
    List<MovedDate> wouldMoveWithout(LocalDate day) {
        var days = rooms.days().get();
        return rooms.watch().wouldMove(Supposing.calendar(new WorkingDays(days.table(), days.oneOff().stream().filter(d -> !d.date().equals(day)).toList())), today());
    }

    Outcome<?> close(LocalDate day, String title) throws TroubleException {
        return rooms.closing().close(day, title, rooms.days().get());
    }

    Outcome<?> open(LocalDate day) throws TroubleException {
        return rooms.closing().open(day);
    }

    void acknowledge(Consumer<Integer> done) {
        var today = today();
        jobs.start(_ -> rooms.watch().acknowledge(today), count -> {
            done.accept(count);
            load();
        }, trouble);
    }
}
