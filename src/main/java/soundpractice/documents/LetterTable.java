package soundpractice.documents;

/// The names of the tables that letters carry in themselves or in what they enclose.
public final class LetterTable {
    /// Letter 2 and template C1: requirement, response at sign-up, response now.
    public static final String OUTSTANDING = "outstanding_requirements";
    /// Template C3: previously agreed action, action lead, deadline. May be empty: then the practice writes them in.
    public static final String AGREED_ACTIONS = "agreed_actions";
    /// The dashboard's copy: measure, the practice's figure, status. May be empty: then the overall figure stands alone.
    public static final String MEASURES = "measures";

    private LetterTable() {}
}
