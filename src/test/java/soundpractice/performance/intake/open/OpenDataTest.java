package soundpractice.performance.intake.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import soundpractice.platform.files.FileContent;
import soundpractice.register.ImportOptions;
import soundpractice.register.SharedFiles;
import soundpractice.register.extract.Extract;

/// The open data sets: real files by their counts, samples of our own making for the rest, and every trap of data-formats §5 to §10.
class OpenDataTest {
    private static final ImportOptions MARCH_2021 = new ImportOptions(LocalDate.of(2021, 3, 31), null);

    private static Extract real(OpenData set, String name, ImportOptions options) throws Exception {
        return set.read(FileContent.read(SharedFiles.file(name)), options).outcome().orThrow();
    }

    private static Extract sample(OpenData set, String name, ImportOptions options) throws Exception {
        try (var in = Objects.requireNonNull(OpenDataTest.class.getResourceAsStream("/soundpractice/samples/" + name))) {
            return set.read(FileContent.of(name, in.readAllBytes()), options).outcome().orThrow();
        }
    }

    private static Extract text(OpenData set, String text, ImportOptions options) throws Exception {
        return set.read(FileContent.of("x.csv", text.getBytes(StandardCharsets.UTF_8)), options).outcome().orThrow();
    }

    private static List<String> problems(OpenData set, String text) throws Exception {
        return set.read(FileContent.of("x.csv", text.getBytes(StandardCharsets.UTF_8)), ImportOptions.NONE).outcome().problems().stream().map(p -> p.key()).toList();
    }

    private static String value(Extract extract, String practice, String measure) {
        return extract.taken().stream().filter(r -> r.values().get(0).equals(practice) && r.values().get(1).equals(measure)).map(r -> r.values().get(3))
                .findFirst().orElse("none");
    }

