package soundpractice.register.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import soundpractice.platform.files.FileContent;
import soundpractice.register.SharedFiles;
import soundpractice.register.cqc.PopulationGroup;
import soundpractice.register.cqc.Rating;
import soundpractice.register.extract.Extract;
import soundpractice.register.extract.ExtractRow;

/// CQC's files: the real ones by their counts, and every trap of data-formats §4.
class CqcFileTest {
    private static final String HEADINGS = "Location ID,Location ODS Code,Location Name,Care Home?,Location Type,Location Primary Inspection Category,"
            + "Service / Population Group,Domain,Latest Rating,Publication Date,Report Type,Inherited Rating (Y/N),URL,Provider ID,Provider Name\n";

    private static String row(String id, String ods, String group, String domain, String rating, String date) {
        return id + "," + ods + ",Example Surgery,N,Primary Medical Services,GP Practices," + group + "," + domain + "," + rating + "," + date + ",Location,N,,1-111,Dr A Person\n";
    }

    private static Extract ratings(String text) throws Exception {
        return CqcFile.read(CqcFile.Wanted.RATINGS, FileContent.of("r.csv", text.getBytes(StandardCharsets.UTF_8))).outcome().orThrow();
    }

    private static String fact(ExtractRow row, String name) {
        return row.values().get(CqcFile.RATING_FACTS.indexOf(name));
    }

    @Test
    void the_shropshire_ratings_hold_2022_rows_of_which_those_about_gp_practices_are_taken_with_either_spelling_of_the_headings() throws Exception {
        for (var name : new String[] {"cqc-latest-ratings-shropshire-2025-10-as-found.csv", "cqc-latest-ratings-shropshire-2025-10-cqc-headers.csv"}) {
            var read = CqcFile.read(CqcFile.Wanted.RATINGS, FileContent.read(SharedFiles.file(name))).outcome().orThrow();
            assertThat(read.rows()).as(name).isEqualTo(2_022);
            assertThat(read.taken()).as(name).hasSize(GP_ROWS);
            assertThat(read.rejected()).isEmpty();
            assertThat(read.taken().stream().map(r -> fact(r, "location")).distinct()).hasSize(GP_LOCATIONS);
        }
    }

