package soundpractice.sync.wire;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import soundpractice.journal.Blobs;
import soundpractice.journal.Segment;
import soundpractice.journal.Segments;
import soundpractice.journal.SignedSegment;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
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
        var released = sorted.accepted.values().stream().map(Sorted.Candidate::before).filter(java.util.Objects::nonNull).toList();
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
        return sorted.accepted.values().stream().map(Sorted.Candidate::before).filter(java.util.Objects::nonNull).toList();
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
}
