package soundpractice.journal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What stands when a record's versions are taken together. A pure function of the set of versions: order, repetition and delay of their
/// arrival cannot matter, so every laptop that has the same versions shows the same record.
///
/// Each component is looked at by itself (or with its group): a version *writes* it when it differs from what its parents showed, or when
/// it says that it settles it. The writes that no later write saw are what stands. One value among them: that is it. Several: a clash; the
/// later stamp is shown until a person decides. A deletion that did not see somebody's edit does not remove the record; it clashes with it.
public final class Merge {

    /// The component that holds whether the record exists, among the clashes.
    public static final String LIFE = "(deleted)";

    /// A version as the merge sees it: its components are JSON values (null when it deleted the record).
    public record Version(
            RevisionId id, List<RevisionId> parents, Stamp stamp, List<String> settles, @Nullable Map<String, Object> content) {}

    /// What stands.
    ///
    /// @param content the components, or null when the record is deleted
    /// @param heads the versions nobody has built on yet
    /// @param clashes component groups with more than one standing value, each with those values' versions, latest first
    public record Standing(@Nullable Map<String, Object> content, Set<RevisionId> heads, Map<String, List<RevisionId>> clashes) {}

    /// A version in its place among the others; one object each, so identity is equality.
    private static final class Node {
        final Version version;
        final int index;
        final BitSet ancestors;
        final Map<String, List<Node>> writers;
        final boolean deletes;

        Node(Version version, int index, BitSet ancestors, Map<String, List<Node>> writers) {
            this.version = version;
            this.index = index;
            this.ancestors = ancestors;
            this.writers = writers;
            this.deletes = version.content() == null;
        }
    }

    private static final Comparator<Node> LATEST_FIRST =
            Comparator.<Node, Stamp>comparing(n -> n.version.stamp()).thenComparing(n -> n.version.id()).reversed();

    private final List<Set<String>> groups;

    private Merge(List<Set<String>> groups) {
        this.groups = groups;
    }

    /// Takes a record's versions together.
    ///
    /// @param groups JSON names of components that merge as one
    /// @param versions in any order, each once; parents that are not among them are treated as unknown history
    public static Standing of(List<Set<String>> groups, List<Version> versions) {
        return new Merge(groups).standing(versions);
    }

    private Standing standing(List<Version> versions) {
        var nodes = sorted(versions);
        var built = new HashMap<RevisionId, Node>();
        var all = new ArrayList<Node>();
        for (var version : nodes) {
            var parents = version.parents().stream().map(built::get).filter(Objects::nonNull).toList();
            var node = node(version, all.size(), parents);
            built.put(version.id(), node);
            all.add(node);
        }
        var parentIds = new java.util.HashSet<RevisionId>();
        versions.forEach(v -> parentIds.addAll(v.parents()));
        var heads = all.stream().filter(n -> !parentIds.contains(n.version.id())).toList();
        var headIds = new TreeSet<RevisionId>();
        heads.forEach(h -> headIds.add(h.version.id()));
        var writers = standingWriters(heads);

        var clashes = new TreeMap<String, List<RevisionId>>();
        var content = content(writers, clashes);
        var deletions = deletions(writers);
        if (!deletions.isEmpty()) {
            var unseen = unseenByDeletions(writers);
            if (unseen.isEmpty()) {
                return new Standing(null, headIds, Map.of());
            }
            var both = new java.util.LinkedHashSet<Node>(deletions);
            both.addAll(unseen);
            clashes.put(LIFE, both.stream().sorted(LATEST_FIRST).map(n -> n.version.id()).distinct().toList());
        }
        return new Standing(content, headIds, clashes);
    }

    private Node node(Version version, int index, List<Node> parents) {
        var ancestors = new BitSet();
        parents.forEach(p -> {
            ancestors.or(p.ancestors);
            ancestors.set(p.index);
        });
        var before = standingWriters(parents);
        var writers = new LinkedHashMap<>(before);
        var node = new Node(version, index, ancestors, writers);
        if (node.deletes) {
            writers.put(LIFE, List.of(node));
            return node;
        }
        var own = Objects.requireNonNull(version.content());
        boolean wasGone = !deletions(before).isEmpty() && unseenByDeletions(before).isEmpty();
        // Over a deletion everything is written anew, what is left out included.
        var shown = wasGone ? Map.<String, Object>of() : content(before, new TreeMap<>());
        var names = new TreeSet<>(own.keySet());
        names.addAll(wasGone ? before.keySet() : shown.keySet());
        names.addAll(version.settles());
        names.remove(LIFE);
        for (var component : names) {
            var group = groupOf(component);
            boolean changed = parents.isEmpty() || wasGone || !Objects.equals(own.get(component), shown.get(component));
            if (changed || version.settles().contains(component) || version.settles().contains(group)) {
                writers.put(group, List.of(node));
            }
        }
        if (wasGone || version.settles().contains(LIFE)) {
            writers.put(LIFE, List.of(node));
        }
        return node;
    }

