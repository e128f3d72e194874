package soundpractice.contract.notice;

import java.time.LocalDate;
import java.util.Locale;
import soundpractice.contract.CaseEvent;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// What came of a notice. Written once.
///
/// @param how whether it was satisfied
/// @param evidence what shows it
/// @param judgedBy who judged
public record Settlement(PracticeCode practice, RecordId caseId, RecordId notice, LocalDate on, How how, String evidence, String judgedBy) implements CaseEvent {

    /// Settlements in the journal.
    public static final Kind<Settlement> KIND = Kind.log("contract.settlement", Settlement.class);

    /// What can come of a notice.
    public enum How {
        /// What it asks for was done, to the commissioner's satisfaction.
        SATISFIED,
        /// It was not complied with, or the breach was repeated.
        NOT_SATISFIED,
        /// It fell: an appeal was allowed, or it was withdrawn.
        FELL;

        /// The key of its name in words.
        public String key() {
            return "contract.settlement." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The identity of a notice's settlement.
    public static RecordId idOf(RecordId notice) {
        return RecordId.derived(KIND.name(), notice);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public Reason told() {
        return Reason.of("", "contract.told.settled", Reason.of("", how.key()), judgedBy, evidence);
    }
}
