package soundpractice.documents.render;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.TreeMap;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// The one font family of our documents, Liberation Sans, which travels with the program. Knows which characters it can show: one it cannot would vanish from the page without a word.
final class Fonts {
    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private final Font regular;

    private Fonts(Font regular) {
        this.regular = regular;
    }

    /// Loads the font. On Linux it first tells Java where the font is, so that pages can be made on a machine that has neither fonts nor fontconfig.
    static Fonts load() throws TroubleException {
        try {
            if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux") && System.getProperty("sun.awt.fontconfig") == null) {
                System.setProperty("sun.awt.fontconfig", writeFontConfiguration(folder()).toString());
            }
            try (var in = resource("Regular")) {
                return new Fonts(Font.createFont(Font.TRUETYPE_FONT, in));
            }
        } catch (IOException | FontFormatException e) {
            throw new TroubleException(Problem.of("documents.fonts"), e);
        }
    }

    /// The first character of a text that the font cannot show, as a code point.
    OptionalInt missing(String text) {
        return text.codePoints().filter(c -> c != '\n' && c != '\r' && c != '\t' && !regular.canDisplay(c)).findFirst();
    }

    /// The text as it can be printed. A character that the font lacks, such as a picture character, is printed by its number: it never vanishes.
    String printable(String text) {
        if (missing(text).isEmpty()) {
            return text;
        }
        var shown = new StringBuilder();
        text.codePoints().forEach(c -> shown.append(missing(Character.toString(c)).isEmpty() ? Character.toString(c) : "[U+%04X]".formatted(c)));
        return shown.toString();
    }

    /// The outline of a text, its baseline beginning at a point, for drawings: outlines need no font of their own.
    java.awt.Shape outline(String text, float size, float x, float y) {
        var glyphs = regular.deriveFont(size).createGlyphVector(new java.awt.font.FontRenderContext(null, true, true), text);
        return glyphs.getOutline(x, y);
    }

    /// How wide a text is.
    double width(String text, float size) {
        return regular.deriveFont(size).getStringBounds(text, new java.awt.font.FontRenderContext(null, true, true)).getWidth();
    }

    private static Path folder() throws IOException {
        var cache = System.getenv("XDG_CACHE_HOME");
        var base = cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home", "."), ".cache") : Path.of(cache);
        try {
            return Files.createDirectories(base.resolve("sound-practice").resolve("fonts"));
        } catch (IOException readOnlyHome) {
            return Files.createTempDirectory("sound-practice-fonts");
        }
    }

    private static Path writeFontConfiguration(Path folder) throws IOException {
        var lines = new TreeMap<String, String>();
        for (var style : STYLES) {
            var file = folder.resolve("LiberationSans-" + style + ".ttf");
            try (var in = resource(style)) {
                var bytes = in.readAllBytes();
                if (!Files.exists(file) || Files.size(file) != bytes.length) {
                    replace(file, bytes);
                }
            }
            lines.put("filename.Liberation_Sans_" + style, file.toAbsolutePath().toString());
        }
        for (var logical : List.of("serif", "sansserif", "monospaced", "dialog", "dialoginput")) {
            lines.put(logical + ".plain.latin-1", "Liberation Sans Regular");
            lines.put(logical + ".bold.latin-1", "Liberation Sans Bold");
            lines.put(logical + ".italic.latin-1", "Liberation Sans Italic");
            lines.put(logical + ".bolditalic.latin-1", "Liberation Sans BoldItalic");
        }
        var text = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
        lines.forEach((key, value) -> text.append(key).append('=').append(value).append('\n'));
        var configuration = folder.resolve("fontconfig.properties");
        if (!Files.exists(configuration) || !Files.readString(configuration).contentEquals(text)) {
            replace(configuration, text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return configuration;
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        var fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "font", ".new");
        Files.write(fresh, bytes);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /// The file of that style.
    static java.io.InputStream resource(String style) throws IOException {
        var in = Fonts.class.getResourceAsStream("/liberation/LiberationSans-" + style + ".ttf");
        if (in == null) {
            throw new IOException("the font Liberation Sans " + style + " is missing from the program");
        }
        return in;
    }
}
