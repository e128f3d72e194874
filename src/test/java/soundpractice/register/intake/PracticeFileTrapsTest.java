package soundpractice.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.kernel.Outcome;
import soundpractice.register.DataSetKind;

/// The traps of data-formats §1 to §3, §9 and §12, each by its name. All practices here are fictional.
class PracticeFileTrapsTest {
    private static final String HEAD = "Organisation Code,Name,National Grouping,High Level Health Geography,Address Line 1,Address Line 2,Address Line 3,"
            + "Address Line 4,Address Line 5,Postcode,Open Date,Close Date,Status,Organisation Sub-Type Code,Commissioner,Join Provider/Purchaser Date,"
            + "Left Provider/Purchaser Date,Contact Telephone Number,Amended Record Indicator,Provider/Purchaser,Prescribing Setting\r\n";

    @Test
    void roles_are_split_at_the_bar_whatever_their_order() throws Exception {
        var read = read(current("Z99001", "ACTIVE", "RO268|RO76"), current("Z99002", "ACTIVE", "RO80|RO87"), current("Z99003", "ACTIVE", "RO87|RO80"));
        assertThat(facts(read, "roles")).containsExactly("RO268|RO76", "RO80|RO87", "RO80|RO87");
    }

    @Test
    void a_legacy_digit_4_means_the_same_as_ro76_and_letters_the_same_as_words() throws Exception {
        var old = read(legacy("Z99001", "A", "4"), legacy("Z99002", "C", "3"));
        assertThat(old.layout()).isEqualTo(Layout.PRACTICES_LEGACY);
        assertThat(facts(old, "roles")).containsExactly("RO76", "RO80|RO87");
        assertThat(facts(old, "status")).containsExactly("ACTIVE", "INACTIVE");
    }

