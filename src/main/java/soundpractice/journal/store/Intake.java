package soundpractice.journal.store;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import soundpractice.journal.Merge;
import soundpractice.journal.Revision;
import soundpractice.journal.RevisionId;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.ProjectedRecord;
import soundpractice.platform.db.Projection;

/// One transaction's intake of versions into the tables: the journal's own, and those of the features that follow it. The same code serves a
/// save, a bundle, the replay at start and a rebuild. Records in work are kept in memory, so many and no more.
final class Intake implements AutoCloseable {
    private static final int IN_WORK = 4_000;

    private final Applier applier;
    private final IndexPen pen;
    private final long before;
    private final Map<RecordId, Index.Row> rows = new LinkedHashMap<>();
    private final Map<RecordId, Boolean> dirty = new LinkedHashMap<>();
    private final Set<String> kinds = new HashSet<>();
    private final Set<RecordId> merged = new HashSet<>();
    private final Set<RecordId> asks = new HashSet<>();
    private final Set<RecordId> clashing = new HashSet<>();
    private final Set<Projection> concerned = new LinkedHashSet<>();
    private long known;

    Intake(Applier applier, Handle handle) {
        this.applier = applier;
        this.pen = new IndexPen(handle);
        this.before = pen.last();
    }

    /// Takes a frame's text in, whatever it holds.
    void take(JournalFile.Frame frame, String file, Codec codec) throws TroubleException {
        if (frame.text().startsWith(SegmentText.MARK)) {
            try {
                var signed = SegmentText.kept(codec, frame.packed(), frame.text());
                SegmentIndex.add(pen.handle(), signed.segment(), file, frame.number(), frame.place());
                take(signed.revisions(), true);
            } catch (MalformedException e) {
                throw new TroubleException(soundpractice.kernel.Problem.of("journal.segment.malformed", frame.number() + 1), e);
            }
        } else if (!frame.text().startsWith(SegmentIndex.ARRIVAL)) {
            take(frame.text().lines().map(line -> Line.read(codec, line)).toList(), false);
        }
    }

    /// Takes in what is new among these.
    ///
    /// @param signed whether they stand in a signed piece
    void take(List<Revision> revisions, boolean signed) throws TroubleException {
        for (var revision : revisions) {
            var there = pen.known(revision.id());
            if (there.isPresent()) {
                known++;
                if (signed) {
                    pen.isSealed(there.get());
                }
                continue;
            }
            long seq = pen.add(revision);
            if (!signed && revision.scope().travels()) {
                pen.toSeal(seq, revision.scope().value());
            }
            stands(revision, seq);
        }
        if (rows.size() > IN_WORK) {
            flush();
        }
    }

    private void stands(Revision revision, long seq) {
        var inWork = rows.get(revision.record());
        var row = inWork != null ? inWork : pen.row(revision.record()).orElse(null);
        Index.Row after;
        boolean isFirst = row == null && revision.parents().isEmpty();
        if (isFirst || (row != null && row.clashes().isEmpty() && sameHeads(row.heads(), revision.parents()))) {
            // The ordinary case: it was written over exactly what stands.
            after = new Index.Row(
                    revision.record(), row == null ? seq : row.first(), row == null ? revision.kind() : row.kind(),
                    row == null ? revision.scope() : row.scope(), List.of(revision.id()), Set.of(), revision.stamp(), revision.author(), revision.content());
        } else {
            after = merged(revision, row == null ? seq : row.first());
            if (row != null && after.heads().size() > 1 && after.clashes().isEmpty()) {
                merged.add(after.id());
            }
        }
        if (!after.clashes().isEmpty() || (row != null && !row.clashes().isEmpty())) {
            asks.add(after.id());
        }
        if (after.clashes().isEmpty()) {
            clashing.remove(after.id());
        } else if (row == null || row.clashes().isEmpty()) {
            clashing.add(after.id());
        }
        rows.put(after.id(), after);
        dirty.merge(after.id(), row == null, (first, again) -> first);
    }

