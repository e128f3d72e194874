package soundpractice.stocktake.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// A version of the rules by which answers become scores. It never changes; a finalised interview keeps the version it was scored by.
///
/// @param id its record
/// @param version 1, 2 …
/// @param points what answers are worth
/// @param bands what scores are called, lowest first
/// @param published the day, as text (`2026-11-23`)
/// @param publishedBy who published it; empty for the one that came with the program
/// @param note why there is a new version
public record ScoreRules(RecordId id, int version, List<PointRule> points, List<Band> bands, String published, String publishedBy, String note) {

    /// How the journal knows it. Written once, never changed.
    public static final Kind<ScoreRules> KIND = Kind.log("stocktake.score_rules", ScoreRules.class);

    public ScoreRules {
        points = List.copyOf(points);
        bands = List.copyOf(bands);
    }

    /// The rules that came with the program. The source has none, so these are ours: a yes is worth all, partly half, a no nothing; text and dates
    /// say nothing about how good a practice is and leave the denominator, as does what does not apply.
    ///
    /// @param names the three bands' names, lowest first
    public static ScoreRules shipped(List<String> names) {
        var points = new ArrayList<PointRule>();
        for (var kind : QuestionKind.values()) {
            points.add(rule(PointRule.ALL, kind, "not_applicable", null));
        }
        points.add(rule(PointRule.ALL, QuestionKind.YES_NO_PARTIAL, "yes", 100));
        points.add(rule(PointRule.ALL, QuestionKind.YES_NO_PARTIAL, "partly", 50));
        points.add(rule(PointRule.ALL, QuestionKind.YES_NO_PARTIAL, "no", 0));
        points.add(rule(PointRule.ALL, QuestionKind.TEXT, "answered", null));
        points.add(rule(PointRule.ALL, QuestionKind.DATE, "answered", null));
        points.add(rule(PointRule.ALL, QuestionKind.MULTI, "all", 100));
        points.add(rule(PointRule.ALL, QuestionKind.MULTI, "some", 50));
        points.add(rule(PointRule.ALL, QuestionKind.MULTI, "none", 0));
        points.add(rule(PointRule.ALL, QuestionKind.RATING, "best", 100));
        points.add(rule(PointRule.ALL, QuestionKind.RATING, "between", 50));
        points.add(rule(PointRule.ALL, QuestionKind.RATING, "worst", 0));
        // The questionnaire's benchmark is Good overall, so Good is worth all.
        points.add(rule("CE-04", QuestionKind.RATING, "Outstanding", 100));
        points.add(rule("CE-04", QuestionKind.RATING, "Good", 100));
        points.add(rule("CE-04", QuestionKind.RATING, "Requires improvement", 25));
        points.add(rule("CE-04", QuestionKind.RATING, "Inadequate", 0));
        var bands = List.of(
                new Band(names.get(0), BigDecimal.ZERO, BigDecimal.valueOf(50), "poor"),
                new Band(names.get(1), BigDecimal.valueOf(50), BigDecimal.valueOf(80), "middling"),
                new Band(names.get(2), BigDecimal.valueOf(80), BigDecimal.valueOf(100), "good"));
        return new ScoreRules(RecordId.derived(KIND.name(), "shipped", 1), 1, points, bands, "", "", "");
    }

    private static PointRule rule(String question, QuestionKind kind, String answer, @Nullable Integer points) {
        return new PointRule(question, kind, answer, points == null ? null : BigDecimal.valueOf(points));
    }
}
