package soundpractice.documents.signing;

import java.time.Instant;

/// What a signature in a PDF says of itself.
///
/// @param name who signs
/// @param reason what for, with whatever binds the signature to its text
/// @param at when, as the signer claims
public record Signing(String name, String reason, Instant at) {}
