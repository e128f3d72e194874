package soundpractice.stocktake;

import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// An interview, at a question or where it was left.
///
/// @param interview which
/// @param question the question's code; null: where one left it
public record InterviewPlace(RecordId interview, @Nullable String question) implements Place {}
