package soundpractice.performance.measures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.register.cqc.Rating;

/// A case that a score table has to score: how many parts have which rating, or how many monthly submissions were missed.
///
/// @param overall the whole practice's rating, where the case has one
/// @param outstanding parts rated so; of key questions there are five, of population groups six
/// @param missed submissions missed in the window; 0 where the case is about ratings
public record ScoreCase(@Nullable Rating overall, int outstanding, int good, int requiresImprovement, int inadequate, int missed) {

    /// The case of a practice with these ratings.
    public static ScoreCase of(@Nullable Rating overall, Collection<Rating> parts) {
        return new ScoreCase(overall, count(parts, Rating.OUTSTANDING), count(parts, Rating.GOOD), count(parts, Rating.REQUIRES_IMPROVEMENT),
                count(parts, Rating.INADEQUATE), 0);
    }

    /// The case of so many submissions missed.
    public static ScoreCase missed(int missed) {
        return new ScoreCase(null, 0, 0, 0, 0, missed);
    }

    private static int count(Collection<Rating> parts, Rating rating) {
        return (int) parts.stream().filter(p -> p == rating).count();
    }

    /// How many parts are rated.
    public int parts() {
        return outstanding + good + requiresImprovement + inadequate;
    }

    /// Whether anything in it is Inadequate.
    public boolean hasInadequate() {
        return inadequate > 0 || overall == Rating.INADEQUATE;
    }

    /// Every case that a domain's table has to score, each once.
    ///
    /// @param window months in which a submission may be missed
    public static List<ScoreCase> all(MeasureDomain domain, int window) {
        var all = new ArrayList<ScoreCase>();
        switch (domain) {
            case CQC_RATING -> {
                for (var overall : Rating.values()) {
                    parts(5, overall, all);
                }
            }
            case CQC_POPULATION_GROUPS -> parts(6, null, all);
            case FFT_SUBMISSIONS -> {
                for (int missed = 0; missed <= window; missed++) {
                    all.add(missed(missed));
                }
            }
            default -> { }
        }
        return all;
    }

    private static void parts(int of, @Nullable Rating overall, List<ScoreCase> all) {
        for (int o = 0; o <= of; o++) {
            for (int g = 0; g + o <= of; g++) {
                for (int r = 0; r + g + o <= of; r++) {
                    all.add(new ScoreCase(overall, o, g, r, of - o - g - r, 0));
                }
            }
        }
    }
}
