package soundpractice.journal.store;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Merge;
import soundpractice.journal.Revision;
import soundpractice.journal.RevisionId;
import soundpractice.journal.Stamp;
import soundpractice.kernel.RecordId;

/// Makes the versions that this laptop writes: over what stands, with its name, by its clock. Nothing is written yet.
final class Drafting {
    private static final int MAX_CONTENT = 1 << 20;
    /// A clock that runs further ahead than this does not take ours with it.
    private static final long FARTHEST_AHEAD = 24L * 60 * 60 * 1000;

    private final Tables tables;
    private final JournalStore.Pen pen;
    private final InstantSource clock;
    private Stamp last = Stamp.ZERO;

    Drafting(Tables tables, JournalStore.Pen pen, InstantSource clock) {
        this.tables = tables;
        this.pen = pen;
        this.clock = clock;
    }

    JournalStore.Pen pen() {
        return pen;
    }

    long millis() {
        return clock.millis();
    }

    /// Goes on behind the latest stamp that is known.
    void catchUp() {
        var latest = tables.ask(h -> Index.latestStamp(h, clock.millis() + FARTHEST_AHEAD));
        last = last.compareTo(latest) < 0 ? latest : last;
    }

    /// The versions that a change makes over what stands.
    List<Revision> revisions(Change change, RecordId deed) {
        var revisions = new ArrayList<Revision>();
        var stands = new LinkedHashMap<RecordId, Revision>();
        for (var write : change.writes()) {
            var revision = revision(write, deed, change.reason(), stands.get(write.id()));
            if (revision != null) {
                revisions.add(revision);
                stands.put(write.id(), revision);
            }
        }
        return revisions;
    }

    private @Nullable Revision revision(Change.Write write, RecordId deed, @Nullable String reason, @Nullable Revision inThisChange) {
        var row = inThisChange == null ? tables.ask(h -> Index.row(h, write.id())).orElse(null) : null;
        var standing = inThisChange != null ? inThisChange.content() : row == null ? null : row.content();
        var kind = write.kind();
        if (kind.appendOnly() && standing != null) {
            throw new IllegalStateException("a " + kind.name() + " never changes once written");
        }
        var content = write.value() == null ? null : tables.codec().content(kind, write.value(), standing);
        if (content != null && content.length() > MAX_CONTENT) {
            throw new IllegalArgumentException("content too large for a record, keep it as a blob: " + kind.name());
        }
        List<RevisionId> parents;
        if (inThisChange != null) {
            parents = List.of(inThisChange.id());
        } else if (write.over() != null) {
            parents = List.copyOf(write.over());
        } else {
            parents = row == null ? List.of() : row.heads();
        }
        boolean overWhatStands = inThisChange != null || (row != null && Set.copyOf(row.heads()).equals(Set.copyOf(parents)));
        boolean same = write.settles().isEmpty() && Objects.equals(content, standing) && overWhatStands;
        if (same) {
            return null;
        }
        var settles = write.settles().stream().map(c -> c.equals(Merge.LIFE) ? c : Codec.jsonName(c)).toList();
        return Line.revision(
                tables.codec(), write.id(), kind.name(), write.scope(), parents, pen.author(), pen.device(), next(), deed, reason, settles, content);
    }

    private Stamp next() {
        last = last.next(clock.millis());
        return last;
    }

    /// A version over what stands; null when it would say the same.
    @Nullable Revision over(Index.Row row, @Nullable Map<String, Object> wanted, RecordId deed, String reason, Set<String> settles) {
        var content = wanted == null ? null : tables.codec().write(wanted);
        if (Objects.equals(content, row.content()) && settles.isEmpty()) {
            return null;
        }
        return Line.revision(
                tables.codec(), row.id(), row.kind(), row.scope(), row.heads(), pen.author(), pen.device(), next(), deed, reason, List.copyOf(settles), content);
    }

    /// The versions that take back what a deed did: components changed since by others stay as they are.
    List<Revision> undoing(List<Revision> undone, RecordId deed, String reason) {
        var byRecord = new LinkedHashMap<RecordId, Revision>();
        undone.forEach(r -> byRecord.putIfAbsent(r.record(), r));
        var revisions = new ArrayList<Revision>();
        for (var first : byRecord.values()) {
            var revision = undoing(first, deed, reason);
            if (revision != null) {
                revisions.add(revision);
            }
        }
        return revisions;
    }

    private @Nullable Revision undoing(Revision first, RecordId deed, String reason) {
        var all = tables.ask(h -> Index.ofRecord(h, first.record()));
        var row = tables.ask(h -> Index.row(h, first.record())).orElseThrow();
        var before = standingAt(all, first.kind(), first.parents());
        var after = all.stream()
                .filter(r -> r.change().equals(first.change()))
                .reduce((a, b) -> b)
                .map(r -> r.content() == null ? null : tables.codec().tree(r.content()))
                .orElse(null);
        var now = row.content() == null ? null : tables.codec().tree(row.content());
        return over(row, Undoing.of(before, after, now), deed, reason, Set.of());
    }

    /// What stood in these versions and everything they had seen.
    private @Nullable Map<String, Object> standingAt(List<Revision> all, String kind, List<RevisionId> heads) {
        if (heads.isEmpty()) {
            return null;
        }
        var byId = new LinkedHashMap<RevisionId, Revision>();
        all.forEach(r -> byId.put(r.id(), r));
        var wanted = new LinkedHashMap<RevisionId, Revision>();
        var open = new ArrayDeque<>(heads);
        while (!open.isEmpty()) {
            var id = open.remove();
            var revision = byId.get(id);
            if (revision != null && wanted.put(id, revision) == null) {
                open.addAll(revision.parents());
            }
        }
        var standing = tables.applier().standing(kind, List.copyOf(wanted.values()));
        return standing.content() == null ? null : new TreeMap<>(standing.content());
    }
}
