package soundpractice.calendar;

/// How a rule counts its days.
public enum Basis {
    /// Every day counts.
    CALENDAR,
    /// Monday to Friday count, less bank holidays and days the team was closed (P-18).
    WORKING;

    /// As the command line writes it: `calendar`, `working`.
    public String word() {
        return this == CALENDAR ? "calendar" : "working";
    }
}
