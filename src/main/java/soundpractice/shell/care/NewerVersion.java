package soundpractice.shell.care;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/// Word of a newer version, left as a small file by whoever looks after the computers: the program asks no network.
///
/// @param version its number, such as 0.2.0
/// @param where where to get it, in the words of whoever left the file
public record NewerVersion(String version, String where) {
    /// The file's name: `version=0.2.0` and `where=Software centre`, a line each.
    public static final String FILE = "sound-practice-update.properties";

    private static final int LONGEST = 300;

    /// The newest that is newer than this program, if any of the folders has word of one. A file that makes no sense counts as none.
    public static Optional<NewerVersion> in(List<Path> folders, String ours) {
        return folders.stream().flatMap(folder -> read(folder.resolve(FILE)).stream()).filter(found -> compare(found.version, ours) > 0)
                .max((a, b) -> compare(a.version, b.version));
    }

    private static Optional<NewerVersion> read(Path file) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var told = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            told.load(in);
        } catch (IOException | IllegalArgumentException senseless) {
            return Optional.empty();
        }
        var version = told.getProperty("version", "").strip();
        var where = told.getProperty("where", "").strip();
        return version.matches("\\d{1,4}(\\.\\d{1,4}){0,3}") && where.length() <= LONGEST ? Optional.of(new NewerVersion(version, where)) : Optional.empty();
    }

    private static int compare(String a, String b) {
        return Comparator.<int[]>comparingInt(n -> n[0]).thenComparingInt(n -> n[1]).thenComparingInt(n -> n[2]).thenComparingInt(n -> n[3])
                .compare(numbers(a), numbers(b));
    }

    private static int[] numbers(String version) {
        var parts = version.replaceAll("[^0-9.].*", "").split("\\.", -1);
        return Stream.concat(Stream.of(parts), Stream.of("0", "0", "0", "0")).limit(4).mapToInt(part -> part.isEmpty() ? 0 : Integer.parseInt(part)).toArray();
    }
}
