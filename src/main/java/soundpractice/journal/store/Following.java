package soundpractice.journal.store;

import java.nio.file.Path;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Sealing;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Lets the tables follow a file of the journal, in steps: each takes in some thousand versions and notes how far it came, in one transaction. So
/// a large file needs no more memory than a small one, and whatever breaks off goes on where it stopped.
final class Following {
    private static final int STEP = 2_000;

    private final Tables tables;
    private final Sealing sealing;

    Following(Tables tables, Sealing sealing) {
        this.tables = tables;
        this.sealing = sealing;
    }

    /// A file that was followed to its end.
    ///
    /// @param frames how many frames of it were new to the tables
    record Followed(JournalFile.Opened opened, long frames, JournalStore.Whole whole) {}

    /// Takes in what the file has and the tables lack.
    Followed follow(Path path) throws TroubleException {
        try (var handle = tables.database().jdbi().open()) {
            handle.begin();
            boolean over = false;
            try (var steps = new Steps(handle)) {
                var opened = JournalFile.open(path, sealing, steps::known, steps::frame);
                var whole = steps.end(opened.file());
                handle.commit();
                over = true;
                return new Followed(opened, steps.fresh, whole);
            } finally {
                if (!over) {
                    handle.rollback();
                }
            }
        }
    }

    /// One file's steps.
    private final class Steps implements AutoCloseable {
        private final Handle handle;
        private final Intake intake;
        private final long before;
        private String name = "";
        private long known;
        private long fresh;
        private long atLastStep;
        private @Nullable RecordId arrival;

        Steps(Handle handle) {
            this.handle = handle;
            this.intake = new Intake(tables.applier(), handle);
            this.before = intake.last();
            this.atLastStep = before;
        }

        long known(String file) {
            name = file;
            known = Index.applied(handle, file);
            return known;
        }

        void frame(JournalFile.Frame frame) throws TroubleException {
            if (frame.text().startsWith(SegmentIndex.ARRIVAL)) {
                arrival = RecordId.of(frame.text().substring(SegmentIndex.ARRIVAL.length()).strip());
            }
            if (frame.number() < known) {
                return;
            }
            fresh++;
            intake.take(frame, name, tables.codec());
            if (intake.last() - atLastStep > STEP) {
                intake.finish();
                note(frame.number() + 1);
                handle.commit();
                handle.begin();
                atLastStep = intake.last();
            }
        }

        private void note(long frames) {
            if (arrival != null && fresh > 0) {
                SegmentIndex.arrived(handle, arrival, before + 1, intake.last());
            }
            Index.applied(handle, name, frames);
        }

        JournalStore.Whole end(JournalFile file) throws TroubleException {
            var kinds = intake.finish();
            note(file.frames());
            return new JournalStore.Whole(kinds, intake.tally());
        }

        @Override
        public void close() {
            intake.close();
        }
    }
}
