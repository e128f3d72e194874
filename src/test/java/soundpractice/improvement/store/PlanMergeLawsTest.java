package soundpractice.improvement.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.Order;
import soundpractice.improvement.Plan;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.Threat;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Kind;
import soundpractice.journal.Merge;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Two people change one plan apart, its head, a problem or an action: what they changed in different fields stands, what both changed alike asks nobody, what they
/// changed in one field differently is a clash that keeps both; and it does not matter whose work arrives first.
class PlanMergeLawsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    /// Writes one field of a record.
    ///
    /// @param <T> the record
    interface Edit<T> {
        /// @param n 1 and 2 write different things
        T write(T value, int n);
    }

    /// What is tried for one sort of record.
    ///
    /// @param edits by the name under which a clash of that field is told
    record Family<T>(Kind<T> kind, Find<T> find, Map<String, Edit<T>> edits) {
        @Override
        public String toString() {
            return kind.name();
        }
    }

    /// Finds the record in a plan.
    interface Find<T> {
        Entry<T> in(PlanFile file);
    }

    static Stream<Family<?>> families() {
        return Stream.of(PLAN, PROBLEM, ACTION);
    }

    private static final Family<Plan> PLAN = new Family<>(Plan.KIND, PlanFile::plan, new TreeMap<>(Map.of(
            "title", (p, n) -> p.called("Title " + n, p.purpose()),
            "purpose", (p, n) -> p.called(p.title(), "Purpose " + n),
            "account_number", (p, n) -> p.filed("1-" + n, p.reference(), p.location(), p.completedBy(), p.positions()),
            "reference", (p, n) -> p.filed(p.accountNumber(), "INS1-" + n, p.location(), p.completedBy(), p.positions()),
            "completed_by", (p, n) -> p.filed(p.accountNumber(), p.reference(), p.location(), "PERSON " + n, p.positions()),
            "positions", (p, n) -> p.filed(p.accountNumber(), p.reference(), p.location(), p.completedBy(), "Position " + n),
            "review_days", (p, n) -> p.watched(n * 7, p.readinessOn()),
            "readiness_on", (p, n) -> p.watched(p.reviewDays(), day(n)),
            "since", (p, n) -> p.in(n == 1 ? PlanState.PROPOSED : PlanState.CLOSED, day(n)))));

    private static final Family<PlanProblem> PROBLEM = new Family<>(PlanProblem.KIND, f -> f.problems().getFirst(), new TreeMap<>(Map.ofEntries(
            Map.entry("title", (p, n) -> p.named("Title " + n)),
            Map.entry("not_met", (p, n) -> p.shown("Shown " + n, p.goal(), p.theme())),
            Map.entry("goal", (p, n) -> p.shown(p.notMet(), "Goal " + n, p.theme())),
            Map.entry("theme", (p, n) -> p.shown(p.notMet(), p.goal(), n == 1 ? "access" : "safety")),
            Map.entry("regulation", (p, n) -> p.under("Regulation " + n, p.activities())),
            Map.entry("activities", (p, n) -> p.under(p.regulation(), "Activity " + n)),
            Map.entry("threat", (p, n) -> p.weighed(n == 1 ? Threat.NOW : Threat.NONE, p.interim())),
            Map.entry("interim", (p, n) -> p.weighed(p.threat(), "Meanwhile " + n)),
            Map.entry("next_steps", (p, n) -> p.next("Next " + n)),
            Map.entry("response_at_sign_up", (p, n) -> p.answered(n == 1 ? "No" : "Yes", p.responseAtQ2())),
            Map.entry("order", (p, n) -> p.at(new Order("x" + n))))));

    private static final Family<PlanAction> ACTION = new Family<>(PlanAction.KIND, f -> f.actions().getFirst(), new TreeMap<>(Map.ofEntries(
            Map.entry("what", (a, n) -> a.saying("Do it in way " + n)),
            Map.entry("owner", (a, n) -> a.by("Person " + n, a.due())),
            Map.entry("due", (a, n) -> a.by(a.owner(), day(n))),
            Map.entry("resources", (a, n) -> a.helped(n + " hours a week", true, a.support(), a.sources())),
            Map.entry("support", (a, n) -> a.helped(a.resources(), a.resourcesThere(), "Mentor " + n, a.sources())),
            Map.entry("measure", (a, n) -> a.measured("Measure " + n, a.measuredBy())),
            Map.entry("done_on", (a, n) -> a.in(n == 1 ? ActionState.DONE : ActionState.DROPPED, day(n))),
            Map.entry("next_steps", (a, n) -> a.next("Next " + n, a.delay())),
            Map.entry("delay", (a, n) -> a.next(a.nextSteps(), "Late because " + n)))));

    @ParameterizedTest
    @MethodSource("families")
    <T> void edits_of_different_fields_made_apart_both_stand(Family<T> family) throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            for (long seed = 1; seed <= 30; seed++) {
                var random = new Random(seed);
                var names = shuffled(family, random);
                int mine = 1 + random.nextInt(3);
                var ours = names.subList(0, mine);
                var theirs = names.subList(mine, mine + 1 + random.nextInt(3));
                var read = read(store, family);
                store.journal.save(Change.plain().put(read, edited(family, read.value(), ours, 1)));
                store.journal.save(Change.plain().put(read, edited(family, read.value(), theirs, 2)));

                var merged = now(store, read);
                assertThat(merged.clashes()).as("seed %d: %s | %s", seed, ours, theirs).isEmpty();
                assertThat(merged.value()).as("seed %d: %s | %s", seed, ours, theirs)
                        .isEqualTo(edited(family, edited(family, read.value(), ours, 1), theirs, 2));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    <T> void the_same_edit_made_apart_asks_nobody(Family<T> family) throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            for (long seed = 1; seed <= 10; seed++) {
                var random = new Random(seed);
                var names = shuffled(family, random);
                var both = names.subList(0, 2);
                var read = read(store, family);
                store.journal.save(Change.plain().put(read, edited(family, read.value(), both, 1)));
                store.journal.save(Change.plain().put(read, edited(family, read.value(), names.subList(0, 4), 1)));
                var merged = now(store, read);
                assertThat(merged.clashes()).as("seed %d: %s", seed, both).isEmpty();
                assertThat(merged.value()).isEqualTo(edited(family, read.value(), names.subList(0, 4), 1));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    <T> void edits_of_one_field_made_apart_clash_in_that_field_alone_and_lose_nothing(Family<T> family) throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            for (var field : family.edits().keySet()) {
                var other = family.edits().keySet().stream().filter(f -> !f.equals(field)).findFirst().orElseThrow();
                var read = read(store, family);
                var mine = edited(family, read.value(), List.of(field, other), 1);
                var theirs = edited(family, read.value(), List.of(field), 2);
                store.journal.save(Change.plain().put(read, mine));
                store.journal.save(Change.plain().put(read, theirs));

                var merged = now(store, read);
                assertThat(merged.clashes()).as(field).containsExactly(field);
                assertThat(merged.value()).as("the later one is shown meanwhile, the other field is kept").isEqualTo(edited(family, edited(family, read.value(), List.of(field), 2), List.of(other), 1));
                assertThat(store.journal.history(read.id())).as("both stand in the history").extracting(r -> String.valueOf(r.content())).hasSize(3).doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    <T> void it_does_not_matter_whose_work_arrives_first_or_twice(Family<T> family) throws TroubleException {
        try (var store = new ImprovementStore(folder)) {
            for (long seed = 1; seed <= 10; seed++) {
                var random = new Random(seed);
                var read = read(store, family);
                for (int person = 0; person < 4; person++) {
                    var names = shuffled(family, random);
                    store.journal.save(Change.plain().put(read, edited(family, read.value(), names.subList(0, 1 + random.nextInt(3)), 1 + random.nextInt(2))));
                }
                var versions = versions(store, read.id());
                var expected = Merge.of(groups(family), versions);
                assertThat(expected.clashes().keySet()).as("what the store shows").isEqualTo(now(store, read).clashes());
                for (int i = 0; i < 6; i++) {
                    var arriving = new ArrayList<>(versions);
                    Collections.shuffle(arriving, random);
                    assertThat(Merge.of(groups(family), arriving)).as("seed %d", seed).isEqualTo(expected);
                    // Piece by piece, in any order, and the last one once more.
                    arriving.add(arriving.getFirst());
                    assertThat(Merge.of(groups(family), List.copyOf(new java.util.LinkedHashSet<>(arriving)))).as("seed %d", seed).isEqualTo(expected);
                }
            }
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

    private static LocalDate day(int n) {
        return ImprovementStore.TODAY.plusDays(90 + n);
    }

    private static <T> List<String> shuffled(Family<T> family, Random random) {
        var names = new ArrayList<>(family.edits().keySet());
        Collections.shuffle(names, random);
        return names;
    }

    private static <T> T edited(Family<T> family, T value, List<String> fields, int n) {
        var edited = value;
        for (var field : fields) {
            edited = family.edits().get(field).write(edited, n);
        }
        return edited;
    }

    private static <T> Entry<T> read(ImprovementStore store, Family<T> family) throws TroubleException {
        return family.find().in(store.file(store.quarterPlan()));
    }

    private static <T> Entry<T> now(ImprovementStore store, Entry<T> read) {
        return store.journal.find(read.kind(), read.id()).orElseThrow();
    }

    private static List<Set<String>> groups(Family<?> family) {
        return family.kind().groups().stream()
                .map(g -> g.stream().map(c -> c.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT)).collect(Collectors.toSet())).toList();
    }

    private static List<Merge.Version> versions(ImprovementStore store, RecordId id) {
        return store.journal.history(id).stream().map(r -> new Merge.Version(r.id(), r.parents(), r.stamp(), r.settles(),
                JSON.readValue(r.content(), new TypeReference<Map<String, Object>>() { }))).toList();
    }
}
