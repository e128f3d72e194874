package soundpractice.improvement;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.RecordId;

/// A plan as it stood on the day both sides agreed it, word for word. It never changes; its proof code can be made again from its text at any time.
///
/// @param text the whole plan, in the one form that [PlanText] gives it
/// @param proof the code printed on what both left with
/// @param forPractice who agreed for the practice
/// @param forCommissioner who agreed for the commissioner
public record AgreedPlan(RecordId plan, PracticeCode practice, LocalDate on, String forPractice, String forCommissioner, String text, String proof) {

    /// Agreed plans in the journal.
    public static final Kind<AgreedPlan> KIND = Kind.log("improvement.agreed", AgreedPlan.class);

    /// Whether text and code still belong together.
    public boolean isTrue() {
        return ProofCode.of(text).value().equals(proof);
    }

    /// Whether the plan as it stands now is still the one that was agreed.
    public boolean isSame(PlanFile now) {
        return PlanText.of(now).equals(text);
    }
}
