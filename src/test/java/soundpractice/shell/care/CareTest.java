package soundpractice.shell.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.kernel.Problem;

final class CareTest {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "600, -, 0, -",
        "500, -, 0, -",
        "499, -, 0, shell.care.disk-low",
        "49, -, 0, shell.care.disk-full",
        "600, 15, 0, shell.care.battery",
        "600, 16, 0, -",
        "600, -, 5, -",
        "600, -, 6, shell.care.clock-forward",
        "600, -, -6, shell.care.clock-back",
    })
    void warns_before_it_becomes_trouble(long freeMegabytes, Integer battery, long stepMinutes, String told) {
        var around = new Surroundings(freeMegabytes << 20, battery == null ? OptionalInt.empty() : OptionalInt.of(battery), Duration.ofMinutes(stepMinutes));
        assertThat(around.warnings()).extracting(Problem::key).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void the_battery_is_told_only_while_it_empties_and_a_clock_put_back_is_noticed() throws Exception {
        var supply = Files.createDirectory(folder.resolve("BAT0"));
        Files.writeString(supply.resolve("capacity"), "9\n");
        Files.writeString(supply.resolve("status"), "Charging\n");
        var now = new AtomicReference<>(NOON);
        var lookout = new Lookout(folder, now::get, folder);
        assertThat(lookout.look()).extracting(Problem::key).doesNotContain("shell.care.battery");
        Files.writeString(supply.resolve("status"), "Discharging\n");
        now.set(NOON.minus(Duration.ofHours(1)));
        assertThat(lookout.look()).extracting(Problem::key).contains("shell.care.battery", "shell.care.clock-back");
    }

    @ParameterizedTest
    @CsvSource({"0.1.0, 0.2.0, true", "0.1.0, 0.1.0, false", "0.2.0, 0.1.9, false", "0.9.0, 0.10, true", "0.1.0-SNAPSHOT, 0.1.0, false", "0.1.0, newest, false"})
    void word_of_a_newer_version_is_heeded_when_it_is_newer(String ours, String theirs, boolean newer) throws Exception {
        Files.writeString(folder.resolve(NewerVersion.FILE), "version=" + theirs + "\nwhere=From the software centre\n");
        assertThat(NewerVersion.in(List.of(folder.resolve("nowhere"), folder), ours).isPresent()).isEqualTo(newer);
    }

    @Test
    void the_log_leaves_out_what_an_exception_quotes() {
        var told = new LogRecord(Level.WARNING, "the day's backup could not be made");
        told.setLoggerName("soundpractice.shell");
        told.setThrown(new IllegalStateException("Alder Lane Surgery, Z99001"));
        assertThat(new LogBook.Lines().format(told)).contains("WARNING soundpractice.shell the day's backup could not be made", "java.lang.IllegalStateException")
                .doesNotContain("Alder", "Z99001");
    }

    @Test
    void the_log_does_not_grow_for_ever() throws Exception {
        var logger = java.util.logging.Logger.getLogger("");
        var before = logger.getHandlers();
        for (var handler : before) {
            logger.removeHandler(handler);
        }
        new LogBook(folder.resolve("log")).open();
        try {
            for (int i = 0; i < 40_000; i++) {
                java.util.logging.Logger.getLogger("soundpractice.test.log").log(new QuietRecord("line " + i + " of a program that complains a great deal about little"));
            }
            try (var files = Files.list(folder.resolve("log"))) {
                assertThat(files.filter(f -> f.toString().endsWith(".log")).mapToLong(f -> f.toFile().length()).sum()).isBetween(500_000L, 2_100_000L);
            }
            assertThat(new LogBook(folder.resolve("log")).tail().getLast()).contains("line 39999 ");
        } finally {
            for (var handler : logger.getHandlers()) {
                handler.close();
                logger.removeHandler(handler);
            }
            for (var handler : before) {
                logger.addHandler(handler);
            }
        }
    }

    private static final class QuietRecord extends LogRecord {
        private static final long serialVersionUID = 1L;

        QuietRecord(String message) {
            super(Level.WARNING, message);
            setLoggerName("soundpractice.test.log");
        }
    }
}
