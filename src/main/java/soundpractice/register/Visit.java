package soundpractice.register;

import java.time.LocalDate;
import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;

/// A visit to a practice, planned or made (R-77 seats the party). Scope: the practice.
///
/// @param practice where
/// @param on the day
/// @param purpose what for
/// @param party who goes, by role or name
/// @param outcome what came of it; empty while it lies ahead
public record Visit(PracticeCode practice, LocalDate on, String purpose, List<String> party, String outcome) {

    /// The record's kind.
    public static final Kind<Visit> KIND = Kind.of("register.visit", Visit.class);

    public Visit {
        party = List.copyOf(party);
    }
}
