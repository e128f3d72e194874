package soundpractice.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.Percent;

/// What holds for every ranking, tried on many made-up areas; a failure names the seed that brings it back.
class RankingLawsTest {
    private static final int AREAS = 400;

    @Test
    void r_30_the_order_of_the_rows_does_not_matter() {
        forManyAreas((random, rows) -> {
            var policy = policy(random);
            var shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, random);

            assertThat(Ranking.of(shuffled, policy)).isEqualTo(Ranking.of(rows, policy));
        });
    }

    @Test
    void r_30_a_lower_figure_never_has_a_higher_place() {
        forManyAreas((random, rows) -> {
            var standings = Ranking.of(rows, policy(random)).stream().filter(Standing::isRanked).toList();
            for (int i = 1; i < standings.size(); i++) {
                var before = standings.get(i - 1);
                var here = standings.get(i);
                assertThat(compared(before)).isLessThanOrEqualTo(compared(here));
                assertThat(before.rank() == here.rank()).isEqualTo(compared(before).equals(compared(here)));
                assertThat(here.rank() == before.rank() || here.rank() == i + 1).isTrue();
            }
        });
    }

    @Test
    void r_31_nobody_in_the_bottom_list_is_green_and_the_list_is_longer_than_its_number_only_by_a_flagged_tie() {
        forManyAreas((random, rows) -> {
            var policy = policy(random);
            var standings = Ranking.of(rows, policy);
            var listed = standings.stream().filter(Standing::inBottom).toList();

            assertThat(listed).noneMatch(s -> s.status() == Status.GREEN);
            long notGreen = standings.stream().filter(s -> s.isRanked() && s.status() != Status.GREEN).count();
            boolean tied = standings.stream().anyMatch(Standing::tie);
            if (tied) {
                boolean allIn = policy.tieRule() == TieRule.INCLUDE_ALL_AT_BOUNDARY;
                assertThat(listed.size() > policy.bottomN()).isEqualTo(allIn);
                assertThat(standings.stream().filter(Standing::tie)).allMatch(s -> s.inBottom() == allIn);
            } else {
                assertThat((long) listed.size()).isEqualTo(Math.min(notGreen, policy.bottomN()));
            }
            assertThat(standings).allMatch(s -> s.terms().listed() == listed.size());
        });
    }

    @Test
    void r_30_whoever_is_not_green_and_lower_than_a_listed_practice_is_listed_too() {
        forManyAreas((random, rows) -> {
            boolean ended = false;
            for (var s : Ranking.of(rows, policy(random))) {
                if (s.isRanked()) {
                    assertThat(ended && s.inBottom()).isFalse();
                    ended |= !s.inBottom();
                }
            }
        });
    }

    @Test
    void p_11_only_listed_practices_meet_the_entry_test_and_every_standing_gives_its_reasons() {
        forManyAreas((random, rows) -> {
            for (var s : Ranking.of(rows, policy(random))) {
                assertThat(!s.meetsEntryTest() || s.inBottom()).isTrue();
                assertThat(s.reasons()).isNotEmpty().allMatch(r -> !r.rules().isEmpty());
            }
        });
    }

    private static Percent compared(Standing standing) {
        var overall = standing.overall();
        assertThat(overall).isNotNull();
        return standing.terms().policy().rounding().compared(overall);
    }

    private static Policy policy(Random random) {
        var policy = Policy.standard(2017).with(Parameter.BOTTOM_N, Integer.toString(1 + random.nextInt(7))).orThrow();
        policy = random.nextBoolean() ? policy : policy.with(Parameter.TIE_RULE, "leave_out_all_at_boundary").orThrow();
        policy = random.nextBoolean() ? policy : policy.with(Parameter.ENTRY_TEST, "not_green_and_bottom_n").orThrow();
        return random.nextInt(3) > 0 ? policy : policy.with(Parameter.ROUNDING, "one_decimal").orThrow();
    }

    private static void forManyAreas(BiConsumer<Random, List<Figure>> law) {
        for (long seed = 1; seed <= AREAS; seed++) {
            var random = new Random(seed);
            // Few different figures, so that ties are the rule and not the exception.
            int spread = 1 + random.nextInt(200);
            var rows = new ArrayList<Figure>();
            int practices = random.nextInt(40);
            for (int i = 1; i <= practices; i++) {
                var figure = random.nextInt(12) == 0 ? null : new Percent(BigDecimal.valueOf(40_00 + random.nextInt(spread) * 25L, 2));
                rows.add(new Figure(Tables.code(i), figure, Figure.Source.IMPORTED, List.of()));
            }
            try {
                law.accept(random, rows);
            } catch (AssertionError e) {
                throw new AssertionError("seed " + seed, e);
            }
        }
    }
}
