package soundpractice.improvement.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import soundpractice.improvement.Milestone;
import soundpractice.improvement.Order;
import soundpractice.improvement.Plan;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.Threat;
import soundpractice.improvement.UnderlyingIssue;
import soundpractice.journal.Entry;
import soundpractice.journal.Kind;
import soundpractice.journal.Stamp;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;

/// The sixteen SMART checks and six standards: what can be seen is computed, the rest waits for an answer.
class HintsTest {
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");
    private static final LocalDate BEGUN = LocalDate.of(2017, 10, 2);
    private static final RecordId PLAN = RecordId.derived("test", "plan");
    private static final RecordId PROBLEM = RecordId.derived("test", "problem");
    private static final RecordId ISSUE = RecordId.derived("test", "issue");
    private static final RecordId ACTION = RecordId.derived("test", "action");

    @Test
    void an_empty_action_meets_nothing_that_can_be_seen() {
        var hints = new Hints(file(problem(), a -> a.saying("Access")), List.of()).of(action(a -> a.saying("Access")));
        assertThat(hints).hasSize(16);
        assertThat(state(hints)).containsEntry("S-1", Hint.State.MISSING).containsEntry("S-2", Hint.State.MISSING).containsEntry("S-3", Hint.State.MISSING)
                .containsEntry("S-4", Hint.State.MISSING).containsEntry("M-1", Hint.State.OPEN).containsEntry("M-2", Hint.State.MISSING)
                .containsEntry("M-3", Hint.State.MISSING).containsEntry("A-1", Hint.State.OPEN).containsEntry("A-2", Hint.State.MISSING)
                .containsEntry("A-3", Hint.State.MISSING).containsEntry("R-1", Hint.State.OPEN).containsEntry("R-2", Hint.State.MISSING)
                .containsEntry("R-3", Hint.State.OPEN).containsEntry("T-1", Hint.State.MISSING).containsEntry("T-2", Hint.State.OPEN).containsEntry("T-3", Hint.State.MET);
    }

    @Test
    void a_full_action_meets_all_that_can_be_seen_and_answers_close_the_rest() {
        UnaryOperator<PlanAction> full = a -> a.by("A. Nurse", BEGUN.plusDays(30)).helped("Two hours a week", true, "A mentor", List.of("SRC-01"))
                .measured("Share of results seen within a day", "B. Manager").reaching(ISSUE);
        var answers = List.of("M-1", "A-1", "R-1", "R-3", "T-2").stream().map(r -> new Asked(PLAN, PRACTICE, ACTION, RuleId.of(r), true)).toList();
        var hints = new Hints(file(described(), full), answers).of(action(full));
        assertThat(hints).allMatch(h -> h.state() == Hint.State.MET);
        assertThat(hints.stream().filter(h -> !h.computed())).hasSize(5);
    }

    @Test
    void t_3_a_long_action_needs_a_sign_in_the_first_half_of_its_time() {
        UnaryOperator<PlanAction> slow = a -> a.by("A. Nurse", BEGUN.plusDays(100));
        assertThat(state(new Hints(file(described(), slow), List.of()).of(action(slow)))).containsEntry("T-3", Hint.State.MISSING);
        assertThat(state(new Hints(file(described(), slow, BEGUN.plusDays(80)), List.of()).of(action(slow)))).containsEntry("T-3", Hint.State.MISSING);
        assertThat(state(new Hints(file(described(), slow, BEGUN.plusDays(40)), List.of()).of(action(slow)))).containsEntry("T-3", Hint.State.MET);
    }

    @Test
    void st_1_a_topic_to_talk_over_is_no_action() {
        UnaryOperator<PlanAction> talk = a -> a.saying("Discuss recalls at the next meeting").by("A. Nurse", BEGUN.plusDays(10));
        assertThat(state(new Hints(file(described(), talk), List.of()).ofPlan())).containsEntry("ST-1", Hint.State.MISSING).containsEntry("ST-2", Hint.State.MET);
        UnaryOperator<PlanAction> act = a -> a.by("A. Nurse", BEGUN.plusDays(10));
        assertThat(state(new Hints(file(described(), act), List.of()).ofPlan())).containsEntry("ST-1", Hint.State.MET).containsEntry("ST-4", Hint.State.OPEN)
                .containsEntry("ST-5", Hint.State.OPEN).containsEntry("ST-6", Hint.State.MISSING);
    }

    @Test
    void st_3_a_threat_to_patients_needs_a_stop_gap() {
        UnaryOperator<PlanAction> act = a -> a.by("A. Nurse", BEGUN.plusDays(10));
        assertThat(state(new Hints(file(described().weighed(Threat.NOW, ""), act), List.of()).ofPlan())).containsEntry("ST-3", Hint.State.MISSING);
        assertThat(state(new Hints(file(described().weighed(Threat.NOW, "A second reader"), act), List.of()).ofPlan())).containsEntry("ST-3", Hint.State.MET);
    }

    private static Map<String, Hint.State> state(List<Hint> hints) {
        return hints.stream().collect(Collectors.toMap(h -> h.rule().value(), Hint::state));
    }

    private static PlanProblem problem() {
        return PlanProblem.of(PLAN, PRACTICE, Order.first(), "Results");
    }

    private static PlanProblem described() {
        return problem().shown("Test results lay unread for up to nine days", "Every result is read on the day it comes", "safety");
    }

    private static Entry<PlanAction> action(UnaryOperator<PlanAction> with) {
        return entry(ACTION, PlanAction.KIND, with.apply(PlanAction.of(problem(), PROBLEM, Order.first(), "Name a reader for each day")));
    }

    private static PlanFile file(PlanProblem problem, UnaryOperator<PlanAction> with, LocalDate... milestones) {
        var issue = new UnderlyingIssue(PLAN, PRACTICE, PROBLEM, null, Order.first(), "Nobody is named for the day", true);
        var signs = Arrays.stream(milestones).map(day -> entry(RecordId.derived("test", day), Milestone.KIND,
                new Milestone(PLAN, PRACTICE, ACTION, Order.first(), "First week read in time", day, null))).toList();
        return new PlanFile(entry(PLAN, Plan.KIND, Plan.draft(PRACTICE, "quality", "Plan", BEGUN, false)), List.of(entry(PROBLEM, PlanProblem.KIND, problem)),
                List.of(entry(ISSUE, UnderlyingIssue.KIND, issue)), List.of(action(with)), signs, List.of(), List.of(), List.of());
    }

    private static <T> Entry<T> entry(RecordId id, Kind<T> kind, T value) {
        return new Entry<>(id, kind, Scope.of(PRACTICE), value, Set.of(), Stamp.ZERO, "Test", Set.of());
    }
}
