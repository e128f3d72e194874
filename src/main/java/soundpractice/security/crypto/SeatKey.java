package soundpractice.security.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.security.DeviceKeys;

/// A shared store's master key on its way to a colleague: sealed with a secret that a key pair made for this once shares with theirs (X25519, HKDF-SHA256,
/// AES-256-GCM). Both public keys go into the key that seals, so that it opens for nobody else.
final class SeatKey {
    private static final int PUBLIC = 44;
    private static final byte[] BOUND = "sound practice seat 1".getBytes(StandardCharsets.US_ASCII);

    private SeatKey() {}

    /// Seals.
    ///
    /// @param to the colleague's public key, X.509 encoded
    static byte[] seal(byte[] to, byte[] master) throws TroubleException {
        try {
            var once = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            var agree = KeyAgreement.getInstance("X25519");
            agree.init(once.getPrivate());
            agree.doPhase(KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(to)), true);
            var from = once.getPublic().getEncoded();
            var sealed = SealedPiece.seal(key(agree.generateSecret(), from, to), BOUND, master);
            return ByteBuffer.allocate(from.length + sealed.length).put(from).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new TroubleException(Problem.of("security.key.unusable"), e);
        }
    }

    /// Opens what was sealed to these keys.
    static byte[] open(DeviceKeys keys, byte[] sealed) throws TroubleException {
        if (sealed.length < PUBLIC) {
            throw new TroubleException(Problem.of("security.key.unusable"));
        }
        try {
            var from = Arrays.copyOf(sealed, PUBLIC);
            return SealedPiece.open(key(keys.agree(from), from, keys.agreementPublic()), BOUND, Arrays.copyOfRange(sealed, PUBLIC, sealed.length));
        } catch (AEADBadTagException e) {
            throw new TroubleException(Problem.of("security.key.unusable"), e);
        }
    }

    private static SecretKey key(byte[] shared, byte[] from, byte[] to) {
        try {
            var both = MessageDigest.getInstance("SHA-256");
            both.update(shared);
            both.update(from);
            both.update(to);
            return Hkdf.aesKey(both.digest(), "seat " + HexFormat.of().formatHex(from));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
