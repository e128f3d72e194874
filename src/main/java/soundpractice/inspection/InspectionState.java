package soundpractice.inspection;

import java.util.Locale;

/// How far an inspection has come.
public enum InspectionState {
    /// On the list, with or without a day.
    PLANNED,
    /// The visit took place; the report is not out.
    HELD,
    /// The report and its ratings are out.
    PUBLISHED,
    /// It was paused or taken off the list; the inspector cannot add to the list but can pause (Table 1).
    CALLED_OFF;

    /// As files and the command line write it.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its word.
    public String key() {
        return "inspection.state." + word();
    }
}
