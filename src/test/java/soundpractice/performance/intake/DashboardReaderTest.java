package soundpractice.performance.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.DashboardFile;
import soundpractice.performance.Figure;

class DashboardReaderTest {
    private final DashboardReader reader = new DashboardReader();

    private DashboardFile read(String text) throws TroubleException {
        return reader.read("dashboard.csv", text.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    @Test
    void codes_overall_and_measures_are_read_with_or_without_a_percent_sign() throws TroubleException {
        var file = read("practice_code,overall,Cancer care,Access\nz99001,59.99,60%,\nZ99002, 75 %,80,70.5\n");

        assertThat(file.measures()).containsExactly("Cancer care", "Access");
        assertThat(file.rows()).extracting(r -> r.figure().practice() + "=" + r.figure().overall() + r.figure().measures())
                .containsExactly("Z99001=59.99[60, null]", "Z99002=75[80, 70.5]");
        assertThat(file.lines()).isEqualTo(2);
        assertThat(file.sha256()).hasSize(64);
        assertThat(file.rejected()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Practice Code,Overall", "PRACTICE_CODE;OVERALL %", "ODS code\tAverage overall performance", "\uFEFFcode,Overall Performance (%)",
        "\"Practice\nCode\",\"Overall\""
    })
    void headings_are_recognised_in_any_case_and_by_other_names(String headings) throws TroubleException {
        char separator = headings.contains(";") ? ';' : headings.contains("\t") ? '\t' : ',';
        var file = read(headings + "\r\nZ99001" + separator + "61.5\r\n");

        assertThat(file.rows()).extracting(r -> String.valueOf(r.figure().overall())).containsExactly("61.5");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "100.01, performance.import.above", "-1, performance.import.negative", "sixty, performance.import.text", "'59,99', performance.import.text",
        "n/a, performance.import.text", "'', performance.import.blank"
    })
    void a_figure_that_cannot_be_used_is_rejected_with_line_column_and_value(String cell, String problem) throws TroubleException {
        var file = read("practice_code,overall\nZ99001,50\nZ99002,\"" + cell + "\"\n");

        assertThat(file.rejected()).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(3);
            assertThat(r.column()).isEqualTo("overall");
            assertThat(r.value()).isEqualTo(cell);
            assertThat(r.problem().key()).isEqualTo(problem);
        });
        assertThat(file.rows()).extracting(r -> String.valueOf(r.figure().overall())).containsExactly("50", "null");
    }

    @Test
    void a_practice_that_stands_twice_counts_once_and_the_second_line_names_the_first() throws TroubleException {
        var file = read("practice_code,overall\nZ99001,50\nZ99001,70\nz99001 ,50\n");

        assertThat(file.rows()).hasSize(1);
        assertThat(file.rejected()).extracting(r -> r.line() + r.problem().key() + r.problem().args())
                .containsExactly("3performance.import.twice[2]", "4performance.import.twice[2]");
    }

    @Test
    void lines_without_a_code_and_with_something_else_in_its_place_are_rejected() throws TroubleException {
        var file = read("practice_code,overall\n,50\nTotal for area,66\nZ99001,50\n");

        assertThat(file.rejected()).extracting(r -> r.line() + " " + r.problem().key())
                .containsExactly("2 performance.import.no-code", "3 performance.import.not-a-code");
    }

    @Test
    void a_17_without_an_overall_column_the_mean_of_the_measures_counts() throws TroubleException {
        var row = read("practice_code,Cancer,Access,Children\nZ99001,60,61,60\n").rows().getFirst().figure();

        assertThat(row.source()).isEqualTo(Figure.Source.MEAN);
        assertThat(String.valueOf(row.overall())).startsWith("60.33333333333333");
    }

    @Test
    void a_bad_measure_keeps_the_whole_line_from_being_ranked() throws TroubleException {
        var file = read("practice_code,overall,Cancer\nZ99001,60,55\nZ99002,60,oops\n");

        assertThat(file.rows().get(1).figure().overall()).isNull();
        assertThat(file.rejected()).extracting(DashboardFile.Rejected::column).containsExactly("Cancer");
    }

    @Test
    void names_and_other_columns_without_figures_are_passed_over_and_named() throws TroubleException {
        var file = read("practice_code,Practice name,overall,Status,List size,Lead\nZ99001,Alder Surgery,50,Red,5000,x\n");

        assertThat(file.measures()).isEmpty();
        assertThat(file.ignored()).containsExactly("Practice name", "Status", "List size", "Lead");
        assertThat(file.rejected()).isEmpty();
    }

    @Test
    void lines_above_the_headings_and_empty_lines_do_not_matter() throws TroubleException {
        var file = read("Dashboard of quarter 2\n\nPractice code,Overall\n\nZ99001,50\n");

        assertThat(file.rows()).extracting(DashboardFile.Row::line).containsExactly(5);
    }

    @Test
    void fractions_are_not_mistaken_for_percentages() throws TroubleException {
        var refusal = reader.read("f.csv", "practice_code,overall\nZ99001,0.5\nZ99002,0.61\nZ99003,1\n".getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.problems()).extracting(p -> p.key()).containsExactly("performance.import.fractions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"date,what\\n2017-10-02,x | performance.import.no-heading", "practice_code,name\\nZ99001,Alder | performance.import.no-figures"})
    void another_sort_of_file_is_refused(String text, String problem) throws TroubleException {
        var refusal = reader.read("f.csv", text.strip().replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));

        assertThat(refusal.problems()).extracting(p -> p.key()).containsExactly(problem.strip());
    }

    @Test
    void what_windows_saves_without_being_told_is_read_too() throws TroubleException {
        var file = reader.read("f.csv", "practice_code,overall,Caf\u00e9 checks\nZ99001,50,60\n".getBytes(Charset.forName("windows-1252"))).orThrow();

        assertThat(file.measures()).containsExactly("Caf\u00e9 checks");
    }

    @Test
    void a_workbook_is_read_with_percent_formats_and_without() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", "1.0")) {
            var sheet = book.newWorksheet("Dashboard");
            for (var heading : List.of("Practice code", "Overall", "Access")) {
                sheet.value(0, List.of("Practice code", "Overall", "Access").indexOf(heading), heading);
            }
            sheet.value(1, 0, "Z99001");
            sheet.value(1, 1, 0.5999);
            sheet.style(1, 1).format("0.00%").set();
            sheet.value(1, 2, 59.99);
            sheet.value(2, 0, "Z99002");
            sheet.value(2, 1, "75%");
            sheet.value(2, 2, 0);
            book.finish();
        }
        var file = reader.read("dashboard.xlsx", bytes.toByteArray()).orThrow();

        assertThat(file.rows()).extracting(r -> r.line() + ":" + r.figure().overall() + r.figure().measures())
                .containsExactly("2:59.99[59.99]", "3:75[0]");
    }

    @Test
    void a_damaged_workbook_is_trouble_with_a_next_step() {
        assertThatThrownBy(() -> reader.read("broken.xlsx", new byte[] {'P', 'K', 3, 4, 9, 9, 9})).isInstanceOf(TroubleException.class);
    }
}
