package soundpractice.sync.wire;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Blobs;
import soundpractice.journal.Revision;
import soundpractice.journal.Segment;
import soundpractice.journal.Segments;
import soundpractice.journal.SignedSegment;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.security.DeviceKeys;
import soundpractice.security.Permission;
import soundpractice.sync.BundleFacts;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.Rights;
import soundpractice.sync.Statement;
import soundpractice.sync.Team;
import soundpractice.sync.Teammate;
import soundpractice.sync.Trust;
import soundpractice.sync.Verifier;
import soundpractice.sync.Watch;

/// The first pass over a bundle: everything is verified and sorted into what can be taken in, what is known, what waits and what is refused.
/// Nothing is changed.
final class Examination {
    private final Team team;
    private final Segments segments;
    private final Blobs blobs;
    private final Rights rights;
    private final Verifier verifier;
    private final InstantSource clock;

    Examination(Team team, Segments segments, Blobs blobs, Rights rights, Verifier verifier, InstantSource clock) {
        this.team = team;
        this.segments = segments;
        this.blobs = blobs;
        this.rights = rights;
        this.verifier = verifier;
        this.clock = clock;
    }

    /// What was found.
    ///
    /// @param accepted hashes of pieces to take in, those of the bundle and those held before
    /// @param released pieces held before that can be taken in now
    /// @param held pieces of the bundle that wait, by hash, each with a piece's record but not yet its content
    /// @param statements papers that were not here
    record Found(
            Manifest manifest, Teammate sender, BundleFacts facts, Set<String> accepted, List<HeldPiece> released, Map<String, HeldPiece> held,
            List<Statement> statements) {}

    /// A piece in question.
    private record Candidate(Segment segment, String maker, @Nullable Problem waits, @Nullable HeldPiece before, long deletions) {}

    Found of(BundleIn in, DeviceKeys keys, boolean seenBefore, List<HeldPiece> heldBefore, Watch watch) throws IOException, RefusedException, TroubleException {
        var m = in.manifest();
        var known = team.papers().stream().map(Statement::hash).toList();
        var trust = team.trustWith(m.statements());
        if (!m.group().equals(trust.group())) {
            throw RefusedException.of("sync.refused.other-team");
        }
        var sender = sender(m, in.signer(), trust);
        var here = trust.owner(team.device());
        if (here.isEmpty() || !trust.isActive(team.device())) {
            throw RefusedException.of("sync.refused.not-member");
        }
        var judgement = new Judgement(trust, rights, verifier, clock);
        var there = new HashMap<String, Segment>();
        segments.all().forEach(s -> there.put(s.hash(), s));

        var sorted = new Sorted(there);
        readThrough(in, judgement, here.get(), sorted, watch);
        for (var before : heldBefore) {
            judgeAgain(before, judgement, sorted);
        }
        sorted.link();

        var fresh = m.statements().stream().filter(s -> !known.contains(s.hash())).toList();
        var facts = new BundleFacts(
                m.bundle(), sender.name(), m.sender(), m.number(), Instant.ofEpochMilli(m.millis()), m.purpose().equals(Manifest.RECEIPT), seenBefore, m.scopes(),
                sorted.accepted.size(), sorted.versions, sorted.known, sorted.knownVersions, sorted.outside, held(sorted, sender.name()), List.of(), sorted.notes,
                sorted.attachments, sorted.attachmentBytes, (int) m.left().stream().filter(b -> !blobs.has(b)).count(), sorted.deletions);
        var held = new LinkedHashMap<String, HeldPiece>();
        facts.held().forEach(h -> held.put(h.segment(), h));
        var released = sorted.accepted.values().stream().map(Candidate::before).filter(java.util.Objects::nonNull).toList();
        return new Found(m, sender, facts, Set.copyOf(sorted.accepted.keySet()), released, held, fresh);
    }

    /// What is held and can be taken in by now.
    List<HeldPiece> released(List<HeldPiece> heldBefore) throws TroubleException {
        var there = new HashMap<String, Segment>();
        segments.all().forEach(s -> there.put(s.hash(), s));
        var sorted = new Sorted(there);
        var judgement = new Judgement(team.trust(), rights, verifier, clock);
        for (var before : heldBefore) {
            judgeAgain(before, judgement, sorted);
        }
        sorted.link();
        return sorted.accepted.values().stream().map(Candidate::before).filter(java.util.Objects::nonNull).toList();
    }

    private static Teammate sender(Manifest m, String signer, Trust trust) throws RefusedException {
        var sender = trust.owner(m.sender());
        if (sender.isEmpty() || !sender.get().machine(m.sender()).orElseThrow().laptop().signing().equals(signer)) {
            throw RefusedException.of("sync.refused.stranger");
        }
        if (!trust.isActive(m.sender())) {
            throw RefusedException.of("sync.refused.revoked", sender.get().name());
        }
        if (!sender.get().role().may(Permission.CARRY_OUT)) {
            throw RefusedException.of("sync.refused.role", sender.get().name());
        }
        return sender.get();
    }

    private void readThrough(BundleIn in, Judgement judgement, Teammate here, Sorted sorted, Watch watch) throws IOException, RefusedException {
        long total = in.manifest().entries().stream().mapToLong(Manifest.Entry::length).sum();
        long done = 0;
        for (var entry = in.next(); entry != null; entry = in.next()) {
            if (entry.kind().equals(Manifest.SEGMENT)) {
                var bytes = in.whole();
                sorted.read(entry, bytes, judgement, here, segments);
            } else if (entry.kind().equals(Manifest.BLOB)) {
                if (!entry.id().equals(entry.digest())) {
                    throw RefusedException.of("sync.refused.swapped");
                }
                while (in.piece() != null) {
                    if (!watch.goOn(done, total)) {
                        throw RefusedException.of("sync.stopped");
                    }
                }
                sorted.attachments += blobs.has(new BlobId(entry.id())) ? 0 : 1;
                sorted.attachmentBytes += entry.length();
            }
            done += entry.length();
            if (!watch.goOn(done, total)) {
                throw RefusedException.of("sync.stopped");
            }
        }
    }

