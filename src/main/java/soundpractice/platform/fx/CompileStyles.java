package soundpractice.platform.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/// Part of the build: puts the binary form of each style sheet beside it, which JavaFX takes when it is there; the theme brings its own. Reading them from text
/// is a good part of what a start takes.
public final class CompileStyles {
    /// What the first window is made of, in the theme's names. A test holds that nothing is missing.
    static final Set<String> FIRST = Set.of(
            "root", "Text", "text", "label", "hyperlink", "button", "default", "accent", "ikonli-font-icon", "font-icon", "text-input", "text-field", "password-field", "content",
            "progress-bar", "bar", "track", "scroll-pane", "viewport", "corner", "scroll-bar", "track-background", "thumb", "increment-button", "decrement-button",
            "increment-arrow", "decrement-arrow");
    private static final Pattern REMARK = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*})");
    /// A kind of control or a style class in a selector; what follows a colon is a state.
    private static final Pattern NAME = Pattern.compile("(?<![:\\w-])[.#]?([A-Za-z][\\w-]*)");

    private CompileStyles() {}

    /// Does so for every `.css` under the folder named first, and for each step of the text's size.
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]).resolve("soundpractice");
        for (int percent = 100; percent <= 200; percent += 10) {
            Files.writeString(folder.resolve("platform/fx").resolve(Look.sizeSheet(percent)), Look.size(percent));
        }
        for (var theme : Map.of("first-light.css", new PrimerLight(), "first-dark.css", new PrimerDark()).entrySet()) {
            try (var text = Objects.requireNonNull(CompileStyles.class.getResourceAsStream(theme.getValue().getUserAgentStylesheet()))) {
                Files.writeString(folder.resolve("platform/fx").resolve(theme.getKey()), first(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        List<Path> sources;
        try (var files = Files.walk(folder)) {
            sources = files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
        for (var source : sources) {
            var binary = source.resolveSibling(source.getFileName().toString().replaceFirst("css$", "bss"));
            Stylesheet.convertToBinary(source.toFile(), binary.toFile());
        }
    }

    /// Of a theme, the rules that the first window uses.
    static String first(String theme) {
        var kept = new StringBuilder();
        var rule = RULE.matcher(REMARK.matcher(theme).replaceAll(""));
        while (rule.find()) {
            var selectors = Arrays.stream(rule.group(1).split(",")).map(String::strip).filter(CompileStyles::isOfFirst).collect(Collectors.joining(", "));
            if (!selectors.isEmpty()) {
                kept.append(selectors).append(' ').append(rule.group(2)).append('\n');
            }
        }
        return kept.toString();
    }

    private static boolean isOfFirst(String selector) {
        return NAME.matcher(selector).results().allMatch(name -> FIRST.contains(name.group(1)));
    }
}
