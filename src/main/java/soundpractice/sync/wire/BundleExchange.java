package soundpractice.sync.wire;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Blobs;
import soundpractice.journal.Change;
import soundpractice.journal.Clash;
import soundpractice.journal.Clashes;
import soundpractice.journal.Received;
import soundpractice.journal.Saved;
import soundpractice.journal.Segment;
import soundpractice.journal.Segments;
import soundpractice.journal.SignedSegment;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.SignedText;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.security.DeviceKeys;
import soundpractice.sync.Arrived;
import soundpractice.sync.BundleFacts;
import soundpractice.sync.Exchange;
import soundpractice.sync.ExportPlan;
import soundpractice.sync.ExportWish;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.PeerHas;
import soundpractice.sync.Rights;
import soundpractice.sync.Sent;
import soundpractice.sync.Team;
import soundpractice.sync.Verifier;
import soundpractice.sync.Watch;
import soundpractice.sync.store.Notebook;

/// Bundles out and in. A bundle is read twice: first everything is verified and nothing changed, then it is taken in in one step.
public final class BundleExchange implements Exchange {
    private static final int FEW_DELETIONS = 20;
    private static final int SHARE = 10;

    private final Team team;
    private final DeviceKeys keys;
    private final Segments segments;
    private final Clashes clashes;
    private final Blobs blobs;
    private final Notebook notebook;
    private final Verifier verifier;
    private final InstantSource clock;
    private final BeforeImport before;
    private final Rights rights;
    private final Packer packer;
    private final Examination examination;
    private final java.util.function.LongSupplier records;

    /// What is done before a bundle is taken in: a backup.
    @FunctionalInterface
    public interface BeforeImport {
        /// Does it; if it fails, nothing is taken in.
        void run() throws TroubleException;
    }

    /// The parts of an open store that bundles need.
    ///
    /// @param records how many records there are, to tell a few deletions from many
    public record Parts(
            Team team, DeviceKeys keys, Segments segments, Clashes clashes, Blobs blobs, Notebook notebook, Verifier verifier, Rights rights,
            InstantSource clock, BeforeImport before, java.util.function.LongSupplier records) {}

    /// The exchange of an open store.
    public BundleExchange(Parts parts) {
        this.team = parts.team();
        this.keys = parts.keys();
        this.segments = parts.segments();
        this.clashes = parts.clashes();
        this.blobs = parts.blobs();
        this.notebook = parts.notebook();
        this.verifier = parts.verifier();
        this.clock = parts.clock();
        this.before = parts.before();
        this.records = parts.records();
        this.rights = parts.rights();
        this.packer = new Packer(team, keys, segments, blobs, notebook, clock);
        this.examination = new Examination(team, segments, blobs, rights, verifier, clock);
    }

    @Override
    public Outcome<ExportPlan> plan(ExportWish wish) throws TroubleException {
        return packer.plan(wish);
    }

    @Override
    public Outcome<Sent> export(ExportWish wish, Path file, Watch watch) throws TroubleException {
        return packer.export(wish, file, watch);
    }

    private interface Reading<T> {
        Outcome<T> of(Examination.Found found) throws IOException, RefusedException, TroubleException;
    }

    private <T> Outcome<T> examined(Path file, Watch watch, Reading<T> reading) throws TroubleException {
        try {
            Examination.Found found;
            try (var in = BundleIn.open(file, keys, team.device())) {
                found = examination.of(in, keys, notebook.knows(in.manifest().bundle()), notebook.held(), watch);
            }
            return reading.of(found);
        } catch (RefusedException e) {
            return Outcome.refused(e.problem());
        } catch (DamagedException e) {
            throw new TroubleException(Problem.of("sync.bundle.damaged", file.toString()), e);
        } catch (NoSuchFileException e) {
            throw new TroubleException(Problem.of("platform.files.missing", file.toString()), e);
        } catch (IOException e) {
            throw FileTrouble.of(e, file);
        }
    }

    @Override
    public Outcome<BundleFacts> inspect(Path file, Watch watch) throws TroubleException {
        return examined(file, watch, found -> Outcome.done(found.facts()));
    }

    @Override
    public Outcome<Preview> preview(Path file, Watch watch) throws TroubleException {
        return examined(file, watch, found -> {
            try (var feed = new SecondPass(file, found, false, watch, keys, team.device(), blobs)) {
                return Outcome.done(new Preview(found.facts(), segments.receive(feed, Change.plain(), false)));
            }
        });
    }

    @Override
    public Outcome<Imported> take(Path file, @Nullable Path receipt, boolean manyDeletions, Watch watch) throws TroubleException {
        return examined(file, watch, found -> {
            long deletions = found.facts().deletions();
            if (!manyDeletions && deletions > FEW_DELETIONS && deletions * SHARE > records.getAsLong()) {
                return Outcome.refused(Problem.of("sync.import.many-deletions", deletions));
            }
            var openBefore = clashes.open().stream().map(Clash::id).collect(Collectors.toSet());
            boolean bringsSomething = !found.accepted().isEmpty() || !found.held().isEmpty() || !found.statements().isEmpty() || found.facts().attachments() > 0
                    || found.manifest().receipt() != null;
            if (!found.accepted().isEmpty()) {
                before.run();
            }
            Received did;
            try (var feed = new SecondPass(file, found, true, watch, keys, team.device(), blobs)) {
                if (!bringsSomething) {
                    did = new Received(RecordId.derived("sync.nothing"), 0, 0, 0, 0, 0, 0);
                    noteHave(found);
                } else {
                    // Pieces that wait are kept first: nothing points at them until the step is made.
                    feed.keepHeld();
                    did = segments.receive(feed, change(found), true);
                    if (did.versions() > 0) {
                        notebook.named(found.facts().bundle(), did.arrival());
                    }
                }
            }
            var opened = clashes.open().stream().filter(c -> !openBefore.contains(c.id())).toList();
            return Outcome.done(new Imported(found.facts(), did, opened, receipt == null || found.facts().receipt() ? null : answer(found, did, receipt)));
        });
    }

