package soundpractice.shell.wiring;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import soundpractice.journal.Blobs;
import soundpractice.journal.Clashes;
import soundpractice.journal.Histories;
import soundpractice.journal.Journal;
import soundpractice.journal.Kind;
import soundpractice.journal.Recovery;
import soundpractice.journal.Segments;
import soundpractice.journal.store.BlobFolder;
import soundpractice.journal.store.JournalStore;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Reason;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.Database;
import soundpractice.platform.files.StoreLayout;
import soundpractice.platform.files.StoreLock;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.jobs.Job;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.platform.server.TeamServer;
import soundpractice.platform.text.Messages;
import soundpractice.security.Backups;
import soundpractice.security.Permission;
import soundpractice.security.Person;
import soundpractice.security.Unlocked;
import soundpractice.stocktake.TypingKeeper;
import soundpractice.stocktake.store.ScratchFile;
import soundpractice.sync.LeftOff;
import soundpractice.sync.Paper;

/// An unlocked store and what the features build on. Made once per sign-in, closed when the store is locked.
public final class OpenStore implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenStore.class);
    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Unlocked unlocked;
    private final StorePlace place;
    private final @Nullable TeamServer server;
    private final StoreLock lock;
    private final Database database;
    private final BlobFolder blobs;
    private final JournalStore journal;
    private final Journal permitted;
    private final ScratchFile typing;
    private final Messages messages;
    private final InstantSource clock;
    private final ReentrantLock beside = new ReentrantLock();
    private final ReentrantLock following = new ReentrantLock();
    private final AtomicBoolean papersChanged = new AtomicBoolean(true);
    private volatile boolean closing;
    private List<LeftOff> leftOff = List.of();

    private OpenStore(
            Unlocked unlocked, StorePlace place, @Nullable TeamServer server, StoreLock lock, Database database, BlobFolder blobs, JournalStore journal, ScratchFile typing,
            Messages messages, InstantSource clock) {
        this.unlocked = unlocked;
        this.place = place;
        this.server = server;
        this.lock = lock;
        this.database = database;
        this.blobs = blobs;
        this.journal = journal;
        this.permitted = new PermittedJournal(journal, unlocked.person().role());
        this.typing = typing;
        this.messages = messages;
        this.clock = clock;
    }

    /// Opens the store whose keys were unlocked. What a crash left unfinished is mended here; [#recovery] tells.
    ///
    /// @throws TroubleException when another window has it, or it is damaged or newer than this program
    public static OpenStore open(Unlocked unlocked, Messages messages, InstantSource clock) throws TroubleException {
        return open(unlocked, StorePlace.in(unlocked.folder(), System.getenv()), messages, clock);
    }

    /// Opens the store whose keys were unlocked, in its folder or on the team's server.
    ///
    /// @throws TroubleException when another window has it, it is damaged or newer than this program, or the server does not let us in
    public static OpenStore open(Unlocked unlocked, StorePlace place, Messages messages, InstantSource clock) throws TroubleException {
        var address = place.server();
        // A newcomer who has no seat yet works in the folder alone, on the way in.
        var server = address == null || !place.isSeated() ? null : TeamServer.open(address);
        try {
            var store = open(unlocked, place, server, messages, clock);
            store.requireOurTeam();
            store.tidy();
            store.journal.onSaved(kinds -> store.papersChanged.compareAndSet(false, kinds.contains(Paper.KIND.name())));
            return store;
        } catch (TroubleException e) {
            if (server != null) {
                server.close();
            }
            throw e;
        }
    }

    private static OpenStore open(Unlocked unlocked, StorePlace place, @Nullable TeamServer server, Messages messages, InstantSource clock)
            throws TroubleException {
        var layout = new StoreLayout(unlocked.folder());
        var lock = StoreLock.take(layout);
        try {
            var kept = new BlobFolder(layout.blobs(), unlocked.sealing());
            var blobs = server == null ? kept : kept.sharedOn(server);
            var database = Database.openOrMakeAnew(
                    layout.index(), unlocked.sealing().databasePassword(), () -> SecurityWiring.beforeMigration(unlocked, clock));
            var pen = new JournalStore.Pen(unlocked.person().name(), unlocked.device());
            var journal = journal(layout, unlocked, database, blobs, pen, clock, server);
            var typing = typing(layout, unlocked, database, journal, clock);
            return new OpenStore(unlocked, place, server, lock, database, blobs, journal, typing, messages, clock);
        } catch (TroubleException e) {
            lock.close();
            throw e;
        }
    }

    private static JournalStore journal(
            StoreLayout layout, Unlocked unlocked, Database database, BlobFolder blobs, JournalStore.Pen pen, InstantSource clock,
            @Nullable TeamServer server) throws TroubleException {
        try {
            return server == null
                    ? JournalStore.open(layout.journal(), unlocked.sealing(), database, blobs, Rooms.kinds(), Rooms.projections(blobs), pen, clock)
                    : JournalStore.shared(layout.journal(), unlocked.sealing(), database, blobs, Rooms.kinds(), Rooms.projections(blobs), pen, clock, server);
        } catch (TroubleException e) {
            database.close();
            throw e;
        }
    }

    private static ScratchFile typing(StoreLayout layout, Unlocked unlocked, Database database, JournalStore journal, InstantSource clock)
            throws TroubleException {
        try {
            return ScratchFile.open(layout.typing(), unlocked.sealing(), clock);
        } catch (TroubleException e) {
            journal.close();
            database.close();
            throw e;
        }
    }

    /// Where it is.
    public StorePlace place() {
        return place;
    }

    /// Whether every save goes to the team's server first.
    boolean isOnServer() {
        return server != null;
    }

    /// Takes in what colleagues saved meanwhile in a store that is shared, and lets in those who were admitted.
    ///
    /// @return whether something came
    /// @throws TroubleException when the server does not answer
    /// @throws StoppedException when the store is being closed
    public boolean follow() throws TroubleException, StoppedException {
        following.lock();
        try {
            if (closing) {
                throw new StoppedException();
            }
            boolean came = journal.follow();
            if (papersChanged.get()) {
                letIn();
            }
            return came;
        } finally {
            following.unlock();
        }
    }

    /// The server cannot read the store, but it could give a newcomer another: one whose key it knows. The team's first paper, which the invitation named, and
    /// the paper by which they were admitted are not in that one.
    private void requireOurTeam() throws TroubleException {
        var team = server == null ? "" : place.team();
        if (!team.isEmpty()) {
            var trust = new SyncWiring(this).team().trust();
            if (!trust.group().equals(team) || !trust.isActive(unlocked.device())) {
                close();
                throw new TroubleException(Problem.of("shell.team.another", place.shown()));
            }
        }
    }

    /// In a store that is shared: whoever belongs to the team by its papers can open it, and nobody else.
    public void letIn() throws TroubleException {
        if (server != null) {
            papersChanged.set(false);
            boolean done = false;
            try {
                TeamSeats.giveOut(server, unlocked, new SyncWiring(this).team().trust());
                done = true;
            } finally {
                papersChanged.compareAndSet(false, !done);
            }
        }
    }

    /// Ends what a sudden end left half done. That something cannot be tidied keeps nobody from their work.
    private void tidy() {
        var layout = new StoreLayout(unlocked.folder());
        try {
            leftOff = new SyncWiring(this).exchange().tidy();
            WholeFile.sweep(layout.backups());
            if (!leftOff.isEmpty()) {
                blobs.sweep();
            }
        } catch (IOException | TroubleException e) {
            LOG.warn("what the last session left half done could not be tidied", e);
        }
    }

    /// Bundles at which the last session ended in the middle, and what is true of each now.
    public List<LeftOff> leftOff() {
        return leftOff;
    }

    /// What somebody should hear who signs in after a sudden end: one plain sentence for each thing, none after an orderly end.
    public List<Reason> afterSuddenEnd() {
        var sentences = new ArrayList<Reason>();
        var found = recovery();
        if (found.rebuilt() && !found.cut()) {
            sentences.add(Reason.of("", "shell.recovered.rebuilt"));
        } else if (found.replayed() > 0 || found.cut()) {
            sentences.add(Reason.of("", "shell.recovered", found.replayed(), found.cut() ? 1 : 0, found.rebuilt() ? 1 : 0));
        }
        leftOff.forEach(l -> sentences.add(l.told()));
        if (found.unfinished() > 0 && leftOff.isEmpty()) {
            sentences.add(Reason.of("", "shell.recovered.unfinished"));
        }
        return sentences;
    }

    /// What was found and mended at start.
    public Recovery recovery() {
        return journal.recovery();
    }

    /// Every record, to be written as the person's role permits.
    public Journal journal() {
        return permitted;
    }

    /// Every record, to be written whatever the person's role: for founding a store, which makes its first member.
    Journal founding() {
        return journal;
    }

    /// Does work beside everything else that reads the store's files for long, such as a backup. Closing the store stops it and waits for that.
    <T> T beside(Job<T> work, Progress progress) throws TroubleException, StoppedException {
        beside.lock();
        try {
            if (closing) {
                throw new StoppedException();
            }
            return work.run((done, total) -> {
                if (closing) {
                    throw new StoppedException();
                }
                progress.at(done, total);
            });
        } finally {
            beside.unlock();
        }
    }

    /// The journal's signed pieces.
    public Segments segments() {
        return journal.segments();
    }

    /// What waits for a person after merging.
    public Clashes clashes() {
        return new PermittedClashes(journal.clashes(), unlocked.person().role());
    }

    /// What became of every record.
    public Histories histories() {
        return journal.histories();
    }

    /// The journal's files as they stand between two saves, for a backup.
    List<Backups.Part> journalFiles() throws TroubleException {
        return journal.lengths().entrySet().stream().map(e -> new Backups.Part(e.getKey(), e.getValue())).toList();
    }

    /// A record as it is written, for an export.
    ///
    /// @param changed the moment of its last change, ISO 8601
    /// @param content its fields, as JSON
    public record Written(String id, String scope, String changed, String author, String content) {}

    /// The kinds of record there are, in their order.
    public List<String> kinds() {
        return Rooms.kinds().stream().map(Kind::name).toList();
    }

    /// All records of a kind as they are written.
    public List<Written> written(String kind) {
        return journal.written(kind).stream()
                .map(w -> new Written(w.id().toString(), w.scope().value(), w.stamp().instant().toString(), w.author(), w.content()))
                .toList();
    }

    /// Refuses what the person's role does not permit.
    ///
    /// @throws TroubleException with the sentence that says so and who may
    public void require(Permission permission) throws TroubleException {
        if (!person().role().may(permission)) {
            throw new TroubleException(Permits.refusal(person().role(), permission));
        }
    }

    /// Kept content.
    public Blobs blobs() {
        return blobs;
    }

    /// What is being typed and is not a record yet.
    TypingKeeper typing() {
        return typing;
    }

    /// The index.
    public Database database() {
        return database;
    }

    /// The program's words.
    public Messages messages() {
        return messages;
    }

    /// The clock, or the day that was asked for with `--today`.
    public InstantSource clock() {
        return clock;
    }

    /// Today, in England.
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ENGLAND);
    }

    /// Who works at this laptop.
    public Person person() {
        return unlocked.person();
    }

    /// The name that goes into history.
    public String author() {
        return unlocked.person().name();
    }

    /// The store's keys and place.
    public Unlocked unlocked() {
        return unlocked;
    }

    /// Where the store lies.
    public Path folder() {
        return unlocked.folder();
    }

    /// Locks the store: everything is closed and the keys forgotten.
    @Override
    public void close() throws TroubleException {
        closing = true;
        following.lock();
        beside.lock();
        try {
            typing.close();
        } finally {
            closeRest();
        }
    }

    private void closeRest() throws TroubleException {
        try {
            journal.close();
            database.close();
        } finally {
            if (server != null) {
                server.close();
            }
            unlocked.close();
            lock.close();
            beside.unlock();
            following.unlock();
        }
    }
}
