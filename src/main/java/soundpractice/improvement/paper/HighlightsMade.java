package soundpractice.improvement.paper;

import java.util.List;
import soundpractice.documents.RenderedDocument;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;

/// Highlights as printed.
///
/// @param held texts that were left out because a name still stands in them
public record HighlightsMade(Outcome<RenderedDocument> document, List<Problem> held) {
    public HighlightsMade {
        held = List.copyOf(held);
    }
}
