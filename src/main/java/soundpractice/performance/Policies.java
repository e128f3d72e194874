package soundpractice.performance;

import java.util.List;
import soundpractice.kernel.FinancialQuarter;

/// The policy's versions.
public interface Policies {

    /// All versions that somebody saved, latest year first; empty until the first change.
    List<Policy> versions();

    /// The version that holds for a financial year: the latest that begins in it or before, or the reference's own.
    ///
    /// @param startYear the calendar year in which the financial year begins
    default Policy inYear(int startYear) {
        return versions().stream().filter(p -> p.fromYear() <= startYear).findFirst().orElseGet(() -> Policy.standard(startYear));
    }

    /// The version that a quarter is judged by.
    default Policy of(FinancialQuarter quarter) {
        return inYear(quarter.startYear());
    }
}
