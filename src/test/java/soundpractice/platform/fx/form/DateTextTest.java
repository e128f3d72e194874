package soundpractice.platform.fx.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates as people type them, day before month.
final class DateTextTest {
    private static final LocalDate TODAY = LocalDate.of(2017, 10, 2);

    @ParameterizedTest
    @CsvSource({"2 Oct 2017,2017-10-02", "02/10/2017,2017-10-02", "2017-10-02,2017-10-02", "2.10.17,2017-10-02", "2 october 2017,2017-10-02", "today,2017-10-02",
        "Tomorrow,2017-10-03", "yesterday,2017-10-01", "+28,2017-10-30", "- 2,2017-09-30", "9th Nov,2017-11-09", "1 sept 2018,2018-09-01", "29 Feb 2016,2016-02-29", "3-4-2018,2018-04-03"})
    void is_read(String typed, LocalDate meant) {
        assertThat(DateText.parse(typed, TODAY)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2017", "29 Feb 2017", "soon", "13/13/2017", "2017", "32 Oct 2017", "2 Xyz 2017"})
    void is_no_date(String typed) {
        assertThat(DateText.parse(typed, TODAY)).isEmpty();
    }
}
