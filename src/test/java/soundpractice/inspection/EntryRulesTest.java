package soundpractice.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static soundpractice.inspection.Made.all;
import static soundpractice.inspection.Made.cell;
import static soundpractice.inspection.Made.published;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import soundpractice.inspection.course.Course;
import soundpractice.inspection.course.CourseStage;
import soundpractice.inspection.course.EntryRules;
import soundpractice.kernel.Reason;
import soundpractice.kernel.RuleId;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PopulationGroup;
import soundpractice.register.cqc.Rating;

/// What follows from ratings: N-1 to N-5 of the framework, section 1.2, with the defaults of.
class EntryRulesTest {
    private static final LocalDate DAY = LocalDate.of(2015, 2, 2);
    private static final EntryRules RULES = new EntryRules(InspectionSettings.USUAL);

    @ParameterizedTest
    @EnumSource(KeyQuestion.class)
    void n_1_one_inadequate_key_question_gives_six_months(KeyQuestion question) {
        var step = RULES.first(published("a", DAY, all(Rating.GOOD).with(cell(question), Rating.INADEQUATE))).orElseThrow();
        assertThat(step.after()).isEqualTo(CourseStage.IMPROVING);
        assertThat(step.from()).isEqualTo(DAY);
        assertThat(step.cells()).containsExactly(cell(question));
        assertThat(Reason.rulesOf(step.reasons())).contains(RuleId.of("N-1"), RuleId.of("N-5"));
    }

    @ParameterizedTest
    @EnumSource(PopulationGroup.class)
    void n_1_one_inadequate_population_group_gives_six_months(PopulationGroup group) {
        var step = RULES.first(published("a", DAY, all(Rating.GOOD).with(cell(group), Rating.INADEQUATE))).orElseThrow();
        assertThat(step.after()).isEqualTo(CourseStage.IMPROVING);
        assertThat(step.cells()).containsExactly(cell(group));
    }

    @Test
    void nothing_follows_from_what_is_not_inadequate() {
        assertThat(RULES.first(published("a", DAY, all(Rating.REQUIRES_IMPROVEMENT)))).isEmpty();
        assertThat(RULES.first(published("a", DAY, RatingGrid.EMPTY))).isEmpty();
    }

    @Test
    void x_2_level_1_alone_proposes_a_light_plan_and_starts_the_clock_only_where_a_team_settled_so() {
        var single = published("a", DAY, all(Rating.GOOD).with(new Cell(PopulationGroup.LONG_TERM_CONDITIONS, KeyQuestion.EFFECTIVE), Rating.INADEQUATE));
        assertThat(RULES.first(single).orElseThrow().after()).isEqualTo(CourseStage.LIGHT_PLAN);
        assertThat(Reason.rulesOf(RULES.first(single).orElseThrow().reasons())).containsExactly(RuleId.of("X-2"));
        var strict = new EntryRules(settings(true, 1));
        assertThat(strict.first(single).orElseThrow().after()).isEqualTo(CourseStage.IMPROVING);
    }

    @Test
    void x_5_levels_2_to_4_are_never_worked_out_from_level_1() {
        var grid = RatingGrid.EMPTY;
        for (var question : KeyQuestion.values()) {
            grid = grid.with(new Cell(PopulationGroup.OLDER_PEOPLE, question), Rating.INADEQUATE);
        }
        assertThat(grid.at(PopulationGroup.OLDER_PEOPLE)).isEmpty();
        assertThat(grid.overall()).isEmpty();
        assertThat(RULES.first(published("a", DAY, grid)).orElseThrow().after()).isEqualTo(CourseStage.LIGHT_PLAN);
    }

    @ParameterizedTest
    @CsvSource({"SAFE", "EFFECTIVE", "CARING", "RESPONSIVE"})
    void n_3_x_3_well_led_with_one_of_the_four_other_questions_goes_straight_in(KeyQuestion other) {
        var step = RULES.first(published("a", DAY, all(Rating.GOOD).with(cell(KeyQuestion.WELL_LED), Rating.INADEQUATE).with(cell(other), Rating.INADEQUATE))).orElseThrow();
        assertThat(step.after()).isEqualTo(CourseStage.SPECIAL_MEASURES);
        assertThat(Reason.rulesOf(step.reasons())).contains(RuleId.of("N-3"), RuleId.of("X-3"), RuleId.of("N-4"));
        assertThat(step.reasons().getFirst().args()).contains(4);
        assertThat(KeyQuestion.values()).hasSize(InspectionSettings.USUAL.otherQuestions() + 1);
    }

