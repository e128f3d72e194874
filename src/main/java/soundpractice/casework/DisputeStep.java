package soundpractice.casework;

import java.time.LocalDate;
import java.util.Locale;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A step in a dispute about a case. Written once.
///
/// @param to the stage it reached
/// @param adviser who took part beside the two sides
/// @param note what is disputed, what was tried, what was decided; never empty
public record DisputeStep(RecordId caseId, PracticeCode practice, DisputeStage to, LocalDate on, Adviser adviser, String note)
        implements CaseEvent {

    /// Steps in the journal, scoped to their practice.
    public static final Kind<DisputeStep> KIND = Kind.log("casework.dispute", DisputeStep.class);

    /// Who may take part as adviser or mediator, brought in by either side.
    public enum Adviser {
        /// Nobody beside the two sides.
        NONE,
        /// The Local Medical Committee.
        LMC,
        /// A qualified mediator.
        MEDIATOR,
        /// A qualified conciliator.
        CONCILIATOR;

        /// As the command line writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of its name in words.
        public String key() {
            return "casework.adviser." + word();
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