    private static List<Node> deletions(Map<String, List<Node>> writers) {
        return writers.getOrDefault(LIFE, List.of()).stream().filter(n -> n.deletes).toList();
    }

    /// Writes that no deletion saw: they keep the record alive.
    private static List<Node> unseenByDeletions(Map<String, List<Node>> writers) {
        var deletions = deletions(writers);
        return writers.values().stream()
                .flatMap(List::stream)
                .filter(n -> !n.deletes && deletions.stream().noneMatch(d -> sees(d, n)))
                .distinct()
                .toList();
    }

    /// Of all writes that these versions know, those that none of the other writes saw.
    private static Map<String, List<Node>> standingWriters(List<Node> nodes) {
        if (nodes.size() == 1) {
            return nodes.getFirst().writers;
        }
        var union = new TreeMap<String, java.util.LinkedHashSet<Node>>();
        nodes.forEach(n -> n.writers.forEach((c, w) -> union.computeIfAbsent(c, k -> new java.util.LinkedHashSet<>()).addAll(w)));
        var standing = new LinkedHashMap<String, List<Node>>();
        union.forEach((component, writers) -> standing.put(component, writers.stream()
                .filter(w -> writers.stream().noneMatch(other -> sees(other, w)))
                .sorted(LATEST_FIRST)
                .toList()));
        return standing;
    }

    private Map<String, Object> content(Map<String, List<Node>> writers, Map<String, List<RevisionId>> clashes) {
        var content = new TreeMap<String, Object>();
        writers.forEach((group, nodes) -> {
            if (group.equals(LIFE)) {
                return;
            }
            var members = members(group);
            var winner = nodes.getFirst();
            for (var member : members) {
                var value = winner.version.content() == null ? null : winner.version.content().get(member);
                if (value != null) {
                    content.put(member, value);
                }
            }
            boolean agreed = nodes.stream().allMatch(n -> members.stream().allMatch(m -> Objects.equals(value(n, m), value(winner, m))));
            if (!agreed) {
                clashes.put(group, nodes.stream().map(n -> n.version.id()).toList());
            }
        });
        return content;
    }

    private static @Nullable Object value(Node node, String component) {
        return node.version.content() == null ? null : node.version.content().get(component);
    }

    private static boolean sees(Node later, Node earlier) {
        return later.ancestors.get(earlier.index);
    }

    private String groupOf(String component) {
        return groups.stream().filter(g -> g.contains(component)).findFirst().map(g -> new TreeSet<>(g).first()).orElse(component);
    }

    private Set<String> members(String group) {
        return groups.stream().filter(g -> g.contains(group)).findFirst().orElse(Set.of(group));
    }

    /// Parents before children; among those free to come, the earlier stamp, then the id, so that every laptop numbers them alike.
    private static List<Version> sorted(List<Version> versions) {
        var byId = new HashMap<RevisionId, Version>();
        versions.forEach(v -> byId.put(v.id(), v));
        var waiting = new HashMap<RevisionId, Integer>();
        var children = new HashMap<RevisionId, List<Version>>();
        var order = Comparator.<Version, Stamp>comparing(Version::stamp).thenComparing(Version::id);
        var ready = new java.util.PriorityQueue<>(order);
        for (var version : byId.values()) {
            int known = 0;
            for (var parent : version.parents()) {
                if (byId.containsKey(parent)) {
                    known++;
                    children.computeIfAbsent(parent, k -> new ArrayList<>()).add(version);
                }
            }
            waiting.put(version.id(), known);
            if (known == 0) {
                ready.add(version);
            }
        }
        var result = new ArrayList<Version>();
        while (!ready.isEmpty()) {
            var next = ready.remove();
            result.add(next);
            for (var child : children.getOrDefault(next.id(), List.of())) {
                if (waiting.merge(child.id(), -1, Integer::sum) == 0) {
                    ready.add(child);
                }
            }
        }
        return result;
    }
}
