package soundpractice.security.crypto;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// A sealed piece: AES-256-GCM, its twelve-byte nonce first, its sixteen-byte tag last.
///
/// The nonce is random, not a counter: a torn end that is written anew, or a backup on which two laptops go on, would use a counter twice, and
/// with GCM that gives both texts away. With one key per file, four thousand million pieces may stand in it before chance becomes a worry.
final class SealedPiece {
    static final int NONCE = 12;
    static final int TAG = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private SealedPiece() {}

    /// Seals.
    ///
    /// @param bound what the piece is bound to; it cannot be opened under anything else
    static byte[] seal(SecretKey key, byte[] bound, byte[] plain) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(bound);
            var sealed = new byte[Math.addExact(NONCE + TAG, plain.length)];
            System.arraycopy(nonce, 0, sealed, 0, NONCE);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Opens.
    ///
    /// @throws AEADBadTagException when it was changed, cut, bound to something else, or sealed with another key
    static byte[] open(SecretKey key, byte[] bound, byte[] sealed) throws AEADBadTagException {
        if (sealed.length < NONCE + TAG) {
            throw new AEADBadTagException("cut short");
        }
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG * 8, sealed, 0, NONCE));
            cipher.updateAAD(bound);
            return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (AEADBadTagException e) {
            throw e;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
