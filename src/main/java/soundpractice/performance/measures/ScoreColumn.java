package soundpractice.performance.measures;

import org.jspecify.annotations.Nullable;

/// A column of the grid that is scored.
///
/// @param id the measure's id
/// @param band its bands; null where the figure is a score already
public record ScoreColumn(String id, MeasureDomain domain, @Nullable MeasureBand band) {

    /// The score of a figure; not a number for none.
    double score(double figure) {
        return band == null || Double.isNaN(figure) ? figure : band.of(figure).assumedScore();
    }
}
