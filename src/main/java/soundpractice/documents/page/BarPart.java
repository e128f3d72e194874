package soundpractice.documents.page;

/// One part of a bar that shows how a whole is made up. What it says stands beside it in words and figures too: colour and pattern only help the eye.
///
/// @param count how much of the whole
/// @param tone how it looks
public record BarPart(int count, Tone tone) {
    /// Colour and pattern of a part, so that parts differ in grey print as well.
    public enum Tone {
        /// Dark green, plain.
        GOOD,
        /// Amber, with slanting lines.
        PART,
        /// Dark red, with crossed lines.
        BAD,
        /// Grey, plain.
        NEUTRAL,
        /// White with an edge: nothing there yet.
        OPEN
    }

    public BarPart {
        if (count < 0) {
            throw new IllegalArgumentException("a part of " + count);
        }
    }
}
