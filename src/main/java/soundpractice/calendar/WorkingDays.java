package soundpractice.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Which days count as working days: Monday to Friday, less the bank holidays of a published table, less one-off days that the team added (P-18).
public final class WorkingDays {
    private final HolidayTable table;
    private final List<BankHoliday> oneOff;
    private final Map<LocalDate, Skipped> closed = new TreeMap<>();

    /// The calendar of a table alone.
    public WorkingDays(HolidayTable table) {
        this(table, List.of());
    }

    /// The calendar of a table and the team's own closed days.
    public WorkingDays(HolidayTable table, List<BankHoliday> oneOff) {
        this.table = table;
        this.oneOff = oneOff.stream().sorted().distinct().toList();
        this.oneOff.forEach(day -> closed.put(day.date(), new Skipped(day.date(), Skipped.Why.ONE_OFF, day.title())));
        table.days().forEach(day -> closed.put(day.date(), new Skipped(day.date(), Skipped.Why.BANK_HOLIDAY, day.title())));
    }

    /// Why a day is no working day; empty when it is one.
    public Optional<Skipped> closed(LocalDate day) {
        var named = closed.get(day);
        if (named != null) {
            return Optional.of(named);
        }
        var weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY
                ? Optional.of(new Skipped(day, Skipped.Why.WEEKEND, "weekend"))
                : Optional.empty();
    }

    /// Whether a day counts.
    public boolean isWorking(LocalDate day) {
        return closed(day).isEmpty();
    }

    /// Whether the table speaks for a day. Of days outside it only weekends and one-off days are known.
    public boolean covers(LocalDate day) {
        return table.covers(day);
    }

    /// The edition, with a mark when one-off days were added: the same days give the same version on every laptop.
    public String version() {
        return oneOff.isEmpty() ? table.version() : table.version() + "+" + oneOff.size() + "." + Integer.toHexString(oneOff.hashCode());
    }

    /// The published table in use.
    public HolidayTable table() {
        return table;
    }

    /// The days that the team added, earliest first.
    public List<BankHoliday> oneOff() {
        return oneOff;
    }
}
