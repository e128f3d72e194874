package soundpractice.security.crypto;

import soundpractice.platform.jobs.StoppedException;
import soundpractice.security.Backups;

/// Counts bytes for whoever watches.
final class Meter {
    static final Meter UNWATCHED = new Meter((done, total) -> true, 0);

    private final Backups.Watch watch;
    private final long total;
    private long done;

    Meter(Backups.Watch watch, long total) {
        this.watch = watch;
        this.total = total;
    }

    void add(long bytes) throws StoppedException {
        done += bytes;
        if (!watch.goesOn(done, total)) {
            throw new StoppedException();
        }
    }
}
