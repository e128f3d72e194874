package soundpractice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every trap of the public files (data-formats §4 to §10) beside the test that springs it; a test that was renamed or lost is missed here.
class DataTrapsNamedTest {
    private static final Path BASE = Path.of(System.getProperty("project.basedir", "."));

    @Test
    void every_trap_of_the_public_files_has_its_test() throws IOException {
        var sources = new HashMap<String, String>();
        try (var files = Files.walk(BASE.resolve("src/test/java/soundpractice"))) {
            for (var file : files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        var lost = new ArrayList<String>();
        var sections = new HashSet<String>();
        List<String> rows = Files.readAllLines(BASE.resolve("src/test/resources/data-traps.csv"));
        for (var row : rows.subList(1, rows.size())) {
            var cells = row.split("\\|", -1);
            var test = cells[2].split("#", 2);
            sections.add(cells[0]);
            if (!sources.getOrDefault(test[0], "").contains(" " + test[1] + "(")) {
                lost.add(row);
            }
        }
        assertThat(lost).isEmpty();
        assertThat(sections).containsExactlyInAnyOrder("4", "5", "6", "7", "8", "9", "10");
    }
}
