package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OpenWindowTest {

    @ParameterizedTest
    @CsvSource({
        "'', true",
        "--store area, true",
        "--store area --today 2017-10-02 --safe, true",
        "--store area visit.qabundle, true",
        "--store area practices, false",
        "check --json, false",
        "--help, false",
        "--version, false",
        "--no-such-option, false",
    })
    void the_window_is_meant_when_no_command_is_named(String line, boolean window) {
        assertThat(OpenWindow.isMeantBy(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(window);
    }

    @Test
    void help_names_every_command_and_a_mistyped_one_is_wrong_usage() {
        var out = new StringWriter();
        assertThat(SoundPractice.run(new PrintWriter(out), new PrintWriter(out), "--help")).isZero();
        assertThat(out.toString()).contains("sound-practice", "import", "quarter", "bundle", "--safe");
        assertThat(SoundPractice.run(new PrintWriter(out), new PrintWriter(out), "practises", "--json")).isEqualTo(2);
    }
}
