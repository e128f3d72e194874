package soundpractice.journal.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
import soundpractice.journal.Clashes;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Merge;
import soundpractice.journal.Recovery;
import soundpractice.journal.Revision;
import soundpractice.journal.RevisionId;
import soundpractice.journal.Saved;
import soundpractice.journal.Sealing;
import soundpractice.journal.Segments;
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
    private static final int MOST_IN_A_FRAME = 20_000;
    /// A clock that runs further ahead than this does not take ours with it.
    private static final long FARTHEST_AHEAD = 24L * 60 * 60 * 1000;

    private static final Intake.Tally NOTHING = new Intake.Tally(0, 0, 0, 0, 0, 0, 0, 0);

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

    private final Map<String, Path> places = new java.util.concurrent.ConcurrentHashMap<>();

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
        long replayed = 0;
        boolean cut = false;
        var neverBegun = new ArrayList<Path>();
        var missing = new TreeSet<>(inTransaction(Index::appliedFiles));
        WholeBatch.discardUnfinished(folder);
        for (var path : files(folder)) {
            if (JournalFile.neverBegun(path)) {
                neverBegun.add(path);
                continue;
            }
            var read = inTransaction(h -> replay(h, path));
            var file = read.opened().file();
            replayed += read.frames();
            cut |= read.opened().cut();
            missing.remove(file.name());
            places.put(file.name(), path);
            if (current != null) {
                current.close();
            }
            current = file;
            if (read.opened().cut() || file.older()) {
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
        last = inTransaction(h -> Index.latestStamp(h, clock.millis() + FARTHEST_AHEAD));
        recovery = new Recovery(empty ? 0 : replayed, cut, empty && replayed > 0);
    }

    private record Replay(JournalFile.Opened opened, long frames) {}

    /// Takes in what one file has and the tables lack.
    private Replay replay(Handle handle, Path path) throws TroubleException {
        try (var intake = new Intake(applier, handle)) {
            long before = intake.last();
            var known = new long[2];
            var arrival = new RecordId[1];
            var name = new String[] {""};
            var opened = JournalFile.open(path, sealing, n -> {
                name[0] = n;
                return known[0] = Index.applied(handle, n);
            }, frame -> {
                if (frame.number() >= known[0]) {
                    known[1]++;
                    intake.take(frame, name[0], codec);
                    if (frame.text().startsWith(SegmentIndex.ARRIVAL)) {
                        arrival[0] = RecordId.of(frame.text().substring(SegmentIndex.ARRIVAL.length()).strip());
                    }
                }
            });
            intake.finish();
            if (arrival[0] != null) {
                SegmentIndex.arrived(handle, arrival[0], before + 1, intake.last());
            }
            Index.applied(handle, opened.file().name(), opened.file().frames());
            return new Replay(opened, known[1]);
        }
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
        return written(deed -> revisions(change, deed));
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

    /// What writes.
    interface Deed {
        /// The versions to be written.
        List<Revision> revisions(RecordId deed);
    }

    /// Writers take turns; listeners hear of it after the turn is over.
    Saved written(Deed deed) throws TroubleException {
        var id = newId();
        var revisions = new ArrayList<Revision>();
        aloneAndHeard(() -> {
            revisions.addAll(deed.revisions(id));
            return new Whole(revisions.isEmpty() ? Set.of() : write(revisions), NOTHING);
        }, true);
        return new Saved(id, revisions.stream().map(Revision::id).toList());
    }

    /// What a turn does.
    interface Turn<T> {
        /// Does it.
        T take() throws TroubleException;
    }

    /// While nobody else writes.
    <T> T alone(Turn<T> turn) throws TroubleException {
        writing.lock();
        try {
            return turn.take();
        } finally {
            writing.unlock();
        }
    }

    Whole aloneAndHeard(Turn<Whole> turn, boolean kept) throws TroubleException {
        var whole = alone(turn);
        if (kept && !whole.kinds().isEmpty()) {
            listeners.forEach(l -> l.accept(whole.kinds()));
        }
        return whole;
    }

    /// What a turn wrote.
    record Whole(Set<String> kinds, Intake.Tally tally) {}

    /// Writes a journal file of its own, all of it or nothing.
    ///
    /// @param keep false: the tables are asked what would come of it, and then forget it
    Whole whole(Segments.Feed feed, List<Revision> own, @Nullable RecordId arrival, boolean keep) throws TroubleException {
        requireLevel();
        if (keep && current != null) {
            current.close();
            current = null;
        }
        try (var batch = WholeBatch.begin(nextPath(), name(), sealing); var handle = database.jdbi().open()) {
            handle.begin();
            boolean over = false;
            try {
                var whole = fill(handle, batch, feed, own, arrival, keep);
                if (keep) {
                    batch.publish();
                    places.put(batch.name(), batch.finished());
                    behind = true;
                    handle.commit();
                    behind = false;
                    last = Collections.max(List.of(last, Index.latestStamp(handle, clock.millis() + FARTHEST_AHEAD)));
                    over = true;
                }
                return whole;
            } finally {
                if (!over && !behind) {
                    handle.rollback();
                }
            }
        } catch (JdbiException e) {
            throw new TroubleException(Problem.of(behind ? "journal.behind" : "journal.full"), e);
        }
    }

    private Whole fill(
            Handle handle, WholeBatch batch, Segments.Feed feed, List<Revision> own, @Nullable RecordId arrival, boolean keep) throws TroubleException {
        try (var intake = new Intake(applier, handle)) {
            long before = intake.last();
            if (arrival != null) {
                batch.append(SegmentIndex.ARRIVAL + arrival + "\n");
            }
            for (var bytes = feed.next(); bytes != null; bytes = feed.next()) {
                var packed = new Packing.Packed(bytes);
                var text = SegmentText.plain(packed);
                intake.take(keep ? batch.append(packed, text) : new JournalFile.Frame(0, 0, packed, text), batch.name(), codec);
            }
            for (int from = 0; from < own.size(); from += MOST_IN_A_FRAME) {
                var some = own.subList(from, Math.min(own.size(), from + MOST_IN_A_FRAME));
                batch.append(lines(some));
                intake.take(some, false);
            }
            var kinds = Set.copyOf(intake.finish());
            if (arrival != null) {
                SegmentIndex.arrived(handle, arrival, before + 1, intake.last());
            }
            Index.applied(handle, batch.name(), batch.frames());
            return new Whole(kinds, intake.tally());
        } catch (MalformedException e) {
            throw new TroubleException(Problem.of("journal.segment.malformed", 0), e);
        }
    }

    private byte[] name() {
        var name = new byte[16];
        random.nextBytes(name);
        return name;
    }

    /// One frame of one of the journal's files.
    Packing.Packed frame(String file, long number, long place) throws TroubleException {
        var path = places.get(file);
        if (path == null) {
            throw new TroubleException(Problem.of("journal.missing", 1));
        }
        return JournalFile.at(path, file, number, place, sealing);
    }

    <T> T withHandle(java.util.function.Function<Handle, T> work) {
        return database.jdbi().withHandle(work::apply);
    }

    Codec codec() {
        return codec;
    }

    BlobFolder blobs() {
        return blobs;
    }

    Applier applier() {
        return applier;
    }

    Pen pen() {
        return pen;
    }

    /// The signed pieces of this journal.
    public Segments segments() {
        return new SegmentStore(this);
    }

    /// What waits in it for a person.
    public Clashes clashes() {
        return new ClashStore(this);
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
        requireLevel();
        if (revisions.size() > MOST_IN_A_FRAME) {
            return whole(() -> null, revisions, null, true).kinds();
        }
        var file = file();
        try {
            file.append(lines(revisions));
        } catch (TroubleException e) {
            abandon(file);
            throw e;
        }
        return followed(h -> {
            var kinds = take(h, revisions);
            Index.applied(h, file.name(), file.frames());
            return kinds;
        });
    }

    private Set<String> take(Handle h, List<Revision> revisions) throws TroubleException {
        try (var intake = new Intake(applier, h)) {
            intake.take(revisions, false);
            return intake.finish();
        }
    }

    /// If the tables could not follow, nothing more may be written over what they show: the next start replays what they lack.
    void requireLevel() throws TroubleException {
        if (behind) {
            throw new TroubleException(Problem.of("journal.behind"));
        }
    }

    /// The next save begins a file of its own: this one's next frame number may have been used.
    void abandon(JournalFile file) throws TroubleException {
        file.close();
        current = null;
    }

    /// Lets the tables follow what is in the file for good.
    <T> T followed(Work<T> work) throws TroubleException {
        behind = true;
        try {
            var result = inTransaction(work);
            behind = false;
            return result;
        } catch (JdbiException e) {
            throw new TroubleException(Problem.of("journal.behind"), e);
        }
    }

    String lines(List<Revision> revisions) {
        var lines = new StringBuilder();
        for (var revision : revisions) {
            lines.append(Line.of(codec, revision)).append('\n');
        }
        return lines.toString();
    }

    JournalFile file() throws TroubleException {
        if (current != null && current.size() > ROLL_AT) {
            current.close();
            current = null;
        }
        if (current == null) {
            current = JournalFile.create(nextPath(), name(), sealing);
            places.put(current.name(), current.path());
        }
        return current;
    }

    private Path nextPath() throws TroubleException {
        return folder.resolve("%06d.journal".formatted(files(folder).size() + 1));
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
        var now = row.content() == null ? null : codec.tree(row.content());
        return over(row, Undoing.of(before, after, now), deed, reason, Set.of());
    }

    /// A version over what stands; null when it would say the same.
    @Nullable Revision over(Index.Row row, @Nullable Map<String, Object> wanted, RecordId deed, String reason, Set<String> settles) {
        var content = wanted == null ? null : codec.write(wanted);
        if (Objects.equals(content, row.content()) && settles.isEmpty()) {
            return null;
        }
        last = last.next(clock.millis());
        return Line.revision(
                codec, row.id(), row.kind(), row.scope(), row.heads(), pen.author(), pen.device(), last, deed, reason, List.copyOf(settles), content);
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
        var standing = applier.standing(kind, List.copyOf(wanted.values()));
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
        var sha = Line.digest();
        handle.createQuery("SELECT id, heads, clashes FROM record WHERE scope <> ? ORDER BY CAST(id AS VARCHAR)")
                .bind(0, Scope.THIS_LAPTOP.value())
                .map((rs, c) -> known(rs.getString(1), rs.getBytes(2), rs.getString(3)))
                .forEach(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
        return Line.hex(sha.digest());
    }

    /// What a digest says of one record.
    static String known(String id, byte[] heads, @Nullable String clashes) {
        return id + " " + Line.ids(heads).stream().sorted().toList() + " " + clashes + "\n";
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

    interface Work<T> {
        T on(Handle handle) throws TroubleException;
    }

    <T> T inTransaction(Work<T> work) throws TroubleException {
        return database.jdbi().<T, TroubleException>inTransaction(work::on);
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
