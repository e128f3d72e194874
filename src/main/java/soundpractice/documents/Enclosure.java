package soundpractice.documents;

/// What a letter encloses. It comes after the letter's own pages in the same file.
///
/// @param id names its page template and its title in the words
/// @param template the file of its pages under `reports/`, without ending
/// @param table the table it is filled from; empty if none
/// @param columns how many columns a row of that table has
public record Enclosure(String id, String template, String table, int columns) {
    /// C1, action plan on sign-up requirements, the first three columns filled in.
    public static final Enclosure C1 = new Enclosure("c1", "templates/c1-sign-up-plan", LetterTable.OUTSTANDING, 3);
    /// C2, action plan on quarterly performance.
    public static final Enclosure C2 = new Enclosure("c2", "templates/c2-action-plan", "", 0);
    /// C3, action plan on performance in consecutive quarters: the progress update.
    public static final Enclosure C3 = new Enclosure("c3", "templates/c3-progress-update", LetterTable.AGREED_ACTIONS, 3);
    /// The practice's own figures from the dashboard.
    public static final Enclosure DASHBOARD = new Enclosure("dashboard", "enclosures/dashboard-copy", LetterTable.MEASURES, 3);
    /// The Support and Escalation Process in short.
    public static final Enclosure PROCESS = new Enclosure("process", "enclosures/support-process", "", 0);
}
