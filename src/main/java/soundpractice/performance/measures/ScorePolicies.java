package soundpractice.performance.measures;

import java.util.List;

/// The scoring policy's versions.
public interface ScorePolicies {

    /// All that somebody saved, latest year first.
    List<ScorePolicy> versions();

    /// The version that holds for a financial year.
    default ScorePolicy inYear(int startYear) {
        return versions().stream().filter(p -> p.fromYear() <= startYear).findFirst().orElseGet(() -> ScorePolicy.standard(startYear));
    }
}
