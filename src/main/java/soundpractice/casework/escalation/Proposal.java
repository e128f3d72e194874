package soundpractice.casework.escalation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.Decision;
import soundpractice.casework.Stage;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;

/// What the process proposes for a practice. A person decides.
///
/// @param letter the letter that goes with it (`letter-4`); null when none does
/// @param variant the letter's wording, empty where there is only one
/// @param reasons why, in words with rules; never empty
/// @param tie whether the practice shares the figure of the last place: the person has to choose
/// @param policyYear the first year of the policy version that said so
public record Proposal(
        PracticeCode practice,
        FinancialQuarter quarter,
        Stage before,
        Stage after,
        @Nullable String letter,
        String variant,
        List<Reason> reasons,
        boolean tie,
        int policyYear) {

    public Proposal {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException("a proposal has reasons");
        }
    }

    /// Every rule that took part, in order.
    public List<RuleId> rules() {
        return List.copyOf(Reason.rulesOf(reasons));
    }

    /// Names it for ticking: a practice has at most one proposal of a kind in a quarter.
    public RecordId key() {
        return RecordId.derived("casework.proposal", practice, quarter, after, String.valueOf(letter));
    }

    /// The decision to follow it or not.
    public Decision decided(@Nullable RecordId caseId, boolean followed, java.time.LocalDate on, String note) {
        return new Decision(caseId, practice, quarter, before, after, letter, variant, reasons, tie, followed, on, note, policyYear);
    }
}
