package soundpractice.performance;

/// What lets a practice into the process (P-11; the source says two things, A-2).
public enum EntryTest {
    /// Red and among the bottom practices: the default.
    RED_AND_BOTTOM_N,
    /// Red or Amber, and among the bottom practices.
    NOT_GREEN_AND_BOTTOM_N
}
