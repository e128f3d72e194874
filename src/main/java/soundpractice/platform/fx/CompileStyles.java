package soundpractice.platform.fx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.Stylesheet;

/// Part of the build: puts the binary form of each style sheet beside it, which JavaFX takes when it is there; the theme brings its own. Reading them from text
/// is a good part of what a start takes.
public final class CompileStyles {

    private CompileStyles() {}

    /// Does so for every `.css` under the folder named first, and for each step of the text's size.
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]).resolve("soundpractice");
        for (int percent = 100; percent <= 200; percent += 10) {
            Files.writeString(folder.resolve("platform/fx").resolve(Look.sizeSheet(percent)), Look.size(percent));
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
}
