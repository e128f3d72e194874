package soundpractice.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Checked;
import soundpractice.journal.Clashes;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Recovery;
import soundpractice.journal.Revision;
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
import soundpractice.platform.server.TeamServer;

/// The journal of an unlocked store. A save goes first to the append-only file and is forced there; then the H2 index follows in one
/// transaction that also notes how far the file has been taken in. At start whatever the file has and the index lacks is replayed.
public final class JournalStore implements Journal, AutoCloseable {

    /// Who works at which laptop.
    public record Pen(String author, String device) {}

    private final JournalFolder folder;
    private final BlobFolder blobs;
    private final Tables tables;
    private final Drafting drafting;
    private final Arrivals arrivals;
    private final @Nullable SharedJournal shared;
    private final SecureRandom random = new SecureRandom();
    private final AtomicLong fresh = new AtomicLong();
    private final ReentrantLock writing = new ReentrantLock();
    private final List<Consumer<Set<String>>> listeners = new CopyOnWriteArrayList<>();

    private Recovery recovery = new Recovery(0, false, false, 0);

    private JournalStore(JournalFolder folder, BlobFolder blobs, Tables tables, Drafting drafting, @Nullable SharedJournal shared) {
        this.shared = shared;
        this.folder = folder;
        this.blobs = blobs;
        this.tables = tables;
        this.drafting = drafting;
        this.arrivals = new Arrivals(folder, tables);
    }

    /// Opens the journal in a folder: reads its files, replays what the tables lack.
    ///
    /// @param folder where the journal's files lie
    /// @param kinds every kind of record this program knows
    /// @param projections the features' tables
    public static JournalStore open(
            Path folder, Sealing sealing, Database database, BlobFolder blobs, List<Kind<?>> kinds, List<Projection> projections, Pen pen,
            InstantSource clock) throws TroubleException {
        var tables = new Tables(database, new Applier(new Codec(), kinds, projections));
        var store = new JournalStore(new JournalFolder(folder, sealing, Ahead.NOTHING), blobs, tables, new Drafting(tables, pen, clock), null);
        store.start(0);
        return store;
    }

    /// Opens a journal that a team shares on its server: the files in the folder are a copy of it, and what the copy lacks is fetched first.
    ///
    /// @param server where every save goes before it is acknowledged
    public static JournalStore shared(
            Path folder, Sealing sealing, Database database, BlobFolder blobs, List<Kind<?>> kinds, List<Projection> projections, Pen pen,
            InstantSource clock, TeamServer server) throws TroubleException {
        var tables = new Tables(database, new Applier(new Codec(), kinds, projections));
        var shared = new SharedJournal(server, pen.device());
        var files = new JournalFolder(folder, sealing, shared);
        long fetched = shared.fetch(files);
        var store = new JournalStore(files, blobs, tables, new Drafting(tables, pen, clock), shared);
        store.start(fetched);
        return store;
    }

    /// Takes in what colleagues wrote meanwhile into a journal that is shared; listeners hear of it. Where it is not shared there is nothing to do.
    ///
    /// @return whether something came
    public boolean follow() throws TroubleException {
        var from = shared;
        if (from == null || !from.hasNews()) {
            return false;
        }
        var whole = aloneAndHeard(() -> {
            tables.requireLevel();
            var kinds = from.follow(folder, tables);
            if (!kinds.isEmpty()) {
                drafting.catchUp();
            }
            return new Whole(kinds, Intake.Tally.NOTHING);
        }, true);
        return !whole.kinds().isEmpty();
    }

    /// @param fetched saves that came from colleagues just now: news, not what a sudden end left behind
    private void start(long fetched) throws TroubleException {
        boolean empty = tables.ask(h -> Index.count(h, "revision")) == 0;
        long replayed = 0;
        boolean cut = false;
        var neverBegun = new ArrayList<Path>();
        var missing = new TreeSet<>(tables.ask(Index::appliedFiles));
        int unfinished = WholeBatch.discardUnfinished(folder.folder());
        var following = new Following(tables, folder.sealing());
        for (var path : JournalFolder.files(folder.folder())) {
            if (JournalFile.neverBegun(path)) {
                neverBegun.add(path);
                continue;
            }
            var followed = following.follow(path);
            replayed += followed.frames();
            cut |= followed.opened().cut();
            missing.remove(followed.opened().file().name());
            folder.adopt(followed.opened());
        }
        if (!missing.isEmpty()) {
            throw new TroubleException(Problem.of("journal.missing", missing.size()));
        }
        for (var path : neverBegun) {
            remove(path);
            cut = true;
        }
        drafting.catchUp();
        long found = Math.max(0, replayed - fetched);
        recovery = new Recovery(empty ? 0 : found, cut, empty && found > 0, unfinished);
    }

    private static void remove(Path path) throws TroubleException {
        try {
            Files.delete(path);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.write", String.valueOf(path.getFileName())), e);
        }
    }

    /// The journal's files and how long they are between two saves, for a backup.
    public SortedMap<Path, Long> lengths() throws TroubleException {
        return alone(folder::lengths);
    }

