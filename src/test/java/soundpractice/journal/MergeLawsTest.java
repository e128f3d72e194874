package soundpractice.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundpractice.journal.Merge.Standing;
import soundpractice.journal.Merge.Version;

/// The laws that make laptops agree, over random histories of one record written on several laptops.
class MergeLawsTest {
    private static final List<Set<String>> GROUPS = List.of(Set.of("grade", "reason"));
    private static final List<String> COMPONENTS = List.of("grade", "reason", "phone", "owner");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void any_order_of_arrival_and_any_repetition_gives_the_same_record(long seed) {
        for (int world = 0; world < 40; world++) {
            long id = seed * 1_000 + world;
            var random = new Random(id);
            var history = history(random);
            var expected = Merge.of(GROUPS, history);
            for (int i = 0; i < 5; i++) {
                var shuffled = new ArrayList<>(history);
                shuffled.addAll(history.subList(0, random.nextInt(history.size())));
                Collections.shuffle(shuffled, random);
                assertThat(Merge.of(GROUPS, new ArrayList<>(new LinkedHashSet<>(shuffled)))).as("seed %d", id).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26, 27, 28, 29, 30})
    void every_value_ever_written_is_shown_or_was_seen_by_a_later_write_or_stands_in_a_clash(long seed) {
        for (int world = 0; world < 40; world++) {
            long id = seed * 1_000 + world;
            var history = history(new Random(id));
            var standing = Merge.of(GROUPS, history);
            var clashing = new LinkedHashSet<RevisionId>();
            standing.clashes().values().forEach(clashing::addAll);
            var heads = standing.heads();
            for (var version : history) {
                if (heads.contains(version.id()) && version.content() != null && standing.content() != null) {
                    version.content().forEach((component, value) -> {
                        boolean shown = value.equals(standing.content().get(component));
                        var before = Merge.of(GROUPS, ancestors(history, version)).content();
                        boolean unchanged = before != null && value.equals(before.get(component));
                        assertThat(shown || unchanged || clashing.contains(version.id())).as("seed %d, %s of %s", id, component, version).isTrue();
                    });
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    void a_version_over_all_heads_that_settles_everything_leaves_no_clash(long seed) {
        for (int world = 0; world < 40; world++) {
            var random = new Random(seed * 1_000 + world);
            var history = new ArrayList<>(history(random));
            var standing = Merge.of(GROUPS, history);
            if (standing.content() == null) {
                continue;
            }
            history.add(new Version(name(history.size() + 1), List.copyOf(standing.heads()), new Stamp(9_999_999, 0),
                    List.copyOf(standing.clashes().keySet()), standing.content()));
            var after = Merge.of(GROUPS, history);
            assertThat(after.clashes()).isEmpty();
            assertThat(after.content()).isEqualTo(standing.content());
            assertThat(after.heads()).hasSize(1);
        }
    }

    @org.junit.jupiter.api.Test
    void an_edit_of_something_else_does_not_close_a_clash() {
        var root = version(1, List.of(), 1, Map.of("grade", "no", "phone", "1"));
        var mine = version(2, List.of(1), 2, Map.of("grade", "yes", "phone", "1"));
        var theirs = version(3, List.of(1), 3, Map.of("grade", "partly", "phone", "1"));
        var bystander = version(4, List.of(2, 3), 4, Map.of("grade", "partly", "phone", "2"));
        var standing = Merge.of(GROUPS, List.of(root, mine, theirs, bystander));
        assertThat(standing.clashes()).containsOnlyKeys("grade");
        assertThat(standing.content()).containsEntry("phone", "2").containsEntry("grade", "partly");
    }

    @org.junit.jupiter.api.Test
    void different_components_merge_by_themselves_and_equal_edits_never_ask() {
        var root = version(1, List.of(), 1, Map.of("owner", "a", "phone", "1"));
        var mine = version(2, List.of(1), 2, Map.of("owner", "b", "phone", "1"));
        var theirs = version(3, List.of(1), 3, Map.of("owner", "b", "phone", "2"));
        var standing = Merge.of(GROUPS, List.of(root, mine, theirs));
        assertThat(standing.clashes()).isEmpty();
        assertThat(standing.content()).isEqualTo(Map.of("owner", "b", "phone", "2"));
    }

    @org.junit.jupiter.api.Test
    void a_grade_never_comes_with_another_persons_reason() {
        var root = version(1, List.of(), 1, Map.of("grade", "no", "reason", "none"));
        var mine = version(2, List.of(1), 2, Map.of("grade", "yes", "reason", "none"));
        var theirs = version(3, List.of(1), 3, Map.of("grade", "no", "reason", "seen the log"));
        var standing = Merge.of(GROUPS, List.of(root, mine, theirs));
        assertThat(standing.clashes()).containsOnlyKeys("grade");
        assertThat(standing.content()).isEqualTo(Map.of("grade", "no", "reason", "seen the log"));
    }

    @org.junit.jupiter.api.Test
    void a_deletion_that_did_not_see_an_edit_clashes_and_the_record_stays() {
        var root = version(1, List.of(), 1, Map.of("phone", "1"));
        var deleted = version(2, List.of(1), 2, null);
        var edited = version(3, List.of(1), 3, Map.of("phone", "2"));
        var standing = Merge.of(GROUPS, List.of(root, deleted, edited));
        assertThat(standing.content()).isEqualTo(Map.of("phone", "2"));
        assertThat(standing.clashes()).containsOnlyKeys(Merge.LIFE);
        assertThat(Merge.of(GROUPS, List.of(root, deleted)).content()).isNull();
    }

    private static Version version(int n, List<Integer> parents, int at, Map<String, Object> content) {
        return new Version(name(n), parents.stream().map(MergeLawsTest::name).toList(), new Stamp(at, 0), List.of(), content);
    }

    private static List<Version> ancestors(List<Version> history, Version of) {
        var wanted = new LinkedHashSet<RevisionId>(of.parents());
        for (int i = history.size() - 1; i >= 0; i--) {
            if (wanted.contains(history.get(i).id())) {
                wanted.addAll(history.get(i).parents());
            }
        }
        return history.stream().filter(v -> wanted.contains(v.id())).toList();
    }

    private static RevisionId name(int n) {
        return new RevisionId("%064x".formatted(n * 7919L));
    }

    /// Two to four laptops that write, delete and now and then hear from each other.
    private static List<Version> history(Random random) {
        var all = new ArrayList<Version>();
        int laptops = 2 + random.nextInt(3);
        var known = new ArrayList<List<Version>>();
        var first = new Version(name(1), List.of(), new Stamp(1, 0), List.of(), new TreeMap<>(Map.of("grade", "0", "phone", "0")));
        all.add(first);
        for (int i = 0; i < laptops; i++) {
            known.add(new ArrayList<>(List.of(first)));
        }
        for (int step = 0; step < 12; step++) {
            var mine = known.get(random.nextInt(laptops));
            if (random.nextInt(3) == 0) {
                for (var version : known.get(random.nextInt(laptops))) {
                    if (!mine.contains(version)) {
                        mine.add(version);
                    }
                }
                continue;
            }
            Standing standing = Merge.of(GROUPS, mine);
            Map<String, Object> content = standing.content() == null ? new HashMap<>() : new HashMap<>(standing.content());
            boolean deletes = standing.content() != null && random.nextInt(8) == 0;
            content.put(COMPONENTS.get(random.nextInt(COMPONENTS.size())), String.valueOf(random.nextInt(4)));
            var version = new Version(name(all.size() + 1), List.copyOf(standing.heads()), new Stamp(random.nextInt(50), 0),
                    random.nextInt(4) == 0 ? List.copyOf(standing.clashes().keySet()) : List.of(), deletes ? null : content);
            all.add(version);
            mine.add(version);
        }
        return all;
    }
}
