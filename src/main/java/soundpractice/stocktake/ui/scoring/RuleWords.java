package soundpractice.stocktake.ui.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.platform.text.Messages;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.score.PointRule;

/// Rules put into words.
final class RuleWords {
    private RuleWords() {}

    /// An answer as people say it; an option keeps its own words.
    static String answer(Messages words, String answer) {
        var key = "stocktake.scoring.case." + answer;
        return words.has(key) ? words.text(key) : answer;
    }

    /// What answers are worth, in a row; what does not apply comes last.
    static String worth(Messages words, List<PointRule> rules) {
        return String.join("  ·  ", rules.stream().sorted(Comparator.comparing(rule -> rule.answer().equals(Reply.NOT_APPLICABLE))).map(rule -> {
            var points = rule.points();
            return points == null ? words.text("stocktake.scoring.left-out", answer(words, rule.answer()))
                    : words.text("stocktake.scoring.worth", answer(words, rule.answer()), number(points));
        }).toList());
    }

    /// A number as it is typed: no zeros that say nothing.
    static String number(@Nullable BigDecimal points) {
        return points == null ? "" : points.stripTrailingZeros().toPlainString();
    }
}
