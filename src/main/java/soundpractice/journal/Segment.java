package soundpractice.journal;

import soundpractice.kernel.Scope;

/// A piece of one laptop's work in one scope, numbered without gaps, naming the piece before it, signed by that laptop. Whoever passes it on
/// can neither change it nor leave one out unseen.
///
/// @param hash its name: the SHA-256 of its header, hexadecimal
/// @param device whose work it is
/// @param scope of what
/// @param number 1, 2, 3 … in this laptop's chain for this scope
/// @param previous the hash of the piece before it; empty for the first
/// @param versions how many versions of records it holds
/// @param length bytes as it travels
/// @param digest the SHA-256 of these bytes, hexadecimal
public record Segment(String hash, String device, Scope scope, long number, String previous, int versions, int length, String digest) {

    /// The sort of paper that is signed.
    public static final String TYPE = "application/vnd.sound-practice.segment";
}
