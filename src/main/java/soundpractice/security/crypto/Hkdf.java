package soundpractice.security.crypto;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Keys out of a key (RFC 5869, HKDF with SHA-256). The key given is already random and even, so only the expanding step is needed.
final class Hkdf {

    private Hkdf() {}

    /// The bytes that belong to a purpose.
    ///
    /// @param purpose different for each use, so that no key serves two
    static byte[] expand(byte[] key, String purpose, int length) {
        try {
            var secret = new SecretKeySpec(key, "Generic");
            var spec = HKDFParameterSpec.expandOnly(secret, purpose.getBytes(StandardCharsets.UTF_8), length);
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The AES-256 key that belongs to a purpose.
    static SecretKey aesKey(byte[] key, String purpose) {
        var bytes = expand(key, purpose, 32);
        try {
            return new SecretKeySpec(bytes, "AES");
        } finally {
            java.util.Arrays.fill(bytes, (byte) 0);
        }
    }
}
