package soundpractice.improvement.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.Impact;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.Threat;
import soundpractice.improvement.drafting.PlanFinding;
import soundpractice.improvement.drafting.SupportSource;
import soundpractice.improvement.drafting.TakeFinding;
import soundpractice.improvement.drafting.Theme;
import soundpractice.improvement.watching.Board;
import soundpractice.improvement.watching.Preparedness;
import soundpractice.improvement.watching.Review;
import soundpractice.improvement.watching.RunChart;
import soundpractice.improvement.watching.TargetMeasure;
import soundpractice.improvement.watching.Watch;
import soundpractice.improvement.watching.WatchRule;
import soundpractice.kernel.TroubleException;

/// What is late, what will be, what stands still; reviews, findings taken over, effect.
class WatchTest {
    private static final LocalDate TODAY = ImprovementStore.TODAY;

    @TempDir
    Path folder;

    @Test
    void mp_1_mp_2_mp_3_an_agreed_plan_is_watched() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var id = PlanLifeTest.agreed(store);
            var first = store.file(id).actions().getFirst();
            assertThat(watch(store, id, TODAY)).isEqualTo(Watch.ON_TRACK);
            assertThat(watch(store, id, TODAY.plusDays(19))).isEqualTo(Watch.DUE_SOON);
            assertThat(watch(store, id, TODAY.plusDays(22))).as("two thirds of its time gone, not begun").isEqualTo(Watch.SLIPPING);
            assertThat(watch(store, id, TODAY.plusDays(30))).as("the last day still counts in full").isEqualTo(Watch.SLIPPING);
            assertThat(watch(store, id, TODAY.plusDays(31))).isEqualTo(Watch.OVERDUE);

            assertThat(Review.next(store.file(id))).extracting(Review::what, Review::on).containsExactly(
                    org.assertj.core.groups.Tuple.tuple(Review.What.ENGAGEMENT, TODAY.plusDays(14)), org.assertj.core.groups.Tuple.tuple(Review.What.PROGRESS, TODAY.plusDays(28)));
            store.progress.record(id, first.id(), "Begun", Impact.TOO_EARLY, null, null, null, TODAY.plusDays(1), TODAY.plusDays(1)).orThrow();
            assertThat(Review.next(store.file(id))).extracting(Review::what).containsExactly(Review.What.PROGRESS);
            var second = store.file(id).actions().get(1);
            store.progress.record(id, second.id(), "Begun", Impact.TOO_EARLY, null, null, null, TODAY.plusDays(1), TODAY.plusDays(1)).orThrow();
            assertThat(WatchRule.USUAL.see(store.file(id), store.file(id).actions().get(1), TODAY.plusDays(30)).watch()).isEqualTo(Watch.STALLED);

            var plan = store.file(id).plan();
            store.write.change(id, plan, plan.value().watched(14, TODAY.plusDays(150)), "Looked at sooner", TODAY).orThrow();
            assertThat(Review.next(store.file(id))).extracting(Review::on).containsExactly(TODAY.plusDays(14), TODAY.plusDays(150));
        }
    }

    @Test
    void the_board_shows_open_actions_only_and_what_presses_most_comes_first() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var id = PlanLifeTest.agreed(store);
            var actions = store.file(id).actions();
            var rows = Board.of(store.plans.all(), c -> "Harbour View", WatchRule.USUAL, TODAY.plusDays(35));
            assertThat(rows).extracting(r -> r.seen().watch()).containsExactly(Watch.OVERDUE, Watch.ON_TRACK);
            assertThat(rows.getFirst().week()).isEqualTo(LocalDate.of(2017, 10, 30));
            store.progress.record(id, actions.getFirst().id(), "All called", Impact.FULL, ActionState.DONE, null, null, TODAY, TODAY).orThrow();
            assertThat(Board.of(store.plans.all(), c -> "Harbour View", WatchRule.USUAL, TODAY)).hasSize(1);
            assertThat(Preparedness.of(store.file(id))).singleElement().satisfies(p -> {
                assertThat(p.done()).isEqualTo(1);
                assertThat(p.of()).isEqualTo(2);
                assertThat(p.proven()).isEqualTo(1);
                assertThat(p.ready()).isFalse();
            });
        }
    }

    @Test
    void a_finding_taken_twice_is_one_problem_and_brings_its_action() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var id = store.start.start(ImprovementStore.PRACTICE, PlanShape.QUALITY, "", false, null, TODAY).orThrow();
            var take = new TakeFinding(store.plans);
            var finding = new PlanFinding("stocktake 1 Q12", "Fridge log has gaps", "Eleven days without an entry", "An entry each day", "safety", "", Threat.LIKELY,
                    "Name a keeper for each day", "A. Nurse", TODAY.plusDays(14));
            var problem = take.take(id, finding, "", TODAY).orThrow();
            assertThat(take.take(id, finding, "", TODAY).orThrow()).isEqualTo(problem);
            assertThat(store.file(id).problems()).hasSize(1);
            assertThat(store.file(id).actions()).singleElement().satisfies(a -> assertThat(a.value().owner()).isEqualTo("A. Nurse"));
            assertThat(TakeFinding.isTaken(store.file(id), finding)).isTrue();
        }
    }

    @Test
    void the_directory_has_twenty_two_lines_and_the_teams_own_go_before() throws TroubleException {
        try (var store = new ImprovementStore(folder, List.of(SupportSource.KIND))) {
            var directory = new JournalDirectory(store.journal);
            assertThat(directory.all()).hasSize(22).allMatch(s -> !s.origin().isBlank() && !s.themes().isEmpty());
            assertThat(directory.suggested("access").getFirst().kind()).isEqualTo("local");
            assertThat(Arrays.stream(Theme.values())).allMatch(t -> !directory.suggested(t.word()).isEmpty());
            directory.save(new SupportSource("SRC-09", "Our access team", "local", "Telephone times", "", List.of("access"), "Our own", false)).orThrow();
            assertThat(directory.nameOf("SRC-09")).isEqualTo("Our access team");
            assertThat(directory.all()).hasSize(22);
        }
    }

    @Test
    void effect_is_shown_before_and_after_with_the_plans_dates() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var id = PlanLifeTest.agreed(store);
            var measure = new TargetMeasure(id, ImprovementStore.PRACTICE, "Results read on the day", "%", true, null, false);
            var points = new ArrayList<RunChart.Point>();
            for (int i = -4; i < 6; i++) {
                points.add(new RunChart.Point(TODAY.plusWeeks(i), BigDecimal.valueOf(i < 0 ? 50 - i : 70 + i)));
            }
            var chart = RunChart.of(store.file(id), measure, points);
            assertThat(chart.before()).isEqualByComparingTo("52.5");
            assertThat(chart.after()).isEqualByComparingTo("72.5");
            assertThat(chart.shifted()).isTrue();
            assertThat(chart.marks()).extracting(RunChart.Mark::key).containsExactly("improvement.state.agreed");
            assertThat(RunChart.of(store.file(id), measure, points.subList(0, 9)).shifted()).as("five points are not enough").isFalse();
        }
    }

    private static Watch watch(ImprovementStore store, soundpractice.kernel.RecordId id, LocalDate on) {
        var file = store.file(id);
        return WatchRule.USUAL.see(file, file.actions().getFirst(), on).watch();
    }
}
