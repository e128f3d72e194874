package soundpractice.journal;

/// What was found at start.
///
/// @param replayed saves that the file had and the tables lacked: recovered after a crash
/// @param cut whether an unfinished last save, never acknowledged, was cut off
/// @param rebuilt whether the tables were made anew from the journal
/// @param unfinished imports that were broken off before they were part of the journal: nothing of them is here
public record Recovery(long replayed, boolean cut, boolean rebuilt, int unfinished) {
    /// Whether there is anything to tell.
    public boolean happened() {
        return replayed > 0 || cut || rebuilt || unfinished > 0;
    }
}
