package soundpractice.register.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// The end of a practice, as the team knows it: often weeks before any public file says so. Scope: the practice; one record each, its history kept.
///
/// @param practice which ends
/// @param how whether it closes or goes on as a part of another
/// @param on its last day
/// @param patientsTo the practices that take its patients over; for a merger the one it becomes a part of
/// @param note what else is known; may be empty
public record Closure(PracticeCode practice, How how, LocalDate on, List<PracticeCode> patientsTo, String note) {

    /// The record's kind; what happens, when, and to whom the patients go belong together.
    public static final Kind<Closure> KIND = Kind.of("register.closure", Closure.class).together("how", "on", "patientsTo");

    /// How a practice ends.
    public enum How {
        /// It closes; its patients go to others, or are told to look for one.
        CLOSED,
        /// It becomes a part of one other practice.
        MERGED;

        /// As the command line writes it: `closed`, `merged`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Closure {
        patientsTo = List.copyOf(patientsTo);
        note = note.strip();
    }

    /// The id of a practice's record.
    public static RecordId idOf(PracticeCode practice) {
        return RecordId.derived("register.closure", practice);
    }

    /// Whose record it is: the practice's.
    public Scope scope() {
        return Scope.of(practice);
    }
}
