package soundpractice.journal.store;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Revision;
import soundpractice.journal.Segments;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Takes in what comes all or not at all: a bundle, or a deed too large for one frame. It becomes a journal file of its own.
///
/// What is not large is tried on the tables first, in the transaction that is kept once the file has its name, so that a file the tables cannot
/// follow never becomes part of the journal. What is large gets its name first and the tables follow in steps; the next start ends what breaks off.
final class Arrivals {
    private static final int MOST_IN_A_FRAME = 20_000;
    /// More versions than this are taken into the tables in steps.
    private static final int LARGE = 25_000;

    private final JournalFolder folder;
    private final Tables tables;

    Arrivals(JournalFolder folder, Tables tables) {
        this.folder = folder;
        this.tables = tables;
    }

    /// Whether a deed of so many versions has to be a file of its own.
    static boolean isLarge(List<Revision> deed) {
        return deed.size() > MOST_IN_A_FRAME;
    }

    /// Writes a journal file of its own, all of it or nothing.
    ///
    /// @param keep false: the tables are asked what would come of it, and then forget it
    JournalStore.Whole take(Segments.Feed feed, List<Revision> own, @Nullable RecordId arrival, boolean keep) throws TroubleException {
        tables.requireLevel();
        if (keep) {
            folder.finish();
        }
        try (var batch = folder.batch()) {
            return keep && feed.versions() > LARGE ? inSteps(batch, feed, own, arrival) : atOnce(batch, feed, own, arrival, keep);
        } catch (JdbiException e) {
            throw new TroubleException(Problem.of(tables.behind() ? "journal.behind" : "journal.full"), e);
        }
    }

    private JournalStore.Whole inSteps(WholeBatch batch, Segments.Feed feed, List<Revision> own, @Nullable RecordId arrival) throws TroubleException {
        if (arrival != null) {
            batch.append(SegmentIndex.ARRIVAL + arrival + "\n");
        }
        for (var bytes = feed.next(); bytes != null; bytes = feed.next()) {
            batch.append(new Packing.Packed(bytes), "");
        }
        for (int from = 0; from < own.size(); from += MOST_IN_A_FRAME) {
            batch.append(Line.lines(tables.codec(), own.subList(from, Math.min(own.size(), from + MOST_IN_A_FRAME))));
        }
        folder.publish(batch);
        tables.fallsBehind();
        var followed = new Following(tables, folder.sealing()).follow(batch.finished());
        followed.opened().file().close();
        tables.isLevel();
        return followed.whole();
    }

    private JournalStore.Whole atOnce(WholeBatch batch, Segments.Feed feed, List<Revision> own, @Nullable RecordId arrival, boolean keep) throws TroubleException {
        try (var handle = tables.database().jdbi().open()) {
            handle.begin();
            boolean over = false;
            try {
                var whole = fill(handle, batch, feed, own, arrival, keep);
                if (keep) {
                    folder.publish(batch);
                    tables.fallsBehind();
                    handle.commit();
                    tables.isLevel();
                    over = true;
                }
                return whole;
            } finally {
                if (!over && !tables.behind()) {
                    handle.rollback();
                }
            }
        }
    }

    private JournalStore.Whole fill(
            Handle handle, WholeBatch batch, Segments.Feed feed, List<Revision> own, @Nullable RecordId arrival, boolean keep) throws TroubleException {
        try (var intake = new Intake(tables.applier(), handle)) {
            long before = intake.last();
            if (arrival != null) {
                batch.append(SegmentIndex.ARRIVAL + arrival + "\n");
            }
            for (var bytes = feed.next(); bytes != null; bytes = feed.next()) {
                var packed = new Packing.Packed(bytes);
                var text = SegmentText.plain(packed);
                intake.take(keep ? batch.append(packed, text) : new JournalFile.Frame(0, 0, packed, text), batch.name(), tables.codec());
            }
            for (int from = 0; from < own.size(); from += MOST_IN_A_FRAME) {
                var some = own.subList(from, Math.min(own.size(), from + MOST_IN_A_FRAME));
                batch.append(Line.lines(tables.codec(), some));
                intake.take(some, false);
            }
            var kinds = Set.copyOf(intake.finish());
            if (arrival != null) {
                SegmentIndex.arrived(handle, arrival, before + 1, intake.last());
            }
            Index.applied(handle, batch.name(), batch.frames());
            return new JournalStore.Whole(kinds, intake.tally());
        } catch (MalformedException e) {
            throw new TroubleException(Problem.of("journal.segment.malformed", 0), e);
        }
    }
}
