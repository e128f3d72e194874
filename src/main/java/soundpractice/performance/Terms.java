package soundpractice.performance;

import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;

/// The terms on which a quarter's practices were ranked: what all their standings have in common.
///
/// @param policy the policy they were judged by
/// @param ranked how many practices have a figure
/// @param listed how many stand in the bottom list
/// @param boundary the figure of the last place, when more practices share it than there are places; null otherwise
/// @param sharing how many practices share that figure
public record Terms(Policy policy, int ranked, int listed, @Nullable Percent boundary, int sharing) {}
