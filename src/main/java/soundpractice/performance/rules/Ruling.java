package soundpractice.performance.rules;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;

/// What the team decided where the sources are unclear. It holds from a financial year on, until a later year's.
///
/// @param rule what it is about
/// @param fromYear the calendar year in which its first financial year begins
/// @param decision what was decided
/// @param basis on what grounds, and by whom
/// @param on the day
public record Ruling(RuleId rule, int fromYear, String decision, String basis, LocalDate on) {

    /// Rulings in the journal, scoped to the area. What was decided and why merge as one.
    public static final Kind<Ruling> KIND = Kind.of("performance.ruling", Ruling.class).together("decision", "basis", "on");

    /// The identity of a year's ruling.
    public static RecordId idOf(RuleId rule, int fromYear) {
        return RecordId.derived(KIND.name(), rule, fromYear);
    }
}