    @Test
    void an_unknown_status_rejects_its_row_with_line_column_and_value() throws Exception {
        var read = read(current("Z99001", "ACTIVE", "RO76"), current("Z99002", "ACTIVE", "RO76"), current("Z99003", "SLEEPING", "RO76"));
        assertThat(read.accepted() + read.rejected().size()).isEqualTo(read.rows()).isEqualTo(3);
        assertThat(read.rejected()).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(3);
            assertThat(r.column()).isEqualTo("status");
            assertThat(r.value()).isEqualTo("SLEEPING");
        });
    }

    @Test
    void a_code_that_stands_twice_is_rejected_the_second_time() throws Exception {
        var read = read(current("Z99001", "ACTIVE", "RO76"), current("Z99002", "ACTIVE", "RO76"), current("Z99001", "ACTIVE", "RO76"));
        assertThat(read.rejected()).singleElement().satisfies(r -> assertThat(r.problem().key()).isEqualTo("register.row.twice"));
    }

    @Test
    void a_day_that_is_none_rejects_its_row() throws Exception {
        var bad = current("Z99003", "ACTIVE", "RO76").replace("20200101", "20200230");
        var read = read(current("Z99001", "ACTIVE", "RO76"), current("Z99002", "ACTIVE", "RO76"), bad);
        assertThat(read.rejected()).singleElement().satisfies(r -> {
            assertThat(r.column()).isEqualTo("open_date");
            assertThat(r.value()).isEqualTo("20200230");
        });
    }

    @Test
    void active_with_a_closing_date_is_taken_and_flagged() throws Exception {
        var odd = current("Z99001", "ACTIVE", "RO76").replace("\"20200101\",\"\"", "\"20200101\",\"20251231\"");
        var read = read(odd, current("Z99002", "ACTIVE", "RO76"));
        assertThat(read.accepted()).isEqualTo(2);
        assertThat(read.flagged()).singleElement().satisfies(r -> assertThat(r.problem().key()).isEqualTo("register.flag.active-but-closed"));
    }

    @Test
    void the_resaved_file_with_headings_and_21_columns_reads_alike() throws Exception {
        var rows = new StringBuilder(HEAD);
        for (int i = 1; i <= 3; i++) {
            rows.append("Z9900").append(i).append(",THE FICTION SURGERY,Y63,QHM,1 HIGH STREET,,,ANYTOWN,,TS18 1HU,20200101,,ACTIVE,B,16C,20200401,,01642 000000,1,16C,RO76\r\n");
        }
        var read = PublicFiles.read(DataSetKind.PRACTICES, rows.toString().getBytes(StandardCharsets.UTF_8)).orThrow();
        assertThat(read.rows()).isEqualTo(3);
        assertThat(read.rejected()).isEmpty();
        assertThat(facts(read, "provider")).containsOnly("16C");
        assertThat(facts(read, "town")).containsOnly("ANYTOWN");
    }

    @Test
    void the_first_row_is_not_eaten_where_there_are_no_headings() throws Exception {
        assertThat(read(current("Z99001", "ACTIVE", "RO76"), current("Z99002", "ACTIVE", "RO76")).rowsOf(FactTable.PRACTICE).getFirst().key()).isEqualTo("Z99001");
    }

    @Test
    void headings_over_27_columns_are_seen_as_headings() throws Exception {
        var head = "Organisation Code" + ",x".repeat(26) + "\n";
        var content = head + current("Z99001", "ACTIVE", "RO76") + current("Z99002", "ACTIVE", "RO76");
        var read = PublicFiles.read(DataSetKind.PRACTICES, content.getBytes(StandardCharsets.UTF_8)).orThrow();
        assertThat(read.rows()).isEqualTo(2);
    }

    @Test
    void byte_order_mark_and_either_line_end_make_no_difference() throws Exception {
        var plain = read(current("Z99001", "ACTIVE", "RO76"), current("Z99002", "ACTIVE", "RO76"));
        var content = "\ufeff" + (current("Z99001", "ACTIVE", "RO76") + current("Z99002", "ACTIVE", "RO76")).replace("\n", "\r\n");
        var marked = PublicFiles.read(DataSetKind.PRACTICES, content.getBytes(StandardCharsets.UTF_8)).orThrow();
        assertThat(marked.tables()).isEqualTo(plain.tables());
    }

    @Test
    void a_zip_with_the_one_file_in_it_is_opened() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../epraccur.csv"));
            zip.write((current("Z99001", "ACTIVE", "RO76") + current("Z99002", "ACTIVE", "RO76")).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(PublicFiles.read(DataSetKind.PRACTICES, bytes.toByteArray()).orThrow().rows()).isEqualTo(2);
    }

    @Test
    void a_file_of_another_kind_is_refused_by_its_name() throws Exception {
        var sizes = "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\nGP_PRAC_PAT_LIST,01JAN2021,GP,00L,E38000130,Z99001,NE65 7UW,ALL,ALL,5903\n";
        assertThat(PublicFiles.read(DataSetKind.PRACTICES, sizes.getBytes(StandardCharsets.UTF_8)).problems())
                .singleElement().satisfies(p -> assertThat(p.key()).isEqualTo("register.import.other-kind"));
        assertThat(PublicFiles.read(DataSetKind.PRACTICES, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)).isDone()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"01JAN2021, 2021-01-01", "01Jan2022, 2022-01-01", "01May2022, 2022-05-01", "01-Sep-20, 2020-09-01", "2026-04-01, 2026-04-01",
            "19740401, 1974-04-01", "01/04/2026, 2026-04-01"})
    void dates_are_read_in_every_spelling_of_the_public_files(String written, String day) {
        assertThat(Dates.parse(written)).hasValueSatisfying(d -> assertThat(d).hasToString(day));
    }

    @Test
    void leading_zeros_of_codes_stay_and_a_count_that_is_none_is_rejected() throws Exception {
        var head = "PUBLICATION,EXTRACT_DATE,TYPE,SUB_ICB_LOCATION_CODE,ONS_SUB_ICB_LOCATION_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\n";
        var row = "GP_PRAC_PAT_LIST,2026-04-01,GP,00L,E38000130,Z9900%d,NE65 7UW,ALL,ALL,%s\n";
        var read = PublicFiles.read(DataSetKind.LIST_SIZES, (head + row.formatted(1, "5903") + row.formatted(2, "many") + row.formatted(3, "0"))
                .getBytes(StandardCharsets.UTF_8)).orThrow();
        assertThat(read.rejected()).singleElement().satisfies(r -> assertThat(r.value()).isEqualTo("many"));
        assertThat(read.accepted()).isEqualTo(2);
    }

    @Test
    void registered_patients_by_age_are_refused() throws Exception {
        var text = "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_PATIENTS\nX,01JAN2021,GP,00L,E38000130,Z99001,NE65 7UW,MALE,0_4,59\n";
        assertThat(PublicFiles.read(DataSetKind.LIST_SIZES, text.getBytes(StandardCharsets.UTF_8)).problems())
                .singleElement().satisfies(p -> assertThat(p.key()).isEqualTo("register.import.foreign"));
    }

    private static ReadFile read(String... rows) throws Exception {
        return switch (PublicFiles.read(DataSetKind.PRACTICES, String.join("", rows).getBytes(StandardCharsets.UTF_8))) {
            case Outcome.Done<ReadFile>(ReadFile file) -> file;
            case Outcome.Refused<ReadFile> refused -> throw new AssertionError(refused.toString());
        };
    }

    private static List<String> facts(ReadFile read, String name) {
        return read.rowsOf(FactTable.PRACTICE).stream().map(r -> RealFilesTest.fact(r, FactTable.PRACTICE, name)).toList();
    }

    private static String current(String code, String status, String setting) {
        return row(code, "ANYTOWN", "", status, setting);
    }

    private static String legacy(String code, String status, String setting) {
        return row(code, "ANYTOWN", "CLEVELAND", status, setting);
    }

    private static String row(String code, String fourth, String fifth, String status, String setting) {
        var cells = new ArrayList<>(List.of(
                code, "THE FICTION SURGERY", "Y63", "QHM", "1 HIGH STREET", "", "", fourth, fifth, "TS18 1HU", "20200101", "", status, "B", "16C", "20200401", "",
                "01642 000000", "", "", "", "1", "", "16C", "", setting, ""));
        return String.join(",", Stream.of(cells.toArray(String[]::new)).map(c -> "\"" + c + "\"").toList()) + "\n";
    }
}
