package soundpractice.journal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import soundpractice.journal.Clash;
import soundpractice.journal.Clashes;
import soundpractice.journal.Merge;
import soundpractice.journal.Revision;
import soundpractice.journal.RevisionId;
import soundpractice.journal.Saved;
import soundpractice.journal.Settlement;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import tools.jackson.core.JacksonException;

/// Open clashes, worked out from the versions of the records that have some.
final class ClashStore implements Clashes {
    private final JournalStore journal;

    ClashStore(JournalStore journal) {
        this.journal = journal;
    }

    @Override
    public long count() {
        return journal.withHandle(h -> Index.count(h, "open_clash"));
    }

    @Override
    public List<Clash> open() {
        return journal.withHandle(SegmentIndex::clashing).stream().flatMap(record -> of(record).stream()).toList();
    }

    @Override
    public List<Clash> of(RecordId record) {
        var versions = journal.withHandle(h -> Index.ofRecord(h, record));
        if (versions.isEmpty()) {
            return List.of();
        }
        var kind = versions.getFirst().kind();
        var byId = new HashMap<RevisionId, Revision>();
        versions.forEach(v -> byId.put(v.id(), v));
        var clashes = new ArrayList<Clash>();
        journal.applier().standing(kind, versions).clashes().forEach((component, ids) -> clashes.add(clash(component, ids, byId)));
        return clashes;
    }

    private Clash clash(String component, List<RevisionId> ids, Map<RevisionId, Revision> byId) {
        var first = Objects.requireNonNull(byId.get(ids.getFirst()));
        var before = before(ids, byId);
        var members = new TreeSet<String>();
        if (component.equals(Merge.LIFE)) {
            ids.forEach(id -> members.addAll(tree(Objects.requireNonNull(byId.get(id))).keySet()));
        } else {
            members.addAll(journal.applier().groups(first.kind()).stream().filter(g -> g.contains(component)).findFirst().orElse(Set.of(component)));
        }
        var sides = ids.stream().map(id -> Objects.requireNonNull(byId.get(id))).map(r -> side(r, members)).toList();
        var key = new ArrayList<Object>(List.of(first.record(), component));
        ids.stream().sorted().forEach(key::add);
        return new Clash(
                RecordId.derived("sync.clash", key.toArray()), first.record(), first.kind(), first.scope(), component, members, only(before, members), sides,
                journal.applier().kind(first.kind()).isPresent());
    }

    private Clash.Side side(Revision r, Set<String> members) {
        return new Clash.Side(r.id(), r.author(), r.device(), r.stamp(), r.reason(), r.deleted(), only(tree(r), members));
    }

    private Map<String, Object> tree(Revision r) {
        return r.content() == null ? Map.of() : journal.codec().tree(r.content());
    }

    private static Map<String, Object> only(Map<String, Object> values, Set<String> members) {
        var some = new TreeMap<>(values);
        some.keySet().retainAll(members);
        return some;
    }

    /// What stood in the versions that all of these had seen.
    private Map<String, Object> before(List<RevisionId> ids, Map<RevisionId, Revision> byId) {
        Set<RevisionId> common = null;
        for (var id : ids) {
            var seen = ancestors(id, byId);
            if (common == null) {
                common = seen;
            } else {
                common.retainAll(seen);
            }
        }
        if (common == null || common.isEmpty()) {
            return Map.of();
        }
        var versions = common.stream().map(byId::get).filter(Objects::nonNull).toList();
        var content = versions.isEmpty() ? null : journal.applier().standing(versions.getFirst().kind(), versions).content();
        return content == null ? Map.of() : content;
    }

    private static Set<RevisionId> ancestors(RevisionId of, Map<RevisionId, Revision> byId) {
        var seen = new HashSet<RevisionId>();
        var open = new java.util.ArrayDeque<RevisionId>(List.of(of));
        while (!open.isEmpty()) {
            var revision = byId.get(open.remove());
            if (revision != null) {
                revision.parents().stream().filter(p -> byId.containsKey(p) && seen.add(p)).forEach(open::add);
            }
        }
        return seen;
    }

    @Override
    public Outcome<Saved> settle(List<Settlement> answers, String reason) throws TroubleException {
        var byRecord = new LinkedHashMap<RecordId, List<Settlement>>();
        answers.forEach(a -> byRecord.computeIfAbsent(a.clash().record(), r -> new ArrayList<>()).add(a));
        var problems = new ArrayList<Problem>();
        var saved = journal.written(deed -> {
            var revisions = new ArrayList<Revision>();
            for (var each : byRecord.entrySet()) {
                var revision = settled(each.getKey(), each.getValue(), deed, reason, problems);
                if (revision != null) {
                    revisions.add(revision);
                }
            }
            return problems.isEmpty() ? revisions : List.of();
        });
        return problems.isEmpty() ? Outcome.done(saved) : Outcome.refused(problems);
    }

    private @org.jspecify.annotations.Nullable Revision settled(
            RecordId record, List<Settlement> answers, RecordId deed, String reason, List<Problem> problems) {
        var open = of(record).stream().map(Clash::id).toList();
        var row = journal.withHandle(h -> Index.row(h, record)).orElseThrow();
        var kind = journal.applier().kind(row.kind());
        if (kind.isEmpty()) {
            problems.add(Problem.of("journal.clash.newer", row.kind()));
            return null;
        }
        if (!answers.stream().allMatch(a -> open.contains(a.clash().id()))) {
            problems.add(Problem.of("journal.clash.gone"));
            return null;
        }
        Map<String, Object> content = row.content() == null ? new TreeMap<>() : journal.codec().tree(row.content());
        var settles = new TreeSet<String>();
        boolean deleted = false;
        for (var answer : answers) {
            settles.add(answer.clash().component());
            var values = answer.values();
            if (values == null) {
                deleted = true;
            } else if (!answer.clash().isAboutLife()) {
                content.keySet().removeAll(answer.clash().members());
                content.putAll(values);
            }
        }
        if (!deleted) {
            try {
                // Also makes the values canonical: what this program would have written itself.
                var typed = journal.codec().value(kind.get(), journal.codec().write(content));
                content = journal.codec().tree(journal.codec().content(kind.get(), typed, journal.codec().write(content)));
            } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException e) {
                problems.add(Problem.of("journal.clash.unreadable", answers.getFirst().clash().component()));
                return null;
            }
        }
        return journal.drafting().over(row, deleted ? null : content, deed, reason, settles);
    }
}
