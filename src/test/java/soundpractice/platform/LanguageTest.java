package soundpractice.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundpractice.platform.fx.form.DateText;
import soundpractice.platform.text.Formats;
import soundpractice.platform.text.Language;
import soundpractice.platform.text.Messages;

final class LanguageTest {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)");

    @ParameterizedTest
    @ValueSource(strings = {"platform", "shell"})
    void what_welsh_says_english_says_too_and_fills_the_same_gaps(String room) throws IOException {
        var english = words(room, "");
        var welsh = words(room, "_cy");
        assertThat(english.stringPropertyNames()).containsAll(welsh.stringPropertyNames());
        for (var key : welsh.stringPropertyNames()) {
            assertThat(gaps(welsh.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
        }
    }

    @Test
    void the_window_says_nothing_of_its_own_in_english_when_it_speaks_welsh() throws IOException {
        for (var room : List.of("platform", "shell")) {
            var welsh = words(room, "_cy").stringPropertyNames();
            var english = words(room, "").stringPropertyNames().stream().filter(key -> !key.matches("shell\\.(demo|tour)\\..*")).toList();
            assertThat(english).isNotEmpty();
            assertThat(english.stream().filter(key -> !welsh.contains(key))).as("missing in %s/words_cy.properties", room).isEmpty();
        }
    }

    @Test
    void what_welsh_lacks_is_said_in_english() {
        var welsh = Messages.load(Language.WELSH.locale());
        assertThat(welsh.text("shell.rail.today")).isEqualTo("Heddiw");
        assertThat(welsh.text("shell.tour.letters")).isEqualTo(Messages.load(Locale.UK).text("shell.tour.letters")).isNotBlank();
    }

    @Test
    void dates_are_shown_in_the_language_and_understood_as_shown() {
        var welsh = new Formats(Language.WELSH.locale());
        assertThat(welsh.date(LocalDate.of(2017, 10, 2))).isEqualTo("2 Hyd 2017");
        assertThat(welsh.longDate(LocalDate.of(2017, 10, 2))).isEqualTo("Dydd Llun 2 Hydref 2017");
        for (var language : Language.values()) {
            var formats = new Formats(language.locale());
            for (int month = 1; month <= 12; month++) {
                var day = LocalDate.of(2026, month, 17);
                assertThat(DateText.parse(formats.date(day), LocalDate.of(2000, 1, 1))).as(formats.date(day)).contains(day);
            }
        }
    }

    private static TreeSet<String> gaps(String text) {
        var found = new TreeSet<String>();
        GAP.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }

    private static Properties words(String room, String suffix) throws IOException {
        var read = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(LanguageTest.class.getResourceAsStream("/soundpractice/" + room + "/words" + suffix + ".properties")), StandardCharsets.UTF_8)) {
            read.load(in);
        }
        return read;
    }
}
