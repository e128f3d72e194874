package soundpractice.casework.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import soundpractice.casework.Case;
import soundpractice.casework.CaseFile;
import soundpractice.casework.Cases;
import soundpractice.casework.Decision;
import soundpractice.casework.Stage;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
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
        var now = new HashMap<PracticeCode, Case>();
        var followed = new ArrayList<Decision>();
        var declined = new ArrayList<Decision>();
        for (var proposal : run.proposals()) {
            if (!decided.contains(proposal.key())) {
                boolean follow = ticked.contains(proposal.key());
                (follow ? followed : declined).add(decide(change, now, proposal, follow, on, note));
            }
        }
        if (!change.isEmpty()) {
            cases.save(change);
        }
        return Outcome.done(new Applied(followed, declined));
    }

    /// A practice may follow two proposals of one run, for its results and for its sign-up requirements: its case then goes as far as the further of them.
    private Decision decide(Change change, Map<PracticeCode, Case> now, Proposal proposal, boolean follow, LocalDate on, String note) {
        var practice = proposal.practice();
        var existing = Optional.ofNullable(now.get(practice))
                .or(() -> cases.of(practice, on).stream().map(CaseFile::of).filter(of -> of.stage().isOpen()).findFirst());
        var caseId = existing.map(Case::id);
        if (follow) {
            var moved = existing.map(of -> of.at(stage(proposal, of), on)).orElseGet(() -> Case.open(practice, proposal.quarter(), proposal.after(), on));
            var entry = existing.isPresent() && !now.containsKey(practice) ? cases.entry(moved.id()) : Optional.<Entry<Case>>empty();
            if (existing.map(Case::stage).filter(moved.stage()::equals).isEmpty()) {
                if (entry.isPresent()) {
                    change.put(entry.get(), moved);
                } else {
                    change.put(Case.KIND, moved.id(), moved.scope(), moved);
                }
                now.put(practice, moved);
            }
            caseId = Optional.of(moved.id());
        }
        var decision = proposal.decided(caseId.orElse(null), follow, on, note);
        change.put(Decision.KIND, cases.newId(), Scope.of(practice), decision);
        return decision;
    }

    private static Stage stage(Proposal proposal, Case of) {
        boolean signUp = "letter-2".equals(proposal.letter()) || "letter-3".equals(proposal.letter());
        return signUp ? proposal.after().orLater(of.stage()) : proposal.after();
    }

    /// The key of the proposal that a decision was about.
    public static RecordId keyOf(Decision decision) {
        return RecordId.derived("casework.proposal", decision.practice(), decision.quarter(), decision.after(), String.valueOf(decision.letter()));
    }
}
