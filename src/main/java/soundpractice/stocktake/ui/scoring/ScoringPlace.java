package soundpractice.stocktake.ui.scoring;

import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Place;
import soundpractice.kernel.RecordId;

/// The scoring rules.
///
/// @param version which version; null for the newest
public record ScoringPlace(@Nullable RecordId version) implements Place {}
