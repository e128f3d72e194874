package soundpractice.improvement.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import soundpractice.improvement.Order;
import soundpractice.improvement.Plan;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.UnderlyingIssue;
import soundpractice.journal.Entry;
import soundpractice.journal.Kind;
import soundpractice.journal.Stamp;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.platform.text.Messages;

/// The seven steps to a plan (§5), how often it is reviewed (MP-4), and the framework that it can be looked at through (Annex 6, X-7).
class GuideTest {
    private static final Messages WORDS = Messages.load(Locale.UK);
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");
    private static final RecordId PLAN = RecordId.derived("test", "plan");
    private static final RecordId PROBLEM = RecordId.derived("test", "problem");
    private static final PlanProblem OF = PlanProblem.of(PLAN, PRACTICE, Order.first(), "Results");
    private static final PlanAction ACTION = PlanAction.of(OF, PROBLEM, Order.first(), "Name a reader for each day");

    @Test
    void section_5_the_step_a_plan_is_at_is_the_first_whose_work_is_not_there_yet() {
        var issue = new UnderlyingIssue(PLAN, PRACTICE, PROBLEM, null, Order.first(), "Nobody is named for the day", true);
        var draft = Plan.draft(PRACTICE, "quality", "Plan", LocalDate.of(2017, 10, 2), false);
        assertThat(at(draft, false, null, null)).as("step 1: review the report").isEqualTo(1);
        assertThat(at(draft, true, null, null)).as("step 2: underlying issues").isEqualTo(2);
        assertThat(at(draft, true, issue, null)).as("step 3: ideas").isEqualTo(3);
        assertThat(at(draft, true, issue, PlanAction.of(OF, RecordId.derived("test", "another problem"), Order.first(), "Something"))).as("step 4: actions for each problem").isEqualTo(4);
        assertThat(at(draft, true, issue, ACTION)).as("step 5: resources and support").isEqualTo(5);
        var helped = ACTION.helped("Two hours a week", true, "A mentor", List.of());
        assertThat(at(draft, true, issue, helped)).as("step 6: write").isEqualTo(6);
        assertThat(GuideStep.all()).extracting(GuideStep::number).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(GuideStep.all()).flatExtracting(s -> List.of(s.title(), s.ask(), s.goal(), s.pitfall(), s.tip())).hasSize(35).doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(WORDS.text(key)).isNotBlank().isNotEqualTo(key));
    }

    @Test
    void mp_4_a_plan_is_reviewed_every_four_weeks_unless_somebody_says_otherwise() {
        assertThat(Plan.draft(PRACTICE, "quality", "Plan", LocalDate.of(2017, 10, 2), false).reviewDays()).isEqualTo(28);
    }

    @Test
    void annex_6_the_change_model_has_eight_components_each_with_a_question_and_a_hint() {
        assertThat(ChangeFramework.NHS_CHANGE_MODEL.lenses()).extracting(Lens::rule).first().isEqualTo(RuleId.of("CM-01"));
        assertThat(ChangeFramework.NHS_CHANGE_MODEL.lenses()).hasSize(8)
                .allSatisfy(l -> assertThat(List.of(l.title(), l.ask(), l.hint())).allSatisfy(key -> assertThat(WORDS.text(key)).isNotBlank().isNotEqualTo(key)));
    }

    private static int at(Plan plan, boolean problem, @org.jspecify.annotations.Nullable UnderlyingIssue issue, @org.jspecify.annotations.Nullable PlanAction action) {
        return GuideStep.at(new PlanFile(entry(PLAN, Plan.KIND, plan), problem ? List.of(entry(PROBLEM, PlanProblem.KIND, OF)) : List.of(),
                issue == null ? List.of() : List.of(entry(RecordId.derived("test", "issue"), UnderlyingIssue.KIND, issue)),
                action == null ? List.of() : List.of(entry(RecordId.derived("test", "action"), PlanAction.KIND, action)), List.of(), List.of(), List.of(), List.of())).number();
    }

    private static <T> Entry<T> entry(RecordId id, Kind<T> kind, T value) {
        return new Entry<>(id, kind, Scope.of(PRACTICE), value, Set.of(), Stamp.ZERO, "Test", Set.of());
    }
}
