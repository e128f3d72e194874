package soundpractice.platform.fx.control;

/// The shape and colour that go with a status word. Never shown without the word.
public enum Mark {
    /// Round. Good: on or above what is asked.
    GREEN,
    /// Triangle. To be watched.
    AMBER,
    /// Square. Well below.
    RED,
    /// Diamond. The best band of BRAG.
    BLUE,
    /// Ring. Says nothing good or bad: not scored, draft, not started.
    NEUTRAL,
    /// Tick. Finished, agreed, received.
    DONE,
    /// Half-filled round. Waiting for somebody, running.
    WAITING,
    /// Cross. Stopped, refused, closed.
    STOPPED
}