    private void judgeAgain(HeldPiece before, Judgement judgement, Sorted sorted) throws TroubleException {
        if (sorted.isThere(before.segment()) || !blobs.has(before.content())) {
            return;
        }
        if (segments.read(blobs.read(before.content())) instanceof Outcome.Done<SignedSegment>(SignedSegment signed)) {
            try {
                sorted.add(signed, judgement.waitsFor(signed), before);
            } catch (RefusedException e) {
                // It goes on waiting.
                return;
            }
        }
    }

    private List<HeldPiece> held(Sorted sorted, String from) {
        return sorted.waiting.values().stream()
                .filter(c -> c.before() == null)
                .map(c -> new HeldPiece(
                        c.segment().hash(), c.segment().device(), c.maker(), c.segment().scope(), c.segment().number(), java.util.Objects.requireNonNull(c.waits()),
                        new BlobId(c.segment().digest()), from, clock.instant()))
                .toList();
    }

    /// The pieces, sorted.
    private static final class Sorted {
        private static final Comparator<Candidate> ORDER = Comparator.<Candidate, String>comparing(c -> c.segment().device())
                .thenComparing(c -> c.segment().scope()).thenComparingLong(c -> c.segment().number());

        private final Map<String, Segment> there;
        private final Map<String, Candidate> candidates = new LinkedHashMap<>();
        private final Map<String, Candidate> accepted = new LinkedHashMap<>();
        private final Map<String, Candidate> waiting = new LinkedHashMap<>();
        private final Map<String, String> places = new HashMap<>();
        private final List<Problem> notes = new ArrayList<>();
        private int known;
        private long knownVersions;
        private int outside;
        private long versions;
        private long deletions;
        private int attachments;
        private long attachmentBytes;

        Sorted(Map<String, Segment> there) {
            this.there = there;
            there.values().forEach(s -> places.putIfAbsent(place(s), s.hash()));
        }

        private static String place(Segment s) {
            return s.device() + " " + s.scope() + " " + s.number();
        }

        boolean isThere(String hash) {
            return there.containsKey(hash) || candidates.containsKey(hash);
        }

        void read(Manifest.Entry entry, byte[] bytes, Judgement judgement, Teammate here, Segments segments) throws RefusedException {
            var known = there.get(entry.id());
            if (known != null && known.digest().equals(entry.digest())) {
                this.known++;
                knownVersions += known.versions();
                return;
            }
            if (!(segments.read(bytes) instanceof Outcome.Done<SignedSegment>(SignedSegment signed)) || !signed.segment().hash().equals(entry.id())) {
                throw RefusedException.of("sync.refused.malformed");
            }
            if (known != null) {
                // The same piece in another wrapping.
                this.known++;
                knownVersions += known.versions();
            } else if (!here.sees(signed.segment().scope())) {
                outside++;
            } else {
                add(signed, judgement.waitsFor(signed), null);
            }
        }

        void add(SignedSegment signed, @Nullable Problem waits, @Nullable HeldPiece before) {
            var maker = signed.revisions().isEmpty() ? "" : signed.revisions().getFirst().author();
            candidates.putIfAbsent(signed.segment().hash(), new Candidate(
                    signed.segment(), maker, waits, before, signed.revisions().stream().filter(Revision::deleted).count()));
        }

        /// Accepts each piece whose forerunner is here or accepted, as long as there are any.
        void link() {
            var open = new ArrayList<>(candidates.values());
            open.sort(ORDER);
            boolean more = true;
            while (more) {
                more = false;
                for (var it = open.iterator(); it.hasNext();) {
                    var c = it.next();
                    var previous = c.segment().previous();
                    if (c.waits() == null && (previous.isEmpty() || there.containsKey(previous) || accepted.containsKey(previous))) {
                        accept(c);
                        it.remove();
                        more = true;
                    }
                }
            }
            for (var c : open) {
                var why = c.waits() != null ? c.waits() : Problem.of("sync.held.gap", c.maker(), (int) missing(c.segment()), c.segment().scope().value());
                waiting.put(c.segment().hash(), new Candidate(c.segment(), c.maker(), why, c.before(), c.deletions()));
            }
        }

        private void accept(Candidate c) {
            accepted.put(c.segment().hash(), c);
            versions += c.segment().versions();
            deletions += c.deletions();
            var other = places.putIfAbsent(place(c.segment()), c.segment().hash());
            boolean fork = other != null && !other.equals(c.segment().hash());
            if (fork) {
                notes.add(Problem.of("sync.note.fork", c.maker(), c.segment().scope().value()));
            }
        }

        /// The first number of the chain before this piece that is neither here nor came along.
        private long missing(Segment of) {
            var numbers = new HashSet<Long>();
            java.util.stream.Stream.concat(there.values().stream(), candidates.values().stream().map(Candidate::segment))
                    .filter(s -> s.device().equals(of.device()) && s.scope().equals(of.scope()))
                    .forEach(s -> numbers.add(s.number()));
            for (long n = of.number() - 1; n > 0; n--) {
                if (!numbers.contains(n)) {
                    return n;
                }
            }
            return Math.max(1, of.number() - 1);
        }
    }
}
