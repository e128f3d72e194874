package soundpractice.contract;

import java.time.LocalDate;
import java.util.Locale;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// A concern about a single performer, handed over to where it belongs (105, 116). A contract case never holds what the concern is: the other body does, under its
/// own reference.
///
/// @param to who took it
/// @param reference the other body's reference; never a name
/// @param by who handed it over
public record Handover(PracticeCode practice, RecordId caseId, LocalDate on, Body to, String reference, String by) implements CaseEvent {

    /// Handovers in the journal.
    public static final Kind<Handover> KIND = Kind.log("contract.handover", Handover.class);

    /// A reference is short: there is no room in it for the concern itself.
    public static final int LONGEST_REFERENCE = 40;

    /// Who takes performer concerns.
    public enum Body {
        /// The team for the Performers List, under the 2013 regulations.
        PERFORMERS_LIST,
        /// General Medical Council.
        GMC,
        /// Nursing and Midwifery Council.
        NMC,
        /// National Clinical Assessment Service, or who does its work now.
        NCAS;

        /// The key of its name in words.
        public String key() {
            return "contract.body." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    @Override
    public Reason told() {
        return Reason.of("", "contract.told.handed-over", Reason.of("", to.key()), reference, by);
    }
}
