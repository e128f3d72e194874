package soundpractice.journal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Checked;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Merge;
import soundpractice.journal.Recovery;
import soundpractice.journal.Revision;
import soundpractice.journal.RevisionId;
import soundpractice.journal.Saved;
import soundpractice.journal.Sealing;
import soundpractice.journal.Stamp;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.Database;
import soundpractice.platform.db.Projection;

/// The journal of an unlocked store. A save goes first to the append-only file and is forced there; then the H2 index follows in one
/// transaction that also notes how far the file has been taken in. At start whatever the file has and the index lacks is replayed.
public final class JournalStore implements Journal, AutoCloseable {
    private static final long ROLL_AT = 64L << 20;
    private static final int MAX_CONTENT = 1 << 20;

    /// Who works at which laptop.
    public record Pen(String author, String device) {}

    private final Path folder;
    private final Sealing sealing;
    private final Database database;
    private final BlobFolder blobs;
    private final Codec codec = new Codec();
    private final Applier applier;
    private final Pen pen;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock writing = new ReentrantLock();
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();

    private @Nullable JournalFile current;
    private boolean behind;
    private Stamp last = Stamp.ZERO;
    private Recovery recovery = new Recovery(0, false, false);

    private JournalStore(
            Path folder, Sealing sealing, Database database, BlobFolder blobs, List<Kind<?>> kinds, List<Projection> projections, Pen pen,
            InstantSource clock) {
        this.folder = folder;
        this.sealing = sealing;
        this.database = database;
        this.blobs = blobs;
        this.applier = new Applier(codec, kinds, projections);
        this.pen = pen;
        this.clock = clock;
    }

    /// Opens the journal in a folder: reads its files, replays what the tables lack.
    ///
    /// @param folder where the journal's files lie
    /// @param kinds every kind of record this program knows
    /// @param projections the features' tables
    public static JournalStore open(
            Path folder, Sealing sealing, Database database, BlobFolder blobs, List<Kind<?>> kinds, List<Projection> projections, Pen pen,
            InstantSource clock) throws TroubleException {
        var store = new JournalStore(folder, sealing, database, blobs, kinds, projections, pen, clock);
        store.start();
        return store;
    }

    private void start() throws TroubleException {
        boolean empty = inTransaction(h -> Index.count(h, "revision") == 0);
        long[] replayed = {0};
        boolean cut = false;
        var pending = new ArrayList<Revision>();
        var neverBegun = new ArrayList<Path>();
        var missing = new TreeSet<>(inTransaction(Index::appliedFiles));
        for (var path : files(folder)) {
            if (JournalFile.neverBegun(path)) {
                neverBegun.add(path);
                continue;
            }
            var known = new long[1];
            var opened = JournalFile.open(path, sealing, name -> known[0] = inTransactionUnchecked(h -> Index.applied(h, name)), (n, text) -> {
                if (n >= known[0]) {
                    replayed[0]++;
                    pending.addAll(lines(text));
                }
            });
            var file = opened.file();
            cut |= opened.cut();
            missing.remove(file.name());
            var batch = List.copyOf(pending);
            pending.clear();
            inTransaction(h -> {
                applier.apply(h, batch);
                Index.applied(h, file.name(), file.frames());
                return true;
            });
            if (current != null) {
                current.close();
            }
            current = file;
            if (opened.cut()) {
                file.close();
                current = null;
            }
        }
        if (!missing.isEmpty()) {
            throw new TroubleException(Problem.of("journal.missing", missing.size()));
        }
        for (var path : neverBegun) {
            remove(path);
            cut = true;
        }
        last = inTransaction(Index::latestStamp);
        recovery = new Recovery(empty ? 0 : replayed[0], cut, empty && replayed[0] > 0);
    }

