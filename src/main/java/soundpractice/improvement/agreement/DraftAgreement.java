package soundpractice.improvement.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.Plans;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Drafts agreements, amends them, and fixes their text for signing.
public final class DraftAgreement {
    private final Agreements agreements;
    private final Clauses clauses;
    private final Plans plans;

    /// Drafts among these.
    public DraftAgreement(Agreements agreements, Clauses clauses, Plans plans) {
        this.agreements = agreements;
        this.clauses = clauses;
        this.plans = plans;
    }

    /// Drafts an agreement with the library's newest wordings. An MoU annexes the plan as it was last agreed.
    public Outcome<RecordId> draft(PracticeCode practice, AgreementKind kind, String title, @Nullable RecordId plan, List<Party> parties, Terms terms, LocalDate today)
            throws TroubleException {
        var proof = proofOf(practice, kind, plan);
        if (!(proof instanceof Outcome.Done<String>(var code))) {
            return Outcome.refused(proof.problems());
        }
        var id = agreements.newId();
        agreements.save(Change.plain().put(Agreement.KIND, id, Scope.of(practice), new Agreement(practice, kind, title.strip(), 1, null, "", plan, code, parties,
                clauses.of(kind), List.of(), terms, AgreementState.DRAFT, today)));
        return Outcome.done(id);
    }

    private Outcome<String> proofOf(PracticeCode practice, AgreementKind kind, @Nullable RecordId plan) {
        if (plan == null) {
            return kind.annexesPlan() ? Outcome.refused(Problem.of("improvement.mou.no-plan").at("plan").by(RuleId.of("ST-6"))) : Outcome.done("");
        }
        var agreed = plans.find(plan).filter(f -> f.of().practice().equals(practice)).flatMap(PlanFile::lastAgreed);
        return agreed.isEmpty()
                ? Outcome.refused(Problem.of("improvement.mou.plan-not-agreed").at("plan").by(RuleId.of("ST-6")))
                : Outcome.done(agreed.get().proof());
    }

    /// Changes a draft. What is fixed for signing does not change.
    public Outcome<Agreement> change(Entry<Agreement> read, Agreement value) throws TroubleException {
        if (read.value().state() != AgreementState.DRAFT) {
            return Outcome.refused(Problem.of("improvement.mou.fixed"));
        }
        agreements.save(Change.plain().put(read, value));
        return Outcome.done(value);
    }

    /// What stands against signing.
    public List<Problem> against(Agreement agreement) {
        var problems = new ArrayList<Problem>();
        for (var role : agreement.kind().signers()) {
            var party = agreement.party(role);
            if (party.isEmpty() || party.get().name().isBlank()) {
                problems.add(Problem.of("improvement.mou.party-missing", Reason.of("", role.key())).at(role.word() + "/name"));
            } else if (party.get().representative().isBlank()) {
                problems.add(Problem.of("improvement.mou.representative-missing", party.get().name()).at(role.word() + "/representative"));
            }
        }
        var terms = agreement.terms();
        if (!terms.until().isAfter(terms.from())) {
            problems.add(Problem.of("improvement.mou.term-ends-before").at("until"));
        }
        if (agreement.kind() == AgreementKind.TRIPARTITE && terms.until().isAfter(terms.from().plusMonths(Terms.MONTHS))) {
            problems.add(Problem.of("improvement.mou.term-too-long", Terms.MONTHS).at("until"));
        }
        if (agreement.kind() == AgreementKind.TRIPARTITE && terms.paymentPlanOn() == null) {
            problems.add(Problem.of("improvement.mou.no-payment-plan").at("payment-plan"));
        }
        if (agreement.amends() != null && agreement.changes().isBlank()) {
            problems.add(Problem.of("improvement.mou.say-what-changes").at("changes"));
        }
        if (agreement.filled().isEmpty()) {
            problems.add(Problem.of("improvement.mou.no-clause").at("clauses"));
        }
        agreement.filled().stream().filter(c -> c.text().matches("(?s).*\\{[a-z_]+}.*"))
                .forEach(c -> problems.add(Problem.of("improvement.mou.gap", c.id()).at("clauses/" + c.id())));
        return problems;
    }

    /// Fixes the text for signing: from here on it stays word for word, with the plan as it was agreed.
    public Outcome<FixedText> fix(RecordId agreement, LocalDate today) throws TroubleException {
        var found = agreements.find(agreement);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.mou.unknown", agreement));
        }
        var file = found.get();
        if (file.of().state() != AgreementState.DRAFT) {
            return Outcome.refused(Problem.of("improvement.mou.fixed"));
        }
        var problems = new ArrayList<>(against(file.of()));
        var annex = annex(file.of());
        if (annex.isEmpty()) {
            problems.add(Problem.of("improvement.mou.plan-not-agreed").at("plan").by(RuleId.of("ST-6")));
        }
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var fixed = FixedText.of(agreement, file.of(), annex.orElseThrow(), today);
        agreements.save(Change.plain().put(file.agreement(), file.of().in(AgreementState.TO_SIGN, today))
                .put(FixedText.KIND, FixedText.idOf(agreement), file.of().scope(), fixed));
        return Outcome.done(fixed);
    }

    /// The annexed plan's text; empty text when none is annexed, nothing when it cannot be found.
    private Optional<String> annex(Agreement agreement) {
        var plan = agreement.plan();
        if (plan == null) {
            return Optional.of("");
        }
        return plans.find(plan).stream().flatMap(f -> f.agreed().stream()).filter(a -> a.proof().equals(agreement.planProof())).map(AgreedPlan::text).findFirst();
    }

    /// Drafts the next version of a signed agreement, with the plan as it is agreed now and the library's newest wordings.
    public Outcome<RecordId> amend(RecordId agreement, String changes, LocalDate today) throws TroubleException {
        var found = agreements.find(agreement);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.mou.unknown", agreement));
        }
        var was = found.get().of();
        if (was.state() != AgreementState.SIGNED) {
            return Outcome.refused(Problem.of("improvement.mou.not-signed"));
        }
        if (changes.isBlank()) {
            return Outcome.refused(Problem.of("improvement.mou.say-what-changes").at("changes"));
        }
        var proof = proofOf(was.practice(), was.kind(), was.plan());
        if (!(proof instanceof Outcome.Done<String>(var code))) {
            return Outcome.refused(proof.problems());
        }
        var id = agreements.newId();
        agreements.save(Change.because(changes.strip()).put(Agreement.KIND, id, was.scope(), was.amended(agreement, changes.strip(), clauses.of(was.kind()), code, today)));
        return Outcome.done(id);
    }

    /// Ends an agreement that is in force, or gives a draft up.
    public Outcome<Agreement> end(RecordId agreement, String reason, LocalDate today) throws TroubleException {
        var found = agreements.find(agreement);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.mou.unknown", agreement));
        }
        if (reason.isBlank()) {
            return Outcome.refused(Problem.of("improvement.move.say-why").at("reason"));
        }
        var ended = found.get().of().in(AgreementState.ENDED, today);
        agreements.save(Change.because(reason.strip()).put(found.get().agreement(), ended));
        return Outcome.done(ended);
    }
}
