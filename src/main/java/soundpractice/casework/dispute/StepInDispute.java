package soundpractice.casework.dispute;

import java.time.LocalDate;
import soundpractice.casework.Cases;
import soundpractice.casework.DisputeStage;
import soundpractice.casework.DisputeStep;
import soundpractice.casework.Stage;
import soundpractice.journal.Change;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Takes a step in a dispute. The formal stage is refused until the informal one is used up.
public final class StepInDispute {
    private final Cases cases;

    /// Disputes about these cases.
    public StepInDispute(Cases cases) {
        this.cases = cases;
    }

    /// Takes the step.
    ///
    /// @param adviser who takes part beside the two sides
    /// @param note what is disputed, tried or decided; needed
    public Outcome<DisputeStep> step(RecordId id, DisputeStage to, LocalDate on, DisputeStep.Adviser adviser, String note, LocalDate today)
            throws TroubleException {
        var file = cases.find(id, today);
        if (file.isEmpty()) {
            return Outcome.refused(Problem.of("casework.case.unknown", id));
        }
        var now = file.get().dispute();
        if (now == DisputeStage.NONE && file.get().of().stage() == Stage.CLOSED) {
            return Outcome.refused(Problem.of("casework.dispute.closed").by(RuleId.of("R-80")));
        }
        if (!now.next().contains(to)) {
            return Outcome.refused(refusal(now, to));
        }
        if (on.isAfter(today)) {
            return Outcome.refused(Problem.of("casework.letter.in-future", on).at("on").by(RuleId.of("R-80")));
        }
        if (note.isBlank()) {
            return Outcome.refused(Problem.of("casework.dispute.say-what").at("note").by(RuleId.of("R-80")));
        }
        var step = new DisputeStep(id, file.get().of().practice(), to, on, adviser, note.strip());
        cases.save(Change.plain().put(DisputeStep.KIND, cases.newId(), file.get().of().scope(), step));
        return Outcome.done(step);
    }

    /// Why a dispute cannot go there from where it stands.
    public static Problem refusal(DisputeStage now, DisputeStage to) {
        boolean early = to == DisputeStage.FORMAL_APPEAL && (now == DisputeStage.NONE || now == DisputeStage.INFORMAL_OPEN || now == DisputeStage.SETTLED);
        if (early) {
            return Problem.of("casework.dispute.informal-first", Problem.of(now.key())).by(RuleId.of("R-81"));
        }
        if (to == DisputeStage.GC14) {
            return Problem.of("casework.dispute.appeal-first", Problem.of(now.key())).by(RuleId.of("R-83"));
        }
        return Problem.of("casework.dispute.not-from-here", Problem.of(now.key()), Problem.of(to.key())).by(RuleId.of("R-80"));
    }
}
