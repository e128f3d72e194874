package soundpractice.committee.pack;

import java.util.Locale;

/// How practices are put together where a pack counts them.
public enum Grouping {
    AREA,
    LOCALITY,
    PCN;

    /// As the command line writes it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "committee.grouping." + word();
    }

    /// The group a practice belongs to; empty when it belongs to none.
    ///
    /// @param area what the whole area is called
    public String of(PracticeFacts practice, String area) {
        return switch (this) {
            case AREA -> area;
            case LOCALITY -> practice.locality();
            case PCN -> practice.pcn();
        };
    }
}
