package soundpractice.performance;

import static org.assertj.core.api.Assertions.assertThat;
import static soundpractice.performance.Tables.bottom;
import static soundpractice.performance.Tables.rank;
import static soundpractice.performance.Tables.rules;

import java.util.List;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.PracticeCode;

class BottomFiveTest {
    private static final Policy STANDARD = Policy.standard(2017);

    @Test
    void r_30_the_lowest_five_are_listed_lowest_first() {
        var standings = rank(STANDARD, "70", "41", "59.99", "80", "12.5", "55", "58", "66");

        assertThat(bottom(standings)).containsExactly("12.5", "41", "55", "58", "59.99");
        assertThat(standings).extracting(Standing::rank).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
        assertThat(rules(standings.getFirst())).contains("R-11", "P-1", "R-30", "P-3", "P-11");
    }

    @Test
    void r_30_actual_performance_decides_and_not_the_figure_as_displayed() {
        var standings = rank(STANDARD, "50.04", "50.01", "50.03", "50.02", "50.00", "50.05");

        assertThat(bottom(standings)).containsExactly("50", "50.01", "50.02", "50.03", "50.04");
    }

    @Test
    void r_31_green_is_never_listed_even_if_fewer_than_five_remain() {
        var standings = rank(STANDARD, "59", "75", "74.99", "90", "80");

        assertThat(bottom(standings)).containsExactly("59", "74.99");
        assertThat(rules(standings.get(2))).contains("R-31").doesNotContain("P-12");
    }

    @Test
    void r_31_ties_among_green_practices_ask_nobody_to_decide() {
        assertThat(rank(STANDARD, "50", "75", "75", "75", "75", "75", "75")).noneMatch(Standing::tie);
    }

    @Test
    void p_12_a_14_all_practices_at_fifth_place_are_listed_and_flagged() {
        var standings = rank(STANDARD, "40", "41", "42", "43", "44", "44", "44", "50");

        assertThat(bottom(standings)).containsExactly("40", "41", "42", "43", "44", "44", "44");
        assertThat(standings.stream().filter(Standing::tie).map(Standing::rank)).containsExactly(5, 5, 5);
        assertThat(standings.getLast().rank()).isEqualTo(8);
        assertThat(rules(standings.get(4))).contains("P-12", "A-14");
        assertThat(rules(standings.getFirst())).doesNotContain("P-12");
    }

    @Test
    void p_12_a_tie_that_fits_needs_no_decision() {
        var standings = rank(STANDARD, "40", "41", "42", "44", "44", "50");

        assertThat(standings).noneMatch(Standing::tie);
        assertThat(bottom(standings)).hasSize(5);
    }

    @Test
    void p_12_a_tie_across_the_boundary_is_flagged_whole() {
        var standings = rank(STANDARD, "40", "44", "44", "44", "44", "44", "44", "50");

        assertThat(standings.stream().filter(Standing::tie)).hasSize(6).allMatch(s -> s.rank() == 2 && s.inBottom());
    }

    @Test
    void p_12_the_other_setting_lists_none_of_them_and_still_flags_them() {
        var policy = STANDARD.with(Parameter.TIE_RULE, "leave_out_all_at_boundary").orThrow();
        var standings = rank(policy, "40", "41", "42", "43", "44", "44", "50");

        assertThat(bottom(standings)).containsExactly("40", "41", "42", "43");
        assertThat(standings.stream().filter(Standing::tie)).hasSize(2);
        assertThat(rules(standings.get(4))).contains("P-12", "A-14");
    }

    @Test
    void p_12_p_19_figures_that_round_to_the_same_tie_only_when_rounding_comes_first() {
        var figures = new String[] {"40", "41", "42", "43", "44.01", "44.02"};

        assertThat(rank(STANDARD, figures)).noneMatch(Standing::tie);
        assertThat(rank(STANDARD.with(Parameter.ROUNDING, "one_decimal").orThrow(), figures)).filteredOn(Standing::tie).hasSize(2);
    }

    @Test
    void r_04_fewer_than_five_practices_are_all_listed_unless_green() {
        assertThat(bottom(rank(STANDARD, "59", "20"))).containsExactly("20", "59");
        assertThat(rank(STANDARD)).isEmpty();
    }

    @Test
    void p_3_the_list_has_as_many_places_as_the_policy_says() {
        assertThat(bottom(rank(STANDARD.with(Parameter.BOTTOM_N, "2").orThrow(), "40", "41", "42"))).containsExactly("40", "41");
    }

    @Test
    void p_11_red_and_bottom_five_enters_and_amber_in_the_bottom_five_does_not() {
        var standings = rank(STANDARD, "59.99", "60", "61", "90", "91");

        assertThat(standings).extracting(Standing::meetsEntryTest).containsExactly(true, false, false, false, false);
        assertThat(rules(standings.get(1))).contains("A-2", "A-3");
    }

    @Test
    void p_11_a_2_the_other_setting_takes_amber_too() {
        var policy = STANDARD.with(Parameter.ENTRY_TEST, "not_green_and_bottom_n").orThrow();

        assertThat(rank(policy, "59.99", "60", "61", "90", "91")).extracting(Standing::meetsEntryTest)
                .containsExactly(true, true, true, false, false);
    }

    @Test
    void a_3_red_above_the_bottom_five_stays_outside_and_says_so() {
        var sixth = rank(STANDARD, "40", "41", "42", "43", "44", "45").getLast();

        assertThat(sixth.isRed()).isTrue();
        assertThat(sixth.meetsEntryTest()).isFalse();
        assertThat(rules(sixth)).contains("A-3");
    }

    @Test
    void r_10_a_practice_without_a_figure_is_listed_last_and_not_ranked() {
        var standings = rank(STANDARD, "-", "40", "80");

        assertThat(standings.getLast().practice()).isEqualTo(PracticeCode.of("Z99001"));
        assertThat(standings.getLast().isRanked()).isFalse();
        assertThat(standings.getLast().status()).isNull();
        assertThat(standings.getLast().reasons()).extracting(r -> r.key()).containsExactly("performance.why.no-figure");
        assertThat(standings.getFirst().terms().ranked()).isEqualTo(2);
    }

    @Test
    void a_17_without_an_overall_figure_the_plain_mean_of_the_measures_counts_unrounded() {
        var row = Figure.ofMeasures(Tables.code(1), java.util.Arrays.asList(
                soundpractice.kernel.Percent.of("59.98"), null, soundpractice.kernel.Percent.of("60.01")));

        assertThat(String.valueOf(row.overall())).isEqualTo("59.995");
        assertThat(rules(Ranking.of(List.of(row), STANDARD).getFirst())).contains("A-17", "R-11");
        assertThat(Figure.ofMeasures(Tables.code(1), java.util.Arrays.asList(null, null)).overall()).isNull();
    }
}
