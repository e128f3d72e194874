package soundpractice.platform.files;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The name of a file that is made from words, such as a practice's name or what a case is about.
public final class FileName {
    private static final Pattern FORBIDDEN = Pattern.compile("(?:\\s*[\\\\/:*?\"<>|\\p{Cntrl}])+\\s*");
    private static final Pattern ENDING = Pattern.compile("\\.\\w{1,12}$");
    /// Windows keeps these for devices, with any ending.
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");
    private static final int LONGEST = 120;

    private FileName() {}

    /// The same name, as every system can write it: without signs that Windows forbids, not too long, its ending kept.
    public static String usable(String words) {
        var found = ENDING.matcher(words);
        var ending = found.find() ? found.group() : "";
        var stem = FORBIDDEN.matcher(words.substring(0, words.length() - ending.length())).replaceAll(" - ").replaceAll("^[ -]+|[ .-]+$", "");
        stem = stem.length() > LONGEST ? stem.substring(0, LONGEST).stripTrailing() : stem;
        if (stem.isEmpty() || DEVICES.contains(stem.toLowerCase(Locale.ROOT))) {
            stem = "_" + stem;
        }
        return stem + ending;
    }
}
