package soundpractice.sync.wire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import soundpractice.journal.Segment;
import soundpractice.journal.Segments;
import soundpractice.journal.SignedSegment;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.SignedText;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.Team;
import soundpractice.sync.Verifier;

/// Verifies every signed piece that is here by its maker's key, and that no chain has a hole: what was cut out of history or altered in it shows.
final class ChainCheck {
    private final Team team;
    private final Segments segments;
    private final Verifier verifier;

    ChainCheck(Team team, Segments segments, Verifier verifier) {
        this.team = team;
        this.segments = segments;
        this.verifier = verifier;
    }

    List<Problem> problems() throws TroubleException {
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
