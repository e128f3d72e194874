package soundpractice.sync;

/// What somebody may do to the team itself.
public enum Power {
    /// Work in it.
    NONE,
    /// Admit and remove colleagues, decide about held work.
    LEAD,
    /// All that, and make leads and further roots. The founder is the first.
    ROOT;

    /// Whether it reaches this far.
    public boolean reaches(Power needed) {
        return compareTo(needed) >= 0;
    }
}
