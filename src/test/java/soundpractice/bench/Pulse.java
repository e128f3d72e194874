package soundpractice.bench;

import java.lang.management.ManagementFactory;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import soundpractice.platform.fx.FxBench;

/// Measures what a deed costs the screen's thread: the deed itself, and the styling and laying out of the pulse that follows.
final class Pulse implements Runnable {
    private final CompletableFuture<double[]> laidOut = new CompletableFuture<>();
    private final double[] deed;
    private final Runnable after = this::end;
    private final Scene scene;
    private double[] begun = {0, 0};

    private Pulse(Scene scene, double[] deed) {
        this.scene = scene;
        this.deed = deed;
    }

    static void after(Scene scene, Runnable work, Samples wall, Samples ofThread) throws Exception {
        var pulse = FxBench.on(() -> {
            var from = now();
            work.run();
            var to = now();
            var made = new Pulse(scene, new double[] {to[0] - from[0], to[1] - from[1]});
            scene.addPreLayoutPulseListener(made);
            scene.addPostLayoutPulseListener(made.after);
            Platform.requestNextPulse();
            return made;
        });
        var took = pulse.laidOut.get(20, TimeUnit.SECONDS);
        wall.add(took[0]);
        ofThread.add(took[1]);
    }

    @Override
    public void run() {
        scene.removePreLayoutPulseListener(this);
        begun = now();
    }

    private void end() {
        scene.removePostLayoutPulseListener(after);
        var ended = now();
        laidOut.complete(new double[] {deed[0] + ended[0] - begun[0], deed[1] + ended[1] - begun[1]});
    }

    private static double[] now() {
        return new double[] {System.nanoTime() / 1e6, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6};
    }
}
