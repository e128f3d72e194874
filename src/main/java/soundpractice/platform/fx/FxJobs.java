package soundpractice.platform.fx;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Job;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.platform.jobs.Ticket;

/// Jobs for screens: work runs on threads of its own, results come back on the screen's thread. What takes longer than 400 ms is
/// listed in [#running]. To be called on the screen's thread.
public final class FxJobs implements Jobs {
    private static final Duration WORTH_SHOWING = Duration.millis(400);

    private final Map<Object, Work<?>> lanes = new HashMap<>();
    private final ObservableList<Running> running = FXCollections.observableArrayList();
    private final Consumer<Throwable> bug;
    private int atWork;

    /// @param bug gets what should never have happened
    public FxJobs(Consumer<Throwable> bug) {
        this.bug = bug;
    }

    /// Jobs at work for longer than 400 ms, oldest first.
    public ObservableList<Running> running() {
        return FXCollections.unmodifiableObservableList(running);
    }

    /// How many jobs have not ended, long or short.
    public int atWork() {
        return atWork;
    }

    @Override
    public <T> Ticket start(Job<T> job, Consumer<T> done, Consumer<TroubleException> trouble) {
        return begin(null, job, done, trouble);
    }

    @Override
    public <T> Ticket latest(Object lane, Job<T> job, Consumer<T> done, Consumer<TroubleException> trouble) {
        var before = lanes.get(lane);
        if (before != null) {
            before.stop();
        }
        var work = begin(lane, job, done, trouble);
        lanes.put(lane, work);
        return work;
    }

    private <T> Work<T> begin(@Nullable Object lane, Job<T> job, Consumer<T> done, Consumer<TroubleException> trouble) {
        var work = new Work<>(lane, job, done, trouble);
        work.begin();
        return work;
    }

    private final class Work<T> implements Ticket, Progress {
        private final @Nullable Object lane;
        private final Job<T> job;
        private final Consumer<T> done;
        private final Consumer<TroubleException> trouble;
        private final Running shown = new Running(this);
        private final Timeline clock = new Timeline(new KeyFrame(WORTH_SHOWING, tick -> show()));
        private volatile boolean stopped;
        private volatile long at;
        private volatile long total;

        Work(@Nullable Object lane, Job<T> job, Consumer<T> done, Consumer<TroubleException> trouble) {
            this.lane = lane;
            this.job = job;
            this.done = done;
            this.trouble = trouble;
            clock.setCycleCount(Timeline.INDEFINITE);
        }

        void begin() {
            atWork++;
            clock.play();
            Thread.ofPlatform().daemon().name("job").start(this::run);
        }

        private void show() {
            if (!running.contains(shown)) {
                clock.setRate(4);
                running.add(shown);
            }
            shown.at(total > 0 ? Math.clamp((double) at / total, 0, 1) : -1);
        }

        private void run() {
            try {
                var result = job.run(this);
                Platform.runLater(() -> end(() -> done.accept(result)));
            } catch (StoppedException asked) {
                Platform.runLater(() -> end(() -> { }));
            } catch (TroubleException e) {
                Platform.runLater(() -> end(() -> trouble.accept(e)));
            } catch (RuntimeException | Error e) {
                Platform.runLater(() -> end(() -> bug.accept(e)));
            }
        }

        private void end(Runnable then) {
            atWork--;
            clock.stop();
            running.remove(shown);
            boolean superseded = lane != null && lanes.get(lane) != this;
            if (lane != null && !superseded) {
                lanes.remove(lane);
            }
            if (!superseded && !(stopped && lane != null)) {
                then.run();
            }
        }

        @Override
        public void stop() {
            stopped = true;
        }

        @Override
        public void at(long now, long of) throws StoppedException {
            at = now;
            total = of;
            if (stopped) {
                throw new StoppedException();
            }
        }
    }
}
