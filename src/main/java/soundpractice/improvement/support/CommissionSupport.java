package soundpractice.improvement.support;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Offers support and confirms it. An offer that is paid from a programme is confirmed only once both conditions stand on record (VC-1, VC-2).
public final class CommissionSupport {
    private final Offers offers;

    /// Commissions among these.
    public CommissionSupport(Offers offers) {
        this.offers = offers;
    }

    /// Makes an offer.
    public Outcome<RecordId> offer(SupportOffer offer) throws TroubleException {
        var problems = problems(offer);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = offers.newId();
        offers.save(Change.plain().put(SupportOffer.KIND, id, Scope.of(offer.practice()), offer));
        return Outcome.done(id);
    }

    /// Writes an offer anew, over the version that was read. What is confirmed keeps its cost: what was agreed is agreed.
    public Outcome<SupportOffer> change(Entry<SupportOffer> read, SupportOffer now) throws TroubleException {
        if (read.value().state() != SupportOffer.State.OFFERED) {
            return Outcome.refused(Problem.of("improvement.offer.fixed").at("state"));
        }
        var problems = problems(now);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        offers.save(Change.plain().put(read, now));
        return Outcome.done(now);
    }

    private static List<Problem> problems(SupportOffer offer) {
        var problems = new ArrayList<Problem>();
        if (offer.provider().isBlank()) {
            problems.add(Problem.of("improvement.write.empty").at("provider"));
        }
        if (offer.what().isBlank()) {
            problems.add(Problem.of("improvement.write.empty").at("what"));
        }
        if (offer.cost().signum() < 0 || offer.ours().signum() < 0 || offer.ours().compareTo(offer.cost()) > 0) {
            problems.add(Problem.of("improvement.offer.share").at("ours"));
        }
        return problems;
    }

    /// Moves an offer on, never back. Confirming asks for both conditions where money of a programme is bound.
    public Outcome<SupportOffer> move(RecordId offer, SupportOffer.State to, LocalDate today) throws TroubleException {
        var found = offers.all().stream().filter(e -> e.id().equals(offer)).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.offer.unknown", offer));
        }
        var read = found.get();
        var was = read.value();
        if (!was.state().goesOnTo(to)) {
            return Outcome.refused(Problem.of("improvement.offer.no-way", Reason.of("", was.state().key()), Reason.of("", to.key())).at("state"));
        }
        var problems = new ArrayList<Problem>();
        if (to.isCommitted() && was.ours().signum() > 0 && !was.programme().isBlank()) {
            if (was.theirs().signum() > 0 && was.matchedOn() == null) {
                problems.add(Problem.of("improvement.offer.no-match").at("matched").by(RuleId.of("VC-1")));
            }
            if (was.sustainableOn() == null) {
                problems.add(Problem.of("improvement.offer.no-movement").at("sustainable").by(RuleId.of("VC-2")));
            }
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var now = was.in(to, today);
        offers.save(Change.plain().put(read, now));
        return Outcome.done(now);
    }

    /// Notes the practice's commitments.
    public Outcome<SupportOffer> committed(RecordId offer, @Nullable LocalDate matched, @Nullable LocalDate sustainable) throws TroubleException {
        var found = offers.all().stream().filter(e -> e.id().equals(offer)).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.offer.unknown", offer));
        }
        var now = found.get().value().committed(matched, sustainable);
        offers.save(Change.plain().put(found.get(), now));
        return Outcome.done(now);
    }

    /// Notes an invoice. Refused when its number stands there already, or when it asks for more than the offer's whole cost.
    public Outcome<Invoice> invoice(Invoice invoice) throws TroubleException {
        var found = offers.all().stream().filter(e -> e.id().equals(invoice.offer())).findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.offer.unknown", invoice.offer()));
        }
        var its = offers.invoices().stream().filter(i -> i.offer().equals(invoice.offer())).toList();
        if (its.stream().anyMatch(i -> i.number().equalsIgnoreCase(invoice.number()))) {
            return Outcome.refused(Problem.of("improvement.invoice.twice", invoice.number()).at("number"));
        }
        var sum = its.stream().map(Invoice::amount).reduce(invoice.amount(), BigDecimal::add);
        if (sum.compareTo(found.get().value().cost()) > 0) {
            return Outcome.refused(Problem.of("improvement.invoice.too-much", Pounds.printed(sum), Pounds.printed(found.get().value().cost())).at("amount"));
        }
        offers.save(Change.plain().put(Invoice.KIND, offers.newId(), Scope.of(invoice.practice()), invoice));
        return Outcome.done(invoice);
    }

    /// Sets a programme's budget in a year.
    public void budget(Budget budget) throws TroubleException {
        offers.save(Change.plain().put(Budget.KIND, Budget.idOf(budget.programme(), budget.year()), Scope.AREA, budget));
    }

    /// Keeps a readiness talk.
    public void talk(ReadinessTalk talk) throws TroubleException {
        offers.save(Change.plain().put(ReadinessTalk.KIND, ReadinessTalk.idOf(talk.practice(), talk.on()), Scope.of(talk.practice()), talk));
    }

    /// Notes that a source of the diagnostic was looked at, or whom it was asked of. Refused without what it showed, without whom, or on a day to come.
    public Outcome<DiagnosticInput> note(DiagnosticInput input, LocalDate today) throws TroubleException {
        var problems = against(input, today);
        if (problems.isEmpty()) {
            offers.save(Change.plain().put(DiagnosticInput.KIND, DiagnosticInput.idOf(input.practice(), input.source()), Scope.of(input.practice()), input));
        }
        return Outcome.unless(problems, () -> input);
    }

    /// What stands against noting a source, by field.
    public static List<Problem> against(DiagnosticInput input, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (input.state() == DiagnosticInput.State.SEEN && input.note().isBlank()) {
            problems.add(Problem.of("improvement.input.say-what").at("note"));
        }
        if (input.state() == DiagnosticInput.State.ASKED && input.whom().isBlank()) {
            problems.add(Problem.of("improvement.input.say-whom").at("whom"));
        }
        if (input.on().isAfter(today)) {
            problems.add(Problem.of("improvement.progress.in-future", input.on()).at("on"));
        }
        return problems;
    }

    /// Adds an option to a practice's report. Refused before a readiness talk has agreed a future state: a diagnostic follows only then.
    public Outcome<RecordId> option(Option option) throws TroubleException {
        if (offers.talks(option.practice()).stream().noneMatch(ReadinessTalk::isSettled)) {
            return Outcome.refused(Problem.of("improvement.option.talk-first").by(RuleId.of("RD-6")));
        }
        var problems = problems(option);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var id = offers.newId();
        offers.save(Change.plain().put(Option.KIND, id, Scope.of(option.practice()), option));
        return Outcome.done(id);
    }

    /// Writes an option anew, over the version that was read.
    public Outcome<Option> reword(Entry<Option> read, Option now) throws TroubleException {
        var problems = problems(now);
        if (problems.isEmpty()) {
            offers.save(Change.plain().put(read, now));
        }
        return Outcome.unless(problems, () -> now);
    }

    /// Takes an option out of the report; history keeps it.
    public void remove(Entry<Option> read) throws TroubleException {
        offers.save(Change.plain().delete(read));
    }

    private static List<Problem> problems(Option option) {
        var problems = new ArrayList<Problem>();
        if (option.finding().isBlank()) {
            problems.add(Problem.of("improvement.write.empty").at("finding"));
        }
        if (option.actions().isEmpty() && !option.further()) {
            problems.add(Problem.of("improvement.option.action").at("actions"));
        }
        return problems;
    }
}
