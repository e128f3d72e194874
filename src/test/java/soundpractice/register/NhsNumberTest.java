package soundpractice.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Patient data is detected in free text in order to refuse it (data-formats §12).
class NhsNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"9434765919", "Call about 943 476 5919 please", "943-476-5919", "(9434765919)", "ref 12, 943 476 5919.", "943\u00a0476\u00a05919"})
    void an_nhs_number_is_found(String text) {
        assertThat(NhsNumber.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9434765918", "Phone 01642 672351", "list of 7,431 patients on 2 Oct 2017", "94347659190", "0000000000", "2017-18/Q2 59.99"})
    void other_figures_are_not_taken_for_one(String text) {
        assertThat(NhsNumber.isIn(text)).isFalse();
    }
}
