package soundpractice.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.calendar.Clock;
import soundpractice.inspection.course.Course;
import soundpractice.inspection.course.CourseClock;
import soundpractice.inspection.course.CourseClocks;
import soundpractice.inspection.course.CourseStage;
import soundpractice.inspection.course.CourseStep;
import soundpractice.inspection.support.PeerSupport;
import soundpractice.kernel.RuleId;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.Rating;

/// The clocks of section 1.2, each with its proof: six months to improve (N-1), re-inspection (N-2), special measures (N-4), readiness (MP-3), peer support.
class CourseClocksTest {
    private static final CourseClocks CLOCKS = new CourseClocks(new Clock(Made.days()), InspectionSettings.USUAL);
    private static final LocalDate DAY = LocalDate.of(2015, 3, 2);

    @ParameterizedTest
    @CsvSource({"2015-03-02, 2015-09-02", "2015-08-31, 2016-02-29", "2016-08-31, 2017-02-28", "2014-12-31, 2015-06-30"})
    void n_1_six_months_run_by_the_calendar_and_skip_nothing(LocalDate from, LocalDate until) {
        var clock = clock(from, CourseClock.IMPROVE, CourseStage.IMPROVING, null);
        assertThat(clock.due().date()).isEqualTo(until);
        assertThat(clock.due().rule().rule()).isEqualTo(RuleId.of("N-1"));
        assertThat(clock.due().skipped()).isEmpty();
        assertThat(clock(from, CourseClock.REINSPECTION, CourseStage.IMPROVING, null).due().rule().rule()).isEqualTo(RuleId.of("N-2"));
    }

    @Test
    void n_1_counts_from_publication_and_shows_the_visit_as_the_other_reading() {
        var due = clock(DAY, CourseClock.IMPROVE, CourseStage.IMPROVING, null).due();
        assertThat(due.start().key()).isEqualTo("inspection.start.published");
        assertThat(due.other()).isNotNull().satisfies(other -> assertThat(other.date()).isEqualTo(DAY.minusDays(40).plusMonths(6)));
    }

    @Test
    void n_4_special_measures_last_six_months_at_most() {
        var clock = clock(DAY, CourseClock.MEASURES, CourseStage.SPECIAL_MEASURES, null);
        assertThat(clock.due().date()).isEqualTo(DAY.plusMonths(6));
        assertThat(clock.due().rule().rule()).isEqualTo(RuleId.of("N-4"));
    }

    @Test
    void mp_3_readiness_is_looked_at_on_the_day_that_was_decided_and_anew_for_another_look() {
        var course = course(CourseStage.IMPROVING).readiness(DAY.plusDays(150), "a colleague walks through");
        assertThat(clocks(course, DAY.plusDays(151)).stream().filter(c -> c.clock().equals(CourseClock.READINESS)).findFirst().orElseThrow().state()).isEqualTo(ClockState.OVERDUE);
        var looked = course.ready(DAY.plusDays(150), "ready");
        assertThat(clocks(looked, DAY.plusDays(151)).stream().filter(c -> c.clock().equals(CourseClock.READINESS)).findFirst().orElseThrow().state()).isEqualTo(ClockState.MET);
        assertThat(looked.readiness(DAY.plusDays(300), "again").readinessDoneOn()).isNull();
        assertThat(looked.readiness(DAY.plusDays(150), "in other words").readinessDoneOn()).isEqualTo(DAY.plusDays(150));
    }

    @Test
    void the_longest_path_is_six_and_six_months() {
        var first = clock(DAY, CourseClock.IMPROVE, CourseStage.IMPROVING, null).due().date();
        assertThat(clock(first, CourseClock.MEASURES, CourseStage.SPECIAL_MEASURES, null).due().date()).isEqualTo(DAY.plusMonths(12));
    }

    @Test
    void section_11_the_college_makes_contact_within_a_week_and_helps_six_months() {
        var support = PeerSupport.requested(course(CourseStage.SPECIAL_MEASURES).id(), Made.PRACTICE, DAY).on(null, DAY, DAY.plusDays(10), null);
        assertThat(clock(DAY, CourseClock.CONTACT, CourseStage.SPECIAL_MEASURES, support).due().date()).isEqualTo(DAY.plusDays(7));
        assertThat(clock(DAY, CourseClock.SUPPORT, CourseStage.SPECIAL_MEASURES, support).due().date()).isEqualTo(DAY.plusDays(10).plusMonths(6));
    }

    private static Course course(CourseStage stage) {
        return Course.open(Made.PRACTICE, opener(DAY).id(), stage, DAY, List.of(new Cell(null, KeyQuestion.SAFE)), "Ann Example");
    }

    private static InspectionFile opener(LocalDate published) {
        return Made.published("opener", published, Made.all(Rating.INADEQUATE));
    }

    private static List<CourseClock> clocks(Course course, LocalDate asOf) {
        return CLOCKS.of(course, List.of(step(course.opened(), course.stage())), List.of(opener(course.opened())), null, asOf);
    }

    private static CourseClock clock(LocalDate from, String name, CourseStage stage, @Nullable PeerSupport support) {
        var course = Course.open(Made.PRACTICE, opener(from).id(), stage, from, List.of(new Cell(null, KeyQuestion.SAFE)), "Ann Example");
        return CLOCKS.of(course, List.of(step(from, stage)), List.of(opener(from)), support, from.plusDays(20)).stream().filter(c -> c.clock().equals(name)).findFirst().orElseThrow();
    }

    private static CourseStep step(LocalDate on, CourseStage to) {
        return new CourseStep(null, Made.PRACTICE, opener(on).id(), null, to, List.of(), true, true, on, on, "");
    }
}
