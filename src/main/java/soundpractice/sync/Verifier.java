package soundpractice.sync;

/// Looks at signatures.
@FunctionalInterface
public interface Verifier {

    /// Whether the signature over these bytes was made with the key that belongs to this public key.
    ///
    /// @param publicKey Ed25519, X.509 encoded, hexadecimal
    /// @param signature base64
    boolean isGenuine(String publicKey, byte[] message, String signature);
}
