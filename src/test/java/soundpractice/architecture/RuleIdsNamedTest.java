package soundpractice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Which rules of the domain reference a test names. Those of the issues built so far have to be; the others are listed, so that everybody sees what is left.
class RuleIdsNamedTest {
    private static final Path BASE = Path.of(System.getProperty("project.basedir", "."));

    @Test
    void every_rule_of_the_issues_built_so_far_is_named_by_a_test() throws IOException {
        var tests = new StringBuilder();
        try (var files = Files.walk(BASE.resolve("src/test/java/soundpractice"))) {
            for (var file : files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
                tests.append(Files.readString(file)).append('\n');
            }
        }
        var owed = new ArrayList<String>();
        var later = new ArrayList<String>();
        List<String> rows = Files.readAllLines(BASE.resolve("src/test/resources/rule-ids.csv"));
        for (var row : rows.subList(1, rows.size())) {
            var cells = row.split(",", -1);
            var named = Pattern.compile("(?i)(?<![a-z0-9])" + cells[0].replace("-", "[-_]") + "(?![a-z0-9])").matcher(tests);
            if (!named.find()) {
                (cells[1].isEmpty() ? later : owed).add(cells[0]);
            }
        }
        System.out.println("rules no test names yet: " + String.join(" ", later));
        assertThat(rows).hasSizeGreaterThan(100);
        assertThat(owed).isEmpty();
    }
}
