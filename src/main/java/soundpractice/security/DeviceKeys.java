package soundpractice.security;

import soundpractice.kernel.TroubleException;

/// This laptop's own keys. The private halves never leave the security room; others ask for what they need done with them.
public interface DeviceKeys {

    /// The Ed25519 key by which others verify what this laptop signed, X.509 encoded.
    byte[] signingPublic();

    /// The X25519 key to which others encrypt, X.509 encoded.
    byte[] agreementPublic();

    /// The ML-KEM-768 key to which others encapsulate, X.509 encoded.
    byte[] encapsulationPublic();

    /// Signs (Ed25519).
    byte[] sign(byte[] message);

    /// The secret shared with another's X25519 key.
    ///
    /// @throws TroubleException when that is no proper key
    byte[] agree(byte[] otherPublic) throws TroubleException;

    /// The secret in an ML-KEM-768 encapsulation made for this laptop.
    ///
    /// @throws TroubleException when it is none
    byte[] decapsulate(byte[] encapsulation) throws TroubleException;
}
