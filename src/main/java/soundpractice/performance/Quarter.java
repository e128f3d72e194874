package soundpractice.performance;

import java.time.LocalDate;
import java.util.Optional;
import soundpractice.kernel.FinancialQuarter;

/// A quarter on its way from imported figures to a fixed snapshot.
public sealed interface Quarter {

    /// What was imported.
    Dashboard dashboard();

    /// Imported, and seen by nobody outside the team yet.
    record Draft(Dashboard dashboard) implements Quarter {}

    /// Published unvalidated: practices may challenge their figures while the window is open.
    record Published(Dashboard dashboard, ChallengeWindow challenges) implements Quarter {}

    /// Validated: a fixed snapshot.
    record Validated(Dashboard dashboard, FrozenQuarter frozen) implements Quarter {}

    /// Which quarter.
    default FinancialQuarter quarter() {
        return dashboard().quarter();
    }

    /// Its state as written in files and on the command line: `draft`, `published` or `validated`.
    default String state() {
        return switch (this) {
            case Draft _ -> "draft";
            case Published _ -> "published";
            case Validated _ -> "validated";
        };
    }

    /// Whether nothing about it can change any more.
    default boolean isValidated() {
        return this instanceof Validated;
    }

    /// The challenge window, once published.
    default Optional<ChallengeWindow> window() {
        LocalDate opens = dashboard().published();
        LocalDate closes = dashboard().closes();
        return opens == null || closes == null ? Optional.empty() : Optional.of(new ChallengeWindow(opens, closes));
    }
}
