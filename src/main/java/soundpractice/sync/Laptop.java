package soundpractice.sync;

/// A laptop as the team knows it: its public keys, X.509 encoded, hexadecimal.
///
/// @param device its name in every version it writes
/// @param signing Ed25519, by which its work is verified
/// @param agreement X25519, to which bundles for it are encrypted
/// @param encapsulation ML-KEM-768, kept for the day when bundles need it
public record Laptop(String device, String signing, String agreement, String encapsulation) {}
