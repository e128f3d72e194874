package soundpractice.performance;

/// What becomes of practices that share the figure of the last place (P-12). Whichever it is, the tie is flagged for a person to decide.
public enum TieRule {
    /// All of them are listed: the list grows longer than its number.
    INCLUDE_ALL_AT_BOUNDARY,
    /// None of them is listed: the list stays shorter than its number.
    LEAVE_OUT_ALL_AT_BOUNDARY
}
