package soundpractice.stocktake.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.Sheet;
import soundpractice.platform.files.TableWriter;
import soundpractice.stocktake.score.ScoreFile;
import soundpractice.stocktake.score.ScoreRules;

/// Scoring rules go out into a file and come back as they were; a file with a fault is refused, and the fault names its line and column.
final class ScoreRulesReaderTest {
    private static final String HEAD = String.join(",", ScoreFile.COLUMNS) + "\n";
    private static final String SOUND = "points,*,yes_no_partial,yes,100,,,,\n";

    @Test
    void rules_written_out_are_read_back_as_they_were() throws Exception {
        var rules = ScoreRules.shipped(List.of("Weak", "Mixed", "Strong"));
        var out = new ByteArrayOutputStream();
        TableWriter.csv(new Sheet("scoring", ScoreFile.COLUMNS, ScoreFile.rows(rules)), out);
        var read = new ScoreRulesReader().read(out.toByteArray()).orThrow();
        assertThat(read.points()).isEqualTo(rules.points());
        assertThat(read.bands()).isEqualTo(rules.bands());
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("neither points nor band", SOUND + "score,*,text,answered,1,,,,\n", 3, "rule", "stocktake.scoring.fault.rule"),
                Arguments.of("an unknown kind", SOUND + "points,*,number,yes,1,,,,\n", 3, "kind", "stocktake.fault.kind"),
                Arguments.of("no answer", "points,*,text,,1,,,,\n", 2, "answer", "stocktake.scoring.fault.answer"),
                Arguments.of("points in words", "points,*,text,answered,many,,,,\n", 2, "points", "stocktake.scoring.fault.number"),
                Arguments.of("points below nothing", "points,*,text,answered,-5,,,,\n", 2, "points", "stocktake.scoring.fault.number"),
                Arguments.of("a band without a name", SOUND + "band,,,,,,0,50,poor\n", 3, "band", "stocktake.scoring.fault.name"),
                Arguments.of("a band without an end", SOUND + "band,,,,,Weak,0,,poor\n", 3, "below", "stocktake.scoring.fault.number"),
                Arguments.of("a tone nobody knows", SOUND + "band,,,,,Weak,0,50,purple\n", 3, "tone", "stocktake.scoring.fault.tone"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_told_with_its_line_and_column(String what, String lines, int line, String column, String key) {
        var problems = new ScoreRulesReader().read((HEAD + lines).getBytes(StandardCharsets.UTF_8)).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.getFirst().key()).isEqualTo("stocktake.fault.at");
        assertThat(problems.getFirst().args().get(0)).isEqualTo((long) line);
        assertThat(problems.getFirst().args().get(1)).isEqualTo(column);
        assertThat(((Problem) problems.getFirst().args().get(2)).key()).isEqualTo(key);
    }

    @Test
    void a_file_that_lacks_a_column_is_refused_with_its_name() {
        var problems = new ScoreRulesReader().read("rule,question,kind,answer,points,band,from,below\n".getBytes(StandardCharsets.UTF_8)).problems();
        assertThat(problems).extracting(Problem::key).containsExactly("stocktake.fault.column");
        assertThat(problems.getFirst().args()).containsExactly("tone");
    }
}
