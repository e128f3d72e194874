package soundpractice.performance.intake.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
