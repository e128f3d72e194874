package soundpractice.sync.ui;

import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.sync.Watch;

/// A person who looks at the progress of a job and may stop it.
final class Watching {
    private Watching() {}

    static Watch of(Progress progress) {
        return (done, total) -> {
            try {
                progress.at(done, total);
                return true;
            } catch (StoppedException asked) {
                return false;
            }
        };
    }
}
