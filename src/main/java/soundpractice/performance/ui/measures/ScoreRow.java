package soundpractice.performance.ui.measures;

import org.jspecify.annotations.Nullable;
import soundpractice.performance.measures.MeasureDomain;
import soundpractice.performance.measures.ScoreBoard;
import soundpractice.platform.fx.control.StatusWord;

/// A practice on the score table.
record ScoreRow(ScoreBoard.Line line, String name, String pcn) {

    /// The domain's score with its band; null where nothing is known.
    @Nullable StatusWord domain(MeasureDomain domain) {
        var score = line.domains().get(domain);
        return score == null ? null : new StatusWord(Marks.of(line.colours().get(domain)), number(score));
    }

    @Nullable Integer rank() {
        return line.rank() == 0 ? null : line.rank();
    }

    /// The product; a whole number where it is one.
    @Nullable Number product() {
        if (line.known() == 0) {
            return null;
        }
        double product = line.product();
        return product == Math.rint(product) ? (Number) Math.round(product) : Double.valueOf(product);
    }

    static String number(double value) {
        return String.format(java.util.Locale.UK, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }
}
