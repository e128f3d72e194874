package soundpractice.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.kernel.FinancialQuarter;

class ChallengeWindowTest {

    @ParameterizedTest(name = "{0}: open on day {1}, late on day {2}")
    @CsvSource({"2017-18/Q1, 14, 15", "2017-18/Q2, 14, 15", "2017-18/Q3, 14, 15", "2017-18/Q4, 21, 22"})
    void r_23_d_1_d_2_the_window_closes_at_the_end_of_day_14_or_21(String quarter, int last, int late) {
        var published = LocalDate.of(2017, 10, 16);
        var window = ChallengeWindow.of(FinancialQuarter.of(quarter), published, Policy.standard(2017));

        assertThat(window.isOpen(published)).isTrue();
        assertThat(window.isOpen(published.plusDays(last))).isTrue();
        assertThat(window.isOver(published.plusDays(last))).isFalse();
        assertThat(window.isOpen(published.plusDays(late))).isFalse();
        assertThat(window.isOver(published.plusDays(late))).isTrue();
        assertThat(window.isOpen(published.minusDays(1))).isFalse();
    }

    @Test
    void p_6_p_7_the_policy_sets_the_weeks() {
        var policy = Policy.standard(2017).with(java.util.Map.of(Parameter.CHALLENGE_WEEKS, "4", Parameter.CHALLENGE_WEEKS_Q4, "5")).orThrow();
        var published = LocalDate.of(2018, 1, 8);

        assertThat(ChallengeWindow.of(FinancialQuarter.of("2017-18/Q3"), published, policy).closes()).isEqualTo(published.plusDays(28));
        assertThat(ChallengeWindow.of(FinancialQuarter.of("2017-18/Q4"), published, policy).closes()).isEqualTo(published.plusDays(35));
    }
}
