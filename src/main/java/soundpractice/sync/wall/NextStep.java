package soundpractice.sync.wall;

/// What to do next about another laptop.
public enum NextStep {
    /// It has everything it is to have and we have everything it sent.
    NOTHING,
    /// It never had a bundle from here.
    FIRST,
    /// There is something new for it.
    GIVE,
    /// It was given everything; its receipt is not back.
    WAIT,
    /// It has work that is not here, or a piece of its work waits for an earlier one.
    ASK;

    /// The name of its words.
    public String key() {
        return "sync.wall.next." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
