package soundpractice.platform.fx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.css.Stylesheet;

/// Part of the build: puts the binary form of each style sheet beside it, which JavaFX takes when it is there. The theme alone is some thousand rules,
/// and reading them from text is a good part of what a start takes.
public final class CompileStyles {
    private static final List<String> THEMES = List.of("atlantafx/base/theme/primer-light.css", "atlantafx/base/theme/primer-dark.css");

    private CompileStyles() {}

    /// Does so for every `.css` under the folder named first, for the themes and for each step of the text's size.
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var sources = new ArrayList<Path>();
        for (var theme : THEMES) {
            var copy = folder.resolve(theme);
            Files.createDirectories(Objects.requireNonNull(copy.getParent()));
            try (InputStream from = Objects.requireNonNull(CompileStyles.class.getResourceAsStream("/" + theme), theme)) {
                Files.copy(from, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            sources.add(copy);
        }
        var sizes = folder.resolve("soundpractice/platform/fx");
        for (int percent = 100; percent <= 200; percent += 10) {
            Files.writeString(sizes.resolve(Look.sizeSheet(percent)), Look.size(percent));
        }
        try (var files = Files.walk(folder.resolve("soundpractice"))) {
            files.filter(file -> file.toString().endsWith(".css")).sorted().forEach(sources::add);
        }
        for (var source : sources) {
            var binary = source.resolveSibling(source.getFileName().toString().replaceFirst("css$", "bss"));
            Stylesheet.convertToBinary(source.toFile(), binary.toFile());
        }
        for (var theme : THEMES) {
            Files.delete(folder.resolve(theme));
        }
    }
}
