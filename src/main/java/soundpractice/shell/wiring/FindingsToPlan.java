package soundpractice.shell.wiring;

import java.util.List;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.drafting.StocktakeFindings;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.findings.Finding;
import soundpractice.stocktake.findings.Findings;
import soundpractice.stocktake.ui.Stocktaking;

/// Takes a stocktake's findings into the practice's open quality improvement plan, or into a new one.
final class FindingsToPlan implements Stocktaking.HandOver {
    private final ImprovementWiring improvement;

    FindingsToPlan(ImprovementWiring improvement) {
        this.improvement = improvement;
    }

    @Override
    public Outcome<Place> take(PracticeCode practice, List<Finding> findings) throws TroubleException {
        var draft = improvement.plans().open().stream().filter(p -> p.of().practice().equals(practice) && !p.of().state().isAgreed()).map(PlanFile::id).findFirst();
        var plan = draft.isPresent() ? Outcome.done(draft.get()) : improvement.start().start(practice, PlanShape.QUALITY, "", false, null, improvement.today());
        if (!(plan instanceof Outcome.Done<soundpractice.kernel.RecordId>(var id))) {
            return Outcome.refused(plan.problems());
        }
        for (var finding : StocktakeFindings.of(new Findings(findings))) {
            var taken = improvement.findings().take(id, finding, "", improvement.today());
            if (!taken.isDone()) {
                return Outcome.refused(taken.problems());
            }
        }
        return Outcome.done(new PlanPlace(id));
    }
}
