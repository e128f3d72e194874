package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /// A display that is named and not there, as over a broken ssh: told in words, and as trouble, whether the icon was clicked or something typed.
    @ParameterizedTest
    @ValueSource(strings = {"", "--safe"})
    @EnabledOnOs(OS.LINUX)
    void a_window_that_cannot_be_shown_is_trouble_in_words(String typed, @TempDir Path home) throws Exception {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + home, "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")), "soundpractice.Main"));
        if (!typed.isEmpty()) {
            command.add(typed);
        }
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        builder.environment().put("DISPLAY", ":987");
        builder.environment().put("SOUND_PRACTICE_STORE", home.resolve("store").toString());
        var child = builder.start();
        var said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isEqualTo(3);
        assertThat(said).contains("The window could not be opened");
    }
}
