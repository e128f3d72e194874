package soundpractice.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.TroubleException;

/// Preferences outlive the program, and never get in its way.
final class SettingsFileTest {
    private static final Setting<List<String>> COLUMNS = Setting.names("table.practices.columns", List.of("code"));
    private static final Setting<Integer> SIZE = Setting.number("look.text-size", 100, 100, 200);

    @TempDir
    Path folder;

    private final List<TroubleException> troubles = new ArrayList<>();

    @Test
    void what_was_chosen_is_there_after_a_restart_signs_and_all() throws Exception {
        var file = folder.resolve("settings.properties");
        var odd = Setting.text("odd key: #1 = !", "");
        var settings = SettingsFile.at(file, troubles::add);
        settings.put(COLUMNS, List.of("name", "list size"));
        settings.put(odd, "C:\\Users\\a b\n#é=ü");
        var again = SettingsFile.at(file, troubles::add);
        assertThat(again.get(COLUMNS)).containsExactly("name", "list size");
        assertThat(again.get(odd)).isEqualTo("C:\\Users\\a b\n#é=ü");
        assertThat(troubles).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void a_senseless_entry_counts_as_not_chosen_and_other_versions_entries_are_kept() throws Exception {
        var file = folder.resolve("settings.properties");
        Files.writeString(file, "look.text-size=900\nfrom.the.future=yes\n");
        var settings = SettingsFile.at(file, troubles::add);
        assertThat(settings.get(SIZE)).isEqualTo(100);
        settings.put(SIZE, 150);
        assertThat(Files.readString(file)).contains("from.the.future=yes").contains("look.text-size=150");
    }

    @Test
    void a_file_that_cannot_be_written_is_told_and_the_choice_holds_until_the_end() throws Exception {
        var inTheWay = Files.writeString(folder.resolve("file"), "");
        var settings = SettingsFile.at(inTheWay.resolve("settings.properties"), troubles::add);
        settings.put(SIZE, 150);
        assertThat(settings.get(SIZE)).isEqualTo(150);
        assertThat(troubles).hasSize(1);
        assertThat(troubles.getFirst().problem().key()).isEqualTo("platform.settings-not-written");
    }
}
