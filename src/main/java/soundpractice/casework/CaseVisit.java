package soundpractice.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A visit by which the committee's course ii is carried out: who sits at the table, what was said and agreed.
///
/// @param id its identity
/// @param on the day, arranged or held
/// @param improvement first fixed seat: Service Improvement Team
/// @param clinical second fixed seat: clinical lead of the commissioner
/// @param neighbourhood third fixed seat: the neighbourhood provider, SPCT in the source
/// @param guest whom the practice chose to bring, if anybody
/// @param guestName the guest's name; empty without one
/// @param minutes how long it is to take: contact stays in proportion
/// @param held whether it took place
/// @param notes what was said; empty before it is held
/// @param agreed points agreed, in order
public record CaseVisit(
        RecordId id,
        RecordId caseId,
        PracticeCode practice,
        LocalDate on,
        String improvement,
        String clinical,
        String neighbourhood,
        Guest guest,
        String guestName,
        int minutes,
        boolean held,
        String notes,
        List<String> agreed) implements CaseEvent {

    /// Visits in the journal, scoped to their practice.
    public static final Kind<CaseVisit> KIND = Kind.of("casework.visit", CaseVisit.class).together("guest", "guestName");

    /// Whom a practice may bring.
    public enum Guest {
        /// Nobody.
        NONE,
        /// A representative of its neighbourhood.
        NEIGHBOURHOOD,
        /// A colleague.
        COLLEAGUE;

        /// As the command line writes it.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of its name in words.
        public String key() {
            return "casework.guest." + word();
        }
    }

    public CaseVisit {
        agreed = List.copyOf(agreed);
    }

    @Override
    public LocalDate happenedOn() {
        return on;
    }

    /// Its records' scope.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// The same visit, held.
    public CaseVisit held(LocalDate day, String said, List<String> points) {
        return new CaseVisit(id, caseId, practice, day, improvement, clinical, neighbourhood, guest, guestName, minutes, true, said, points);
    }
}
