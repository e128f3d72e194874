package soundpractice.improvement.drafting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a problem is about: for boards, suggestions and the highlights over several practices.
public enum Theme {
    ACCESS,
    WORKFORCE,
    LEADERSHIP,
    SAFETY,
    CLINICAL,
    PATIENTS,
    PREMISES,
    FINANCE,
    RECORDS;

    /// As plans and the directory write it: `access`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "improvement.theme." + word();
    }

    /// The theme of that word.
    public static Optional<Theme> find(String word) {
        return Arrays.stream(values()).filter(t -> t.word().equals(word)).findFirst();
    }
}
