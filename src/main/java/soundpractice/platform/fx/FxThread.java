package soundpractice.platform.fx;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.util.Duration;

/// The screen's thread seen from outside: for the start, which opens the window, and for the tour, which sits at the program like a person: it does
/// something, waits until the program is quiet, and looks.
public final class FxThread {
    private static final int PULSE_MILLIS = 25;

    private FxThread() {}

    /// Whether there is a display to open a window on.
    public static boolean hasDisplay() {
        boolean linux = System.getProperty("os.name", "").startsWith("Linux");
        return !linux || isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        var value = System.getenv(variable);
        return value != null && !value.isBlank();
    }

    /// Opens the program's window, and returns when it is closed. While the system's window library gets ready, which takes a third of a start,
    /// something else is made ready beside it.
    ///
    /// @param ahead what the window needs and JavaFX does not
    /// @param aside what should be done soon and the window need not wait for
    /// @param window makes the window out of it, on the screen's thread
    /// @throws UnsupportedOperationException when the system has no window library
    public static <T> void open(Callable<T> ahead, Runnable aside, BiConsumer<Stage, T> window) throws InterruptedException {
        var ready = new FutureTask<>(ahead);
        Thread.ofPlatform().name("ahead").daemon().start(ready);
        Thread.ofPlatform().name("aside").daemon().start(aside);
        var opened = new FutureTask<>(() -> {
            window.accept(new Stage(), ready.get());
            return Thread.currentThread();
        });
        Platform.startup(opened);
        try {
            opened.get().join();
        } catch (ExecutionException e) {
            Platform.exit();
            throw new IllegalStateException("the window could not be made", e.getCause());
        }
    }

    /// Starts the toolkit without any display. Whoever names a platform (`-Dglass.platform=gtk`) gets that: a start cache is trained in a real window.
    public static void startHeadless() throws InterruptedException {
        if (System.getProperty("glass.platform") == null) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Platform.setImplicitExit(false);
        started.await();
    }

    /// Does something on the screen's thread when it has done what it is at: what can wait until a window is there.
    public static void afterwards(Runnable work) {
        Platform.runLater(work);
    }

    /// Does something on the screen's thread after a while.
    public static void after(Duration span, Runnable work) {
        var pause = new PauseTransition(span);
        pause.setOnFinished(_ -> work.run());
        pause.play();
    }

    /// Does something on a thread of its own, a while after a window was shown, when whoever sits there reads or types: what makes a later step quicker
    /// and can be left out. It keeps nobody from closing the program, and what goes wrong in it is left to that later step to tell.
    public static void behind(Duration after, Callable<?> work) {
        after(after, () -> Thread.ofPlatform().name("behind").daemon().start(new FutureTask<>(work)));
    }

    /// Does something on the screen's thread and waits for it.
    public static <T> T call(Callable<T> work) throws InterruptedException, ExecutionException {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    /// Waits until a condition holds on the screen's thread and goes on holding over a few pulses, or the time is over.
    ///
    /// @return whether it came to hold
    public static boolean settle(BooleanSupplier quiet, long atMostMillis) throws InterruptedException, ExecutionException {
        int held = 0;
        for (long waited = 0; waited < atMostMillis; waited += PULSE_MILLIS) {
            Thread.sleep(PULSE_MILLIS);
            held = call(quiet::getAsBoolean) ? held + 1 : 0;
            if (held >= 4) {
                return true;
            }
        }
        return false;
    }

    /// Ends the toolkit.
    public static void stop() {
        Platform.exit();
    }
}
