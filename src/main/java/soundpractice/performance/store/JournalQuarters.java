package soundpractice.performance.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Blobs;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Challenge;
import soundpractice.performance.Dashboard;
import soundpractice.performance.FrozenQuarter;
import soundpractice.performance.Policies;
import soundpractice.performance.Policy;
import soundpractice.performance.Quarter;
import soundpractice.performance.QuarterFigures;
import soundpractice.performance.QuarterResult;
import soundpractice.performance.Quarters;
import soundpractice.performance.Ranking;
import soundpractice.performance.Standing;

/// Quarters as the journal keeps them, their figures as kept content. Rankings read lately are held ready: content never changes, so
/// what was read once is right for ever.
public final class JournalQuarters implements Quarters {
    private static final int HELD = 48;

    private record Ranked(BlobId content, Policy policy, List<Challenge> challenges) {}

    private final Journal journal;
    private final Blobs blobs;
    private final Policies policies;
    private final Codes codes = new Codes();
    private final Map<Ranked, List<Standing>> held = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Ranked, List<Standing>> eldest) {
            return size() > HELD;
        }
    };

    public JournalQuarters(Journal journal, Blobs blobs, Policies policies) {
        this.journal = journal;
        this.blobs = blobs;
        this.policies = policies;
    }

    @Override
    public List<Quarter> all() {
        var frozen = new HashMap<FinancialQuarter, FrozenQuarter>();
        journal.all(FrozenQuarter.KIND).forEach(e -> frozen.put(e.value().quarter(), e.value()));
        return journal.all(Dashboard.KIND).stream()
                .map(e -> quarter(e.value(), frozen.get(e.value().quarter())))
                .sorted(Comparator.comparing(Quarter::quarter))
                .toList();
    }

    @Override
    public Optional<Quarter> find(FinancialQuarter quarter) {
        return dashboard(quarter).map(e -> quarter(
                e.value(), journal.find(FrozenQuarter.KIND, FrozenQuarter.idOf(quarter)).map(Entry::value).orElse(null)));
    }

    @Override
    public Optional<Entry<Dashboard>> dashboard(FinancialQuarter quarter) {
        return journal.find(Dashboard.KIND, Dashboard.idOf(quarter));
    }

    @Override
    public QuarterFigures figures(Quarter quarter) throws TroubleException {
        return FigureFile.figures(blobs.read(
                quarter instanceof Quarter.Validated validated ? validated.frozen().figures() : quarter.dashboard().figures()));
    }

    @Override
    public QuarterResult result(Quarter quarter) throws TroubleException {
        return switch (quarter) {
            case Quarter.Validated v -> {
                var policy = v.frozen().policy();
                var key = new Ranked(v.frozen().standings(), policy, List.of());
                var known = held(key);
                yield new QuarterResult(quarter, policy, known != null
                        ? known
                        : hold(key, FigureFile.standings(blobs.read(v.frozen().standings()), policy, codes)));
            }
            case Quarter.Draft d -> provisional(d, List.of());
            case Quarter.Published p ->
                provisional(p, challenges(p.quarter()).stream().map(Entry::value).filter(c -> c.corrected() != null).toList());
        };
    }

    @Override
    public List<Entry<Challenge>> challenges(FinancialQuarter quarter) {
        return journal.all(Challenge.KIND).stream()
                .filter(e -> e.value().quarter().equals(quarter))
                .sorted(Comparator.<Entry<Challenge>, java.time.LocalDate>comparing(e -> e.value().on()).thenComparing(Entry::id))
                .toList();
    }

    @Override
    public BlobId keep(QuarterFigures figures) throws TroubleException {
        return blobs.keep(FigureFile.write(figures));
    }

    @Override
    public BlobId keep(QuarterResult result) throws TroubleException {
        return blobs.keep(FigureFile.write(result));
    }

    private QuarterResult provisional(Quarter quarter, List<Challenge> corrections) throws TroubleException {
        var policy = policies.of(quarter.quarter());
        var key = new Ranked(quarter.dashboard().figures(), policy, corrections);
        var known = held(key);
        if (known != null) {
            return new QuarterResult(quarter, policy, known);
        }
        return new QuarterResult(quarter, policy, hold(key, Ranking.of(figures(quarter).corrected(corrections).rows(), policy)));
    }

    private static Quarter quarter(Dashboard dashboard, @Nullable FrozenQuarter frozen) {
        if (frozen != null) {
            return new Quarter.Validated(dashboard, frozen);
        }
        var opens = dashboard.published();
        var closes = dashboard.closes();
        return opens == null || closes == null
                ? new Quarter.Draft(dashboard)
                : new Quarter.Published(dashboard, new soundpractice.performance.ChallengeWindow(opens, closes));
    }

    private @Nullable List<Standing> held(Ranked key) {
        synchronized (held) {
            return held.get(key);
        }
    }

    private List<Standing> hold(Ranked key, List<Standing> standings) {
        var fixed = List.copyOf(new ArrayList<>(standings));
        synchronized (held) {
            held.put(key, fixed);
        }
        return fixed;
    }
}
