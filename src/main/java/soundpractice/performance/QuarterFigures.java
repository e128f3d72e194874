package soundpractice.performance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;

/// A quarter's dashboard as figures.
///
/// @param measures the names of its measures, in order
/// @param rows one per practice, in the order of their codes
public record QuarterFigures(List<String> measures, List<Figure> rows) {

    public QuarterFigures {
        measures = List.copyOf(measures);
        rows = List.copyOf(rows);
    }

    /// A practice's figures.
    public Optional<Figure> of(PracticeCode practice) {
        return rows.stream().filter(r -> r.practice().equals(practice)).findFirst();
    }

    /// The same figures with what accepted challenges put in place; the latest settled counts.
    public QuarterFigures corrected(List<Challenge> challenges) {
        var corrections = new HashMap<PracticeCode, Percent>();
        challenges.stream()
                .filter(c -> c.verdict() == Challenge.Verdict.ACCEPTED)
                .sorted(Challenge.BY_SETTLEMENT)
                .forEach(c -> put(corrections, c));
        return corrections.isEmpty()
                ? this
                : new QuarterFigures(measures, rows.stream().map(r -> apply(corrections, r)).toList());
    }

    private static void put(Map<PracticeCode, Percent> corrections, Challenge challenge) {
        var figure = challenge.corrected();
        if (figure != null) {
            corrections.put(challenge.practice(), figure);
        }
    }

    private static Figure apply(Map<PracticeCode, Percent> corrections, Figure row) {
        var figure = corrections.get(row.practice());
        return figure == null ? row : row.corrected(figure);
    }
}
