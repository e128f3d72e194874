package soundpractice.journal.store;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.journal.Merge;
import soundpractice.journal.Revision;
import soundpractice.journal.RevisionId;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.ProjectedRecord;
import soundpractice.platform.db.Projection;

/// Takes revisions into the tables: the journal's own, and those of the features that follow it. The same code serves a save,
/// the replay at start and a rebuild.
final class Applier {
    private final Codec codec;
    private final Map<String, Kind<?>> kinds;
    private final List<Projection> projections;

    Applier(Codec codec, List<Kind<?>> kinds, List<Projection> projections) {
        this.codec = codec;
        this.kinds = kinds.stream().collect(Collectors.toMap(Kind::name, k -> k));
        this.projections = projections;
    }

    Optional<Kind<?>> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    List<Projection> projections() {
        return projections;
    }

    /// Takes in what is new among these.
    ///
    /// @return the kinds of the records that changed
    Set<String> apply(Handle handle, List<Revision> revisions) throws TroubleException {
        var touched = new LinkedHashMap<RecordId, Index.Row>();
        for (var revision : revisions) {
            var seq = Index.add(handle, revision);
            if (seq.isPresent()) {
                touched.put(revision.record(), take(handle, revision, seq.get()));
            }
        }
        project(handle, touched.values());
        return touched.values().stream().map(Index.Row::kind).collect(Collectors.toSet());
    }

    /// Hands records to the features' tables.
    void project(Handle handle, Iterable<Index.Row> rows) throws TroubleException {
        var concerned = new LinkedHashSet<Projection>();
        for (var row : rows) {
            for (var projection : projections) {
                if (projection.kinds().contains(row.kind())) {
                    projection.apply(handle, new ProjectedRecord(row.kind(), row.id(), row.scope(), value(row)));
                    concerned.add(projection);
                }
            }
        }
        for (var projection : concerned) {
            projection.settle(handle);
        }
    }

    @Nullable Object value(Index.Row row) {
        var kind = kinds.get(row.kind());
        return kind == null || row.content() == null ? null : codec.value(kind, row.content());
    }

    private Index.Row take(Handle handle, Revision revision, long seq) {
        var before = Index.row(handle, revision.record());
        Index.Row after;
        boolean isFirst = before.isEmpty() && revision.parents().isEmpty();
        if (isFirst || before.filter(row -> row.clashes().isEmpty() && sameHeads(row.heads(), revision.parents())).isPresent()) {
            // The ordinary case: it was written over exactly what stands.
            after = new Index.Row(
                    revision.record(), before.map(Index.Row::first).orElse(seq), revision.kind(), revision.scope(), List.of(revision.id()),
                    Set.of(), revision.stamp(), revision.author(), revision.content());
        } else {
            after = merged(handle, revision, before.map(Index.Row::first).orElse(seq));
        }
        Index.put(handle, after, before.isEmpty());
        return after;
    }

    private Index.Row merged(Handle handle, Revision revision, long first) {
        var all = Index.ofRecord(handle, revision.record());
        var versions = all.stream()
                .map(r -> new Merge.Version(
                        r.id(), r.parents(), r.stamp(), r.settles(), r.content() == null ? null : codec.tree(r.content())))
                .toList();
        var standing = Merge.of(groups(revision.kind()), versions);
        var latest = all.stream()
                .filter(r -> standing.heads().contains(r.id()))
                .max(java.util.Comparator.comparing(Revision::stamp).thenComparing(Revision::id))
                .orElse(revision);
        var content = standing.content() == null ? null : codec.write(new TreeMap<>(standing.content()));
        return new Index.Row(
                revision.record(), first, revision.kind(), revision.scope(), List.copyOf(standing.heads()), standing.clashes().keySet(),
                latest.stamp(), latest.author(), content);
    }

    /// The component groups of a kind, by their JSON names.
    List<Set<String>> groups(String kindName) {
        var kind = kinds.get(kindName);
        return kind == null
                ? List.of()
                : kind.groups().stream().map(g -> g.stream().map(Codec::jsonName).collect(Collectors.toSet())).toList();
    }

    private static boolean sameHeads(List<RevisionId> heads, List<RevisionId> parents) {
        return heads.size() == parents.size() && heads.containsAll(parents);
    }
}
