package soundpractice.shell.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.OptionalInt;
import soundpractice.kernel.Problem;

/// Looks around the laptop now and then. Where something cannot be told (the battery, outside Linux), nothing is said about it.
public final class Lookout {
    private static final Path POWER = Path.of("/sys/class/power_supply");

    private final Path store;
    private final Path power;
    private final InstantSource clock;
    private final Instant began;
    private final long beganNanos;

    /// Looks around a store's folder from now on.
    public Lookout(Path store, InstantSource clock) {
        this(store, clock, POWER);
    }

    Lookout(Path store, InstantSource clock, Path power) {
        this.store = store;
        this.power = power;
        this.clock = clock;
        this.began = clock.instant();
        this.beganNanos = System.nanoTime();
    }

    /// What somebody should know, most urgent first.
    public List<Problem> look() {
        return new Surroundings(free(), battery(), step()).warnings();
    }

    private long free() {
        try {
            return Files.getFileStore(store).getUsableSpace();
        } catch (IOException gone) {
            // A folder that was removed is told by whatever saves next, with the right words.
            return Long.MAX_VALUE;
        }
    }

    private Duration step() {
        return Duration.between(began, clock.instant()).minusNanos(System.nanoTime() - beganNanos);
    }

    private OptionalInt battery() {
        if (!Files.isDirectory(power)) {
            return OptionalInt.empty();
        }
        try (var supplies = Files.newDirectoryStream(power, "BAT*")) {
            for (var supply : supplies) {
                if (text(supply.resolve("status")).equals("Discharging")) {
                    return OptionalInt.of(Integer.parseInt(text(supply.resolve("capacity"))));
                }
            }
        } catch (IOException | NumberFormatException untold) {
            return OptionalInt.empty();
        }
        return OptionalInt.empty();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
