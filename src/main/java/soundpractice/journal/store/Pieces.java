package soundpractice.journal.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Segment;
import soundpractice.journal.Segments;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Signed pieces in the making, one a scope. Versions come in the order written, whatever their scopes, so that the tables are read through once;
/// a piece is signed and written when it is full, and the largest when all together are too much to keep.
final class Pieces {
    /// Characters of all pieces in the making.
    private static final int TOGETHER = 24 << 20;

    private final JournalStore journal;
    private final JournalFile file;
    private final Map<Scope, Segment> heads;
    private final Segments.Signer signer;
    private final Map<Scope, InMaking> inMaking = new TreeMap<>();
    private final List<SegmentIndex.Placed> placed = new ArrayList<>();
    private int together;
    private long last;

    /// @param heads the end of this laptop's chain in each scope
    Pieces(JournalStore journal, JournalFile file, Map<Scope, Segment> heads, Segments.Signer signer) {
        this.journal = journal;
        this.file = file;
        this.heads = new HashMap<>(heads);
        this.signer = signer;
    }

    private static final class InMaking {
        private final List<String> lines = new ArrayList<>();
        private int length;
    }

    /// Adds a version, once it is seen to be the one that was written.
    void add(Index.Numbered version) throws TroubleException {
        var revision = version.revision();
        var line = Line.of(journal.codec(), revision);
        if (!Line.hex(Line.sha256(line.getBytes(StandardCharsets.UTF_8))).equals(revision.id().value())) {
            throw new TroubleException(Problem.of("journal.check.differs", "revision"));
        }
        var scope = revision.scope();
        var piece = inMaking.get(scope);
        if (piece != null && piece.length + line.length() > SegmentText.ENOUGH_TEXT) {
            write(scope, piece);
            piece = null;
        }
        if (piece == null) {
            piece = new InMaking();
            inMaking.put(scope, piece);
        }
        piece.lines.add(line);
        piece.length += line.length();
        together += line.length();
        last = version.seq();
        if (piece.lines.size() == SegmentText.MOST_VERSIONS) {
            write(scope, piece);
        } else if (together > TOGETHER) {
            var largest = inMaking.entrySet().stream().max(Comparator.comparingInt(e -> e.getValue().length)).orElseThrow();
            write(largest.getKey(), largest.getValue());
        }
    }

    private void write(Scope scope, InMaking piece) throws TroubleException {
        @Nullable Segment head = heads.get(scope);
        var written = SegmentText.seal(
                journal.codec(), journal.pen().device(), scope, head == null ? 1 : head.number() + 1, head == null ? "" : head.hash(), piece.lines, signer);
        heads.put(scope, written.segment());
        long frame = file.frames();
        placed.add(new SegmentIndex.Placed(written.segment(), file.name(), frame, file.append(written.packed(), false)));
        together -= piece.length;
        inMaking.remove(scope);
    }

    /// Writes what is still in the making.
    void writeAll() throws TroubleException {
        for (var piece : List.copyOf(inMaking.entrySet())) {
            write(piece.getKey(), piece.getValue());
        }
    }

    /// What was written, in that order.
    List<SegmentIndex.Placed> placed() {
        return placed;
    }

    /// The place of the version added last; nought before the first.
    long last() {
        return last;
    }
}
