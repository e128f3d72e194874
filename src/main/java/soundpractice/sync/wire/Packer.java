package soundpractice.sync.wire;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Blobs;
import soundpractice.journal.Segment;
import soundpractice.journal.Segments;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.WholeFile;
import soundpractice.security.DeviceKeys;
import soundpractice.security.Permission;
import soundpractice.sync.ExportPlan;
import soundpractice.sync.ExportWish;
import soundpractice.sync.Head;
import soundpractice.sync.Leaving;
import soundpractice.sync.PeerHas;
import soundpractice.sync.Sent;
import soundpractice.sync.Team;
import soundpractice.sync.Teammate;
import soundpractice.sync.Trust;
import soundpractice.sync.Watch;
import soundpractice.sync.store.Notebook;

/// Puts bundles together: chooses what goes along and writes it.
final class Packer {
    private final Team team;
    private final DeviceKeys keys;
    private final Segments segments;
    private final Blobs blobs;
    private final Notebook notebook;
    private final InstantSource clock;

    Packer(Team team, DeviceKeys keys, Segments segments, Blobs blobs, Notebook notebook, InstantSource clock) {
        this.team = team;
        this.keys = keys;
        this.segments = segments;
        this.blobs = blobs;
        this.notebook = notebook;
        this.clock = clock;
    }

    Outcome<ExportPlan> plan(ExportWish wish) throws TroubleException {
        var trust = team.trust();
        var me = trust.owner(team.device());
        if (me.isEmpty() || !trust.isActive(team.device())) {
            return Outcome.refused(Problem.of("sync.export.not-member"));
        }
        if (!me.get().role().may(Permission.CARRY_OUT)) {
            return Outcome.refused(Problem.of("sync.export.role"));
        }
        var unknown = wish.people().stream().filter(p -> trust.named(p).filter(Teammate::active).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            return Outcome.refused(Problem.of("sync.team.nobody", String.join(", ", unknown)));
        }
        var people = trust.everybody().stream().filter(Teammate::active).filter(p -> wish.people().isEmpty() || wish.people().contains(p.name())).toList();
        var laptops = people.stream().flatMap(p -> p.laptops().stream()).filter(Teammate.Machine::active).map(m -> m.laptop().device())
                .filter(d -> !d.equals(team.device())).toList();
        if (laptops.isEmpty()) {
            return Outcome.refused(Problem.of("sync.export.nobody"));
        }
        if (laptops.size() > BundleOut.MOST_RECIPIENTS) {
            return Outcome.refused(Problem.of("sync.export.too-many", laptops.size()));
        }
        return Outcome.done(plan(wish, people, laptops));
    }

    private ExportPlan plan(ExportWish wish, List<Teammate> people, List<String> laptops) throws TroubleException {
        var all = segments.all();
        var unsealed = segments.unsealed();
        Set<Scope> scopes = new TreeSet<>(unsealed.keySet());
        all.forEach(s -> scopes.add(s.scope()));
        if (!wish.practices().isEmpty()) {
            scopes.retainAll(wish.practices().stream().map(Scope::of).toList());
        }
        var withheld = scopes.stream().filter(s -> !people.stream().allMatch(p -> p.sees(s))).toList();
        scopes.removeAll(withheld);
        var peers = notebook.peers().stream().collect(Collectors.toMap(PeerHas::device, p -> p));
        var forked = forked(all);
        var pieces = all.stream()
                .filter(s -> scopes.contains(s.scope()))
                .filter(s -> wish.everything() || forked.contains(chain(s)) || laptops.stream().anyMatch(d -> lacks(peers.get(d), s)))
                .toList();
        var going = new LinkedHashSet<BlobId>();
        var left = new LinkedHashSet<BlobId>();
        for (var piece : pieces) {
            for (var blob : segments.mentioned(piece)) {
                (blobs.length(blob) <= wish.attachmentsUpTo() ? going : left).add(blob);
            }
        }
        laptops.forEach(d -> {
            var peer = peers.get(d);
            if (peer != null && wish.practices().isEmpty()) {
                peer.want().stream().filter(blobs::has).forEach(going::add);
            }
        });
        left.removeAll(going);
        long bytes = pieces.stream().mapToLong(Segment::length).sum();
        for (var blob : going) {
            bytes += blobs.length(blob);
        }
        long toSeal = unsealed.entrySet().stream().filter(e -> scopes.contains(e.getKey())).mapToLong(Map.Entry::getValue).sum();
        return new ExportPlan(
                people.stream().map(Teammate::name).toList(), laptops, List.copyOf(scopes), pieces, toSeal, List.copyOf(going), List.copyOf(left), bytes, withheld);
    }

    private static boolean lacks(@Nullable PeerHas peer, Segment s) {
        return peer == null || peer.has(s.device(), s.scope()) < s.number();
    }

    private static String chain(Segment s) {
        return s.device() + " " + s.scope();
    }

    /// Chains in which two pieces have the same number: what somebody has of them cannot be told by a number.
    private static Set<String> forked(List<Segment> all) {
        var seen = new HashSet<String>();
        var forked = new HashSet<String>();
        for (var s : all) {
            if (!seen.add(chain(s) + " " + s.number())) {
                forked.add(chain(s));
            }
        }
        return forked;
    }

