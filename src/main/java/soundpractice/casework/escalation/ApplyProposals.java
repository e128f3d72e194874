package soundpractice.casework.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import soundpractice.casework.Case;
import soundpractice.casework.Cases;
import soundpractice.casework.Decision;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Writes down what a person decided about a run's proposals and moves the cases, all in one change. Both what was proposed and what was decided are kept.
public final class ApplyProposals {
    private final Cases cases;

    /// Applies to these cases.
    public ApplyProposals(Cases cases) {
        this.cases = cases;
    }

    /// What came of it.
    ///
    /// @param followed decisions to follow a proposal
    /// @param declined decisions not to
    public record Applied(List<Decision> followed, List<Decision> declined) {
        public Applied {
            followed = List.copyOf(followed);
            declined = List.copyOf(declined);
        }
    }

    /// Decides every proposal of the run that has not been decided yet: ticked ones are followed, the others are not.
    ///
    /// @param ticked keys of the proposals to follow ([Proposal#key])
    /// @param note what the person adds; may be empty
    public Outcome<Applied> apply(QuarterRun run, Set<RecordId> ticked, LocalDate on, String note) throws TroubleException {
        if (!run.quarter().isValidated()) {
            return Outcome.refused(Problem.of("casework.run.unvalidated", run.quarter().quarter()).by(RuleId.of("A-4")));
        }
        var decided = new HashSet<RecordId>();
        cases.decisions(run.quarter().quarter()).stream().filter(Decision::followed).forEach(d -> decided.add(keyOf(d)));
        var change = Change.plain();
        var followed = new ArrayList<Decision>();
        var declined = new ArrayList<Decision>();
        for (var proposal : run.proposals()) {
            if (!decided.contains(proposal.key())) {
                (ticked.contains(proposal.key()) ? followed : declined).add(decide(change, proposal, ticked.contains(proposal.key()), on, note));
            }
        }
        if (!change.isEmpty()) {
            cases.save(change);
        }
        return Outcome.done(new Applied(followed, declined));
    }

    private Decision decide(Change change, Proposal proposal, boolean follow, LocalDate on, String note) {
        var existing = cases.of(proposal.practice(), on).stream().map(file -> file.of()).filter(of -> of.stage().isOpen()).findFirst();
        var caseId = existing.map(Case::id);
        if (follow) {
            if (existing.isEmpty()) {
                var opened = Case.open(proposal.practice(), proposal.quarter(), proposal.after(), on);
                change.put(Case.KIND, opened.id(), opened.scope(), opened);
                caseId = java.util.Optional.of(opened.id());
            } else {
                cases.entry(existing.get().id()).ifPresent(entry -> change.put(entry, entry.value().at(proposal.after(), on)));
            }
        }
        var decision = proposal.decided(caseId.orElse(null), follow, on, note);
        change.put(Decision.KIND, cases.newId(), Scope.of(proposal.practice()), decision);
        return decision;
    }

    /// The key of the proposal that a decision was about.
    public static RecordId keyOf(Decision decision) {
        return RecordId.derived("casework.proposal", decision.practice(), decision.quarter(), decision.after(), String.valueOf(decision.letter()));
    }
}