    /// What was found and mended at start.
    public Recovery recovery() {
        return recovery;
    }

    @Override
    public <T> Optional<Entry<T>> find(Kind<T> kind, RecordId id) {
        return tables.ask(h -> Index.row(h, id))
                .filter(row -> row.content() != null && row.kind().equals(kind.name()))
                .map(row -> entry(kind, row));
    }

    @Override
    public <T> List<Entry<T>> all(Kind<T> kind) {
        return tables.ask(h -> Index.rows(h, kind.name(), null)).stream().map(row -> entry(kind, row)).toList();
    }

    @Override
    public <T> List<Entry<T>> all(Kind<T> kind, Scope scope) {
        return tables.ask(h -> Index.rows(h, kind.name(), scope)).stream().map(row -> entry(kind, row)).toList();
    }

    private <T> Entry<T> entry(Kind<T> kind, Index.Row row) {
        return new Entry<>(
                row.id(), kind, row.scope(), tables.codec().value(kind, Objects.requireNonNull(row.content())), Set.copyOf(row.heads()), row.stamp(),
                row.author(), row.clashes());
    }

    /// A record as it stands, its content as the JSON that the journal keeps.
    public record Written(RecordId id, Scope scope, Stamp stamp, String author, String content) {}

    /// All records of a kind as they are written, for an export.
    public List<Written> written(String kind) {
        return tables.ask(h -> Index.rows(h, kind, null)).stream()
                .map(row -> new Written(row.id(), row.scope(), row.stamp(), row.author(), Objects.requireNonNull(row.content())))
                .toList();
    }

    @Override
    public Saved save(Change change) throws TroubleException {
        return written(deed -> drafting.revisions(change, deed));
    }

    @Override
    public Saved undo(RecordId change, String reason) throws TroubleException {
        return written(deed -> drafting.undoing(ofChange(change), deed, reason));
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
            return new Whole(revisions.isEmpty() ? Set.of() : write(revisions), Intake.Tally.NOTHING);
        }, true);
        return new Saved(id, revisions.stream().map(Revision::id).toList());
    }

    private Set<String> write(List<Revision> revisions) throws TroubleException {
        tables.requireLevel();
        folder.requireReady();
        if (Arrivals.isLarge(revisions)) {
            return whole(() -> null, revisions, null, true).kinds();
        }
        var file = folder.file();
        try {
            file.append(Line.lines(tables.codec(), revisions));
        } catch (TroubleException e) {
            folder.abandon(file);
            throw e;
        }
        return tables.followed(h -> {
            try (var intake = new Intake(tables.applier(), h)) {
                intake.take(revisions, false);
                var kinds = intake.finish();
                Index.applied(h, file.name(), file.frames());
                return kinds;
            }
        });
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
        var whole = arrivals.take(feed, own, arrival, keep);
        if (keep) {
            drafting.catchUp();
        }
        return whole;
    }

    <T> T withHandle(Function<Handle, T> work) {
        return tables.ask(work);
    }

    JournalFolder folder() {
        return folder;
    }

    Tables tables() {
        return tables;
    }

    Drafting drafting() {
        return drafting;
    }

    Codec codec() {
        return tables.codec();
    }

    BlobFolder blobs() {
        return blobs;
    }

    Applier applier() {
        return tables.applier();
    }

    Pen pen() {
        return drafting.pen();
    }

    /// The signed pieces of this journal.
    public Segments segments() {
        return new SegmentStore(this);
    }

    /// What became of its records.
    public soundpractice.journal.Histories histories() {
        return new HistoryStore(this);
    }

    /// What waits in it for a person.
    public Clashes clashes() {
        return new ClashStore(this);
    }

    @Override
    public RecordId newId() {
        // Within one millisecond the second id still comes after the first: what was written first is listed first.
        long now = fresh.accumulateAndGet(drafting.millis() << 12, (last, wanted) -> Math.max(last + 1, wanted));
        return RecordId.fresh(now >>> 12, now, random.nextLong());
    }

    @Override
    public List<Revision> history(RecordId id) {
        return tables.ask(h -> Index.ofRecord(h, id)).reversed();
    }

    @Override
    public List<Revision> recent(Scope scope, int atMost) {
        return tables.ask(h -> Index.recent(h, scope, atMost));
    }

    @Override
    public List<Revision> ofChange(RecordId change) {
        return tables.ask(h -> Index.ofChange(h, change));
    }

    @Override
    public <T> Optional<T> read(Kind<T> kind, Revision revision) {
        return revision.content() == null || !revision.kind().equals(kind.name())
                ? Optional.empty()
                : Optional.of(tables.codec().value(kind, revision.content()));
    }

    @Override
    public Runnable onSaved(Consumer<Set<String>> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    @Override
    public Checked check() throws TroubleException {
        return alone(() -> new Check(folder.folder(), folder.sealing(), tables.database(), blobs, tables.codec(), tables.applier()).run());
    }

    @Override
    public void close() throws TroubleException {
        alone(() -> {
            folder.close();
            return true;
        });
    }
}
