package soundpractice.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Due;
import soundpractice.inspection.ClockState;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A clock of a contract case as it stands on a day, with its proof. Made anew each time it is asked for.
///
/// @param caseId the case; for sub-contracting outside a case its own record
/// @param about what it belongs to: the notice, the investigation, the sub-contract
/// @param stoppedOn the day something stopped it; null while nothing has
public record ContractClock(PracticeCode practice, RecordId caseId, RecordId about, Due due, ClockState state, @Nullable LocalDate stoppedOn) {

    /// Minor investigation: the answer is due.
    public static final String ANSWER = "answer_due";
    /// What a remedial notice asks for is due.
    public static final String REMEDY = "remedy_due";
    /// The review meeting of a remedial notice.
    public static final String REVIEW = "review_meeting";
    /// The last day for an appeal.
    public static final String APPEAL = "appeal_closes";
    /// CQC's own date, beside the contract's (L-3).
    public static final String CQC = "cqc_date";
    /// The last day to object to sub-contracting (SC-2).
    public static final String OBJECTION = "objection_closes";

    /// Which clock.
    public String clock() {
        return due.rule().name();
    }

    /// The key of its name in words.
    public String key() {
        return "contract.clock." + clock().replace('_', '-');
    }
}
