package soundpractice.inspection.support;

import java.util.Locale;

/// How patients are told about a rating, what it means and what is done (44-48). Some channels are the practice's, some the area team's.
public enum Channel {
    WAITING_ROOM(true),
    PRACTICE_WEBSITE(true),
    NHS_WEBSITE(true),
    PATIENT_GROUP(true),
    OTHER_MEETING(true),
    HEALTHWATCH(false),
    COMMISSIONER_WEBSITE(false),
    AREA_TEAM_WEBSITE(false),
    OTHER(false);

    private final boolean practice;

    Channel(boolean practice) {
        this.practice = practice;
    }

    /// Whether it is the practice's own.
    public boolean isPractices() {
        return practice;
    }

    /// The key of its word.
    public String key() {
        return "inspection.channel." + name().toLowerCase(Locale.ROOT);
    }
}
