package soundpractice.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// What was proposed for a practice, by which rules, and what a person decided. Kept for good, whether it was followed or not.
///
/// @param caseId the case it belongs to; null when a proposal was not followed and there is no case
/// @param quarter the quarter it is about
/// @param before the stage before
/// @param after the stage proposed
/// @param letter the letter that goes with it (`letter-4`); null when none does
/// @param variant the letter's wording, empty where there is only one
/// @param reasons why, with rules
/// @param tie whether the practice shared the figure of the last place, so that a person had to choose
/// @param followed whether it was decided so
/// @param on the day of the decision
/// @param note what the person added; may be empty
/// @param policyYear the first year of the policy version by which it was proposed
public record Decision(
        @Nullable RecordId caseId,
        PracticeCode practice,
        FinancialQuarter quarter,
        Stage before,
        Stage after,
        @Nullable String letter,
        String variant,
        List<Reason> reasons,
        boolean tie,
        boolean followed,
        LocalDate on,
        String note,
        int policyYear) implements CaseEvent {

    /// Decisions in the journal; written once.
    public static final Kind<Decision> KIND = Kind.log("casework.decision", Decision.class);

    public Decision {
        reasons = List.copyOf(reasons);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
