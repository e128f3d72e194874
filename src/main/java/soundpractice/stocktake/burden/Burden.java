package soundpractice.stocktake.burden;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Problem;

/// How much was asked of a practice: shown before another thing is asked.
///
/// @param asks everything, newest first
/// @param thisQuarter how many in the financial quarter of the day
/// @param thisYear how many in the twelve months up to the day
/// @param byKind how many of each kind in those twelve months
/// @param last the newest; null when nothing was asked yet
/// @param daysSince days since the newest; 0 when there is none
public record Burden(List<Ask> asks, int thisQuarter, int thisYear, Map<Ask.What, Integer> byKind, @Nullable Ask last, long daysSince) {
    /// From how many asks in a quarter on the person is told before another is made.
    public static final int MANY = 3;
    /// Within how many days a second stocktake is called soon.
    public static final int SOON = 90;

    public Burden {
        asks = List.copyOf(asks);
        byKind = Map.copyOf(byKind);
    }

    /// The burden on a day; what lies ahead does not count.
    public static Burden of(List<Ask> asks, LocalDate today) {
        var made = asks.stream().filter(a -> !a.on().isAfter(today)).toList();
        var quarter = FinancialQuarter.containing(today);
        var year = made.stream().filter(a -> a.on().isAfter(today.minusYears(1))).toList();
        var kinds = new EnumMap<Ask.What, Integer>(Ask.What.class);
        year.forEach(a -> kinds.merge(a.what(), 1, Integer::sum));
        var last = made.isEmpty() ? null : made.getFirst();
        return new Burden(made, (int) made.stream().filter(a -> FinancialQuarter.containing(a.on()).equals(quarter)).count(), year.size(), kinds, last,
                last == null ? 0 : ChronoUnit.DAYS.between(last.on(), today));
    }

    /// What a person should know before asking for another stocktake; empty when nothing speaks against it.
    public List<Problem> beforeAnother(LocalDate today) {
        var remarks = new java.util.ArrayList<Problem>();
        if (thisQuarter >= MANY) {
            remarks.add(Problem.of("stocktake.burden.many", thisQuarter, FinancialQuarter.containing(today)));
        }
        asks.stream()
                .filter(a -> a.what() == Ask.What.STOCKTAKE && ChronoUnit.DAYS.between(a.on(), today) < SOON)
                .findFirst()
                .ifPresent(a -> remarks.add(Problem.of("stocktake.burden.soon", a.on())));
        return remarks;
    }
}
