package soundpractice.documents.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A drawing of figures on a printed page. What it shows stands beside it in words or in a table too; a screen reader reads those.
public sealed interface Chart {

    /// A limit that is drawn across.
    ///
    /// @param at its value
    /// @param word what it is
    record Limit(double at, String word) {}

    /// Figures over time, joined by a line; where one is missing the line has a gap.
    ///
    /// @param points oldest first
    /// @param limits drawn as thin lines with their words
    /// @param low the value at the foot
    /// @param high the value at the top
    record Line(List<Point> points, List<Limit> limits, double low, double high) implements Chart {
        public Line {
            points = List.copyOf(points);
            limits = List.copyOf(limits);
        }
    }

    /// A figure of a line.
    ///
    /// @param under what stands under it
    /// @param value null when there is none
    /// @param shown the value as it is written
    record Point(String under, @Nullable Double value, String shown) {}

    /// Where one figure stands among others: a mark for each on one scale.
    ///
    /// @param others the others' figures, without names
    /// @param own the one that is meant; null when none is
    /// @param ownWord how it is written
    record Strip(List<Double> others, @Nullable Double own, String ownWord, List<Limit> limits, double low, double high) implements Chart {
        public Strip {
            others = List.copyOf(others);
            limits = List.copyOf(limits);
        }
    }
}