    private Index.Row merged(Revision revision, long first) {
        var all = Index.ofRecord(pen.handle(), revision.record());
        var root = root(all, revision);
        var standing = applier.standing(root.kind(), all);
        var latest = all.stream()
                .filter(r -> standing.heads().contains(r.id()))
                .max(java.util.Comparator.comparing(Revision::stamp).thenComparing(Revision::id))
                .orElse(revision);
        var content = standing.content() == null ? null : applier.codec().write(new TreeMap<>(standing.content()));
        return new Index.Row(
                revision.record(), first, root.kind(), root.scope(), List.copyOf(standing.heads()), standing.clashes().keySet(),
                latest.stamp(), latest.author(), content);
    }

    /// The version with which the record began, of several the earliest. A record never moves: whatever later versions say, its kind and scope are
    /// those of its beginning, on every laptop.
    private static Revision root(List<Revision> all, Revision otherwise) {
        var known = new HashSet<RevisionId>();
        all.forEach(r -> known.add(r.id()));
        return all.stream()
                .filter(r -> r.parents().stream().noneMatch(known::contains))
                .min(java.util.Comparator.comparing(Revision::stamp).thenComparing(Revision::id))
                .orElse(otherwise);
    }

    /// Writes the records in work and hands them to the features' tables.
    private void flush() throws TroubleException {
        for (var each : dirty.entrySet()) {
            var row = rows.get(each.getKey());
            if (row == null) {
                continue;
            }
            pen.put(row, each.getValue());
            if (asks.contains(row.id())) {
                SegmentIndex.clashes(pen.handle(), row);
            }
            kinds.add(row.kind());
            for (var projection : applier.projections()) {
                if (projection.kinds().contains(row.kind())) {
                    projection.apply(pen.handle(), new ProjectedRecord(row.kind(), row.id(), row.scope(), applier.value(row)));
                    concerned.add(projection);
                }
            }
        }
        rows.clear();
        dirty.clear();
        asks.clear();
    }

    /// Ends it: everything is in the tables.
    ///
    /// @return the kinds of the records that changed
    Set<String> finish() throws TroubleException {
        flush();
        for (var projection : concerned) {
            projection.settle(pen.handle());
        }
        concerned.clear();
        return kinds;
    }

    /// The place of the version written last.
    long last() {
        return pen.last();
    }

    /// What came of it, once it is finished.
    Tally tally() {
        var h = pen.handle();
        long fresh = count(h, "SELECT COUNT(*) FROM (SELECT DISTINCT record FROM revision WHERE seq > ? AND scope <> ?) r JOIN record ON record.id = r.record"
                + " WHERE record.first > " + before);
        long all = count(h, "SELECT COUNT(DISTINCT record) FROM revision WHERE seq > ? AND scope <> ?");
        long versions = count(h, "SELECT COUNT(*) FROM revision WHERE seq > ? AND scope <> ?");
        merged.removeAll(clashing);
        return new Tally(versions, known, fresh, all - fresh, merged.size(), clashing.size(), before + 1, pen.last());
    }

    private long count(Handle h, String sql) {
        return h.createQuery(sql).bind(0, before).bind(1, Scope.THIS_LAPTOP.value()).mapTo(Long.class).one();
    }

    /// Counts of one intake, and the span of places it filled.
    record Tally(long versions, long known, long fresh, long changed, long merged, long clashing, long first, long last) {
        static final Tally NOTHING = new Tally(0, 0, 0, 0, 0, 0, 0, 0);
    }

    private static boolean sameHeads(List<RevisionId> heads, List<RevisionId> parents) {
        return heads.size() == parents.size() && heads.containsAll(parents);
    }

    @Override
    public void close() {
        pen.close();
    }

    /// How the merge sees a version.
    static Merge.Version version(Codec codec, Revision r) {
        return new Merge.Version(r.id(), r.parents(), r.stamp(), r.settles(), r.content() == null ? null : codec.tree(r.content()));
    }
}
