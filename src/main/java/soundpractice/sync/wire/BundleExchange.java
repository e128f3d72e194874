package soundpractice.sync.wire;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import soundpractice.journal.Blobs;
import soundpractice.journal.Change;
import soundpractice.journal.Clash;
import soundpractice.journal.Clashes;
import soundpractice.journal.Received;
import soundpractice.journal.Saved;
import soundpractice.journal.Segments;
import soundpractice.journal.SignedSegment;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.security.DeviceKeys;
import soundpractice.sync.Arrived;
import soundpractice.sync.Arriving;
import soundpractice.sync.BundleFacts;
import soundpractice.sync.Exchange;
import soundpractice.sync.ExportPlan;
import soundpractice.sync.ExportWish;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.LeftOff;
import soundpractice.sync.PeerHas;
import soundpractice.sync.Rights;
import soundpractice.sync.Sent;
import soundpractice.sync.Team;
import soundpractice.sync.Verifier;
import soundpractice.sync.Watch;
import soundpractice.sync.store.Notebook;

/// Bundles out and in. A bundle is read twice: first everything is verified and nothing changed, then it is taken in in one step.
public final class BundleExchange implements Exchange {
    private static final Logger LOG = LoggerFactory.getLogger(BundleExchange.class);

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
    private final Diary diary;
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
        this.diary = new Diary(notebook, blobs, clock);
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
            return Outcome.done(looked(file, found, watch));
        });
    }

    private Preview looked(Path file, Examination.Found found, Watch watch) throws IOException, TroubleException {
        try (var feed = new SecondPass(file, found, false, watch, keys, team.device(), blobs)) {
            return new Preview(found.facts(), segments.receive(diary.arrival(found), feed, Change.plain(), false), records.getAsLong());
        }
    }

    /// How many of the records here would change is known only after trying; where the bundle has too few versions for many, nobody tries.
    private Optional<Problem> mass(Path file, Examination.Found found, Watch watch) throws IOException, TroubleException {
        long here = records.getAsLong();
        var facts = found.facts();
        if (Preview.isMassDeletion(facts.deletions(), here)) {
            return Optional.of(Problem.of(MANY_DELETIONS, facts.deletions()));
        }
        boolean few = !Preview.isMassChange(Math.min(here, facts.versions()), here);
        return few || found.accepted().isEmpty() ? Optional.empty() : looked(file, found, watch).massChange();
    }

    @Override
    public Outcome<Imported> take(Path file, @Nullable Path receipt, boolean meant, Watch watch) throws TroubleException {
        return examined(file, watch, found -> {
            if (!meant) {
                var asked = mass(file, found, watch);
                if (asked.isPresent()) {
                    return Outcome.refused(asked.get());
                }
            }
            var openBefore = clashes.open().stream().map(Clash::id).collect(Collectors.toSet());
            if (!found.accepted().isEmpty()) {
                before.run();
            }
            var did = taken(file, found, watch);
            var opened = clashes.open().stream().filter(c -> !openBefore.contains(c.id())).toList();
            return Outcome.done(new Imported(found.facts(), did, opened, receipt == null || found.facts().receipt() ? null : answer(found, did, receipt)));
        });
    }

    private Received taken(Path file, Examination.Found found, Watch watch) throws IOException, RefusedException, TroubleException {
        if (!Diary.isWorthWriting(found)) {
            var change = diary.have(found);
            if (!change.isEmpty()) {
                segments.receive(diary.arrival(found), () -> null, change, true);
            }
            return new Received(RecordId.derived("sync.nothing"), 0, 0, 0, 0, 0, 0);
        }
        var arriving = new Arriving(found.manifest().bundle(), file.toString(), clock.instant(), team.device(), false);
        notebook.comes(arriving);
        try {
            return step(file, found, watch);
        } finally {
            forget(arriving);
        }
    }

    /// Over, one way or the other. Where there is no room even to write that, the next start tells which way it was.
    private void forget(Arriving arriving) {
        try {
            notebook.over(arriving);
        } catch (TroubleException e) {
            LOG.warn("the note about {} stays until the next start", arriving.file(), e);
        }
    }

    private Received step(Path file, Examination.Found found, Watch watch) throws IOException, RefusedException, TroubleException {
        try (var feed = new SecondPass(file, found, true, watch, keys, team.device(), blobs)) {
            // Pieces that wait are kept first: nothing points at them until the step is made.
            feed.keepHeld();
            var arrival = diary.arrival(found);
            return segments.receive(arrival, feed, diary.of(found, arrival), true);
        }
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
        return Outcome.done(segments.receive(RecordId.derived("sync.look", clock.millis()), () -> waiting.isEmpty() ? null : blobs.read(waiting.removeFirst().content()), change, true));
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
    public Outcome<SignedSegment> open(HeldPiece piece) throws TroubleException {
        return blobs.has(piece.content()) ? segments.read(blobs.read(piece.content())) : Outcome.refused(Problem.of("sync.quarantine.gone"));
    }

    @Override
    public List<PeerHas> peers() {
        return notebook.peers();
    }

    @Override
    public List<Problem> verify() throws TroubleException {
        return new ChainCheck(team, segments, verifier).problems();
    }

    @Override
    public List<LeftOff> tidy() {
        return new LeftOffs(team.device(), notebook).tidied();
    }
}
