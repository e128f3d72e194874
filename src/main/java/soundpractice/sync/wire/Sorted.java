package soundpractice.sync.wire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Revision;
import soundpractice.journal.Segment;
import soundpractice.journal.Segments;
import soundpractice.journal.SignedSegment;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.Teammate;

/// The pieces of a bundle, and those held before, sorted into what can be taken in, what is known, what waits.
final class Sorted {
    /// A piece in question.
    record Candidate(Segment segment, String maker, @Nullable Problem waits, @Nullable HeldPiece before, long deletions) {}

    private static final Comparator<Candidate> ORDER = Comparator.<Candidate, String>comparing(c -> c.segment().device())
            .thenComparing(c -> c.segment().scope()).thenComparingLong(c -> c.segment().number());

    private final Map<String, Segment> there;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    final Map<String, Candidate> accepted = new LinkedHashMap<>();
    final Map<String, Candidate> waiting = new LinkedHashMap<>();
    private final Map<String, String> places = new HashMap<>();
    final List<Problem> notes = new ArrayList<>();
    int known;
    long knownVersions;
    int outside;
    long versions;
    long deletions;
    int attachments;
    long attachmentBytes;

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
