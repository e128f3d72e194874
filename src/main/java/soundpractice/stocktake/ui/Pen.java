package soundpractice.stocktake.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;

/// Writes what a person enters, one thing after the other in the order entered, off the screen's thread. What could not be written stays first in the queue and
/// is tried again every other second; nothing behind it overtakes. Whether all is on the disk is told by what came back from it, never by hope.
public final class Pen {
    private static final Duration AGAIN = Duration.seconds(2);

    /// Something to write; gives what a rule refused.
    @FunctionalInterface
    public interface Deed {
        /// Writes it.
        List<Problem> write() throws TroubleException;
    }

    /// How things stand.
    public enum State {
        /// Nothing has been entered here yet.
        NOTHING,
        /// Something is entered that is not on the disk yet.
        WRITING,
        /// All that was entered is on the disk.
        SAVED,
        /// The disk does not take it.
        TROUBLE
    }

    private final Jobs jobs;
    private final Consumer<List<Problem>> refused;
    private final ReentrantLock writing = new ReentrantLock();
    private final Map<String, Deed> waiting = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable Problem> trouble = new ReadOnlyObjectWrapper<>();
    private final Timeline again = new Timeline(new KeyFrame(AGAIN, tick -> begin()));
    private boolean atWork;
    private boolean unwritten;

    /// @param refused hears of what a rule refused
    public Pen(Jobs jobs, Consumer<List<Problem>> refused) {
        this.jobs = jobs;
        this.refused = refused;
        again.setCycleCount(1);
    }

    /// Whether all is on the disk.
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// What is in the way, while something is.
    public ReadOnlyObjectProperty<@Nullable Problem> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Keys were typed that have not been handed over yet.
    void unwritten() {
        unwritten = true;
        if (state.get() != State.TROUBLE) {
            state.set(State.WRITING);
        }
    }

    /// Hands something over. A later thing of the same name takes the place of an earlier one that was not written yet.
    public void write(String name, Deed deed) {
        synchronized (waiting) {
            waiting.remove(name);
            waiting.put(name, deed);
        }
        if (state.get() != State.TROUBLE) {
            state.set(State.WRITING);
        }
        begin();
    }

    /// Nothing typed is held back any more: all of it was handed over.
    void handedOver() {
        unwritten = false;
    }

    /// Tries at once what could not be written.
    public void tryAgain() {
        begin();
    }

    /// Whether everything entered is on the disk.
    boolean isIdle() {
        return !atWork && !unwritten && isEmpty();
    }

    /// Writes all that waits before it returns: the screen is being left, or the store closed.
    public void finish() {
        again.stop();
        try {
            drain();
            trouble.set(null);
        } catch (TroubleException e) {
            trouble.set(e.problem());
        }
    }

    private boolean isEmpty() {
        synchronized (waiting) {
            return waiting.isEmpty();
        }
    }

    private void begin() {
        if (atWork || isEmpty()) {
            return;
        }
        atWork = true;
        jobs.start(_ -> drain(), this::done, this::trouble);
    }

    private void done(List<Problem> problems) {
        atWork = false;
        trouble.set(null);
        if (!problems.isEmpty()) {
            refused.accept(problems);
        }
        if (isEmpty()) {
            state.set(unwritten ? State.WRITING : State.SAVED);
        } else {
            begin();
        }
    }

    private void trouble(TroubleException e) {
        atWork = false;
        trouble.set(e.problem());
        state.set(State.TROUBLE);
        again.playFromStart();
    }

    private List<Problem> drain() throws TroubleException {
        var refusals = new ArrayList<Problem>();
        writing.lock();
        try {
            for (var next = take(); next != null; next = take()) {
                boolean written = false;
                try {
                    refusals.addAll(next.getValue().write());
                    written = true;
                } finally {
                    if (!written) {
                        putBack(next);
                    }
                }
            }
        } finally {
            writing.unlock();
        }
        return refusals;
    }

    private Map.@Nullable Entry<String, Deed> take() {
        synchronized (waiting) {
            var first = waiting.entrySet().stream().findFirst().map(Map.Entry::copyOf).orElse(null);
            if (first != null) {
                waiting.remove(first.getKey());
            }
            return first;
        }
    }

    private void putBack(Map.Entry<String, Deed> deed) {
        synchronized (waiting) {
            var later = new LinkedHashMap<>(waiting);
            waiting.clear();
            if (!later.containsKey(deed.getKey())) {
                waiting.put(deed.getKey(), deed.getValue());
            }
            waiting.putAll(later);
        }
    }
}
