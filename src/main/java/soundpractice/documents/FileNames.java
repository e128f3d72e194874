package soundpractice.documents;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names under which documents are written out, such as `2017-10-02 Z99001 Letter 4 Harbour View Surgery.pdf`:
/// they sort by date, say what is inside, are the same on every system, and no two in a batch are alike.
public final class FileNames {
    private static final int LONGEST = 120;
    private final Set<String> given = new HashSet<>();

    /// The next letter's name.
    public String next(LetterModel model, LetterKind kind) {
        var practice = model.fields().getOrDefault(LetterField.PRACTICE_NAME, "");
        var stem = safe(model.date() + " " + model.practice() + " " + (kind.notice() ? spoken(kind) : "Letter " + kind.number()) + " " + practice);
        var name = stem + ".pdf";
        for (int copy = 2; !given.add(name.toLowerCase(Locale.ROOT)); copy++) {
            name = stem + " (" + copy + ").pdf";
        }
        return name;
    }

    private static String spoken(LetterKind kind) {
        var words = kind.id().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /// A text as a part of a file's name: no separators, no characters that some system refuses, no leading or trailing dots and blanks, not too long.
    public static String safe(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("\\.{2,}", ".");
        var cut = plain.codePoints().limit(LONGEST).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        var trimmed = cut.replaceAll("^[. ]+|[. ]+$", "");
        return trimmed.isEmpty() ? "document" : trimmed;
    }
}
