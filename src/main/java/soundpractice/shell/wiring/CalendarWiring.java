package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import soundpractice.casework.dates.CaseDates;
import soundpractice.casework.dates.DatedGuest;
import soundpractice.casework.dates.DatedItem;
import soundpractice.casework.ui.CalendarModel;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Policies;
import soundpractice.performance.Quarters;
import soundpractice.register.Practices;

/// Builds the calendar from every room that has dates. A room adds its line to the guests.
public final class CalendarWiring {
    private final CaseworkWiring casework;
    private final OpenStore store;
    private final List<DatedGuest> guests;

    CalendarWiring(OpenStore store, CaseworkWiring casework, ImprovementWiring improvement, Quarters quarters, Policies policies, Practices practices) {
        this.casework = casework;
        this.store = store;
        Function<PracticeCode, String> nameOf = code -> practices.find(code).map(p -> p.properName()).orElse(code.value());
        this.guests = List.of(new CaseDates(casework.cases(), nameOf), new QuarterDates(quarters, policies, casework::calendar), new ImprovementDates(improvement, nameOf),
                new ContractDates(ContractWiring.of(store), nameOf));
    }

    /// The calendar of a store on its own; for the command line, where a store is open for one command.
    public static CalendarWiring of(OpenStore store) {
        var register = new RegisterWiring(store);
        var performance = new PerformanceWiring(store, register.practices());
        return new CalendarWiring(store, CaseworkWiring.of(store), ImprovementWiring.of(store), performance.desk().quarters(), performance.desk().policies(), register.practices());
    }

    /// Every date, soonest first.
    public List<DatedItem> items(LocalDate today) throws TroubleException {
        var items = new ArrayList<DatedItem>();
        for (var guest : guests) {
            items.addAll(guest.dates(today));
        }
        items.sort(Comparator.comparing(DatedItem::date).thenComparing(DatedItem::sort).thenComparing(DatedItem::id));
        return items;
    }

    /// What the screen *Calendar* stands on.
    CalendarModel.Rooms rooms() {
        return new CalendarModel.Rooms(guests, casework::calendar, casework.days(), casework.dates(), store::today, () -> store.clock().instant());
    }
}
