package soundpractice.performance;

import java.time.LocalDate;
import soundpractice.kernel.FinancialQuarter;

/// The time in which practices may say that a published figure is wrong: two weeks after Q1, Q2 and Q3, three after Q4 (R-23, D-1, D-2).
///
/// @param opens the day the unvalidated dashboard was published: day 0
/// @param closes the last day, to its end: day 14 or 21
public record ChallengeWindow(LocalDate opens, LocalDate closes) {

    /// The window of a quarter published on a day, by its policy.
    public static ChallengeWindow of(FinancialQuarter quarter, LocalDate published, Policy policy) {
        return new ChallengeWindow(published, published.plusWeeks(policy.challengeWeeks(quarter.number())));
    }

    /// Whether a challenge of that day comes in time.
    public boolean isOpen(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }

    /// Whether it has closed: its last day is over.
    public boolean isOver(LocalDate today) {
        return today.isAfter(closes);
    }
}
