package soundpractice.casework;

import java.time.LocalDate;
import java.util.List;
import soundpractice.journal.Change;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;

/// Takes a step in a case by hand: the committee's course, an escalation after silence, a close. What no rule permits is refused with the rule.
public final class MoveCase {
    private final Cases cases;

    /// Moves these cases.
    public MoveCase(Cases cases) {
        this.cases = cases;
    }

    /// Whether a step is taken only with a reason in words: a close, and course iii with both its findings.
    public static boolean needsReason(Stage to) {
        return to == Stage.CLOSED || to == Stage.SERVICE_IN_QUESTION;
    }

    /// Moves a case on.
    ///
    /// @param note why, in the person's words; needed for a close and for course iii, where it names both findings
    public Outcome<Decision> move(RecordId id, Stage to, LocalDate on, String note) throws TroubleException {
        var file = cases.find(id, on);
        var entry = cases.entry(id);
        if (file.isEmpty() || entry.isEmpty()) {
            return Outcome.refused(Problem.of("casework.case.unknown", id));
        }
        var step = NextStep.of(file.get()).stream().filter(s -> s.to() == to).findFirst();
        if (step.isEmpty() || !step.get().allowed()) {
            var why = step.map(s -> s.why().key()).orElse("casework.step.not-from-here");
            var args = step.map(s -> s.why().args()).orElse(List.of()).toArray();
            return Outcome.refused(Problem.of(why, args).by(RuleId.of(step.map(s -> s.why().rules().getFirst().value()).orElse("R-75"))));
        }
        if (note.isBlank() && needsReason(to)) {
            return Outcome.refused(Problem.of(to == Stage.CLOSED ? "casework.step.say-why" : "casework.step.both-findings")
                    .at("note").by(RuleId.of(to == Stage.CLOSED ? "R-75" : "R-76")));
        }
        var was = file.get().of();
        // Silence in support brings Letter 5 in its other wording with it.
        var letter = was.stage() == Stage.SUPPORT && to == Stage.ESCALATION ? "letter-5" : null;
        var decision = new Decision(id, was.practice(), FinancialQuarter.containing(on).previous(), was.stage(), to, letter,
                letter == null ? "" : soundpractice.documents.LetterKind.SILENCE, List.of(step.get().why()), false, true, on, note, was.opened().startYear());
        cases.save(Change.plain()
                .put(entry.get(), was.at(to, on))
                .put(Decision.KIND, cases.newId(), was.scope(), decision));
        return Outcome.done(decision);
    }
}
