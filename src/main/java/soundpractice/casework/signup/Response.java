package soundpractice.casework.signup;

import java.util.Locale;
import java.util.Optional;

/// What a practice may answer to a requirement.
public enum Response {
    YES,
    NO,
    WORKING_TOWARDS;

    /// Reads it as people write it: `Working Towards`, `working_towards`, `Y`, `no`.
    public static Optional<Response> parse(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ")) {
            case "yes", "y" -> Optional.of(YES);
            case "no", "n" -> Optional.of(NO);
            case "working towards", "working toward", "wt" -> Optional.of(WORKING_TOWARDS);
            default -> Optional.empty();
        };
    }

    /// As files and the command line write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// As letters and template C1 print it.
    public String printed() {
        return switch (this) {
            case YES -> "Yes";
            case NO -> "No";
            case WORKING_TOWARDS -> "Working Towards";
        };
    }
}
