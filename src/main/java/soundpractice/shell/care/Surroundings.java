package soundpractice.shell.care;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import soundpractice.kernel.Problem;

/// How the laptop is placed at this moment, and what of it somebody should know before it becomes trouble.
///
/// @param freeBytes room left where the store lies
/// @param battery charge in percent while it runs on its battery; empty on mains, and where it cannot be told
/// @param clockStep how far the computer's clock moved since the program began, beyond the time that passed
public record Surroundings(long freeBytes, OptionalInt battery, Duration clockStep) {
    /// Below this, work goes on but somebody should make room.
    static final long LOW_BYTES = 500L << 20;

    /// Below this, a photograph or a backup may not fit any more.
    static final long VERY_LOW_BYTES = 50L << 20;

    /// Below this charge, percent.
    static final int LOW_BATTERY = 15;

    /// A clock that moves further than this makes dates doubtful; less is what computers do to keep time.
    static final Duration STEP = Duration.ofMinutes(5);

    /// What to tell, most urgent first.
    public List<Problem> warnings() {
        var told = new ArrayList<Problem>();
        long megabytes = freeBytes >> 20;
        if (freeBytes < VERY_LOW_BYTES) {
            told.add(Problem.of("shell.care.disk-full", megabytes));
        } else if (freeBytes < LOW_BYTES) {
            told.add(Problem.of("shell.care.disk-low", megabytes));
        }
        battery.ifPresent(percent -> {
            if (percent <= LOW_BATTERY) {
                told.add(Problem.of("shell.care.battery", percent));
            }
        });
        if (clockStep.abs().compareTo(STEP) > 0) {
            told.add(Problem.of(clockStep.isNegative() ? "shell.care.clock-back" : "shell.care.clock-forward", clockStep.abs().toMinutes()));
        }
        return List.copyOf(told);
    }
}
