package soundpractice.shell.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.slf4j.LoggerFactory;
import soundpractice.platform.fx.BugReport;

/// The program's own log: four files of half a megabyte, the oldest written over. It names what went wrong and where in the code, never what was
/// being worked on; an exception's message, which may quote a practice, is left out.
public final class LogBook {
    private static final int BYTES = 500_000;
    private static final int FILES = 4;
    private static final Logger OURS = Logger.getLogger("soundpractice");
    private static final int SHOWN_LINES = 400;

    private final Path folder;

    /// The log in a folder.
    public LogBook(Path folder) {
        this.folder = folder;
    }

    /// Begins to keep it. Without a log the program works all the same.
    public void open() {
        try {
            Files.createDirectories(folder);
            var file = new FileHandler(folder.resolve("sound-practice-%u-%g.log").toString(), BYTES, FILES, true);
            file.setFormatter(new Lines());
            file.setLevel(OURS.isLoggable(Level.FINE) ? Level.FINE : Level.INFO);
            Logger.getLogger("").addHandler(file);
            if (!OURS.isLoggable(Level.INFO)) {
                OURS.setLevel(Level.INFO);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(LogBook.class).warn("no log can be kept in {}", folder);
        }
    }

    /// Its last lines, oldest first; the file with the lowest number is the one being written.
    public List<String> tail() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            var lines = files.filter(file -> file.toString().endsWith(".log")).sorted(Comparator.reverseOrder()).flatMap(file -> lines(file).stream()).toList();
            return lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size());
        } catch (IOException | UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line each: when, how bad, who says it, what.
    static final class Lines extends Formatter {
        @Override
        public String format(LogRecord record) {
            var line = record.getInstant().truncatedTo(ChronoUnit.SECONDS) + " " + record.getLevel() + " " + record.getLoggerName() + " " + formatMessage(record) + "\n";
            return record.getThrown() == null ? line : line + BugReport.of(record.getThrown()).trace();
        }
    }
}
