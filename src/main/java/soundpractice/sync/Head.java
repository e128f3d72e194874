package soundpractice.sync;

import soundpractice.kernel.Scope;

/// The end of a laptop's chain in a scope, as somebody knows it.
///
/// @param device whose chain
/// @param scope of what
/// @param number how many pieces it has
/// @param hash the last one's
public record Head(String device, Scope scope, long number, String hash) {}
