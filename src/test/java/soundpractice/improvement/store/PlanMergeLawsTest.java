package soundpractice.improvement.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanAction;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.TroubleException;

/// Two people change one plan apart: what they changed in different fields stands, what they changed in one field differently is a clash that keeps both.
class PlanMergeLawsTest {
    private static final Map<String, UnaryOperator<PlanAction>> EDITS = new TreeMap<>(Map.of(
            "what", a -> a.saying(a.what() + " and write it down"),
            "owner", a -> a.by("B. Nurse", a.due()),
            "due", a -> a.by(a.owner(), ImprovementStore.TODAY.plusDays(99)),
            "resources", a -> a.helped("Two hours a week", true, a.support(), a.sources()),
            "support", a -> a.helped(a.resources(), a.resourcesThere(), "A mentor", a.sources()),
            "measure", a -> a.measured("Share of reviews done", a.measuredBy()),
            "state", a -> a.in(ActionState.DONE, ImprovementStore.TODAY),
            "nextSteps", a -> a.next("Do it again in spring", a.delay())));

    @TempDir
    Path folder;

    @Test
    void edits_of_different_fields_made_apart_both_stand() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            for (long seed = 1; seed <= 60; seed++) {
                var random = new Random(seed);
                var names = new ArrayList<>(EDITS.keySet());
                java.util.Collections.shuffle(names, random);
                int mine = 1 + random.nextInt(3);
                var ours = names.subList(0, mine);
                var theirs = names.subList(mine, mine + 1 + random.nextInt(3));
                var read = action(store);
                store.journal.save(Change.plain().put(read, edited(read.value(), ours)));
                store.journal.save(Change.plain().put(read, edited(read.value(), theirs)));

                var merged = store.journal.find(PlanAction.KIND, read.id()).orElseThrow();
                var both = edited(edited(read.value(), ours), theirs);
                assertThat(merged.clashes()).as("seed %d: %s | %s", seed, ours, theirs).isEmpty();
                assertThat(merged.value()).as("seed %d: %s | %s", seed, ours, theirs).isEqualTo(both);
            }
        }
    }

    @Test
    void edits_of_one_field_made_apart_clash_and_lose_nothing() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var read = action(store);
            store.journal.save(Change.plain().put(read, read.value().by("B. Nurse", read.value().due())));
            store.journal.save(Change.plain().put(read, read.value().by("C. Partner", read.value().due())));
            var merged = store.journal.find(PlanAction.KIND, read.id()).orElseThrow();
            assertThat(merged.clashes()).containsExactly("owner");
            assertThat(store.journal.history(read.id())).extracting(r -> String.valueOf(r.content())).anyMatch(c -> c.contains("B. Nurse")).anyMatch(c -> c.contains("C. Partner"));
        }
    }

    @Test
    void actions_added_to_one_plan_apart_both_stand() throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            var id = store.quarterPlan();
            var problem = store.file(id).problems().getFirst();
            var last = store.file(id).actions().getLast().value().order();
            for (var person : List.of("A", "B")) {
                store.journal.save(Change.plain().put(PlanAction.KIND, store.journal.newId(), store.file(id).of().scope(),
                        PlanAction.of(problem.value(), problem.id(), Order.after(last), "Action of " + person)));
            }
            assertThat(store.file(id).actions()).extracting(a -> a.value().what()).contains("Action of A", "Action of B").hasSize(4);
        }
    }

    private static PlanAction edited(PlanAction action, List<String> fields) {
        var edited = action;
        for (var field : fields) {
            edited = EDITS.get(field).apply(edited);
        }
        return edited;
    }

    private static Entry<PlanAction> action(ImprovementStore store) throws TroubleException {
        var id = store.quarterPlan();
        return store.file(id).actions().getFirst();
    }
}
