package soundpractice.sync.wire;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// The keys of a bundle, all from its content key, and small things to do with hashes.
final class Keys {
    static final int CONTENT_KEY = 32;
    static final int MAC = 32;
    static final int HINT = 4;

    private Keys() {}

    /// The header's seal: it also commits to the content key, so that one file cannot be two.
    static byte[] headerMac(byte[] contentKey, byte[] bundle, byte[] header) {
        return hmac(derive(contentKey, bundle, "header"), header);
    }

    static SecretKey payload(byte[] contentKey, byte[] bundle, byte[] mac) {
        return new SecretKeySpec(derive(contentKey, Hpke.concat(bundle, mac), "payload"), "AES");
    }

    /// By which a member finds the slot made for them; it means nothing to anybody else.
    static byte[] hint(byte[] bundle, byte[] recipient) {
        return Arrays.copyOf(hmac(bundle, recipient), HINT);
    }

    private static byte[] derive(byte[] key, byte[] salt, String purpose) {
        try {
            var spec = HKDFParameterSpec.ofExtract().addIKM(key).addSalt(salt).thenExpand(purpose.getBytes(java.nio.charset.StandardCharsets.US_ASCII), 32);
            return KDF.getInstance("HKDF-SHA256").deriveData(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