    @Test
    void the_directory_of_four_regions_holds_3938_locations_read_without_a_dimension_and_without_names_of_people() throws Exception {
        var file = FileContent.read(SharedFiles.file("cqc-hsca-active-locations-primary-medical-2026-01-midlands-london-se-east.xlsx"));
        var read = CqcFile.read(CqcFile.Wanted.LOCATIONS, file).outcome().orThrow();
        assertThat(read.rows()).isEqualTo(3_938);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.facts()).doesNotContain("registered manager", "provider");
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(read.taken()).allSatisfy(r -> assertThat(r.values()).hasSize(CqcFile.LOCATION_FACTS.size()));
        assertThat(read.taken().stream().filter(r -> Rating.parse(r.values().get(5)).isPresent())).hasSizeGreaterThan(3_000);
    }

    @Test
    void banner_rows_above_the_headings_are_passed_over_and_said() throws Exception {
        var read = ratings("\"Issues with our care directory files\"\nThe rating of some services is missing,\n,,\n" + HEADINGS + row("1-100000001", "Z99001", "Overall", "Overall", "Good", "01/02/2024"));
        assertThat(read.taken()).hasSize(1);
        assertThat(read.notices()).anyMatch(n -> n.key().equals("register.extract.banner"));
    }

    @Test
    void older_files_say_key_question_for_domain() throws Exception {
        var read = ratings(HEADINGS.replace("Domain", "Key Question") + row("1-100000001", "Z99001", "Overall", "Safe", "Good", "01/02/2024"));
        assertThat(read.layout()).isEqualTo("register.layout.cqc-ratings-old");
        assertThat(fact(read.taken().getFirst(), "domain")).isEqualTo("Safe");
    }

    @Test
    void rating_words_are_compared_without_their_capitals_and_words_that_are_no_rating_stay_as_they_are() {
        assertThat(Rating.parse("Requires Improvement")).contains(Rating.REQUIRES_IMPROVEMENT);
        assertThat(Rating.parse(" requires improvement ")).contains(Rating.REQUIRES_IMPROVEMENT);
        for (var word : new String[] {"Not Rated", "Not applicable", "Insufficient evidence to rate", "Inspected but not rated", "No published rating", "Regulations met", ""}) {
            assertThat(Rating.parse(word)).as(word).isEmpty();
        }
    }

    @Test
    void both_wordings_of_the_population_groups_are_known() {
        assertThat(PopulationGroup.parse("People whose circumstances may make them vulnerable")).contains(PopulationGroup.VULNERABLE);
        assertThat(PopulationGroup.parse("People living in vulnerable circumstances")).contains(PopulationGroup.VULNERABLE);
        assertThat(PopulationGroup.parse("People experiencing poor mental health (including people with dementia)")).contains(PopulationGroup.MENTAL_HEALTH);
        assertThat(PopulationGroup.parse("Working age people (including those recently retired and students)")).contains(PopulationGroup.WORKING_AGE);
        assertThat(PopulationGroup.parse("General Practice")).isEmpty();
    }

    @Test
    void codes_may_lead_with_a_blank_be_a_branchs_or_be_missing() throws Exception {
        var read = ratings(HEADINGS + row("1-100000001", " Z99001", "Overall", "Overall", "Good", "01/02/2024")
                + row("1-100000002", "Y01929006", "Overall", "Overall", "Good", "01/02/2024") + row("1-100000003", "", "Overall", "Overall", "Good", "01/02/2024")
                + row("1-100000004", "DCH04", "Overall", "Overall", "Good", "01/02/2024"));
        assertThat(read.taken()).extracting(r -> fact(r, "practice")).containsExactly("Z99001", "Y01929", "", "");
        assertThat(read.taken()).extracting(r -> fact(r, "possible")).containsExactly("", "Y", "", "");
        assertThat(read.flagged()).extracting(f -> f.problem().key())
                .containsExactly("register.flag.branch-code", "register.flag.no-ods-code", "register.flag.odd-ods-code");
    }

    @Test
    void a_rating_earned_under_an_earlier_registration_is_kept_as_inherited() throws Exception {
        var read = ratings(HEADINGS + row("1-100000001", "Z99001", "Overall", "Overall", "Good", "01/02/2024").replace(",Location,N,", ",Location,Y,"));
        assertThat(fact(read.taken().getFirst(), "inherited")).isEqualTo("Y");
    }

    @Test
    void a_rating_without_a_date_is_taken_and_one_with_a_date_that_is_none_is_rejected_with_line_column_and_value() throws Exception {
        var read = ratings(HEADINGS + row("1-100000001", "Z99001", "Overall", "Overall", "Not Rated", "") + row("1-100000002", "Z99002", "Overall", "Overall", "Good", "31/13/2024"));
        assertThat(read.taken()).hasSize(1);
        assertThat(read.rejected()).singleElement().satisfies(r -> {
            assertThat(r.line()).isEqualTo(3);
            assertThat(r.column()).isEqualTo("Publication Date");
            assertThat(r.value()).isEqualTo("31/13/2024");
        });
    }

    @Test
    void trust_sites_have_short_ids_and_anything_else_is_rejected() throws Exception {
        var read = ratings(HEADINGS + row("RM317", "Z99001", "Overall", "Overall", "Good", "01/02/2024") + row("1-12", "Z99002", "Overall", "Overall", "Good", "01/02/2024"));
        assertThat(read.taken()).hasSize(1);
        assertThat(read.rejected()).extracting(r -> r.problem().key()).containsExactly("register.row.location");
    }

    @Test
    void each_of_the_two_files_is_refused_by_name_where_the_other_is_wanted_and_anything_else_too() throws Exception {
        var locations = "Location ID,Location HSCA start date,Location Latest Overall Rating\n1-100000001,01/04/2013,Good\n";
        var asRatings = CqcFile.read(CqcFile.Wanted.RATINGS, FileContent.of("x", locations.getBytes(StandardCharsets.UTF_8))).outcome();
        assertThat(asRatings.problems()).extracting("key").containsExactly("register.import.is-locations");
        var other = CqcFile.read(CqcFile.Wanted.LOCATIONS, FileContent.of("x", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))).outcome();
        assertThat(other.problems()).extracting("key").containsExactly("register.import.unknown.locations");
    }

    @Test
    void an_opendocument_file_is_read_event_by_event_with_repeats_and_paragraphs() throws Exception {
        var xml = """
                <?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>
                <table:table table:name="README"><table:table-row table:number-rows-repeated="40"><table:table-cell/></table:table-row></table:table>
                <table:table table:name="Locations">
                <table:table-row><table:table-cell><text:p>Issues with our files</text:p></table:table-cell></table:table-row>
                <table:table-row>%s<table:table-cell table:number-columns-repeated="16000"/></table:table-row>
                <table:table-row>%s</table:table-row>
                <table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                </table:table></office:spreadsheet></office:body></office:document-content>"""
                .formatted(cells(HEADINGS.strip().split(",")), cells(row("1-100000001", "Z99001", "Overall", "Overall", "Good", "@2024-02-01").strip().split(",")));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        var read = CqcFile.read(CqcFile.Wanted.RATINGS, FileContent.of("x.ods", bytes.toByteArray())).outcome().orThrow();
        assertThat(read.taken()).singleElement().satisfies(r -> {
            assertThat(fact(r, "published")).isEqualTo("2024-02-01");
            assertThat(fact(r, "name")).isEqualTo("Example\nSurgery");
        });
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2024, 2, 1));
    }

    private static String cells(String[] cells) {
        var out = new StringBuilder();
        for (var cell : cells) {
            if (cell.startsWith("@")) {
                out.append("<table:table-cell office:value-type=\"date\" office:date-value=\"").append(cell.substring(1)).append("T00:00:00\"><text:p>shown otherwise</text:p></table:table-cell>");
            } else if (cell.isEmpty()) {
                out.append("<table:table-cell/>");
            } else {
                var text = cell.equals("Example Surgery") ? "Example</text:p><text:p>Surgery" : cell.replace("&", "&amp;");
                out.append("<table:table-cell office:value-type=\"string\"><text:p>").append(text).append("</text:p></table:table-cell>");
            }
        }
        return out.toString();
    }

    private static final int GP_ROWS = 429;
    private static final int GP_LOCATIONS = 39;
}
