package soundpractice.sync.wire;

import java.util.Base64;
import java.util.HexFormat;
import soundpractice.sync.Verifier;

/// Verifies signatures (RFC 8032) by Bouncy Castle's plain arithmetic, which is many times quicker than the JDK's.
public final class Ed25519 implements Verifier {
    private static final String PREFIX = "302a300506032b6570032100";
    private static final int KEY = 32;
    private static final int SIGNATURE = 64;

    @Override
    public boolean isGenuine(String publicKey, byte[] message, String signature) {
        if (publicKey.length() != PREFIX.length() + 2 * KEY || !publicKey.startsWith(PREFIX)) {
            return false;
        }
        try {
            var key = HexFormat.of().parseHex(publicKey, PREFIX.length(), publicKey.length());
            return isGenuine(key, message, Base64.getDecoder().decode(signature));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static boolean isGenuine(byte[] key, byte[] message, byte[] signature) {
        return key.length == KEY && signature.length == SIGNATURE
                && org.bouncycastle.math.ec.rfc8032.Ed25519.validatePublicKeyFull(key, 0)
                && org.bouncycastle.math.ec.rfc8032.Ed25519.verify(signature, 0, key, 0, message, 0, message.length);
    }
}
