package soundpractice.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.kernel.Percent;
import soundpractice.kernel.Problem;

class StatusBandsTest {

    @ParameterizedTest(name = "{0} is {1} ({2})")
    @CsvSource({
        "0, RED, R-11",
        "59.99, RED, R-11",
        "59.999999999999, RED, R-11",
        "60, AMBER, R-12",
        "60.00, AMBER, R-12",
        "74.99, AMBER, R-12",
        "74.999999999999, AMBER, R-12",
        "75, GREEN, R-13",
        "75.00, GREEN, R-13",
        "100, GREEN, R-13"
    })
    @DisplayName("R-11, R-12, R-13, A-1: each figure has the band of the reference's boundary table, and says by which rule")
    void boundary_table(String figure, Status status, String rule) {
        var standing = Tables.rank(Policy.standard(2017), figure).getFirst();

        assertThat(standing.status()).isEqualTo(status);
        assertThat(Tables.rules(standing)).contains(rule);
    }

    @Test
    void a_1_exactly_75_is_green_and_says_that_the_source_was_settled() {
        assertThat(Tables.rules(Tables.rank(Policy.standard(2017), "75").getFirst())).contains("A-1", "P-2");
    }

    @ParameterizedTest(name = "{0} under {1} is {2}")
    @CsvSource({"59.99, none, RED", "59.99, one_decimal, AMBER", "59.94, one_decimal, RED", "74.95, one_decimal, GREEN", "74.95, none, AMBER"})
    void p_19_rounding_before_comparing(String figure, String rounding, Status status) {
        var policy = Policy.standard(2017).with(Parameter.ROUNDING, rounding).orThrow();

        assertThat(policy.statusOf(Percent.of(figure))).isEqualTo(status);
    }

    @Test
    void p_1_and_p_2_move_the_bands() {
        var policy = Policy.standard(2017).with(Map.of(Parameter.RED_BELOW, "50", Parameter.GREEN_FROM, "80.5")).orThrow();

        assertThat(policy.statusOf(Percent.of("49.99"))).isEqualTo(Status.RED);
        assertThat(policy.statusOf(Percent.of("50"))).isEqualTo(Status.AMBER);
        assertThat(policy.statusOf(Percent.of("80.49"))).isEqualTo(Status.AMBER);
        assertThat(policy.statusOf(Percent.of("80.5"))).isEqualTo(Status.GREEN);
    }

    @Test
    void bands_that_overlap_or_leave_no_amber_are_refused() {
        assertThat(Policy.standard(2017).with(Parameter.RED_BELOW, "80").problems()).extracting(Problem::key)
                .containsExactly("performance.policy.bands");
        assertThat(Policy.standard(2017).with(Parameter.GREEN_FROM, "60").problems()).extracting(Problem::field).containsExactly("P-2");
    }
}
