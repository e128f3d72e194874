package soundpractice.performance.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.RuleId;
import soundpractice.register.cqc.Rating;

/// The published score tables: DB-2 to DB-6, and their gaps G-1 to G-10.
class ScoreTableTest {
    private static final ScoreTable TABLE = ScoreTable.published();

    private static int score(MeasureDomain domain, ScoreCase c) {
        return TABLE.score(domain, c).orElseThrow().score();
    }

    private static ScoreCase cqc(Rating overall, int o, int g, int r, int i) {
        return new ScoreCase(overall, o, g, r, i, 0);
    }

    @Test
    void the_thirteen_lines_of_DB_5_score_what_they_say() {
        assertThat(TABLE.lines()).hasSize(13);
        assertThat(score(MeasureDomain.CQC_RATING, cqc(Rating.GOOD, 1, 4, 0, 0))).isEqualTo(2);
        assertThat(score(MeasureDomain.CQC_RATING, cqc(Rating.GOOD, 0, 5, 0, 0))).isEqualTo(3);
        assertThat(score(MeasureDomain.CQC_RATING, cqc(Rating.GOOD, 0, 4, 1, 0))).isEqualTo(7);
        assertThat(score(MeasureDomain.CQC_RATING, cqc(Rating.REQUIRES_IMPROVEMENT, 0, 3, 2, 0))).isEqualTo(10);
        assertThat(score(MeasureDomain.CQC_RATING, cqc(Rating.OUTSTANDING, 2, 3, 0, 0))).isEqualTo(1);
        assertThat(score(MeasureDomain.CQC_POPULATION_GROUPS, cqc(null, 2, 4, 0, 0))).isEqualTo(1);
        assertThat(score(MeasureDomain.CQC_POPULATION_GROUPS, cqc(null, 1, 5, 0, 0))).isEqualTo(2);
        assertThat(score(MeasureDomain.CQC_POPULATION_GROUPS, cqc(null, 0, 6, 0, 0))).isEqualTo(3);
        assertThat(score(MeasureDomain.CQC_POPULATION_GROUPS, cqc(null, 0, 5, 1, 0))).isEqualTo(4);
        assertThat(score(MeasureDomain.CQC_POPULATION_GROUPS, cqc(null, 0, 4, 2, 0))).isEqualTo(5);
        assertThat(List.of(0, 1, 2, 8).stream().map(m -> score(MeasureDomain.FFT_SUBMISSIONS, ScoreCase.missed(m)))).containsExactly(1, 2, 3, 3);
    }

    @Test
    void by_DB_4_the_product_of_all_good_and_nothing_missed_is_9_and_of_the_worst_lines_150() {
        int good = score(MeasureDomain.CQC_RATING, cqc(Rating.GOOD, 0, 5, 0, 0)) * score(MeasureDomain.CQC_POPULATION_GROUPS, cqc(null, 0, 6, 0, 0))
                * score(MeasureDomain.FFT_SUBMISSIONS, ScoreCase.missed(0));
        int worst = score(MeasureDomain.CQC_RATING, cqc(Rating.REQUIRES_IMPROVEMENT, 0, 0, 5, 0)) * score(MeasureDomain.CQC_POPULATION_GROUPS, cqc(null, 0, 0, 6, 0))
                * score(MeasureDomain.FFT_SUBMISSIONS, ScoreCase.missed(8));
        assertThat(good).isEqualTo(9);
        assertThat(worst).isEqualTo(150);
    }

    @Test
    void G_1_inadequate_gets_the_highest_score_and_the_practice_is_flagged() {
        var scored = TABLE.score(MeasureDomain.CQC_RATING, cqc(Rating.INADEQUATE, 0, 5, 0, 0)).orElseThrow();
        assertThat(scored.score()).isEqualTo(10);
        assertThat(scored.flagged()).isTrue();
        assertThat(scored.ruling()).isEqualTo(RuleId.of("G-1"));
        assertThat(score(MeasureDomain.CQC_POPULATION_GROUPS, cqc(null, 5, 0, 0, 1))).isEqualTo(5);
    }

    @Test
    void G_2_outstanding_beside_requires_improvement_the_worse_counts() {
        var scored = TABLE.score(MeasureDomain.CQC_RATING, cqc(Rating.OUTSTANDING, 1, 3, 1, 0)).orElseThrow();
        assertThat(scored.score()).isEqualTo(7);
        assertThat(scored.ruling()).isEqualTo(RuleId.of("G-2"));
        assertThat(score(MeasureDomain.CQC_POPULATION_GROUPS, cqc(null, 2, 2, 2, 0))).isEqualTo(5);
    }

    @Test
    void G_3_several_outstanding_questions_count_as_one_and_G_6_the_overall_rating_comes_first() {
        assertThat(score(MeasureDomain.CQC_RATING, cqc(Rating.GOOD, 2, 3, 0, 0))).isEqualTo(2);
        assertThat(TABLE.score(MeasureDomain.CQC_RATING, cqc(Rating.GOOD, 2, 3, 0, 0)).orElseThrow().ruling()).isEqualTo(RuleId.of("G-3"));
        assertThat(score(MeasureDomain.CQC_RATING, cqc(Rating.OUTSTANDING, 1, 4, 0, 0))).isEqualTo(1);
        assertThat(TABLE.score(MeasureDomain.CQC_RATING, cqc(Rating.OUTSTANDING, 1, 4, 0, 0)).orElseThrow().ruling()).isEqualTo(RuleId.of("G-6"));
    }

