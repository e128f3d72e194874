package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import soundpractice.journal.Kind;

/// The journal keeps a kind that nobody told it of, and nothing fails: only that what belongs together in it would merge apart, and no role would be asked.
class KindsTest {
    @Test
    void every_kind_that_is_declared_stands_in_the_wiring_of_its_room_once() throws Exception {
        var declared = declared();
        assertThat(declared).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        var wired = Rooms.kinds().stream().map(Kind::name).toList();
        assertThat(wired).doesNotHaveDuplicates();
        assertThat(declared.stream().filter(name -> !wired.contains(name))).as("kinds that a record declares and no kinds() of a room's wiring names").isEmpty();
    }

    private static List<String> declared() throws IOException, ReflectiveOperationException {
        var classes = Path.of(System.getProperty("project.basedir", "."), "target", "classes");
        var names = new ArrayList<String>();
        try (var files = Files.walk(classes.resolve("soundpractice"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                // Only classes that speak of kinds at all are loaded; there are two thousand others.
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains("soundpractice/journal/Kind;")) {
                    var path = classes.relativize(file).toString();
                    names.addAll(kindsOf(Class.forName(path.substring(0, path.length() - ".class".length()).replace(path.contains("/") ? '/' : '\\', '.'))));
                }
            }
        }
        return names;
    }

    private static List<String> kindsOf(Class<?> type) throws ReflectiveOperationException {
        var names = new ArrayList<String>();
        for (var field : Arrays.stream(type.getDeclaredFields()).filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == Kind.class).toList()) {
            field.setAccessible(true);
            names.add(((Kind<?>) field.get(null)).name());
        }
        return names;
    }
}
