package soundpractice.improvement.agreement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody is to an agreement.
public enum PartyRole {
    PRACTICE,
    COMMISSIONER,
    PROVIDER;

    /// As files and the command line write it: `practice`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "improvement.party." + word();
    }

    /// The role of that word.
    public static Optional<PartyRole> find(String word) {
        return Arrays.stream(values()).filter(r -> r.word().equals(word)).findFirst();
    }
}
