package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import soundpractice.platform.text.Messages;

/// Every command that README and guides tell people to type is one that the program knows, options and all; every way through menus that they tell of goes by words
/// that stand on the screens.
class GuidesTest {
    private static final Path BASE = Path.of(System.getProperty("project.basedir", "."));
    private static final String PROGRAM = "sound-practice";
    /// In running text, between backticks; in a block, a line of its own.
    private static final Pattern INLINE = Pattern.compile("`(sound-practice [^`]+)`");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static Stream<Arguments> commands() throws IOException {
        var all = new ArrayList<Arguments>();
        for (var file : guides()) {
            var lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                var said = new ArrayList<String>();
                var line = lines.get(i).strip();
                if (line.startsWith(PROGRAM)) {
                    said.add(line);
                } else {
                    INLINE.matcher(line).results().forEach(found -> said.add(found.group(1)));
                }
                for (var each : said.stream().flatMap(text -> Stream.of(text.split("\\s;\\s+"))).toList()) {
                    all.add(Arguments.of(file.getFileName() + ":" + (i + 1), each));
                }
            }
        }
        return all.stream();
    }

    private static List<Path> guides() throws IOException {
        try (var files = Files.list(BASE.resolve("src/doc/guide"))) {
            return Stream.concat(Stream.of(BASE.resolve("README.md")), files.filter(file -> file.toString().endsWith(".md")).sorted()).toList();
        }
    }

    @Test
    void the_search_finds_them() throws IOException {
        assertThat(commands()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("commands")
    void the_program_knows(String where, String command) {
        var words = new ArrayList<>(WORD.matcher(command.replaceFirst("\\s#.*$", "").replaceAll("[\\[\\]]", "")).results().map(found -> found.group(1) != null ? found.group(1) : found.group(2)).toList());
        if (words.getFirst().equals(PROGRAM)) {
            words.removeFirst();
        }
        boolean open = words.remove("…") | words.remove("...");
        var choices = words.stream().filter(word -> word.matches("[a-z-]+(\\|[a-z-]+)+")).findFirst();
        var every = choices.map(several -> Stream.of(several.split("\\|")).map(one -> words.stream().map(word -> word.equals(several) ? one : word).toList()).toList()).orElse(List.of(List.copyOf(words)));
        for (var each : every) {
            assertThat(open ? unknownPart(each) : fault(each)).as("%s: %s", where, String.join(" ", each)).isEmpty();
        }
    }

    static Stream<Arguments> ways() throws IOException {
        var way = Pattern.compile("\\*+([^*\n]+(?:→[^*\n]+)+)\\*+|\\*\\*([^*\n]+…)\\*\\*");
        var all = new ArrayList<Arguments>();
        for (var file : guides()) {
            way.matcher(Files.readString(file)).results()
                    .forEach(found -> Stream.of((found.group(1) != null ? found.group(1) : found.group(2)).split("→")).forEach(word -> all.add(Arguments.of(file.getFileName().toString(), word.strip()))));
        }
        return all.stream();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("ways")
    void the_screens_say(String where, String words) {
        var said = Messages.load(Locale.UK).all().values().stream().map(GuidesTest::bare).toList();
        assertThat(said).as(where).contains(bare(words));
    }

    @Test
    void the_search_finds_ways() throws IOException {
        assertThat(ways()).hasSizeGreaterThan(20);
    }

    @Test
    void every_picture_that_the_guides_show_is_there_and_none_lies_about() throws IOException {
        var shown = new TreeSet<String>();
        for (var file : guides()) {
            Pattern.compile("pictures/([^/)]+\\.png)").matcher(Files.readString(file)).results().forEach(found -> shown.add(found.group(1)));
        }
        try (var pictures = Files.list(BASE.resolve("src/doc/guide/pictures"))) {
            assertThat(pictures.map(picture -> String.valueOf(picture.getFileName())).toList()).containsExactlyInAnyOrderElementsOf(shown);
        }
    }

    private static String bare(String words) {
        return words.replaceFirst("…$", "").replace("''", "’").replace("'", "’").strip();
    }

    /// What the program would say about the command, without doing it; empty if it would begin.
    private static String fault(List<String> words) {
        try {
            line().parseArgs(words.toArray(String[]::new));
            return "";
        } catch (CommandLine.ParameterException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /// Of a command that is told only in part: the subcommand that there is not, if there is one.
    private static String unknownPart(List<String> words) {
        var at = line();
        for (var word : words) {
            var next = at.getSubcommands().get(word);
            if (next == null) {
                return at.getSubcommands().isEmpty() ? "" : word;
            }
            at = next;
        }
        return "";
    }

    private static CommandLine line() {
        return SoundPractice.line().setCaseInsensitiveEnumValuesAllowed(true);
    }
}
