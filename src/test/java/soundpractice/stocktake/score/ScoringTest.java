package soundpractice.stocktake.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soundpractice.kernel.Percent;
import soundpractice.kernel.Problem;
import soundpractice.stocktake.Fixture;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// Scores: worked examples, what leaves the denominator, and rules that are refused because they leave gaps or decide twice.
class ScoringTest {
    private final ScoreRules shipped = ScoreRules.shipped(List.of("Weak", "Mixed", "Strong"));

    @Test
    void the_shipped_rules_decide_every_answer_once() {
        assertThat(ScoreCheck.of(shipped, Fixture.VERSION_1)).isEmpty();
    }

    static Stream<Arguments> examples() {
        return Stream.of(
                Arguments.of("all yes", new String[] {"PS-01 yes", "PS-02 yes"}, "100", "Strong"),
                Arguments.of("half and half", new String[] {"PS-01 yes", "PS-02 no"}, "50", "Mixed"),
                Arguments.of("partly is half", new String[] {"PS-01 partly"}, "50", "Mixed"),
                Arguments.of("not applicable leaves the denominator", new String[] {"PS-01 yes", "PS-02 not_applicable"}, "100", "Strong"),
                Arguments.of("words do not count", new String[] {"PS-01 no", "IR-09 newsletter"}, "0", "Weak"),
                Arguments.of("a third, exactly to twelve decimals", new String[] {"PS-01 yes", "PS-02 no", "PS-03 no"}, "33.333333333333", "Weak"),
                Arguments.of("one option of two", new String[] {"IR-12 staff"}, "50", "Mixed"),
                Arguments.of("no option at all", new String[] {"IR-12 none"}, "0", "Weak"),
                Arguments.of("good is as the questionnaire wants it", new String[] {"CE-04 Good"}, "100", "Strong"),
                Arguments.of("requires improvement", new String[] {"CE-04 Requires improvement"}, "25", "Weak"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void worked_example(String what, String[] answers, String value, String band) {
        var score = Score.overall(Fixture.file(answers), shipped);
        assertThat(score.value()).isEqualTo(Percent.of(value));
        assertThat(score.band()).isNotNull().extracting(Band::name).isEqualTo(band);
    }

    @Test
    void nothing_answered_is_no_score_and_not_a_zero() {
        assertThat(Score.overall(Fixture.file(), shipped).value()).isNull();
        assertThat(Score.overall(Fixture.file("PS-01 not_applicable"), shipped).value()).isNull();
    }

    @Test
    void a_score_opens_to_every_question_asked() {
        var score = Score.overall(Fixture.file("PS-01 partly", "PS-02 not_applicable"), shipped);
        assertThat(score.inputs()).hasSize(63);
        assertThat(score.inputs().get(0).points()).isEqualByComparingTo("50");
        assertThat(score.inputs().get(0).why().key()).isEqualTo("stocktake.score.why.points");
        assertThat(score.inputs().get(1).why().key()).isEqualTo("stocktake.score.why.left-out");
        assertThat(score.inputs().get(2).why().key()).isEqualTo("stocktake.score.why.unanswered");
    }

    @Test
    void sections_are_scored_apart() {
        var scores = Score.of(Fixture.file("PS-01 yes", "IR-01 no"), shipped);
        assertThat(scores).hasSize(8);
        assertThat(scores.get(1).of()).isEqualTo("PS");
        assertThat(scores.get(1).value()).isEqualTo(Percent.of("100"));
        assertThat(scores.get(2).value()).isEqualTo(Percent.of("0"));
        assertThat(scores.get(3).value()).isNull();
    }

    @Test
    void a_gap_a_double_match_and_bands_that_do_not_meet_are_named() {
        var points = new ArrayList<>(shipped.points());
        points.removeIf(r -> r.answer().equals("partly"));
        points.add(new PointRule(PointRule.ALL, QuestionKind.YES_NO_PARTIAL, "no", BigDecimal.TEN));
        var bands = List.of(new Band("low", BigDecimal.ZERO, BigDecimal.valueOf(40), "poor"), new Band("high", BigDecimal.valueOf(50), BigDecimal.valueOf(90), "good"));
        var problems = ScoreCheck.of(new ScoreRules(shipped.id(), 2, points, bands, "", "", ""), Fixture.VERSION_1);
        assertThat(problems.stream().filter(p -> p.key().equals("stocktake.score.gap"))).hasSize(55);
        assertThat(problems.stream().filter(p -> p.key().equals("stocktake.score.double"))).hasSize(55);
        assertThat(problems.stream().filter(p -> p.key().equals("stocktake.score.band-gap")).map(Problem::args)).hasSize(2);
    }

    @Test
    void a_question_of_its_own_rule_goes_before_all_others() {
        var points = new ArrayList<>(shipped.points());
        points.add(new PointRule("PS-01", QuestionKind.YES_NO_PARTIAL, "no", BigDecimal.valueOf(30)));
        var rules = new ScoreRules(shipped.id(), 2, points, shipped.bands(), "", "", "");
        assertThat(ScoreCheck.of(rules, Fixture.VERSION_1)).isEmpty();
        assertThat(Score.overall(Fixture.file("PS-01 no"), rules).value()).isEqualTo(Percent.of("30"));
    }
}
