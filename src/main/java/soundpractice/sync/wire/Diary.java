package soundpractice.sync.wire;

import java.time.InstantSource;
import java.util.Set;
import soundpractice.journal.Blobs;
import soundpractice.journal.Change;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.RecordId;
import soundpractice.sync.Arrived;
import soundpractice.sync.Sent;
import soundpractice.sync.store.Notebook;

/// What this laptop writes about a bundle that comes in, in the same breath in which it takes it in.
final class Diary {
    private final Notebook notebook;
    private final Blobs blobs;
    private final InstantSource clock;

    Diary(Notebook notebook, Blobs blobs, InstantSource clock) {
        this.notebook = notebook;
        this.blobs = blobs;
        this.clock = clock;
    }

    /// Whether the bundle brings anything that has to be written down at length.
    static boolean isWorthWriting(Examination.Found found) {
        return !found.accepted().isEmpty() || !found.held().isEmpty() || !found.statements().isEmpty() || found.facts().attachments() > 0
                || found.manifest().receipt() != null;
    }

    /// The name by which what the bundle brings can be taken back.
    RecordId arrival(Examination.Found found) {
        return RecordId.derived("sync.arrival", found.facts().bundle(), clock.millis());
    }

    /// Only what the sender has.
    Change have(Examination.Found found) {
        var change = Change.plain();
        has(change, found);
        return change;
    }

    /// Everything about it.
    Change of(Examination.Found found, RecordId arrival) {
        var m = found.manifest();
        var f = found.facts();
        var change = Change.plain();
        notebook.isIn(change, m.bundle());
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
                    m.bundle(), f.from(), m.sender(), m.number(), f.made(), clock.instant(), m.scopes(), pieces, found.held().size(),
                    found.accepted().isEmpty() ? null : arrival, null));
        }
        return change;
    }

    private void has(Change change, Examination.Found found) {
        var m = found.manifest();
        notebook.has(change, m.sender(), m.number(), m.scopes(), m.have(), Set.copyOf(m.want()));
    }
}
