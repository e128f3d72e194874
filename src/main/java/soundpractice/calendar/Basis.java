package soundpractice.calendar;

import java.util.Locale;

/// How a rule counts its days.
public enum Basis {
    /// Every day counts.
    CALENDAR,
    /// Monday to Friday count, less bank holidays and days the team was closed (P-18).
    WORKING,
    /// Whole months by the calendar: from the 2nd to the 2nd, from the 31st to the last day of a shorter month.
    MONTHS;

    /// As the command line writes it: `calendar`, `working`, `months`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
