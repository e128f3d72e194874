package soundpractice.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.platform.text.Messages;

class PolicyTest {

    @ParameterizedTest(name = "{0} {1} is {2} unless changed; {3} is allowed, {4} is not")
    @CsvSource({
        "P-1, red_below, 60, 55.5, 101",
        "P-2, green_from, 75, 80, green",
        "P-3, bottom_n, 5, 7, 0",
        "P-4, warning_quarter, Q1, Q1, Q5",
        "P-5, formal_start_quarter, Q2, Q3, 2",
        "P-6, challenge_weeks, 2, 4, -1",
        "P-7, challenge_weeks_q4, 3, 1, 13",
        "P-8, submission_days, 28, 30, many",
        "P-9, engagement_days, 28, 20, 0",
        "P-10, consecutive_quarters, 2, 3, 1",
        "P-11, entry_test, red_and_bottom_n, not_green_and_bottom_n, red",
        "P-12, tie_rule, include_all_at_boundary, leave_out_all_at_boundary, toss",
        "P-13, count_q1_towards_consecutive, false, true, maybe",
        "P-14, carry_run_across_years, false, true, 1",
        "P-15, receipt_offset_days, 0, 2, 31",
        "P-16, letter1_engagement_clock, off, on, true",
        "P-17, progress_template, C3, C1, C2",
        "P-18, working_day_calendar, england_and_wales, england_and_wales, scotland",
        "P-19, rounding, none, one_decimal, up",
        "A-30, letter3_silence_to_committee, false, true, perhaps"
    })
    void each_parameter_has_its_default_and_takes_only_what_it_allows(String id, String name, String standard, String allowed, String refused) {
        var parameter = Parameter.named(id).orElseThrow();

        assertThat(parameter.word()).isEqualTo(name);
        assertThat(Parameter.named(name)).contains(parameter);
        assertThat(Policy.standard(2017).text(parameter)).isEqualTo(standard);
        assertThat(Policy.standard(2017).with(parameter, allowed).orThrow().text(parameter)).isEqualTo(allowed);
        var refusal = Policy.standard(2017).with(parameter, refused).problems();
        assertThat(refusal).singleElement().satisfies(p -> {
            assertThat(p.field()).isEqualTo(id);
            assertThat(String.valueOf(p.rule())).isEqualTo(id);
        });
    }

    @ParameterizedTest
    @EnumSource(Parameter.class)
    void each_parameter_says_in_words_what_it_is(Parameter parameter) {
        var messages = Messages.load(Locale.UK);

        assertThat(messages.text(parameter.key())).contains("(" + parameter.id() + ")");
        assertThat(messages.text(parameter.key() + ".help")).endsWith(".");
        if (parameter.allowed() instanceof Allowed.OneOf(List<String> words)) {
            words.forEach(w -> assertThat(messages.text("performance.policy.value." + w)).isNotBlank());
        }
    }

    @Test
    void all_refused_values_are_named_at_once() {
        assertThat(Policy.standard(2017).with(Map.of(Parameter.BOTTOM_N, "x", Parameter.SUBMISSION_DAYS, "y")).problems()).hasSize(2);
    }

    @Test
    void p_5_the_formal_process_cannot_start_before_its_warning() {
        assertThat(Policy.standard(2017).with(Parameter.WARNING_QUARTER, "Q2").problems()).extracting(p -> p.field()).containsExactly("P-5");
        assertThat(Policy.standard(2017).with(Map.of(Parameter.WARNING_QUARTER, "Q2", Parameter.FORMAL_START_QUARTER, "Q3")).isDone()).isTrue();
    }

    @Test
    void a_year_is_judged_by_the_latest_version_that_began_in_it_or_before() {
        var of2018 = Policy.standard(2018).with(Parameter.BOTTOM_N, "6").orThrow();
        var of2020 = Policy.standard(2020).with(Parameter.BOTTOM_N, "8").orThrow();
        Policies policies = () -> new ArrayList<>(List.of(of2020, of2018));

        assertThat(policies.of(FinancialQuarter.of("2017-18/Q4")).bottomN()).isEqualTo(5);
        assertThat(policies.of(FinancialQuarter.of("2018-19/Q1")).bottomN()).isEqualTo(6);
        assertThat(policies.of(FinancialQuarter.of("2019-20/Q4")).bottomN()).isEqualTo(6);
        assertThat(policies.of(FinancialQuarter.of("2020-21/Q1")).bottomN()).isEqualTo(8);
    }
}
