package soundpractice.security;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The file name of a backup that the program made by itself: `backup-2026-11-22-134512-daily.qabackup`.
///
/// @param at when, in local time, to the second
/// @param occasion why
public record BackupName(LocalDateTime at, Occasion occasion) implements Comparable<BackupName> {
    /// What every backup's name ends with.
    public static final String ENDING = ".qabackup";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);
    private static final Pattern SHAPE = Pattern.compile("backup-([0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9]{6})-([a-z-]+)\\.qabackup");

    /// Why a backup was made.
    public enum Occasion {
        /// The first time the store was open on a day.
        DAILY,
        /// Before a file was imported.
        BEFORE_IMPORT,
        /// Before a new version of the program changed the store's form.
        BEFORE_MIGRATION;

        private String written() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public BackupName {
        at = at.withNano(0);
    }

    /// The name's parts, if it is one of ours.
    public static Optional<BackupName> parse(String fileName) {
        var m = SHAPE.matcher(fileName);
        if (!m.matches()) {
            return Optional.empty();
        }
        try {
            var at = LocalDateTime.parse(m.group(1), MOMENT);
            for (var occasion : Occasion.values()) {
                if (occasion.written().equals(m.group(2))) {
                    return Optional.of(new BackupName(at, occasion));
                }
            }
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /// The file name.
    public String fileName() {
        return "backup-" + MOMENT.format(at) + "-" + occasion.written() + ENDING;
    }

    @Override
    public int compareTo(BackupName other) {
        int byTime = at.compareTo(other.at);
        return byTime != 0 ? byTime : occasion.compareTo(other.occasion);
    }
}
