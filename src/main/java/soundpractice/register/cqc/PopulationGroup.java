package soundpractice.register.cqc;

import java.util.Locale;
import java.util.Optional;

/// One of the six groups of patients that CQC rated until 2021. Its files of today name two of them in other words than its reports did; both are known.
public enum PopulationGroup {
    OLDER_PEOPLE("older"),
    LONG_TERM_CONDITIONS("long term"),
    FAMILIES("families"),
    WORKING_AGE("working age"),
    VULNERABLE("vulnerable"),
    MENTAL_HEALTH("mental health");

    private final String told;

    PopulationGroup(String told) {
        this.told = told;
    }

    /// The group in a cell, told by the words that only its name has.
    public static Optional<PopulationGroup> parse(String cell) {
        var bare = cell.toLowerCase(Locale.ROOT).replace('-', ' ');
        for (var group : values()) {
            if (bare.contains(group.told)) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    /// The key of its word.
    public String key() {
        return "register.population-group." + name().toLowerCase(Locale.ROOT);
    }
}
