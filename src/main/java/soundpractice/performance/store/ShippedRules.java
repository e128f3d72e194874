package soundpractice.performance.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import soundpractice.kernel.RuleId;
import soundpractice.performance.rules.BookedRule;
import soundpractice.performance.rules.RuleBook;

/// The rule book that comes with the program.
public final class ShippedRules {
    private ShippedRules() {}

    /// Reads it.
    public static RuleBook read() {
        try (var in = Objects.requireNonNull(ShippedRules.class.getResourceAsStream("/soundpractice/performance/rules.csv"))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
            return new RuleBook(lines.stream().map(ShippedRules::rule).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BookedRule rule(String line) {
        var cells = line.split(",", -1);
        return new BookedRule(RuleId.of(cells[0]), BookedRule.Stands.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                words(cells[2]).stream().map(RuleId::of).toList(), words(cells[3]));
    }

    private static List<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).filter(w -> !w.isEmpty()).toList();
    }
}
