package soundpractice.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.platform.text.Messages;

/// A source is told as people say it; what it is called for good does not change by that.
class OriginTest {
    private static final Messages WORDS = Messages.load(Locale.UK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            stocktake 2026-09-18 PS-02 | Stocktake of 18 Sep 2026, PS-02
            inspection 01890f3c-7b1a-7c55-9d2e-1f3a5b7c9d0e 01890f3c-7b1a-7c55-9d2e-1f3a5b7c9d0f | The regulator’s inspection
            inspection of the fridge in May | inspection of the fridge in May
            stocktake in the spring | stocktake in the spring
            Dashboard, Access | Dashboard, Access
            """)
    void a_source_is_told_as_people_say_it(String source, String said) {
        assertThat(WORDS.of(Origin.of(source))).isEqualTo(said);
    }
}
