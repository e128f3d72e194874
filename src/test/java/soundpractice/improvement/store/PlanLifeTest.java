package soundpractice.improvement.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.calendar.Basis;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.Impact;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.PlanStep;
import soundpractice.improvement.PlanText;
import soundpractice.improvement.Threat;
import soundpractice.improvement.Within;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// A plan's life from draft to close, and from one plan to the next.
class PlanLifeTest {
    @TempDir
    Path folder;

    private static final LocalDate TODAY = ImprovementStore.TODAY;

    @Test
    void what_is_incomplete_cannot_be_agreed_and_each_gap_is_named_by_its_field() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var id = store.quarterPlan();
            var problem = store.file(id).problems().getFirst().id();
            var bare = store.write.addAction(id, problem, a -> a, "Look into it", "", TODAY).orThrow();
            store.move.move(id, PlanState.PROPOSED, "Sent to the practice", TODAY).orThrow();

            var refused = store.move.agree(id, "Dr Ashgrove", "Robin Lead", "", TODAY);
            assertThat(refused.problems()).extracting(soundpractice.kernel.Problem::field)
                    .containsExactly(bare + "/lead", bare + "/due", bare + "/support");
            assertThat(store.file(id).of().state()).isEqualTo(PlanState.PROPOSED);

            assertThat(store.move.agree(id, "", "", "", TODAY).problems()).extracting(soundpractice.kernel.Problem::field).contains("for-practice", "for-commissioner");
        }
    }

    @Test
    void st_3_a_problem_that_threatens_patients_now_needs_an_interim_measure() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var id = store.quarterPlan();
            var problem = store.file(id).problems().getFirst();
            store.write.change(id, problem, problem.value().weighed(Threat.NOW, ""), "", TODAY).orThrow();
            assertThat(store.move.against(store.file(id))).extracting(p -> p.rule() == null ? "" : p.rule().value()).containsExactly("ST-3");

            var again = store.file(id).problems().getFirst();
            store.write.change(id, again, again.value().weighed(Threat.NOW, "A second clinician checks every result"), "", TODAY).orThrow();
            assertThat(store.move.against(store.file(id))).isEmpty();
        }
    }

    @Test
    void an_agreed_plan_is_frozen_word_for_word_and_its_code_proves_it() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var id = agreed(store);
            var frozen = store.file(id).lastAgreed().orElseThrow();
            assertThat(frozen.isTrue()).isTrue();
            assertThat(frozen.isSame(store.file(id))).isTrue();
            assertThat(new AgreedPlan(id, frozen.practice(), frozen.on(), frozen.forPractice(), frozen.forCommissioner(), frozen.text().replace("2017-11-01", "2017-11-02"), frozen.proof())
                    .isTrue()).isFalse();

            var action = store.file(id).actions().getFirst();
            store.progress.record(id, action.id(), "Half of them called", Impact.SOME, null, null, null, TODAY, TODAY).orThrow();
            assertThat(frozen.isSame(store.file(id))).as("progress is no change of what was agreed").isTrue();

            var read = store.file(id).action(action.id()).orElseThrow();
            store.write.change(id, read, read.value().by("B. Manager", read.value().due()), "The manager changed", TODAY).orThrow();
            assertThat(frozen.isSame(store.file(id))).isFalse();
            assertThat(frozen.isTrue()).isTrue();
            assertThat(store.journal.check().ok()).isTrue();
        }
    }

    @Test
    void what_both_agreed_changes_only_for_a_reason_which_is_kept() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var id = agreed(store);
            var problems = store.write.addProblem(id, "Vaccines were stored too warm", "", TODAY).problems();
            assertThat(problems).singleElement().satisfies(p -> assertThat(p.field()).isEqualTo("reason"));

            store.write.addProblem(id, "Vaccines were stored too warm", "Found on the visit of 2 October", TODAY).orThrow();
            var amendment = store.file(id).steps().stream().filter(PlanStep::isAmendment).findFirst().orElseThrow();
            assertThat(amendment.reason()).isEqualTo("Found on the visit of 2 October");
            assertThat(amendment.by()).isEqualTo("Robin Lead");
        }
    }

    @Test
    void r_72_the_update_takes_up_what_was_agreed_before_with_nothing_retyped() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            assertThat(store.start.start(ImprovementStore.PRACTICE, PlanShape.C3, "", false, null, TODAY).isDone()).as("nothing agreed yet").isFalse();
            var before = agreed(store);
            var first = store.file(before).actions().getFirst();
            store.progress.record(before, first.id(), "Forty of fifty called", Impact.SOME, ActionState.UNDER_WAY, "Call the rest", "Staff were away", TODAY, TODAY).orThrow();

            var id = store.start.start(ImprovementStore.PRACTICE, PlanShape.C3, "", false, null, TODAY.plusDays(90)).orThrow();
            var file = store.file(id);
            assertThat(file.of().follows()).isEqualTo(before);
            assertThat(file.actionsInOrder()).hasSize(2).extracting(a -> a.value().what()).containsExactly("Call every patient overdue for a review",
                    "Agree one recall list for the whole team");
            var carried = file.actionsInOrder().getFirst().value();
            assertThat(carried.carried()).isEqualTo("2 Oct 2017: Forty of fifty called");
            assertThat(carried.owner()).isEqualTo("A. Manager");
            assertThat(carried.due()).isEqualTo(TODAY.plusDays(30));
            assertThat(carried.support()).isEqualTo("A visit by the support officer");
            assertThat(carried.nextSteps()).isEqualTo("Call the rest");
            assertThat(carried.delay()).isEqualTo("Staff were away");
            assertThat(carried.follows()).isEqualTo(first.id());

            var second = file.actionsInOrder().get(1);
            store.progress.record(id, second.id(), "List agreed", Impact.FULL, ActionState.DONE, null, null, TODAY.plusDays(90), TODAY.plusDays(90)).orThrow();
            store.move.move(id, PlanState.PROPOSED, "Update came in", TODAY.plusDays(90)).orThrow();
            store.move.agree(id, "Dr Ashgrove", "Robin Lead", "", TODAY.plusDays(91)).orThrow();
            assertThat(store.file(before).of().state()).isEqualTo(PlanState.SUPERSEDED);
            assertThat(store.write.addProblem(before, "Late", "why", TODAY).isDone()).as("what is over does not change").isFalse();
        }
    }

    @Test
    void x_2_a_lighter_plan_asks_for_less() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var id = store.start.start(ImprovementStore.PRACTICE, PlanShape.ANNEX_2, "", true, null, TODAY).orThrow();
            var plan = store.file(id).plan();
            store.write.change(id, plan, plan.value().filed("", "", "", "A. MANAGER", ""), "", TODAY).orThrow();
            var problem = store.write.addProblem(id, PlanProblem.of(id, ImprovementStore.PRACTICE, Order.first(), "Fire drill").under("Regulation 15", "")
                    .shown("No drill on record for a year", "A drill every six months", "Premises"), "", TODAY).orThrow();
            store.write.addAction(id, problem, a -> a.by("A. Manager", TODAY.plusDays(14)), "Hold a drill and write it down", "", TODAY).orThrow();
            assertThat(store.move.against(store.file(id))).isEmpty();

            var full = store.file(id).plan();
            assertThat(full.value().light()).isTrue();
            assertThat(store.start.start(ImprovementStore.PRACTICE, PlanShape.C2, "", true, null, TODAY).isDone()).isFalse();
        }
    }

    @Test
    void days_may_be_calendar_or_working_days() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var from = LocalDate.of(2017, 12, 21);
            assertThat(store.write.due(new Within(5, Basis.CALENDAR, from)).date()).isEqualTo(LocalDate.of(2017, 12, 26));
            assertThat(store.write.due(new Within(5, Basis.WORKING, from)).date()).isEqualTo(LocalDate.of(2018, 1, 2));
        }
    }

    @Test
    void why_after_why_makes_a_tree_and_a_problem_takes_its_branches_with_it() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var id = store.quarterPlan();
            var problem = store.file(id).problems().getFirst().id();
            var parent = store.write.addIssue(id, problem, null, "Recalls are missed", "", TODAY).orThrow();
            for (var why : List.of("Nobody owns the list", "Roles were never written down", "Partners do not meet", "There is no agreed purpose")) {
                parent = store.write.addIssue(id, problem, parent, why, "", TODAY).orThrow();
            }
            assertThat(PlanText.of(store.file(id))).contains("why 5\tThere is no agreed purpose");
            store.write.remove(id, store.file(id).problems().getFirst(), "", TODAY).orThrow();
            assertThat(store.file(id).issues()).isEmpty();
            assertThat(store.file(id).actions()).isEmpty();
        }
    }

    static RecordId agreed(ImprovementStore store) throws TroubleException {
        var id = store.quarterPlan();
        store.move.move(id, PlanState.PROPOSED, "Sent to the practice", TODAY).orThrow();
        store.move.agree(id, "Dr Ashgrove", "Robin Lead", "", TODAY).orThrow();
        return id;
    }
}