    private static void remove(Path path) throws TroubleException {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.write", String.valueOf(path.getFileName())), e);
        }
    }

    /// The journal's files and how long they are between two saves, for a backup.
    public java.util.SortedMap<Path, Long> lengths() throws TroubleException {
        writing.lock();
        try {
            var lengths = new java.util.TreeMap<Path, Long>();
            for (var path : files(folder)) {
                lengths.put(path, Files.size(path));
            }
            return lengths;
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.read", folder.toString()), e);
        } finally {
            writing.unlock();
        }
    }

    /// What was found and mended at start.
    public Recovery recovery() {
        return recovery;
    }

    @Override
    public <T> Optional<Entry<T>> find(Kind<T> kind, RecordId id) {
        return database.jdbi().withHandle(h -> Index.row(h, id))
                .filter(row -> row.content() != null && row.kind().equals(kind.name()))
                .map(row -> entry(kind, row));
    }

    @Override
    public <T> List<Entry<T>> all(Kind<T> kind) {
        return database.jdbi().withHandle(h -> Index.rows(h, kind.name(), null)).stream().map(row -> entry(kind, row)).toList();
    }

    @Override
    public <T> List<Entry<T>> all(Kind<T> kind, Scope scope) {
        return database.jdbi().withHandle(h -> Index.rows(h, kind.name(), scope)).stream().map(row -> entry(kind, row)).toList();
    }

    private <T> Entry<T> entry(Kind<T> kind, Index.Row row) {
        return new Entry<>(
                row.id(), kind, row.scope(), codec.value(kind, Objects.requireNonNull(row.content())), Set.copyOf(row.heads()), row.stamp(),
                row.author(), row.clashes());
    }

    /// A record as it stands, its content as the JSON that the journal keeps.
    public record Written(RecordId id, Scope scope, Stamp stamp, String author, String content) {}

    /// All records of a kind as they are written, for an export.
    public List<Written> written(String kind) {
        return database.jdbi().withHandle(h -> Index.rows(h, kind, null)).stream()
                .map(row -> new Written(row.id(), row.scope(), row.stamp(), row.author(), Objects.requireNonNull(row.content())))
                .toList();
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return written(deed -> {
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
        });
    }

    private interface Deed {
        List<Revision> revisions(RecordId deed);
    }

    /// Writers take turns; listeners hear of it after the turn is over.
    private Saved written(Deed deed) throws TroubleException {
        var id = newId();
        List<Revision> revisions;
        Set<String> touched;
        writing.lock();
        try {
            revisions = deed.revisions(id);
            touched = revisions.isEmpty() ? Set.of() : write(revisions);
        } finally {
            writing.unlock();
        }
        if (!touched.isEmpty()) {
            listeners.forEach(l -> l.accept(touched));
        }
        return new Saved(id, revisions.stream().map(Revision::id).toList());
    }

    private @Nullable Revision revision(Change.Write write, RecordId deed, @Nullable String reason, @Nullable Revision inThisChange) {
        var row = inThisChange == null ? database.jdbi().withHandle(h -> Index.row(h, write.id())).orElse(null) : null;
        var standing = inThisChange != null ? inThisChange.content() : row == null ? null : row.content();
        var kind = write.kind();
        if (kind.appendOnly() && standing != null) {
            throw new IllegalStateException("a " + kind.name() + " never changes once written");
        }
        var content = write.value() == null ? null : codec.content(kind, write.value(), standing);
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
        last = last.next(clock.millis());
        var settles = write.settles().stream().map(c -> c.equals(Merge.LIFE) ? c : Codec.jsonName(c)).toList();
        return Line.revision(
                codec, write.id(), kind.name(), write.scope(), parents, pen.author(), pen.device(), last, deed, reason, settles, content);
    }

    private Set<String> write(List<Revision> revisions) throws TroubleException {
        if (behind) {
            throw new TroubleException(Problem.of("journal.behind"));
        }
        var file = file();
        var lines = new StringBuilder();
        for (var revision : revisions) {
            lines.append(Line.of(codec, revision)).append('\n');
        }
        try {
            file.append(lines.toString());
        } catch (TroubleException e) {
            // The next save begins a file of its own: this one's next frame number may have been used.
            file.close();
            current = null;
            throw e;
        }
        // If the tables cannot follow, nothing more may be written over what they show: the next start replays what they lack.
        behind = true;
        try {
            var touched = inTransaction(h -> {
                var kinds = applier.apply(h, revisions);
                Index.applied(h, file.name(), file.frames());
                return kinds;
            });
            behind = false;
            return touched;
        } catch (JdbiException e) {
            throw new TroubleException(Problem.of("journal.behind"), e);
        }
    }

    private JournalFile file() throws TroubleException {
        if (current != null && current.size() > ROLL_AT) {
            current.close();
            current = null;
        }
        if (current == null) {
            var name = new byte[16];
            random.nextBytes(name);
            int next = files(folder).size() + 1;
            current = JournalFile.create(folder.resolve("%06d.journal".formatted(next)), name, sealing);
        }
        return current;
    }

    @Override
    public RecordId newId() {
        return RecordId.fresh(clock.millis(), random.nextLong(), random.nextLong());
    }

    @Override
    public List<Revision> history(RecordId id) {
        var history = new ArrayList<>(database.jdbi().withHandle(h -> Index.ofRecord(h, id)));
        Collections.reverse(history);
        return history;
    }

    @Override
    public List<Revision> recent(Scope scope, int atMost) {
        return database.jdbi().withHandle(h -> Index.recent(h, scope, atMost));
    }

    @Override
    public List<Revision> ofChange(RecordId change) {
        return database.jdbi().withHandle(h -> Index.ofChange(h, change));
    }

    @Override
    public <T> Optional<T> read(Kind<T> kind, Revision revision) {
        return revision.content() == null || !revision.kind().equals(kind.name())
                ? Optional.empty()
                : Optional.of(codec.value(kind, revision.content()));
    }

    @Override
    public Saved undo(RecordId change, String reason) throws TroubleException {
        return written(deed -> {
            var byRecord = new LinkedHashMap<RecordId, Revision>();
            ofChange(change).forEach(r -> byRecord.putIfAbsent(r.record(), r));
            var undone = new ArrayList<Revision>();
            for (var first : byRecord.values()) {
                var revision = undoing(first, deed, reason);
                if (revision != null) {
                    undone.add(revision);
                }
            }
            return undone;
        });
    }

    /// The version that takes back what a deed did to one record: components changed since by others stay as they are.
    private @Nullable Revision undoing(Revision first, RecordId deed, String reason) {
        var all = database.jdbi().withHandle(h -> Index.ofRecord(h, first.record()));
        var row = database.jdbi().withHandle(h -> Index.row(h, first.record())).orElseThrow();
        var before = standingAt(all, first.kind(), first.parents());
        var after = all.stream()
                .filter(r -> r.change().equals(first.change()))
                .reduce((a, b) -> b)
                .map(r -> r.content() == null ? null : codec.tree(r.content()))
                .orElse(null);
        String content;
        if (before == null) {
            content = null;
        } else if (after == null || row.content() == null) {
            content = codec.write(before);
        } else {
            var now = codec.tree(row.content());
            var names = new TreeSet<>(before.keySet());
            names.addAll(after.keySet());
            for (var name : names) {
                if (!Objects.equals(before.get(name), after.get(name)) && Objects.equals(now.get(name), after.get(name))) {
                    if (before.get(name) == null) {
                        now.remove(name);
                    } else {
                        now.put(name, before.get(name));
                    }
                }
            }
            content = codec.write(now);
        }
        if (Objects.equals(content, row.content())) {
            return null;
        }
        last = last.next(clock.millis());
        return Line.revision(
                codec, first.record(), first.kind(), first.scope(), row.heads(), pen.author(), pen.device(), last, deed, reason, List.of(),
                content);
    }

    private @Nullable Map<String, Object> standingAt(List<Revision> all, String kind, List<RevisionId> heads) {
        if (heads.isEmpty()) {
            return null;
        }
        var byId = new LinkedHashMap<RevisionId, Revision>();
        all.forEach(r -> byId.put(r.id(), r));
        var wanted = new LinkedHashMap<RevisionId, Revision>();
        var open = new java.util.ArrayDeque<>(heads);
        while (!open.isEmpty()) {
            var id = open.remove();
            var revision = byId.get(id);
            if (revision != null && wanted.put(id, revision) == null) {
                open.addAll(revision.parents());
            }
        }
        var standing = Merge.of(applier.groups(kind), wanted.values().stream()
                .map(r -> new Merge.Version(
                        r.id(), r.parents(), r.stamp(), r.settles(), r.content() == null ? null : codec.tree(r.content())))
                .toList());
        return standing.content() == null ? null : new java.util.TreeMap<>(standing.content());
    }

    @Override
    public Runnable onSaved(Consumer<Set<String>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Checked check() throws TroubleException {
        writing.lock();
        try {
            return new Check(folder, sealing, database, blobs, codec, applier).run();
        } finally {
            writing.unlock();
        }
    }

    /// SHA-256 over what this store knows that travels.
    static String digest(Handle handle) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            handle.createQuery("SELECT id, heads, clashes FROM record WHERE scope <> ? ORDER BY CAST(id AS VARCHAR)")
                    .bind(0, Scope.THIS_LAPTOP.value())
                    .map((rs, c) -> rs.getString(1) + " " + Line.ids(rs.getBytes(2)).stream().sorted().toList() + " " + rs.getString(3) + "\n")
                    .forEach(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
            return Line.hex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    List<Revision> lines(String text) {
        return text.lines().map(line -> Line.read(codec, line)).toList();
    }

    static List<Path> files(Path folder) throws TroubleException {
        try {
            Files.createDirectories(folder);
            try (var list = Files.list(folder)) {
                return list.filter(p -> p.getFileName().toString().endsWith(".journal")).sorted().toList();
            }
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.read", folder.toString()), e);
        }
    }

    private interface Work<T> {
        T on(Handle handle) throws TroubleException;
    }

    private <T> T inTransaction(Work<T> work) throws TroubleException {
        return database.jdbi().<T, TroubleException>inTransaction(work::on);
    }

    private long inTransactionUnchecked(java.util.function.ToLongFunction<Handle> work) {
        return database.jdbi().withHandle(work::applyAsLong);
    }

    @Override
    public void close() throws TroubleException {
        writing.lock();
        try {
            if (current != null) {
                current.close();
                current = null;
            }
        } finally {
            writing.unlock();
        }
    }
}
