package soundpractice.shell;

import java.util.Locale;

/// How well a name fits what somebody typed. Every word typed has to be found: at the start of a word best, inside a word less, as letters in
/// their order (`lbs` for `Limes Bridge Surgery`) least.
public final class FuzzyMatch {
    private FuzzyMatch() {}

    /// More is better; 0 does not fit. Nothing typed fits everything a little.
    public static int score(String name, String typed) {
        var text = name.toLowerCase(Locale.ROOT);
        int all = 1;
        for (var word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            int one = word.isEmpty() ? 1 : scoreOf(text, word);
            if (one == 0) {
                return 0;
            }
            all += one;
        }
        return all;
    }

    private static int scoreOf(String text, String word) {
        if (text.startsWith(word)) {
            return 100;
        }
        if (text.contains(" " + word)) {
            return 80;
        }
        if (text.contains(word)) {
            return 50;
        }
        return word.length() > 1 && startsInOrder(text, word) ? 20 : 0;
    }

    /// Whether each letter starts a word, or follows the letter found before it.
    private static boolean startsInOrder(String text, String word) {
        int at = -1;
        for (int i = 0; i < word.length(); i++) {
            int next = at + 1;
            while (next < text.length() && !(text.charAt(next) == word.charAt(i) && (next == at + 1 || text.charAt(next - 1) == ' '))) {
                next++;
            }
            if (next >= text.length()) {
                return false;
            }
            at = next;
        }
        return true;
    }
}
