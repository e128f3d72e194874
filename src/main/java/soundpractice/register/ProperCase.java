package soundpractice.register;

import java.util.Locale;
import java.util.Set;

/// Names and addresses in ordinary capitals: the national files write THE DENSHAM SURGERY, a letter says The Densham Surgery.
/// Text that already has small letters is left alone.
public final class ProperCase {
    private static final Set<String> SHORT = Set.of(
            "GP", "NHS", "PCN", "ICB", "CCG", "LLP", "UK", "PMS", "APMS", "GMS", "II", "III", "IV", "MC", "HMP", "SAS", "CIC", "OOH", "TPP", "PCC", "PCT", "UTC", "WIC");
    private static final Set<String> SMALL = Set.of("AND", "OF", "ON", "THE", "IN", "AT", "BY", "LE", "DE", "UPON", "UNDER", "FOR", "TO", "WITH", "CUM");

    private ProperCase() {}

    /// The text as a person would write it.
    public static String of(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            return text;
        }
        var out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && isWord(text, end)) {
                end++;
            }
            if (end > at) {
                out.append(word(text.substring(at, end), at == 0));
                at = end;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    private static boolean isWord(String text, int at) {
        char c = text.charAt(at);
        return Character.isLetterOrDigit(c) || ((c == '\'' || c == '’') && at > 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)));
    }

    private static String word(String word, boolean first) {
        if (SHORT.contains(word) || (word.chars().anyMatch(Character::isDigit) && word.chars().filter(Character::isLetter).count() < 2)) {
            return word;
        }
        var small = word.toLowerCase(Locale.ROOT);
        if (!first && SMALL.contains(word)) {
            return small;
        }
        var out = new StringBuilder(small);
        out.setCharAt(0, Character.toUpperCase(out.charAt(0)));
        int mark = Math.max(out.indexOf("'"), out.indexOf("’"));
        // O'BRIEN keeps its second capital; ST MARY'S and the like do not get one.
        if (mark == 1 && out.length() > 3) {
            out.setCharAt(2, Character.toUpperCase(out.charAt(2)));
        }
        return out.toString();
    }
}