    Outcome<Sent> export(ExportWish wish, Path file, Watch watch) throws TroubleException {
        if (Files.exists(file)) {
            return Outcome.refused(Problem.of("sync.export.exists", file.toString()));
        }
        if (!(plan(wish) instanceof Outcome.Done)) {
            return Outcome.refused(plan(wish).problems());
        }
        segments.seal(keys::sign);
        var plan = plan(wish).orThrow();
        var entries = new ArrayList<Manifest.Entry>();
        for (var piece : plan.pieces()) {
            entries.add(new Manifest.Entry(Manifest.SEGMENT, piece.hash(), piece.length(), piece.digest()));
        }
        for (var blob : plan.attachments()) {
            entries.add(new Manifest.Entry(Manifest.BLOB, blob.value(), blobs.length(blob), blob.value()));
        }
        return write(file, plan.laptops(), plan.scopes(), plan.pieces(), plan.attachments(), plan.left(), entries, null, watch);
    }

    /// Answers a bundle.
    Outcome<Sent> answer(String device, List<Scope> scopes, Manifest.Receipt receipt, Set<BlobId> want, Path file) throws TroubleException {
        if (Files.exists(file)) {
            return Outcome.refused(Problem.of("sync.export.exists", file.toString()));
        }
        return write(file, List.of(device), scopes, List.of(), List.of(), List.of(), List.of(), new Answer(receipt, want), Watch.NOBODY);
    }

    private record Answer(Manifest.Receipt receipt, Set<BlobId> want) {}

    private Outcome<Sent> write(
            Path file, List<String> laptops, List<Scope> scopes, List<Segment> pieces, List<BlobId> attachments, List<BlobId> left,
            List<Manifest.Entry> entries, @Nullable Answer answer, Watch watch) throws TroubleException {
        var trust = team.trust();
        long number = notebook.nextNumber();
        long millis = clock.millis();
        var have = have(scopes);
        var want = answer == null ? wanted() : answer.want();
        var bundle = new String[1];
        var going = new Sent(
                "", number, answer != null, laptops, clock.instant(), file.toString(), 0, scopes, pieces.size(), pieces.stream().mapToLong(Segment::versions).sum(),
                attachments.size(), List.of());
        var leaving = new Leaving(file.toString(), WholeFile.besides(file).toString(), going.at(), going, team.device());
        notebook.begins(leaving);
        var recipients = new ArrayList<byte[]>();
        laptops.forEach(d -> recipients.add(Hpke.rawOf(HexFormat.of().parseHex(agreement(trust, d)))));
        try {
            BundleOut.write(file, Path.of(leaving.part()), recipients, keys, start -> {
                bundle[0] = start.bundle();
                return new Manifest(
                        start.bundle(), start.header(), trust.group(), team.device(), number, millis, answer == null ? Manifest.WORK : Manifest.RECEIPT, laptops, scopes,
                        team.papers(), entries, have, left, List.copyOf(want), answer == null ? null : answer.receipt());
            }, out -> {
                long total = entries.stream().mapToLong(Manifest.Entry::length).sum();
                var done = new long[1];
                for (var piece : pieces) {
                    out.write(segments.packed(piece));
                    tell(watch, done, piece.length(), total);
                }
                for (var blob : attachments) {
                    pour(blob, out, watch, done, total);
                }
            });
            var sent = going.whole(bundle[0], Files.size(file));
            notebook.note(sent);
            return Outcome.done(sent);
        } catch (StoppedByPersonException e) {
            notebook.forget(leaving);
            return Outcome.refused(Problem.of("sync.stopped"));
        } catch (FileAlreadyExistsException e) {
            notebook.forget(leaving);
            return Outcome.refused(Problem.of("sync.export.exists", file.toString()));
        } catch (IOException e) {
            var trouble = FileTrouble.of(e, file);
            try {
                notebook.forget(leaving);
            } catch (TroubleException again) {
                // There may be no room even for that; then the next start tells.
                trouble.addSuppressed(again);
            }
            throw trouble;
        }
    }

    private void pour(BlobId blob, java.io.OutputStream out, Watch watch, long[] done, long total) throws IOException, TroubleException {
        var failed = new IOException[1];
        blobs.pour(blob, bytes -> {
            if (failed[0] == null) {
                try {
                    out.write(bytes);
                    tell(watch, done, bytes.length, total);
                } catch (IOException e) {
                    failed[0] = e;
                }
            }
        });
        if (failed[0] != null) {
            throw failed[0];
        }
    }

    private static void tell(Watch watch, long[] done, long more, long total) throws StoppedByPersonException {
        done[0] += more;
        if (!watch.goOn(done[0], total)) {
            throw new StoppedByPersonException();
        }
    }

    private static String agreement(Trust trust, String device) {
        return trust.owner(device).flatMap(p -> p.machine(device)).orElseThrow().laptop().agreement();
    }

    /// The ends of all chains in these scopes.
    private List<Head> have(List<Scope> scopes) {
        var about = new HashSet<>(scopes);
        Map<String, Head> heads = new TreeMap<>();
        segments.all().stream().filter(s -> about.contains(s.scope())).sorted(Comparator.comparingLong(Segment::number))
                .forEach(s -> heads.put(chain(s), new Head(s.device(), s.scope(), s.number(), s.hash())));
        return List.copyOf(heads.values());
    }

    /// Attachments that others left out and that are still not here.
    private Set<BlobId> wanted() {
        var wanted = new HashMap<BlobId, Boolean>();
        notebook.missing().forEach(b -> wanted.put(b, blobs.has(b)));
        wanted.values().removeIf(there -> there);
        return wanted.keySet();
    }
}
