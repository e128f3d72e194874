package soundpractice.shell.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.Order;
import soundpractice.improvement.support.Budget;
import soundpractice.improvement.support.CommissionSupport;
import soundpractice.improvement.support.DiagnosticInput;
import soundpractice.improvement.support.Invoice;
import soundpractice.improvement.support.Option;
import soundpractice.improvement.support.ReadinessTalk;
import soundpractice.improvement.support.SupportOffer;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;

/// Support and money of the fictional area: offers in every state, a programme with its budget, readiness talks and what the diagnostics found.
final class DemoSupport {
    private final OpenStore store;
    private final DemoClock clock;
    private final List<DemoPractice> practices;
    private final LocalDate today;
    private final CommissionSupport on;

    DemoSupport(OpenStore store, DemoClock clock, List<DemoPractice> practices, LocalDate today) {
        this.store = store;
        this.clock = clock;
        this.practices = practices;
        this.today = today;
        this.on = ImprovementWiring.of(store).commissioning();
    }

    private String words(String key) {
        return store.messages().text("shell.demo.support." + key);
    }

    /// Makes them all; an area with few practices has none.
    void make() throws TroubleException {
        if (practices.size() < 30) {
            return;
        }
        var programme = words("programme");
        clock.at(today.minusDays(70));
        on.budget(new Budget(programme, FinancialQuarter.containing(today).year(), BigDecimal.valueOf(40_000)));
        var peers = offer(practices.get(9), "peers", SupportOffer.Sort.PEER, programme, 10_000, 5_000, 60);
        on.committed(peers, today.minusDays(58), today.minusDays(58)).orThrow();
        on.move(peers, SupportOffer.State.CONFIRMED, today.minusDays(56)).orThrow();
        on.invoice(new Invoice(peers, practices.get(9).code(), "TP-1042", today.minusDays(20), BigDecimal.valueOf(2_500), words("invoice"))).orThrow();
        var waiting = offer(practices.get(14), "readiness", SupportOffer.Sort.EXTERNAL, programme, 3_050, 3_050, 12);
        on.committed(waiting, null, null).orThrow();
        var own = offer(practices.get(28), "own", SupportOffer.Sort.INTERNAL, "", 0, 0, 8);
        on.move(own, SupportOffer.State.CONFIRMED, today.minusDays(7)).orThrow();
        for (int i = 0; i < 4; i++) {
            diagnose(practices.get(9 + i), i);
        }
        talk(practices.get(20), false);
        clock.at(today);
    }

    private RecordId offer(DemoPractice practice, String key, SupportOffer.Sort sort, String programme, int cost, int ours, int daysAgo) throws TroubleException {
        var day = today.minusDays(daysAgo);
        clock.at(day);
        return on.offer(new SupportOffer(practice.code(), null, words(key + ".provider"), sort, programme, words(key), BigDecimal.valueOf(cost), BigDecimal.valueOf(ours), null, null,
                SupportOffer.State.OFFERED, day)).orThrow();
    }

    private void talk(DemoPractice practice, boolean settled) throws TroubleException {
        var day = today.minusDays(40);
        clock.at(day);
        var answers = IntStream.rangeClosed(1, ReadinessTalk.QUESTIONS).mapToObj(i -> !settled && i > 3 ? "" : words("rd-" + i)).toList();
        on.talk(ReadinessTalk.of(practice.code(), day, answers, settled, settled ? words("future") : ""));
    }

    /// The first practice's sources were all looked at but its accounts; the others' still miss what the practice itself has to do.
    private void looked(DemoPractice practice, int which) throws TroubleException {
        for (var source : DiagnosticInput.Source.values()) {
            var key = source.word().replace('_', '-');
            boolean own = source == DiagnosticInput.Source.STAFF_360 || source == DiagnosticInput.Source.MAKING_TIME;
            if (source == DiagnosticInput.Source.PROFIT_AND_LOSS) {
                note(practice, source, DiagnosticInput.State.ASKED, "", words(key + ".whom"), 25);
            } else if (!own || which == 0) {
                note(practice, source, DiagnosticInput.State.SEEN, words(key), "", 36);
            }
        }
    }

    private void note(DemoPractice practice, DiagnosticInput.Source source, DiagnosticInput.State state, String note, String whom, int daysAgo) throws TroubleException {
        var day = today.minusDays(daysAgo);
        clock.at(day);
        on.note(new DiagnosticInput(practice.code(), source, state, note, whom, day), day).orThrow();
    }

    private void diagnose(DemoPractice practice, int which) throws TroubleException {
        talk(practice, true);
        looked(practice, which);
        Order order = null;
        for (var domain : Option.Domain.values()) {
            if (which > 0 && domain == Option.Domain.FINANCE) {
                continue;
            }
            order = Order.after(order);
            var key = domain.rule().value().toLowerCase(java.util.Locale.ROOT);
            option(practice, domain, words(key + ".theme"), words(key), domain == Option.Domain.SERVICE_REDESIGN ? null : words(key + ".action"), order);
        }
    }

    private void option(DemoPractice practice, Option.Domain domain, String theme, String finding, @Nullable String action, Order order) throws TroubleException {
        on.option(new Option(practice.code(), domain, theme, finding, action == null ? List.of() : List.of(action), action == null, order)).orThrow();
    }
}
