package soundpractice.sync.wire;

import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Revision;
import soundpractice.journal.Segment;
import soundpractice.journal.SignedSegment;
import soundpractice.kernel.Problem;
import soundpractice.kernel.SignedText;
import soundpractice.sync.Power;
import soundpractice.sync.Rights;
import soundpractice.sync.Teammate;
import soundpractice.sync.Trust;
import soundpractice.sync.Verifier;

/// Whether a signed piece of work may be taken in, looked at by itself: its maker, its signature, what it writes.
final class Judgement {
    /// A clock further ahead than this is somebody's mistake.
    private static final long FARTHEST_AHEAD = 48L * 60 * 60 * 1000;

    private final Trust trust;
    private final Rights rights;
    private final Verifier verifier;
    private final InstantSource clock;

    Judgement(Trust trust, Rights rights, Verifier verifier, InstantSource clock) {
        this.trust = trust;
        this.rights = rights;
        this.verifier = verifier;
        this.clock = clock;
    }

    /// What a piece has to wait for; null when nothing is in the way.
    ///
    /// @throws RefusedException when the signature is false: then whoever brought it cannot be believed
    @Nullable Problem waitsFor(SignedSegment signed) throws RefusedException {
        var segment = signed.segment();
        var maker = trust.owner(segment.device());
        if (maker.isEmpty()) {
            return Problem.of("sync.held.stranger", segment.scope().value());
        }
        var mate = maker.get();
        var machine = mate.machine(segment.device()).orElseThrow();
        if (!verifier.isGenuine(machine.laptop().signing(), SignedText.of(Segment.TYPE, signed.header()), signed.signature())) {
            throw RefusedException.of("sync.refused.forged", mate.name());
        }
        var verdict = trust.verdict(segment.hash());
        if (verdict.isPresent()) {
            return verdict.get() ? null : Problem.of("sync.held.rejected", mate.name());
        }
        if (!machine.active() && !wasKnown(machine, segment)) {
            return Problem.of("sync.held.revoked", mate.name());
        }
        if (!mate.workedIn(segment.scope())) {
            return Problem.of("sync.held.permission", mate.name(), segment.scope().value());
        }
        if (!signed.unreadable().isEmpty()) {
            return Problem.of("sync.held.unreadable", mate.name(), signed.unreadable().getFirst());
        }
        return signed.revisions().stream().flatMap(r -> waitsFor(r, mate).stream()).findFirst().orElse(null);
    }

    private Optional<Problem> waitsFor(Revision revision, Teammate mate) {
        if (!revision.author().equals(mate.name()) || mate.machine(revision.device()).isEmpty()) {
            return Optional.of(Problem.of("sync.held.author", mate.name(), revision.author()));
        }
        var needed = rights.neededFor(revision.kind());
        if (!needed.isEmpty() && !mate.everMay(needed) && mate.power() == Power.NONE) {
            return Optional.of(Problem.of("sync.held.permission", mate.name(), revision.kind()));
        }
        if (revision.stamp().millis() > clock.millis() + FARTHEST_AHEAD) {
            return Optional.of(Problem.of("sync.held.clock", mate.name(), revision.stamp().instant()));
        }
        return Optional.empty();
    }

    /// Whether whoever revoked the laptop knew this piece.
    private static boolean wasKnown(Teammate.Machine machine, Segment segment) {
        return machine.until().stream().anyMatch(h -> h.scope().equals(segment.scope())
                && (segment.number() < h.number() || (segment.number() == h.number() && segment.hash().equals(h.hash()))));
    }
}
