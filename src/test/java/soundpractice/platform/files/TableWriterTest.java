package soundpractice.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.Percent;
import soundpractice.kernel.TroubleException;

/// What is written can be read again, and harms nobody who opens it.
final class TableWriterTest {
    private static final Sheet SHEET = new Sheet("Practices: [all]", List.of("Name", "List", "Overall", "Checked"), List.of(
            Arrays.asList("Alder, \"Lane\"", 7431, Percent.of("59.99"), LocalDate.of(2017, 10, 2)), Arrays.asList("=HYPERLINK(1)", null, null, null)));

    @TempDir
    Path folder;

    @Test
    void csv_keeps_figures_quotes_words_and_disarms_formulas() throws Exception {
        var file = folder.resolve("a.csv");
        TableWriter.write(SHEET, file);
        assertThat(Files.readString(file)).isEqualTo("\uFEFFName,List,Overall,Checked\r\n\"Alder, \"\"Lane\"\"\",7431,59.99,2017-10-02\r\n'=HYPERLINK(1),,,\r\n");
    }

    @Test
    void a_workbook_holds_numbers_as_numbers_and_dates_as_dates() throws Exception {
        var file = folder.resolve("a.xlsx");
        TableWriter.write(SHEET, file);
        try (var in = Files.newInputStream(file); var book = new ReadableWorkbook(in)) {
            var rows = book.getFirstSheet().read();
            assertThat(rows.get(1).getCellAsNumber(1)).hasValueSatisfying(n -> assertThat(n).isEqualByComparingTo("7431"));
            assertThat(rows.get(1).getCellAsDate(3)).hasValueSatisfying(d -> assertThat(d.toLocalDate()).isEqualTo(LocalDate.of(2017, 10, 2)));
            assertThat(rows.get(2).getCellText(0)).isEqualTo("=HYPERLINK(1)");
        }
    }

    @Test
    void where_nothing_can_be_written_there_is_trouble_with_a_next_step_and_no_half_file() throws Exception {
        var inTheWay = Files.writeString(folder.resolve("file"), "kept");
        assertThatThrownBy(() -> TableWriter.write(SHEET, inTheWay.resolve("a.csv"))).isInstanceOf(TroubleException.class);
        assertThat(inTheWay).hasContent("kept");
    }
}
