package soundpractice.journal.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Received;
import soundpractice.journal.Revision;
import soundpractice.journal.Saved;
import soundpractice.journal.Segment;
import soundpractice.journal.Segments;
import soundpractice.journal.SignedSegment;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Signed pieces, kept in the journal's files as they travel.
final class SegmentStore implements Segments {
    /// From the quote before the name of an attachment to the quote after it.
    private static final int NAME = 65;

    private final JournalStore journal;

    SegmentStore(JournalStore journal) {
        this.journal = journal;
    }

    @Override
    public List<Segment> all() {
        return journal.withHandle(h -> SegmentIndex.all(h).stream().map(SegmentIndex.Placed::segment).toList());
    }

    @Override
    public byte[] packed(Segment segment) throws TroubleException {
        var placed = journal.withHandle(h -> SegmentIndex.find(h, segment.hash()))
                .orElseThrow(() -> new IllegalArgumentException("not here: " + segment));
        return journal.folder().frame(placed.file(), placed.frame(), placed.place()).bytes();
    }

    @Override
    public Outcome<SignedSegment> read(byte[] packed) {
        try {
            return Outcome.done(SegmentText.read(journal.codec(), journal.applier(), packed));
        } catch (MalformedException e) {
            return Outcome.refused(Problem.of("journal.segment.malformed", 0));
        }
    }

    @Override
    public Set<BlobId> mentioned(Segment segment) throws TroubleException {
        var found = new LinkedHashSet<BlobId>();
        try {
            for (var line : SegmentText.plain(new Packing.Packed(packed(segment))).split("\n", -1)) {
                int from = line.indexOf("\"content\":");
                // The keys are sorted; parents are names of versions, not of contents.
                int to = line.lastIndexOf("\"parents\":[");
                // A quote a name's length after a quote: most lines have none, and looking for that is quicker than a pattern.
                for (int at = from < 0 ? -1 : line.indexOf('"', from); at >= 0 && at + NAME < to; at = line.indexOf('"', at + 1)) {
                    if (line.charAt(at + NAME) == '"' && Line.isHash(line.substring(at + 1, at + NAME))) {
                        var id = new BlobId(line.substring(at + 1, at + NAME));
                        if (journal.blobs().has(id)) {
                            found.add(id);
                        }
                    }
                }
            }
        } catch (MalformedException e) {
            throw new TroubleException(Problem.of("journal.segment.malformed", segment.number()), e);
        }
        return found;
    }

    @Override
    public SortedMap<Scope, Long> unsealed() {
        return journal.withHandle(SegmentIndex::unsealed);
    }

    @Override
    public List<Segment> seal(Signer signer) throws TroubleException {
        return journal.alone(() -> {
            var scopes = unsealed().keySet();
            if (scopes.isEmpty()) {
                return List.of();
            }
            journal.tables().requireLevel();
            journal.folder().requireReady();
            var heads = heads();
            var file = journal.folder().file();
            var placed = new ArrayList<SegmentIndex.Placed>();
            var upTo = new TreeMap<Scope, Long>();
            try {
                for (var scope : scopes) {
                    var head = heads.get(scope);
                    for (var lines = nextLines(scope, 0); !lines.isEmpty(); lines = nextLines(scope, upTo.get(scope))) {
                        var written = SegmentText.seal(
                                journal.codec(), journal.pen().device(), scope, head == null ? 1 : head.number() + 1, head == null ? "" : head.hash(),
                                lines.texts(), signer);
                        head = written.segment();
                        long frame = file.frames();
                        placed.add(new SegmentIndex.Placed(head, file.name(), frame, file.append(written.packed(), false)));
                        upTo.put(scope, lines.last());
                    }
                }
                file.force();
            } catch (TroubleException e) {
                journal.folder().abandon(file);
                throw e;
            }
            journal.tables().followed(h -> {
                placed.forEach(p -> SegmentIndex.add(h, p.segment(), p.file(), p.frame(), p.place()));
                upTo.forEach((scope, last) -> SegmentIndex.sealed(h, scope, last));
                Index.applied(h, file.name(), file.frames());
                return true;
            });
            return placed.stream().map(SegmentIndex.Placed::segment).toList();
        });
    }

    private record Lines(List<String> texts, long last) {
        boolean isEmpty() {
            return texts.isEmpty();
        }
    }

    private Lines nextLines(Scope scope, long after) throws TroubleException {
        var texts = new ArrayList<String>();
        long last = after;
        int length = 0;
        for (var next : journal.withHandle(h -> SegmentIndex.unsealed(h, scope, after, SegmentText.MOST_VERSIONS))) {
            var line = Line.of(journal.codec(), next.revision());
            if (!Line.hex(Line.sha256(line.getBytes(StandardCharsets.UTF_8))).equals(next.revision().id().value())) {
                throw new TroubleException(Problem.of("journal.check.differs", "revision"));
            }
            if (length > 0 && length + line.length() > SegmentText.ENOUGH_TEXT) {
                break;
            }
            texts.add(line);
            length += line.length();
            last = next.seq();
        }
        return new Lines(texts, last);
    }

    /// The end of this laptop's own chain in each scope.
    private HashMap<Scope, Segment> heads() {
        var heads = new HashMap<Scope, Segment>();
        for (var segment : all()) {
            if (segment.device().equals(journal.pen().device())) {
                heads.put(segment.scope(), segment);
            }
        }
        return heads;
    }

    @Override
    public Received receive(RecordId id, Feed feed, Change own, boolean keep) throws TroubleException {
        if (own.writes().stream().anyMatch(w -> w.scope().travels())) {
            throw new IllegalArgumentException("what a laptop writes about an arrival stays there");
        }
        var whole = journal.aloneAndHeard(() -> journal.whole(feed, keep ? journal.drafting().revisions(own, journal.newId()) : List.of(), id, keep), keep);
        var t = whole.tally();
        return new Received(id, t.versions(), t.known(), t.fresh(), t.changed(), t.merged(), t.clashing());
    }

    @Override
    public Saved undo(RecordId arrival, String reason) throws TroubleException {
        return journal.written(deed -> {
            var span = journal.withHandle(h -> SegmentIndex.arrival(h, arrival));
            var undone = new ArrayList<Revision>();
            if (span.isPresent()) {
                for (var record : journal.withHandle(h -> SegmentIndex.records(h, span.get()))) {
                    var revision = undoing(record, span.get(), deed, reason);
                    if (revision != null) {
                        undone.add(revision);
                    }
                }
            }
            return undone;
        });
    }

    private @Nullable Revision undoing(RecordId record, SegmentIndex.Span span, RecordId deed, String reason) {
        var all = journal.withHandle(h -> SegmentIndex.ofRecord(h, record));
        var row = journal.withHandle(h -> Index.row(h, record)).orElseThrow();
        var before = standing(row, all.stream().filter(n -> n.seq() < span.first()).toList());
        var after = standing(row, all.stream().filter(n -> n.seq() <= span.last()).toList());
        return journal.drafting().over(row, Undoing.of(before, after, row.content() == null ? null : journal.codec().tree(row.content())), deed, reason, row.clashes());
    }

    private java.util.@Nullable Map<String, Object> standing(Index.Row row, List<Index.Numbered> versions) {
        return versions.isEmpty() ? null : journal.applier().standing(row.kind(), SegmentIndex.plain(versions)).content();
    }

    @Override
    public long records() {
        return journal.withHandle(h -> Index.count(h, "record"));
    }

    @Override
    public SortedMap<Scope, String> digests() {
        return journal.withHandle(Digests::byScope);
    }
}
