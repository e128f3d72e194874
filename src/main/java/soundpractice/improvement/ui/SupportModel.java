package soundpractice.improvement.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.support.Invoice;
import soundpractice.improvement.support.Readiness;
import soundpractice.improvement.support.Spending;
import soundpractice.improvement.support.SupportOffer;
import soundpractice.journal.Entry;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.text.Messages;

/// Support and money: the offers, the programmes with their budgets, and the practices with what each costs.
public final class SupportModel {

    /// An offer in the list.
    ///
    /// @param invoiced what its invoices have asked for
    record OfferLine(Entry<SupportOffer> entry, String practice, StatusWord state, String sort, BigDecimal invoiced, List<Invoice> invoices) {
        SupportOffer of() {
            return entry.value();
        }
    }

    /// A programme in a year.
    record ProgrammeLine(Spending spending, StatusWord state) {}

    /// A practice, with what it costs and how far it has come.
    record PracticeLine(PracticeCode code, String name, StatusWord readiness, int options, BigDecimal ours, BigDecimal theirs, BigDecimal invoiced) {}

    /// Everything as read.
    record Shown(String year, List<OfferLine> offers, List<ProgrammeLine> programmes, List<PracticeLine> practices) {
        BigDecimal sum(java.util.function.Function<Spending, BigDecimal> what) {
            return programmes.stream().map(ProgrammeLine::spending).filter(s -> s.year().equals(year)).map(what).reduce(BigDecimal.ZERO, BigDecimal::add);
        }

        List<String> names() {
            return programmes.stream().map(p -> p.spending().programme()).distinct().toList();
        }
    }

    /// Something that writes.
    interface Deed<T> {
        Outcome<T> with(Supporting on, LocalDate today) throws TroubleException;
    }

    private final Supporting supporting;
    private final Jobs jobs;
    private final Messages words;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// The model of the screen *Support and money*.
    public SupportModel(Supporting supporting, Jobs jobs, Messages words, Consumer<TroubleException> trouble) {
        this.supporting = supporting;
        this.jobs = jobs;
        this.words = words;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Supporting supporting() {
        return supporting;
    }

    LocalDate today() {
        return supporting.today().get();
    }

    /// Reads everything anew.
    public void load() {
        var today = today();
        jobs.latest(this, _ -> read(today), shown::set, trouble);
    }

    private Shown read(LocalDate today) {
        var all = supporting.offers().all();
        var invoices = supporting.offers().invoices();
        var lines = all.stream().map(e -> {
            var its = invoices.stream().filter(i -> i.offer().equals(e.id())).sorted(Comparator.comparing(Invoice::on)).toList();
            return new OfferLine(e, supporting.names().apply(e.value().practice()), Marks.of(e.value().state(), words), words.text(e.value().sort().key()), sum(its), its);
        }).sorted(Comparator.comparing((OfferLine l) -> l.of().state()).thenComparing(l -> l.of().since(), Comparator.reverseOrder())).toList();
        return new Shown(FinancialQuarter.containing(today).year(), lines, programmes(all, invoices), practices(lines));
    }

    private static BigDecimal sum(List<Invoice> invoices) {
        return invoices.stream().map(Invoice::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<ProgrammeLine> programmes(List<Entry<SupportOffer>> all, List<Invoice> invoices) {
        record Of(String programme, String year) {}
        var budgets = supporting.offers().budgets();
        var found = new TreeSet<Of>(Comparator.comparing(Of::year).reversed().thenComparing(Of::programme));
        budgets.forEach(b -> found.add(new Of(b.programme(), b.year())));
        all.stream().map(Entry::value).filter(o -> !o.programme().isBlank())
                .forEach(o -> found.add(new Of(o.programme(), FinancialQuarter.containing(o.countsOn()).year())));
        return found.stream().map(of -> Spending.of(of.programme(), of.year(), budgets, all, invoices)).map(s -> new ProgrammeLine(s, Marks.of(s, words))).toList();
    }

    private List<PracticeLine> practices(List<OfferLine> offers) {
        var options = new HashMap<PracticeCode, Integer>();
        supporting.offers().options().forEach(o -> options.merge(o.practice(), 1, Integer::sum));
        var codes = new TreeSet<>(supporting.practices().get());
        offers.forEach(o -> codes.add(o.of().practice()));
        var lines = new ArrayList<PracticeLine>();
        for (var code : codes) {
            var its = offers.stream().filter(o -> o.of().practice().equals(code)).toList();
            var bound = its.stream().map(OfferLine::of).filter(o -> o.state().isCommitted()).toList();
            lines.add(new PracticeLine(code, supporting.names().apply(code), Marks.of(Readiness.of(supporting.offers().talks(code)), words), options.getOrDefault(code, 0),
                    bound.stream().map(SupportOffer::ours).reduce(BigDecimal.ZERO, BigDecimal::add), bound.stream().map(SupportOffer::theirs).reduce(BigDecimal.ZERO, BigDecimal::add),
                    its.stream().map(OfferLine::invoiced).reduce(BigDecimal.ZERO, BigDecimal::add)));
        }
        return lines;
    }

    /// The offer of that id as last read.
    @Nullable OfferLine offer(RecordId id) {
        var now = shown.get();
        return now == null ? null : now.offers().stream().filter(o -> o.entry().id().equals(id)).findFirst().orElse(null);
    }

    /// Does something off the screen's thread, reads anew, and tells what was refused.
    <T> void act(Deed<T> deed, Consumer<T> done, Consumer<List<Problem>> refused) {
        var today = today();
        jobs.start(_ -> deed.with(supporting, today), outcome -> {
            load();
            switch (outcome) {
                case Outcome.Done<T>(var value) -> done.accept(value);
                case Outcome.Refused<T>(var problems) -> refused.accept(problems);
            }
        }, trouble);
    }
}
