package soundpractice.casework;

import java.time.LocalDate;
import java.util.Locale;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A practice asked for support, or the talk about it was held. It may ask at any time of year, and at once after an early warning;
/// asking never counts against it.
///
/// @param what asked, or talked
/// @param note what it asked for, or what came of the talk; never empty
public record SupportAsked(RecordId caseId, PracticeCode practice, LocalDate on, What what, String note) implements CaseEvent {

    /// Requests in the journal, scoped to their practice.
    public static final Kind<SupportAsked> KIND = Kind.log("casework.support_request", SupportAsked.class);

    /// What happened.
    public enum What {
        /// The practice asked.
        ASKED,
        /// The talk with partners and practice manager (step 2 of the nine): after it a self-referral may become a case of the programme.
        TALKED;

        /// As the command line writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
