package soundpractice.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import soundpractice.register.DataSetKind;
import soundpractice.register.SharedFiles;

/// The readers on the real public files: counts as documented with them.
class RealFilesTest {

    @Test
    void the_current_practice_file_holds_15389_cost_centres_of_which_6207_are_active_gp_practices_of_england() throws Exception {
        var read = read(DataSetKind.PRACTICES, "ods-epraccur-dse-2026-02.csv");
        assertThat(read.layout()).isEqualTo(Layout.PRACTICES_CURRENT);
        assertThat(read.rows()).isEqualTo(15_389);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.accepted()).isEqualTo(15_389);
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2026, 2, 3));
        Predicate<FactRow> activeGp = r -> fact(r, FactTable.PRACTICE, "status").equals("ACTIVE")
                && Arrays.asList(fact(r, FactTable.PRACTICE, "roles").split("\\|")).contains("RO76");
        var rows = read.rowsOf(FactTable.PRACTICE);
        assertThat(rows.stream().filter(activeGp)).hasSize(6_604);
        assertThat(rows.stream().filter(activeGp).filter(r -> r.key().startsWith("W"))).hasSize(397);
        assertThat(rows.stream().filter(activeGp).filter(r -> !r.key().startsWith("W"))).hasSize(6_207);
    }

    @Test
    void the_legacy_practice_file_reads_in_the_same_terms() throws Exception {
        var read = read(DataSetKind.PRACTICES, "ods-epraccur-legacy-2025-09.csv");
        assertThat(read.layout()).isEqualTo(Layout.PRACTICES_LEGACY);
        assertThat(read.rows()).isEqualTo(16_685);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2025, 9, 1));
        assertThat(read.rowsOf(FactTable.PRACTICE)).filteredOn(r -> fact(r, FactTable.PRACTICE, "roles").equals("RO76")).hasSize(8_655);
        assertThat(read.rowsOf(FactTable.PRACTICE)).filteredOn(r -> fact(r, FactTable.PRACTICE, "status").equals("PROPOSED")).hasSize(3);
        var first = read.rowsOf(FactTable.PRACTICE).getFirst();
        assertThat(fact(first, FactTable.PRACTICE, "town")).isEqualTo("STOCKTON ON TEES");
    }

    @Test
    void two_practices_are_active_with_a_closing_date_and_flagged() throws Exception {
        var read = read(DataSetKind.PRACTICES, "ods-epraccur-dse-2026-02.csv");
        assertThat(read.flagged()).filteredOn(f -> f.problem().key().equals("register.flag.active-but-closed"))
                .extracting(f -> read.rowsOf(FactTable.PRACTICE).stream().filter(r -> r.line() == f.line()).findFirst().orElseThrow().key())
                .containsExactlyInAnyOrder("A91034", "A91115");
    }

    @Test
    void the_network_workbook_of_2024_has_7705_spells_of_which_6224_are_current() throws Exception {
        var read = read(DataSetKind.NETWORKS, "ods-epcn-2024-10.xlsx");
        assertThat(read.layout()).isEqualTo(Layout.NETWORKS_SUB_ICB);
        assertThat(read.rowsOf(FactTable.NETWORK)).hasSize(1_366);
        assertThat(read.rows()).isEqualTo(1_366 + 7_705);
        assertThat(read.rowsOf(FactTable.MEMBERSHIP).stream().filter(r -> current(r, LocalDate.of(2024, 10, 25)))).hasSize(6_224);
    }

    @Test
    void the_network_workbook_of_2022_speaks_of_ccgs_and_holds_future_dates() throws Exception {
        var read = read(DataSetKind.NETWORKS, "ods-epcn-2022-04.xlsx");
        assertThat(read.layout()).isEqualTo(Layout.NETWORKS_CCG);
        assertThat(read.rows()).isEqualTo(1_318 + 7_359);
        assertThat(read.rowsOf(FactTable.NETWORK)).anyMatch(r -> r.key().equals("U35980") && r.values().get(1).equals("99A"));
        var day = LocalDate.of(2022, 4, 27);
        assertThat(read.rowsOf(FactTable.MEMBERSHIP)).anyMatch(r -> LocalDate.parse(fact(r, FactTable.MEMBERSHIP, "starts")).isAfter(day));
        assertThat(read.rowsOf(FactTable.MEMBERSHIP)).anyMatch(r -> {
            var ends = fact(r, FactTable.MEMBERSHIP, "ends");
            return !ends.isEmpty() && LocalDate.parse(ends).isAfter(day) && current(r, day);
        });
    }

    @Test
    void the_commissioners_hold_106_sub_icbs_in_42_icbs() throws Exception {
        var read = read(DataSetKind.COMMISSIONERS, "ods-eccg-dse-2025-12.csv");
        assertThat(read.rows()).isEqualTo(320);
        assertThat(read.rejected()).isEmpty();
        var subIcbs = read.rowsOf(FactTable.COMMISSIONER).stream()
                .filter(r -> Arrays.asList(fact(r, FactTable.COMMISSIONER, "roles").split("\\|")).contains("RO319")).toList();
        assertThat(subIcbs).hasSize(106);
        assertThat(subIcbs.stream().map(r -> fact(r, FactTable.COMMISSIONER, "icb")).distinct()).hasSize(42);
    }

    @Test
    void the_lookup_of_2022_holds_the_same_106_sub_icbs_under_headings_that_end_in_blanks() throws Exception {
        var read = read(DataSetKind.COMMISSIONERS, "nhsd-subicb-to-icb-lookup-2022-07.xlsx");
        assertThat(read.layout()).isEqualTo(Layout.COMMISSIONERS_LOOKUP);
        assertThat(read.rows()).isEqualTo(106);
        assertThat(read.rejected()).isEmpty();
        var rows = read.rowsOf(FactTable.COMMISSIONER);
        assertThat(rows.stream().map(r -> fact(r, FactTable.COMMISSIONER, "icb")).distinct()).hasSize(42);
        assertThat(rows).anySatisfy(r -> {
            assertThat(r.key()).isEqualTo("92G");
            assertThat(r.values()).containsExactly("NHS BATH AND NORTH EAST SOMERSET, SWINDON AND WILTSHIRE ICB - 92G", "Y58", "QOX", "", "", "RO319");
        });
    }

    @Test
    void list_sizes_of_both_ages_are_read() throws Exception {
        var ccg = read(DataSetKind.LIST_SIZES, "gp-reg-pat-prac-all-2021-01.csv");
        assertThat(ccg.layout()).isEqualTo(Layout.LIST_SIZES_CCG);
        assertThat(ccg.rows()).isEqualTo(6_658);
        assertThat(ccg.rejected()).isEmpty();
        assertThat(ccg.asOf()).isEqualTo(LocalDate.of(2021, 1, 1));
        var now = read(DataSetKind.LIST_SIZES, "gp-reg-pat-prac-all-2026-04-excerpt.csv");
        assertThat(now.layout()).isEqualTo(Layout.LIST_SIZES_SUB_ICB);
        assertThat(now.rows()).isEqualTo(63);
        assertThat(now.asOf()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(now.rowsOf(FactTable.LIST_SIZE).getFirst().values()).containsExactly("3747", "2026-04-01");
        assertThat(now.unknownColumns()).isEmpty();
    }

    /// data-formats §2: in the map a practice without a network stands under `U`, 68 of them in January 2022.
    @Test
    void the_map_of_the_list_sizes_tells_who_was_in_which_network_on_its_day() throws Exception {
        var map = read(DataSetKind.NETWORKS, "gp-reg-pat-prac-map-2022-01.csv");
        assertThat(map.layout()).isEqualTo(Layout.PRACTICE_MAP);
        assertThat(map.rows()).isEqualTo(6_527);
        assertThat(map.rejected()).isEmpty();
        assertThat(map.asOf()).isEqualTo(LocalDate.of(2022, 1, 1));
        assertThat(map.rowsOf(FactTable.MEMBERSHIP)).hasSize(6_527 - 68);
        var first = map.rowsOf(FactTable.MEMBERSHIP).getFirst();
        assertThat(fact(first, FactTable.MEMBERSHIP, "practice")).isEqualTo("A81001");
        assertThat(fact(first, FactTable.MEMBERSHIP, "pcn")).isEqualTo("U89141");
        assertThat(fact(first, FactTable.MEMBERSHIP, "starts")).isEqualTo("2022-01-01");
        assertThat(refusal(DataSetKind.LIST_SIZES, "gp-reg-pat-prac-map-2022-01.csv")).isEqualTo("register.import.other-kind");
    }

    @Test
    void a_neighbouring_file_is_refused_by_its_name() throws Exception {
        for (var kind : DataSetKind.values()) {
            assertThat(refusal(kind, "fingertips-93553-imd2019-gp.csv")).isEqualTo("register.import.foreign");
            assertThat(refusal(kind, "cqc-latest-ratings-shropshire-2025-10-cqc-headers.csv")).isEqualTo("register.import.foreign");
            assertThat(refusal(kind, "bank-holidays-england-and-wales.csv")).startsWith("register.import.unknown.");
            assertThat(refusal(kind, "qof-2020-21-PREVALENCE_2021_v2.csv")).startsWith("register.import.unknown.");
        }
        assertThat(refusal(DataSetKind.PRACTICES, "ods-eccg-dse-2025-12.csv")).isEqualTo("register.import.other-kind");
        assertThat(refusal(DataSetKind.COMMISSIONERS, "ods-epraccur-dse-2026-02.csv")).isEqualTo("register.import.other-kind");
        assertThat(refusal(DataSetKind.LIST_SIZES, "ods-epcn-2024-10.xlsx")).isEqualTo("register.import.other-kind");
    }

    private static boolean current(FactRow row, LocalDate day) {
        var ends = fact(row, FactTable.MEMBERSHIP, "ends");
        return !LocalDate.parse(fact(row, FactTable.MEMBERSHIP, "starts")).isAfter(day) && (ends.isEmpty() || LocalDate.parse(ends).isAfter(day));
    }

    static String fact(FactRow row, FactTable table, String name) {
        return row.values().get(table.facts().stream().map(FactTable.Fact::name).toList().indexOf(name));
    }

    private static ReadFile read(DataSetKind kind, String file) throws Exception {
        return PublicFiles.read(kind, Files.readAllBytes(SharedFiles.file(file))).orThrow();
    }

    private static String refusal(DataSetKind kind, String file) throws Exception {
        return PublicFiles.read(kind, Files.readAllBytes(SharedFiles.file(file))).problems().getFirst().key();
    }
}