    /// A workbook of these sheets, of each its rows, of each row its cells.
    private static byte[] workbook(List<String> sheets, List<List<List<String>>> rows) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "tests", "1.0")) {
            for (int i = 0; i < sheets.size(); i++) {
                var sheet = book.newWorksheet(sheets.get(i));
                for (int r = 0; r < rows.get(i).size(); r++) {
                    for (int c = 0; c < rows.get(i).get(r).size(); c++) {
                        sheet.value(r, c, rows.get(i).get(r).get(c));
                    }
                }
            }
            book.finish();
        }
        return bytes.toByteArray();
    }

    private static ImportOptions on(int year, int month) {
        return new ImportOptions(java.time.YearMonth.of(year, month).atEndOfMonth(), null);
    }

    // QOF

    @Test
    void qof_prevalence_has_137991_rows_and_a_share_of_its_own_list_type() throws Exception {
        var read = real(OpenData.QOF, "qof-2020-21-PREVALENCE_2021_v2.csv", MARCH_2021);
        assertThat(read.rows()).isEqualTo(137_991);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.taken()).hasSize(137_991);
        var af = read.taken().getFirst();
        assertThat(af.values()).containsExactly("A81001", "qof.af.prevalence", "2020-21", "2.318204", "4098", "TOTAL");
        assertThat(read.notices()).extracting("key").contains("performance.open.protected-year");
    }

    @Test
    void qof_indicators_are_68_and_maximum_points_567_for_6571_practices() throws Exception {
        var indicators = real(OpenData.QOF, "qof-2020-21-MAPPING_INDICATORS_2021_v2.csv", MARCH_2021);
        assertThat(indicators.taken()).hasSize(68);
        assertThat(indicators.taken().stream().mapToInt(r -> Integer.parseInt(r.values().get(3))).sum()).isEqualTo(567);
        var most = real(OpenData.QOF, "qof-2020-21-ORGANISATION_REFERENCE_2021.csv", MARCH_2021);
        assertThat(most.taken()).hasSize(6_571);
        assertThat(value(most, "A81001", "qof.points-available")).isEqualTo("567");
    }

    @Test
    void qof_geographies_measure_nothing_and_are_refused_by_name() throws Exception {
        var outcome = OpenData.QOF.read(FileContent.read(SharedFiles.file("qof-2020-21-MAPPING_NHS_GEOGRAPHIES_2021.csv")), MARCH_2021).outcome();
        assertThat(outcome.problems()).extracting("key").containsExactly("performance.open.qof-areas");
    }

    @Test
    void a_raw_qof_file_does_not_say_its_year_so_the_person_has_to() throws Exception {
        assertThat(real(OpenData.QOF, "qof-2020-21-ORGANISATION_REFERENCE_2021.csv", ImportOptions.NONE).asOf()).isNull();
    }

    @Test
    void the_old_workbook_has_headings_over_three_rows_and_both_years() throws Exception {
        var read = real(OpenData.QOF, "qof-2014-15-prac-asthma-excerpt-200rows.xlsx", ImportOptions.NONE);
        assertThat(read.rows()).isEqualTo(200);
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2015, 3, 31));
        assertThat(read.rejected()).isEmpty();
        var densham = read.taken().stream().filter(r -> r.values().getFirst().equals("A81001")).toList();
        assertThat(densham).anySatisfy(r -> assertThat(r.values()).containsExactly("A81001", "qof.ast.prevalence", "2014-15", "7.8909612626", "4182", ""));
        assertThat(densham).anySatisfy(r -> assertThat(r.values()).containsExactly("A81001", "qof.ast002.net", "2014-15", "86.6666666666667", "60", ""));
        assertThat(densham).anySatisfy(r -> assertThat(r.values()).containsExactly("A81001", "qof.ast002.received", "2014-15", "76.4705882352941", "68", ""));
        assertThat(densham).anySatisfy(r -> assertThat(r.values()).containsExactly("A81001", "qof.ast.prevalence", "2013-14", "7.63523216850168", "4178", ""));
        assertThat(densham).anySatisfy(r -> assertThat(r.values()).containsExactly("A81001", "qof.ast.achieved", "2014-15", "100", "", ""));
    }

    @Test
    void qof_achievement_in_long_form_gives_both_readings_and_the_sum_of_points() throws Exception {
        var read = text(OpenData.QOF, """
                PRACTICE_CODE,INDICATOR_CODE,MEASURE,VALUE
                Z99001,AF007,NUMERATOR,80
                Z99001,AF007,DENOMINATOR,100
                Z99001,AF007,PCAS,25
                Z99001,AF007,ACHIEVED_POINTS,11.5
                Z99001,AF006,ACHIEVED_POINTS,3
                Z99001,AF006,REGISTER,140
                Z99001,AF008,NUMERATOR,x
                """, MARCH_2021);
        assertThat(value(read, "Z99001", "qof.af007.net")).isEqualTo("80");
        assertThat(value(read, "Z99001", "qof.af007.received")).isEqualTo("64");
        assertThat(value(read, "Z99001", "qof.points")).isEqualTo("14.5");
        assertThat(read.rejected()).singleElement().satisfies(r -> assertThat(r.line()).isEqualTo(8));
        assertThat(read.notices()).extracting("key").contains("performance.open.two-achievements");
    }

    @Test
    void a_whole_zip_of_qof_is_read_as_one_and_its_geographies_are_passed_over() throws Exception {
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
            zip.putNextEntry(new java.util.zip.ZipEntry("PREVALENCE_v2.csv"));
            zip.write("PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE,PRACTICE_LIST_SIZE\nZ99001,AF,95,TOTAL,4098\nZ99002,AF,1,TOTAL,0\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new java.util.zip.ZipEntry("MAPPING_NHS_GEOGRAPHIES.csv"));
            zip.write("PRACTICE_CODE,PRACTICE_NAME,PCN_CODE\nZ99001,SOMEWHERE,U1\n".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new java.util.zip.ZipEntry("ORGANISATION_REFERENCE.csv"));
            zip.write("PRACTICE_CODE,REVISED_MAXIMUM_POINTS\nZ99001,635\n".getBytes(StandardCharsets.UTF_8));
        }
        var read = OpenData.QOF.read(FileContent.of("QOF.zip", bytes.toByteArray()), MARCH_2021).outcome().orThrow();
        assertThat(read.layout()).isEqualTo("performance.layout.qof.several");
        assertThat(read.taken()).hasSize(3);
        assertThat(value(read, "Z99002", "qof.af.prevalence")).as("no list, no share").isEmpty();
    }

    @Test
    void qof_workbooks_with_title_and_notes_first_and_line_breaks_in_the_headings_are_read_and_codes_of_another_year_stay_apart() throws Exception {
        var sheet = new ArrayList<List<String>>(List.of(List.of("Return to Contents"), List.of("Quality and Outcomes Framework 2022-23"), List.of("AST: Asthma")));
        while (sheet.size() < 9) {
            sheet.add(List.of());
        }
        sheet.add(List.of("", "", "", "Prevalence"));
        sheet.add(List.of("", "", "", "2021-22", "", "", "2022-23", "", ""));
        sheet.add(List.of("Sub ICB Loc \nODS code", "Practice \nCode", "Practice \nName", "List \nsize", "Register", "Prevalence \n(%)", "List \nsize", "Register", "Prevalence \n(%)"));
        sheet.add(List.of("99T", "Z99001", "Somewhere", "1000", "60", "6.0", "1100", "77", "7.0"));
        var book = workbook(List.of("Title", "Notes", "AST"), List.of(List.of(List.of("QOF 2022-23")), List.of(List.of("Notes")), sheet));
        var read = OpenData.QOF.read(FileContent.of("qof-2223-prac-resp-v2.xlsx", book), on(2023, 3)).outcome().orThrow();
        assertThat(read.taken()).anySatisfy(r -> assertThat(r.values()).startsWith("Z99001", "qof.ast.prevalence", "2022-23", "7"));
        assertThat(read.taken()).anySatisfy(r -> assertThat(r.values()).startsWith("Z99001", "qof.ast.prevalence", "2021-22", "6"));
    }

    // Fingertips

    @Test
    void fingertips_keeps_the_6545_practices_of_6547_rows_and_passes_over_england_twice() throws Exception {
        var read = real(OpenData.INDICATORS, "fingertips-93553-imd2019-gp.csv", ImportOptions.NONE);
        assertThat(read.rows()).isEqualTo(6_547);
        assertThat(read.rejected()).isEmpty();
        assertThat(read.taken()).hasSize(FINGERTIPS_GP);
        assertThat(value(read, "A83636", "fingertips.93553")).isEqualTo("25.8918775954454");
        assertThat(read.names().getFirst().name()).isEqualTo("Deprivation score (IMD 2019)");
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2019, 12, 31));
    }

    @Test
    void fingertips_categories_are_passed_over_sexes_told_apart_and_years_with_a_stroke_known() throws Exception {
        var read = text(OpenData.INDICATORS, """
                Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Count,Denominator,Value note
                90,"Screened, all",E,England,Z99001,"One, the",GPs,Persons,All ages,,,2014/15,70.5,7,10,
                90,"Screened, all",E,England,Z99001,"One, the",GPs,Female,50-70 yrs,,,2014/15,71.5,7,10,
                90,"Screened, all",E,England,Z99001,"One, the",GPs,Persons,All ages,Deprivation deciles,Most,2014/15,60,7,10,
                90,"Screened, all",E,England,Z99002,"Two",General Practice,Persons,All ages,,,2014/15,,,,Value suppressed
                90,"Screened, all",E,England,E92000001,England,England,Persons,All ages,,,2014/15,60,,,
                """, ImportOptions.NONE);
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2015, 3, 31));
        assertThat(value(read, "Z99001", "fingertips.90")).isEqualTo("70.5");
        assertThat(value(read, "Z99001", "fingertips.90.female.5070yrs")).isEqualTo("71.5");
        assertThat(read.taken()).hasSize(3);
        assertThat(read.taken().getLast().values().get(5)).isEqualTo("Value suppressed");
    }

    // Friends and Family Test

    @Test
    void fft_takes_its_month_from_inside_totals_are_passed_over_and_fractions_become_percentages() throws Exception {
        var read = sample(OpenData.FFT, "fft-made-up-fractions.csv", ImportOptions.NONE);
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(read.rejected()).isEmpty();
        assertThat(value(read, "Z99001", "fft.positive")).isEqualTo("93");
        assertThat(value(read, "Z99004", "fft.positive")).isEqualTo("100");
        assertThat(read.notices()).extracting("key").contains("performance.open.fractions", "register.extract.passed-over");
    }

    @Test
    void fft_words_in_place_of_figures_mean_nothing_sent_and_a_star_means_few() throws Exception {
        var read = sample(OpenData.FFT, "fft-made-up-fractions.csv", ImportOptions.NONE);
        assertThat(value(read, "Z99002", "fft.submitted")).isEqualTo("0");
        assertThat(value(read, "Z99003", "fft.submitted")).isEqualTo("1");
        assertThat(value(read, "Z99003", "fft.positive")).isEqualTo("none");
    }

    @Test
    void fft_in_percent_keeps_one_percent_as_one_percent() throws Exception {
        var read = sample(OpenData.FFT, "fft-made-up-percent.csv", ImportOptions.NONE);
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2025, 11, 30));
        assertThat(value(read, "Z99005", "fft.positive")).as("the file, not the figure, tells").isEqualTo("1");
        assertThat(value(read, "Z99006", "fft.submitted")).isEqualTo("0");
        assertThat(read.rejected()).extracting("value").containsExactly("Z99X06");
    }

    @Test
    void fft_with_the_question_asked_until_2020_is_kept_under_another_name() throws Exception {
        var read = text(OpenData.FFT, "March 2019\nPractice Code,Total Responses,Percentage Recommended\nZ99001,50,88\n", ImportOptions.NONE);
        assertThat(value(read, "Z99001", "fft.recommended")).isEqualTo("88");
        assertThat(value(read, "Z99001", "fft.positive")).isEqualTo("none");
        assertThat(read.notices()).extracting("key").contains("performance.open.old-question");
    }

    @Test
    void fft_in_a_workbook_is_the_sheet_that_says_practice_whatever_stands_before_it() throws Exception {
        var book = workbook(List.of("Notes", "Sub-ICB", "Practices"), List.of(
                List.of(List.of("FFT, December 2025"), List.of("Practice Code is explained below")),
                List.of(List.of("Sub ICB Code", "Total Responses", "Percentage Positive"), List.of("99T", "5000", "0.9")),
                List.of(List.of("December 2025"), List.of(), List.of("Practice Code", "Practice Name", "Total Responses", "Percentage Positive"),
                        List.of("England", "", "90000", "0.92"), List.of("Z99001", "Somewhere", "40", "0.95"))));
        var read = OpenData.FFT.read(FileContent.of("ftt-gp-v2.xlsm", book), ImportOptions.NONE).outcome().orThrow();
        assertThat(read.asOf()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(value(read, "Z99001", "fft.positive")).isEqualTo("95");
        assertThat(read.taken().stream().map(r -> r.values().getFirst()).distinct()).containsExactly("Z99001");
    }

    // GP Patient Survey

    @Test
    void survey_generations_are_told_by_their_headings_and_kept_apart() throws Exception {
        var older = sample(OpenData.SURVEY, "survey-made-up-2022.csv", on(2022, 7));
        assertThat(older.layout()).isEqualTo("performance.layout.survey.to-2023");
        assertThat(value(older, "Z99001", "survey18.overall")).isEqualTo("82");
        var newer = sample(OpenData.SURVEY, "survey-made-up-2025.csv", on(2025, 7));
        assertThat(newer.layout()).isEqualTo("performance.layout.survey.from-2024");
        assertThat(value(newer, "Z99001", "survey24.overall")).isEqualTo("81");
        assertThat(newer.taken()).noneMatch(r -> r.values().get(1).startsWith("survey18"));
    }

    @Test
    void survey_negative_numbers_are_codes_and_small_bases_are_shown() throws Exception {
        var older = sample(OpenData.SURVEY, "survey-made-up-2022.csv", on(2022, 7));
        assertThat(value(older, "Z99002", "survey18.overall")).isEqualTo("none");
        assertThat(older.flagged()).extracting("value").containsExactly("-1", "-1");
        var newer = sample(OpenData.SURVEY, "survey-made-up-2025.csv", on(2025, 7));
        assertThat(newer.flagged()).extracting("value").containsExactly("-97");
        assertThat(newer.taken()).anySatisfy(r -> assertThat(r.values()).containsExactly("Z99003", "survey24.overall", "2025", "75", "7", ""));
        assertThat(newer.rejected()).extracting("column").containsExactly("gpcontactoverall.pcteval", "lastgpapptneeds.pcteval");
    }

    @Test
    void survey_headings_are_known_in_capitals_and_behind_a_byte_order_mark_and_files_of_networks_are_refused() throws Exception {
        var read = text(OpenData.SURVEY, "\uFEFFAD_PRACTICECODE,AD_PRACTICENAME,DISTRIBUTED,RECEIVED,OVERALLEXP.PCTEVAL,OVERALLEXP.BASEEVALUW\nZ99001,Somewhere,320,110,0.81,104\n", on(2025, 7));
        assertThat(value(read, "Z99001", "survey24.overall")).isEqualTo("81");
        assertThat(problems(OpenData.SURVEY, "ad_pcncode,ad_pcnname,distributed,received,overallexp.pcteval\nU99901,Harbour,3200,1100,0.81\n"))
                .as("weighted by network, not to be mixed in").containsExactly("performance.open.unknown.survey");
    }

    // Workforce

    @Test
    void workforce_without_data_is_no_figure_whether_it_says_nd_na_or_before_february_2023_zero() throws Exception {
        var now = sample(OpenData.WORKFORCE, "workforce-made-up-detailed.csv", on(2025, 6));
        assertThat(value(now, "Z99001", "workforce.gp.qualified")).isEqualTo("4.1");
        assertThat(value(now, "Z99002", "workforce.gp.total")).isEmpty();
        assertThat(value(now, "Z99002", "workforce.nurses")).isEmpty();
        assertThat(value(now, "Z99003", "workforce.gp.total")).as("after January 2023 zero is zero").isEqualTo("0");
        var before = sample(OpenData.WORKFORCE, "workforce-made-up-detailed.csv", on(2022, 12));
        assertThat(value(before, "Z99003", "workforce.gp.total")).isEqualTo("none");
        assertThat(before.flagged()).extracting(f -> f.problem().key()).containsExactly("performance.open.zero-is-nothing");
    }

    @Test
    void workforce_to_2019_leaves_out_registrars_only_and_qualified_gps_are_worked_out() throws Exception {
        var read = sample(OpenData.WORKFORCE, "workforce-made-up-2018.csv", on(2018, 9));
        assertThat(value(read, "Z99001", "workforce.gp.without-registrars")).isEqualTo("5");
        assertThat(value(read, "Z99001", "workforce.gp.qualified")).isEqualTo("4.5");
        assertThat(read.notices()).extracting("key").contains("performance.open.registrars-only");
    }

    @Test
    void workforce_in_the_high_level_form_gives_totals_in_fte_only() throws Exception {
        var read = sample(OpenData.WORKFORCE, "workforce-made-up-high-level.csv", on(2025, 6));
        assertThat(read.layout()).isEqualTo("performance.layout.workforce.high-level");
        assertThat(value(read, "Z99001", "workforce.gp.total")).isEqualTo("5.2");
        assertThat(value(read, "Z99001", "workforce.admin")).isEmpty();
        assertThat(read.taken()).hasSize(3);
    }

    /// The zip of a month, as it comes: with an en dash in the names, and earlier months beside the one it is about.
    private static FileContent workforceZip(Charset names, String... months) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var month : months) {
                zip.putNextEntry(new ZipEntry("1 General Practice \u2013 " + month + " Practice Level - Detailed.csv"));
                zip.write("PRAC_CODE,PRAC_NAME,TOTAL_GP_FTE\nZ99001,Harbour View Surgery,%s\n".formatted(month.startsWith("June") ? "5.2" : "4.8").getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry("1 General Practice \u2013 " + month + " Practice Level - High level.csv"));
                zip.write("PRAC_CODE,STAFF_GROUP,DETAILED_STAFF_ROLE,MEASURE,VALUE\nZ99001,GP,Total,FTE,9\n".getBytes(StandardCharsets.UTF_8));
            }
        }
        return FileContent.of("GPWPracticeCSV.062025.zip", bytes.toByteArray());
    }

    @Test
    void workforce_zips_with_an_en_dash_in_their_names_are_read_whatever_program_packed_them() throws Exception {
        for (var names : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            var read = OpenData.WORKFORCE.read(workforceZip(names, "June 2025"), ImportOptions.NONE).outcome().orThrow();
            assertThat(read.asOf()).as(names.name()).isEqualTo(LocalDate.of(2025, 6, 30));
            assertThat(value(read, "Z99001", "workforce.gp.total")).isEqualTo("5.2");
        }
    }

    @Test
    void workforce_zips_that_repeat_earlier_months_give_the_newest_unless_a_person_names_the_month() throws Exception {
        for (var order : List.of(List.of("May 2025", "June 2025"), List.of("June 2025", "May 2025"))) {
            var zip = workforceZip(StandardCharsets.UTF_8, order.toArray(String[]::new));
            var newest = OpenData.WORKFORCE.read(zip, ImportOptions.NONE).outcome().orThrow();
            assertThat(newest.asOf()).as("%s", order).isEqualTo(LocalDate.of(2025, 6, 30));
            assertThat(newest.taken()).singleElement().satisfies(r -> assertThat(r.values()).startsWith("Z99001", "workforce.gp.total", "2025-06", "5.2"));
            var may = OpenData.WORKFORCE.read(zip, on(2025, 5)).outcome().orThrow();
            assertThat(value(may, "Z99001", "workforce.gp.total")).as("%s", order).isEqualTo("4.8");
        }
    }

    @Test
    void workforce_columns_of_ccgs_or_of_sub_icbs_and_roles_under_new_names_make_no_difference() throws Exception {
        var old = text(OpenData.WORKFORCE, "PRAC_CODE,CCG_CODE,STP_CODE,TOTAL_GP_FTE,TOTAL_GP_EXTG_FTE\nZ99001,99T,E1,5,4\n", on(2021, 6));
        var now = text(OpenData.WORKFORCE, "PRAC_CODE,SUB_ICB_CODE,ICB_CODE,TOTAL_GP_FTE,TOTAL_GP_EXTG_FTE,TOTAL_DPC_TALKING_THERAPY_FTE\nZ99001,99T,Q1,5,4,1\n", on(2024, 6));
        assertThat(old.taken().stream().map(r -> r.values().get(1))).containsExactlyElementsOf(now.taken().stream().map(r -> r.values().get(1)).toList());
        assertThat(now.taken().stream().map(r -> r.values().get(1))).as("which GPs are meant is in the name").containsExactly("workforce.gp.total", "workforce.gp.qualified");
    }

    // Scores of the team's own

    @Test
    void domain_scores_come_in_figures_or_colours() throws Exception {
        var read = text(OpenData.SCORES, "practice_code,Diabetes,Prescribing score,Dementia\nZ99001,amber,2,R\nZ99002,Blue,-1,\n", on(2025, 6));
        assertThat(value(read, "Z99001", "score.diabetes")).isEqualTo("3");
        assertThat(value(read, "Z99001", "score.dementia")).isEqualTo("4");
        assertThat(value(read, "Z99001", "score.prescribing")).isEqualTo("2");
        assertThat(value(read, "Z99002", "score.diabetes")).isEqualTo("1");
        assertThat(read.rejected()).extracting("value").containsExactly("-1");
    }

    // Wrong files

    @Test
    void each_reader_refuses_what_is_another_file_and_an_empty_one() throws Exception {
        for (var set : OpenData.values()) {
            assertThat(problems(set, "a,b\n1,2\n")).as(set.word()).containsExactly("performance.open.unknown." + set.word());
            assertThat(problems(set, "")).as(set.word()).containsExactly("register.import.empty");
        }
    }

    @Test
    void a_practice_listed_twice_is_rejected_the_second_time_with_the_first_line_named() throws Exception {
        var read = text(OpenData.QOF, "PRACTICE_CODE,REVISED_MAXIMUM_POINTS\nZ99001,567\nZ99001,570\n", MARCH_2021);
        assertThat(read.taken()).hasSize(1);
        assertThat(read.rejected()).singleElement().satisfies(r -> assertThat(r.problem().args()).containsExactly(2L));
    }

    @Test
    void names_of_practices_and_people_stay_in_the_file() throws Exception {
        var read = sample(OpenData.SURVEY, "survey-made-up-2025.csv", on(2025, 7));
        assertThat(read.taken()).noneMatch(r -> r.values().contains("Harbour View Surgery"));
        var tips = real(OpenData.INDICATORS, "fingertips-93553-imd2019-gp.csv", ImportOptions.NONE);
        assertThat(tips.taken()).noneMatch(r -> r.values().stream().anyMatch(v -> v.startsWith("Dr")));
    }

    private static final int FINGERTIPS_GP = 6545;
}
