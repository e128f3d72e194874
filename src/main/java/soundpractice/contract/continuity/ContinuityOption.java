package soundpractice.contract.continuity;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.contract.CaseEvent;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RecordId;

/// A way to keep services going when a contractor cannot (SC-7 to SC-9, L-7).
///
/// @param provider who would give the services; empty where the way names none
/// @param from since when
/// @param until until when; null while open
/// @param registered whether the provider's registration with CQC was confirmed (SC-7)
/// @param locationListed whether the practice is one of its locations (SC-7)
/// @param patientsToldOn when patients were informed and involved (SC-8); null while they were not
/// @param chosen whether it was chosen
/// @param note anything about it
public record ContinuityOption(
        PracticeCode practice,
        RecordId caseId,
        Way way,
        String provider,
        LocalDate from,
        @Nullable LocalDate until,
        boolean registered,
        boolean locationListed,
        @Nullable LocalDate patientsToldOn,
        boolean chosen,
        String note) implements CaseEvent {

    /// Options in the journal.
    public static final Kind<ContinuityOption> KIND = Kind.of("contract.continuity_option", ContinuityOption.class).together("registered", "locationListed");

    /// The ways there are.
    public enum Way {
        /// The contractor sub-contracts (SC-1).
        SUB_CONTRACT(true),
        /// The commissioner contracts with another provider while a suspension lasts (SC-9).
        PARACHUTE(true),
        /// After termination: a new provider is procured (L-7).
        PROCUREMENT(true),
        /// After termination: the list goes to a practice that merges with it (L-7).
        MERGER(true),
        /// After termination: patients are found other practices (L-7).
        DISPERSAL(false);

        private final boolean needsProvider;

        Way(boolean needsProvider) {
            this.needsProvider = needsProvider;
        }

        /// Whether one provider would give the services here.
        public boolean needsProvider() {
            return needsProvider;
        }

        /// The key of its name in words.
        public String key() {
            return "contract.way." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public LocalDate happenedOn() {
        return from;
    }

    @Override
    public Reason told() {
        return Reason.of("", chosen ? "contract.told.option-chosen" : "contract.told.option", Reason.of("", way.key()), provider);
    }

    /// The same, chosen.
    public ContinuityOption taken() {
        return new ContinuityOption(practice, caseId, way, provider, from, until, registered, locationListed, patientsToldOn, true, note);
    }
}