    @Test
    void the_published_table_leaves_cases_open_and_scores_others_twice_and_a_ruling_decides_each() {
        var faults = TABLE.faults();
        var told = faults.stream().map(f -> f.domain().word() + " " + (f.twice() ? "twice" : "open") + " " + f.ruling()).collect(Collectors.toSet());
        assertThat(told).containsExactlyInAnyOrder(
                "cqc-rating open G-1", "cqc-rating twice G-1", "cqc-rating open G-3", "cqc-rating twice G-2", "cqc-rating twice G-6",
                "cqc-population-groups open G-1", "cqc-population-groups twice G-1", "cqc-population-groups twice G-2");
        assertThat(faults).allSatisfy(f -> assertThat(f.cases()).isNotEmpty());
        assertThat(ScorePolicy.standard(2025).contradictions()).isEmpty();
    }

    @Test
    void every_case_there_is_gets_exactly_one_score() {
        for (var domain : List.of(MeasureDomain.CQC_RATING, MeasureDomain.CQC_POPULATION_GROUPS, MeasureDomain.FFT_SUBMISSIONS)) {
            var cases = ScoreCase.all(domain, 8);
            assertThat(cases).doesNotHaveDuplicates();
            assertThat(cases).allSatisfy(c -> assertThat(TABLE.score(domain, c)).as(c.toString()).isPresent());
        }
        assertThat(ScoreCase.all(MeasureDomain.CQC_RATING, 8)).hasSize(4 * 56);
        assertThat(ScoreCase.all(MeasureDomain.CQC_POPULATION_GROUPS, 8)).hasSize(84);
        assertThat(ScoreCase.all(MeasureDomain.FFT_SUBMISSIONS, 8)).as("G-7: eight months").hasSize(9);
    }

    @Test
    void a_table_that_lost_a_line_is_refused_with_the_cases_it_leaves_open() {
        var without = new ScoreTable(TABLE.lines().stream().filter(l -> l.condition() != ScoreCondition.EVERY_GOOD).toList(), 8);
        var usual = ScorePolicy.standard(2025);
        var policy = new ScorePolicy(2025, without, usual.bands(), null, null, null, usual.weights(), 22, usual.matchedFunding());
        assertThat(policy.contradictions()).extracting("key").containsOnly("performance.score-policy.open").hasSize(2);
        assertThat(without.faults()).anySatisfy(f -> {
            assertThat(f.ruling()).isNull();
            assertThat(f.cases()).contains(cqc(Rating.GOOD, 0, 5, 0, 0));
        });
    }

    @Test
    void G_8_limits_of_the_overall_bands_come_all_three_and_rising_or_not_at_all() {
        var policy = ScorePolicy.standard(2025);
        assertThat(policy.band(9)).isNull();
        assertThat(policy.limits(9, null, null).contradictions()).extracting("key").containsExactly("performance.score-policy.half");
        assertThat(policy.limits(9, 60, 30).contradictions()).extracting("key").containsExactly("performance.score-policy.order");
        var set = policy.limits(9, 30, 60);
        assertThat(set.contradictions()).isEmpty();
        assertThat(List.of(9.0, 9.5, 60.0, 61.0).stream().map(set::band)).containsExactly(Brag.BLUE, Brag.GREEN, Brag.AMBER, Brag.RED);
    }

    @Test
    void G_10_colours_count_1_to_4_and_DB_2_blue_is_best() {
        assertThat(List.of(Brag.values())).extracting(Brag::assumedScore).containsExactly(1, 2, 3, 4);
        assertThat(Brag.parse(" b ")).contains(Brag.BLUE);
        assertThat(Brag.parse("AMBER")).contains(Brag.AMBER);
        assertThat(Brag.parse("4")).isEmpty();
    }

    @Test
    void DB_13_limits_of_a_measure_have_to_leave_room_for_each_band() {
        var band = new MeasureBand("x", MeasureDomain.DIABETES, false, 80, 70, 60);
        assertThat(List.of(80.0, 79.9, 70.0, 60.0, 59.9).stream().map(band::of)).containsExactly(Brag.BLUE, Brag.GREEN, Brag.GREEN, Brag.AMBER, Brag.RED);
        var other = new MeasureBand("x", MeasureDomain.PRESCRIBING, true, 1, 2, 3);
        assertThat(List.of(1.0, 1.1, 3.0, 3.1).stream().map(other::of)).containsExactly(Brag.BLUE, Brag.GREEN, Brag.AMBER, Brag.RED);
        assertThat(new MeasureBand("x", MeasureDomain.DIABETES, false, 60, 70, 80).isOrdered()).isFalse();
    }
}
