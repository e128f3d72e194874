package soundpractice.casework.pathway;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;

/// A practice on a pathway. A self-referral begins informally and may be taken into the programme after the talk (S-4).
///
/// @param pathway which pathway, by its short name
/// @param origin how it came to notice, in words (S-2): the dashboard, the practice itself, incidents, complaints, outside agencies
/// @param formal whether it is part of the formal programme (S-1)
/// @param closedOn the day it ended; null while it goes on
/// @param outcome how it ended, in words; empty before
public record PathwayCase(
        PracticeCode practice, String pathway, LocalDate openedOn, String origin, boolean formal, @Nullable LocalDate closedOn, String outcome) {

    /// Pathway cases in the journal, scoped to their practice.
    public static final Kind<PathwayCase> KIND = Kind.of("casework.pathway_case", PathwayCase.class).together("closedOn", "outcome");

    /// Its records' scope.
    public Scope scope() {
        return Scope.of(practice);
    }

    /// The same, taken into the formal programme.
    public PathwayCase converted() {
        return new PathwayCase(practice, pathway, openedOn, origin, true, closedOn, outcome);
    }

    /// The same, ended.
    public PathwayCase closed(LocalDate on, String how) {
        return new PathwayCase(practice, pathway, openedOn, origin, formal, on, how);
    }
}
