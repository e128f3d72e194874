package soundpractice.security;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import soundpractice.kernel.Problem;

/// How long a passphrase would stand against guessing, honestly and simply: it counts what an attacker would have to try.
///
/// Letters in a row count little, because people choose words; what repeats, runs along the keyboard or the alphabet, is among the first guesses of every
/// attacker, or names the person or the organisation, counts almost nothing.
///
/// @param score 0 useless, 1 weak, 2 fair, 3 good, 4 strong
/// @param bits the estimate behind it, as a power of two
/// @param why what to do, or that all is well
public record PassphraseStrength(int score, int bits, Problem why) {
    /// The least score with which a new store should be made.
    public static final int ENOUGH = 2;

    private static final String[] RUNS = {"abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "01234567890", "qazwsxedcrfvtgbyhnujmikolp", "1qaz2wsx3edc4rfv"};
    private static final Set<String> FIRST_GUESSES = Set.of(
            "password", "passwort", "passphrase", "letmein", "welcome", "secret", "admin", "login", "monkey", "dragon", "master", "shadow", "sunshine", "princess", "football",
            "liverpool", "arsenal", "chelsea", "charlie", "summer", "winter", "spring", "autumn", "january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "doctor", "surgery", "practice",
            "health", "nhs", "quality", "salford", "manchester", "london", "england", "computer", "laptop", "changeme", "default", "iloveyou", "trustno", "correct", "horse",
            "battery", "staple", "test", "demo", "hello");

    /// The strength of a passphrase for somebody.
    ///
    /// @param names the person's and the organisation's; they are guessed first
    public static PassphraseStrength of(String passphrase, Collection<String> names) {
        if (passphrase.isBlank()) {
            return new PassphraseStrength(0, 0, Problem.of("security.passphrase.empty"));
        }
        var known = new HashSet<String>();
        for (var name : names) {
            known.addAll(parts(name.toLowerCase(Locale.ROOT)));
        }
        var seen = new HashSet<String>();
        double bits = 0;
        boolean named = false;
        boolean guessed = false;
        boolean repeats = false;
        for (var part : parts(plain(passphrase))) {
            if (!seen.add(part)) {
                repeats = true;
                bits += 1;
            } else if (known.contains(part) && part.length() > 1) {
                named = true;
                bits += 2;
            } else if (FIRST_GUESSES.contains(part)) {
                guessed = true;
                bits += 6;
            } else if (isRun(part) || isOneUnitAgain(part)) {
                repeats = true;
                bits += 4;
            } else {
                bits += worth(part);
            }
        }
        bits += others(passphrase);
        int whole = (int) bits;
        return new PassphraseStrength(score(whole), whole, why(whole, named, guessed, repeats));
    }

    private static Problem why(int bits, boolean named, boolean guessed, boolean repeats) {
        if (score(bits) >= 3) {
            return Problem.of("security.passphrase.good");
        }
        if (named) {
            return Problem.of("security.passphrase.names");
        }
        if (guessed) {
            return Problem.of("security.passphrase.guessed");
        }
        if (repeats) {
            return Problem.of("security.passphrase.pattern");
        }
        return Problem.of(score(bits) == 2 ? "security.passphrase.fair" : "security.passphrase.short");
    }

    private static int score(int bits) {
        return bits < 20 ? 0 : bits < 32 ? 1 : bits < 45 ? 2 : bits < 60 ? 3 : 4;
    }

    /// A word is one of some eight thousand that people choose from, which is thirteen bits; shorter ones are worth their letters; what is longer than
    /// any word, or broken by digits, is a little more.
    private static double worth(String part) {
        boolean digits = part.chars().allMatch(Character::isDigit);
        if (digits) {
            return Math.min(part.length(), 4) * 2.5 + Math.max(0, part.length() - 4) * 3.3;
        }
        return part.length() <= 4 ? part.length() * 2.8 : part.length() <= 12 ? 12 + (part.length() - 5) * 0.6 : 16 + (part.length() - 12) * 1.5;
    }

    /// Signs, each kind worth something once; and changes between small letters, capitals and digits beyond those everybody makes (a capital first, a digit last).
    private static double others(String passphrase) {
        long signs = passphrase.chars().filter(c -> !Character.isLetterOrDigit(c) && c != ' ').count();
        long kinds = passphrase.chars().filter(c -> !Character.isLetterOrDigit(c) && c != ' ').distinct().count();
        int changes = 0;
        for (int i = 1; i < passphrase.length(); i++) {
            int before = sort(passphrase.charAt(i - 1));
            int here = sort(passphrase.charAt(i));
            boolean firstCapital = before == 2 && here == 1 && (i == 1 || sort(passphrase.charAt(i - 2)) == 0);
            if (before != here && before != 0 && here != 0 && !firstCapital) {
                changes++;
            }
        }
        return kinds * 3 + Math.min(signs - kinds, 4) + Math.max(0, changes - 1) * 3.0;
    }

    private static int sort(char c) {
        return Character.isDigit(c) ? 3 : Character.isUpperCase(c) ? 2 : Character.isLetter(c) ? 1 : 0;
    }

    /// The disguises everybody knows, taken off: signs and digits that a letter follows in the same word.
    private static String plain(String passphrase) {
        var lower = passphrase.toLowerCase(Locale.ROOT);
        var out = new StringBuilder();
        boolean letterFollows = false;
        for (int i = lower.length() - 1; i >= 0; i--) {
            char c = lower.charAt(i);
            letterFollows = !Character.isWhitespace(c) && (letterFollows || Character.isLetter(c));
            out.append(letterFollows ? undisguised(c) : c);
        }
        return out.reverse().toString();
    }

    private static char undisguised(char c) {
        return switch (c) {
            case '0' -> 'o';
            case '1', '!' -> 'i';
            case '3' -> 'e';
            case '4', '@' -> 'a';
            case '5', '$' -> 's';
            case '7' -> 't';
            default -> c;
        };
    }

    /// Words and numbers in it, in order.
    private static List<String> parts(String text) {
        var found = new ArrayList<String>();
        var matcher = java.util.regex.Pattern.compile("\\p{L}+|\\p{N}+").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static boolean isRun(String part) {
        var backwards = new StringBuilder(part).reverse().toString();
        for (var run : RUNS) {
            if (part.length() > 2 && (run.contains(part) || run.contains(backwards))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneUnitAgain(String part) {
        for (int unit = 1; unit <= part.length() / 2; unit++) {
            if (part.length() % unit == 0 && part.equals(part.substring(0, unit).repeat(part.length() / unit))) {
                return true;
            }
        }
        return false;
    }
}