    private void noteHave(Examination.Found found) throws TroubleException {
        var change = Change.plain();
        has(change, found);
        if (!change.isEmpty()) {
            segments.receive(() -> null, change, true);
        }
    }

    private void has(Change change, Examination.Found found) {
        var m = found.manifest();
        notebook.has(change, m.sender(), m.number(), m.scopes(), m.have(), Set.copyOf(m.want()));
    }

    private Change change(Examination.Found found) {
        var m = found.manifest();
        var f = found.facts();
        var change = Change.plain();
        notebook.papers(change, found.statements());
        notebook.heldOf(found.accepted()).forEach(h -> notebook.release(change, h));
        found.held().values().forEach(h -> notebook.hold(change, h));
        has(change, found);
        notebook.missing(change, m.left().stream().filter(b -> !blobs.has(b)).toList(), f.from());
        m.entries().stream().filter(e -> e.kind().equals(Manifest.BLOB)).forEach(e -> notebook.found(change, new BlobId(e.id())));
        var receipt = m.receipt();
        if (receipt != null) {
            notebook.answered(change, receipt.of(), new Sent.Answer(
                    m.sender(), f.made(), receipt.merged(), receipt.known(), receipt.held().size(), receipt.refused().size()));
        }
        if (!f.receipt()) {
            var pieces = m.entries().stream().map(Manifest.Entry::id).filter(found.accepted()::contains).toList();
            notebook.arrival(change, new Arrived(
                    m.bundle(), f.from(), m.sender(), m.number(), f.made(), clock.instant(), m.scopes(), pieces, found.held().size(), null, null));
        }
        return change;
    }

    private @Nullable Path answer(Examination.Found found, Received did, Path file) throws TroubleException {
        var m = found.manifest();
        var receipt = new Manifest.Receipt(
                m.bundle(), did.versions(), found.facts().knownVersions(),
                found.held().values().stream().map(h -> new Manifest.Receipt.Held(h.segment(), h.why().key())).toList(),
                found.facts().refused().stream().map(Problem::key).toList());
        var want = m.left().stream().filter(b -> !blobs.has(b)).collect(Collectors.toSet());
        return packer.answer(m.sender(), m.scopes(), receipt, want, file).isDone() ? file : null;
    }

    @Override
    public Outcome<Received> lookAgain() throws TroubleException {
        var released = examination.released(notebook.held());
        if (released.isEmpty()) {
            return Outcome.refused(Problem.of("sync.held.still"));
        }
        var change = Change.plain();
        released.forEach(h -> notebook.release(change, h));
        var waiting = new ArrayList<>(released);
        return Outcome.done(segments.receive(() -> waiting.isEmpty() ? null : blobs.read(waiting.removeFirst().content()), change, true));
    }

    @Override
    public Outcome<Saved> undo(RecordId arrived, String reason) throws TroubleException {
        var there = notebook.arrived(arrived);
        if (there.isEmpty() || there.get().undone() != null || there.get().arrival() == null) {
            return Outcome.refused(Problem.of("sync.import.nothing-to-undo"));
        }
        var me = team.trust().owner(team.device());
        for (var piece : segments.all().stream().filter(p -> there.get().pieces().contains(p.hash())).toList()) {
            var kinds = segments.read(segments.packed(piece)).orThrow().revisions().stream().map(r -> r.kind()).distinct().toList();
            if (me.isEmpty() || !kinds.stream().allMatch(k -> rights.neededFor(k).stream().anyMatch(me.get().role()::may))) {
                return Outcome.refused(Problem.of("sync.import.not-yours-to-undo"));
            }
        }
        var saved = segments.undo(Objects.requireNonNull(there.get().arrival()), reason);
        notebook.undone(arrived, clock.instant());
        return Outcome.done(saved);
    }

    @Override
    public List<Sent> sent() {
        return notebook.sent();
    }

    @Override
    public List<Arrived> arrived() {
        return notebook.arrived();
    }

    @Override
    public List<HeldPiece> held() {
        return notebook.held();
    }

    @Override
    public List<PeerHas> peers() {
        return notebook.peers();
    }

    @Override
    public List<Problem> verify() throws TroubleException {
        var problems = new ArrayList<Problem>();
        var trust = team.trust();
        var all = segments.all();
        var hashes = all.stream().map(Segment::hash).collect(Collectors.toCollection(HashSet::new));
        for (var segment : all) {
            var maker = trust.owner(segment.device());
            var machine = maker.flatMap(p -> p.machine(segment.device()));
            if (!segment.previous().isEmpty() && !hashes.contains(segment.previous())) {
                problems.add(Problem.of("sync.check.hole", maker.map(p -> p.name()).orElse(segment.device()), segment.scope().value(), segment.number()));
            }
            boolean genuine = machine.isPresent() && segments.read(segments.packed(segment)) instanceof Outcome.Done<SignedSegment>(SignedSegment signed)
                    && signed.segment().hash().equals(segment.hash())
                    && verifier.isGenuine(machine.get().laptop().signing(), SignedText.of(Segment.TYPE, signed.header()), signed.signature());
            if (!genuine) {
                problems.add(Problem.of("sync.check.seal", maker.map(p -> p.name()).orElse(segment.device()), segment.scope().value(), segment.number()));
            }
        }
        return problems;
    }
}
