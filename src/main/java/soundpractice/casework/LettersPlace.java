package soundpractice.casework;

import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// The screen *Letters*: what is ready, what went out, what came back.
///
/// @param document the letter to show first; null for the one on top
public record LettersPlace(@Nullable RecordId document) implements Place {

    /// All letters, the one on top shown.
    public LettersPlace() {
        this(null);
    }
}
