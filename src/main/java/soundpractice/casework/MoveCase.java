package soundpractice.casework;

import java.time.LocalDate;
import java.util.List;
import soundpractice.documents.LetterKind;
import soundpractice.journal.Change;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Takes a step in a case by hand: an escalation after silence, a way to the committee, a close. What no rule permits is refused with the rule. The
/// committee's courses are taken by [soundpractice.casework.course.DecideCourse], which asks for what they rest on.
public final class MoveCase {
    private final Cases cases;

    /// Moves these cases.
    public MoveCase(Cases cases) {
        this.cases = cases;
    }

    /// Whether a step is taken only with a reason in words: a close.
    public static boolean needsReason(Stage to) {
        return to == Stage.CLOSED;
    }

    /// Moves a case on.
    ///
    /// @param note why, in the person's words; needed for a close
    public Outcome<Decision> move(RecordId id, Stage to, LocalDate on, String note) throws TroubleException {
        var file = cases.find(id, on);
        var entry = cases.entry(id);
        if (file.isEmpty() || entry.isEmpty()) {
            return Outcome.refused(Problem.of("casework.case.unknown", id));
        }
        var taken = step(file.get(), to);
        if (!(taken instanceof Outcome.Done<NextStep>(var step))) {
            return Outcome.refused(taken.problems());
        }
        if (file.get().of().stage() == Stage.PCQG_REVIEW) {
            return Outcome.refused(Problem.of("casework.step.by-course").by(RuleId.of("R-75")));
        }
        if (note.isBlank() && needsReason(to)) {
            return Outcome.refused(Problem.of("casework.step.say-why").at("note").by(RuleId.of("R-75")));
        }
        var was = file.get().of();
        // Silence before escalation brings Letter 5 in its other wording with it.
        var letter = to == Stage.ESCALATION ? "letter-5" : null;
        var decision = new Decision(id, was.practice(), FinancialQuarter.containing(on).previous(), was.stage(), to, letter,
                letter == null ? "" : LetterKind.SILENCE, List.of(step.why()), false, true, on, note, was.opened().startYear());
        cases.save(Change.plain()
                .put(entry.get(), was.at(to, on))
                .put(Decision.KIND, cases.newId(), was.scope(), decision));
        return Outcome.done(decision);
    }

    /// The step of a case that leads there, or the rule that refuses it.
    public static Outcome<NextStep> step(CaseFile file, Stage to) {
        var step = NextStep.of(file).stream().filter(s -> s.to() == to).findFirst();
        if (step.isPresent() && step.get().allowed()) {
            return Outcome.done(step.get());
        }
        return Outcome.refused(step.map(s -> Problem.of(s.why().key(), s.why().args().toArray()).by(s.why().rules().getFirst()))
                .orElseGet(() -> Problem.of("casework.step.not-from-here").by(RuleId.of("R-75"))));
    }
}