    @Test
    void n_3_well_led_with_a_population_group_goes_straight_in_and_well_led_alone_does_not() {
        var wellLed = all(Rating.GOOD).with(cell(KeyQuestion.WELL_LED), Rating.INADEQUATE);
        assertThat(RULES.first(published("a", DAY, wellLed)).orElseThrow().after()).isEqualTo(CourseStage.IMPROVING);
        assertThat(RULES.first(published("a", DAY, wellLed.with(cell(PopulationGroup.VULNERABLE), Rating.INADEQUATE))).orElseThrow().after())
                .isEqualTo(CourseStage.SPECIAL_MEASURES);
        assertThat(new EntryRules(settings(false, 2)).first(published("a", DAY, wellLed.with(cell(PopulationGroup.VULNERABLE), Rating.INADEQUATE))).orElseThrow().after())
                .isEqualTo(CourseStage.IMPROVING);
    }

    @ParameterizedTest
    @CsvSource({"true,false", "false,true", "true,true"})
    void n_3_patients_at_risk_or_no_trust_goes_straight_in(boolean atRisk, boolean noTrust) {
        var file = Made.file("a", published("a", DAY, all(Rating.GOOD)).of().judged(atRisk, noTrust));
        assertThat(RULES.first(file).orElseThrow().after()).isEqualTo(CourseStage.SPECIAL_MEASURES);
    }

    @Test
    void n_2_still_inadequate_for_the_same_question_is_special_measures() {
        var again = published("b", DAY.plusMonths(7), all(Rating.GOOD).with(cell(KeyQuestion.SAFE), Rating.INADEQUATE));
        var step = RULES.later(course(CourseStage.IMPROVING), again).orElseThrow();
        assertThat(step.after()).isEqualTo(CourseStage.SPECIAL_MEASURES);
        assertThat(step.before()).isEqualTo(CourseStage.IMPROVING);
        assertThat(Reason.rulesOf(step.reasons())).contains(RuleId.of("N-2"), RuleId.of("N-4"));
    }

    @Test
    void n_2_another_question_inadequate_now_gives_time_again_and_none_ends_it() {
        var other = published("b", DAY.plusMonths(7), all(Rating.GOOD).with(cell(KeyQuestion.CARING), Rating.INADEQUATE));
        assertThat(RULES.later(course(CourseStage.IMPROVING), other).orElseThrow().after()).isEqualTo(CourseStage.IMPROVING);
        var good = published("b", DAY.plusMonths(7), all(Rating.GOOD));
        assertThat(RULES.later(course(CourseStage.IMPROVING), good).orElseThrow().after()).isEqualTo(CourseStage.IMPROVED);
    }

    @Test
    void n_2_what_was_not_rated_again_ends_nothing() {
        var focused = published("b", DAY.plusMonths(7), RatingGrid.EMPTY.with(cell(KeyQuestion.CARING), Rating.GOOD));
        assertThat(RULES.later(course(CourseStage.IMPROVING), focused)).isEmpty();
    }

    @Test
    void n_4_without_improvement_in_special_measures_the_regulator_moves_to_cancel() {
        var still = published("b", DAY.plusMonths(7), all(Rating.GOOD).with(cell(PopulationGroup.FAMILIES), Rating.INADEQUATE));
        var step = RULES.later(course(CourseStage.SPECIAL_MEASURES), still).orElseThrow();
        assertThat(step.after()).isEqualTo(CourseStage.CANCELLING);
        assertThat(Reason.rulesOf(step.reasons())).contains(RuleId.of("N-4"), RuleId.of("N-5"));
        assertThat(RULES.later(course(CourseStage.SPECIAL_MEASURES), published("b", DAY.plusMonths(7), all(Rating.GOOD))).orElseThrow().after())
                .isEqualTo(CourseStage.IMPROVED);
    }

    @Test
    void an_inspection_from_before_the_stage_says_nothing_about_it() {
        assertThat(RULES.later(course(CourseStage.SPECIAL_MEASURES), published("b", DAY.minusMonths(1), all(Rating.GOOD)))).isEmpty();
    }

    private static Course course(CourseStage stage) {
        return Course.open(Made.PRACTICE, published("a", DAY, RatingGrid.EMPTY).id(), stage, DAY, List.of(cell(KeyQuestion.SAFE)), "Ann Example");
    }

    private static InspectionSettings settings(boolean levelOne, int others) {
        var usual = InspectionSettings.USUAL;
        return new InspectionSettings(usual.tellImmediate(), usual.tellOther(), usual.monthsToImprove(), usual.monthsOfMeasures(), levelOne, usual.otherQuestions(), others,
                usual.readinessDays(), usual.supportFrom(), usual.supportUntil(), usual.supportCap(), usual.practicePerPound(), usual.firstContactDays(), usual.monthsOfSupport());
    }
}
