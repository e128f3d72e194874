package soundpractice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import soundpractice.platform.text.Messages;

/// Every sentence the program asks for exists, none stands there unused, every trouble has a next step, every pattern can be filled.
class WordsTest {
    private static final Path BASE = Path.of(System.getProperty("project.basedir", "."));
    /// Where a key is said outright. Whatever is put together from parts is found by its beginning.
    private static final Pattern ASKED = Pattern.compile(
            "(?:Problem\\.of|Reason\\.of\\(\\s*\"[^\"]*\",|\\.text|\\.say|\\.remark)\\(?\\s*\"([a-z]+\\.[A-Za-z0-9._-]+)\"(?!\\s*\\+)", Pattern.DOTALL);
    private static final Pattern TROUBLE = Pattern.compile("TroubleException\\(\\s*Problem\\.of\\(\\s*\"([a-z]+\\.[A-Za-z0-9._-]+)\"", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9._-]*)\"");

    private static final Set<String> ROOMS = Set.of("platform", "journal", "calendar", "security", "sync", "documents", "register", "performance", "stocktake", "improvement", "casework",
            "inspection", "contract", "committee", "cli", "shell");

    private static String sources = "";
    private static Messages words;

    @BeforeAll
    static void read() throws IOException {
        var all = new StringBuilder();
        try (var files = Files.walk(BASE.resolve("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        sources = all.toString();
        words = Messages.load(Locale.UK);
    }

    @Test
    void every_sentence_asked_for_exists() {
        var asked = keys(ASKED);
        assertThat(asked).as("the search finds keys").hasSizeGreaterThan(20);
        asked.removeIf(key -> words.has(key) || !ROOMS.contains(key.substring(0, key.indexOf('.'))));
        assertThat(asked).isEmpty();
    }

    @Test
    void every_trouble_has_a_next_step() {
        var troubles = keys(TROUBLE);
        assertThat(troubles).hasSizeGreaterThan(10);
        troubles.removeIf(key -> words.has(key + ".next"));
        assertThat(troubles).isEmpty();
    }

    @Test
    void no_sentence_stands_there_unused() {
        var literals = keys(LITERAL);
        // Looked at from every quotation mark, so that none is lost between two; what is no literal does no harm here.
        var anything = keys(Pattern.compile("\"(?=([^\"\\n]*)\")"));
        var begun = keys(Pattern.compile("\"(?=([^\"\\n]*)\"\\s*\\+)"));
        begun.retainAll(literals);
        begun.removeIf(l -> l.length() <= 8);
        var ended = literals.stream().filter(l -> l.endsWith(".")).toList();
        var unused = new TreeSet<String>();
        for (var key : words.all().keySet()) {
            var bare = key.endsWith(".next") ? key.substring(0, key.length() - 5) : key;
            boolean whole = literals.contains(bare) || literals.contains(key);
            boolean put = !whole && ended.stream().anyMatch(key::startsWith);
            var stem = bare.substring(0, Math.max(0, bare.lastIndexOf('.')));
            boolean stemAndEnd = literals.contains(stem) && anything.contains(bare.substring(stem.length()));
            // A revision's kind is put into words by its name: `register.contact` by `register.kind.contact`.
            boolean kind = literals.contains(key.replace(".kind.", ".").replace('-', '_'));
            if (!whole && !put && !stemAndEnd && !kind && begun.stream().noneMatch(key::startsWith)) {
                unused.add(key);
            }
        }
        assertThat(unused).isEmpty();
    }

    @Test
    void every_sentence_can_be_filled() {
        for (var key : words.all().keySet()) {
            assertThat(words.text(key, 1, 2, 3, 4, 5, 6)).as(key).isNotBlank().doesNotContain("{0}", "{1}", "{2}");
        }
    }

    @Test
    void no_sentence_with_gaps_is_asked_for_without_what_fills_them() {
        var bare = keys(Pattern.compile("\\.text\\(\"([a-z]+\\.[A-Za-z0-9._-]+)\"\\)"));
        assertThat(bare).as("the search finds keys").hasSizeGreaterThan(100);
        bare.removeIf(key -> !words.has(key) || !words.text(key).contains("{0"));
        assertThat(bare).isEmpty();
    }

    private static Set<String> keys(Pattern pattern) {
        var found = new TreeSet<String>();
        var m = pattern.matcher(sources);
        while (m.find()) {
            found.add(m.group(1));
        }
        return found;
    }
}
