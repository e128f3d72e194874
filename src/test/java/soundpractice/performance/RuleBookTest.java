package soundpractice.performance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import soundpractice.performance.rules.BookedRule;
import soundpractice.performance.rules.BookedRule.Stands;
import soundpractice.performance.store.ShippedRules;
import soundpractice.platform.text.Messages;

/// The rule book against the sources, the program and the words: nothing is claimed that is not so.
class RuleBookTest {
    private static final Path BASE = Path.of(System.getProperty("project.basedir", "."));
    private static final List<BookedRule> RULES = ShippedRules.read().rules();

    @Test
    void it_holds_every_id_of_the_sources_once() throws IOException {
        var ids = RULES.stream().map(r -> r.id().value()).toList();
        assertThat(ids).doesNotHaveDuplicates();
        var wanted = Files.readAllLines(BASE.resolve("src/test/resources/rule-ids.csv")).stream().skip(1).map(l -> l.split(",", -1)[0])
                .filter(id -> id.matches("[RPAD]-[0-9]+")).toList();
        assertThat(ids).containsAll(wanted);
        assertThat(wanted).hasSize(110);
        assertThat(ids.stream().filter(i -> i.matches("G-[0-9]+"))).hasSize(10);
    }

    @Test
    void whatever_it_calls_a_rule_of_the_program_is_named_in_the_program_and_what_is_not_built_yet_is_not() throws IOException {
        var sources = new StringBuilder();
        try (var files = Files.walk(BASE.resolve("src/main/java/soundpractice"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file)).append('\n');
            }
        }
        var missing = new TreeSet<String>();
        for (var rule : RULES) {
            boolean named = Pattern.compile("(?<![A-Za-z0-9])" + rule.id().value().replace("-", "[-_]") + "(?![0-9])").matcher(sources).find();
            if (rule.stands() == Stands.CODE && !named) {
                missing.add(rule.id().value());
            }
        }
        assertThat(missing).isEmpty();
        System.out.println("rules not built yet: " + RULES.stream().filter(r -> r.stands() == Stands.LATER).map(r -> r.id().value()).toList());
    }

    @Test
    void every_rule_has_its_sentence_every_ambiguity_its_default_and_every_parameter_exists() throws Exception {
        var words = Messages.load(Locale.UK);
        for (var rule : RULES) {
            var id = rule.id().value();
            if (id.startsWith("P-")) {
                assertThat(Parameter.named(id)).as(id).isPresent();
            } else {
                assertThat(words.has(rule.key())).as(id).isTrue();
            }
            if (id.startsWith("A-") || id.startsWith("G-") || rule.stands() == Stands.RULING) {
                assertThat(words.has(rule.key() + ".default")).as(id).isTrue();
            }
            rule.by().forEach(p -> assertThat(Parameter.named(p.value())).as(id + " by " + p).isPresent());
            assertThat(rule.used()).as(id).isNotEmpty().allSatisfy(u -> assertThat(words.has("performance.used." + u)).as(u).isTrue());
            if (rule.stands() == Stands.PARAMETER && !id.startsWith("P-")) {
                assertThat(rule.by()).as(id).isNotEmpty();
            }
        }
    }

    @Test
    void one_can_rule_on_what_is_unclear_and_not_on_what_a_parameter_decides() {
        var open = RULES.stream().filter(BookedRule::isOpen).map(r -> r.id().value()).toList();
        assertThat(open).contains("A-8", "A-10", "A-24", "A-25", "A-26", "A-18", "A-12", "A-7", "A-28", "G-1", "R-01", "R-02", "R-03", "R-21").doesNotContain("A-2", "A-9", "A-5", "R-60", "P-1", "D-3");
        assertThat(RULES.stream().filter(BookedRule::isOpen)).allSatisfy(r -> assertThat(r.id().value().toUpperCase(Locale.ROOT)).doesNotStartWith("P-"));
    }
}
