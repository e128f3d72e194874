package soundpractice.security.crypto;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.spec.SecretKeySpec;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// The bytes of `identity.qak`: magic, version, how the passphrase is stretched, salt, the sealed secrets, and a checksum.
///
/// Everything before the secrets is bound to them. The checksum protects nothing against a person; it tells a damaged file from a wrong passphrase.
final class IdentityFile {
    private static final byte[] MAGIC = "SPident\n".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int SALT = 16;
    private static final int HEADER = 8 + 2 + 4 + 4 + 4 + SALT;
    private static final int CHECKSUM = 16;
    private static final int MOST_BYTES = 1 << 22;

    private IdentityFile() {}

    /// The file's bytes, with a new salt.
    static byte[] seal(Secrets secrets, char[] passphrase, Stretching stretching) {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        var header = ByteBuffer.allocate(HEADER)
                .put(MAGIC)
                .putShort((short) VERSION)
                .putInt(stretching.memoryKib())
                .putInt(stretching.passes())
                .putInt(stretching.lanes())
                .put(salt)
                .array();
        var key = stretching.key(passphrase, salt);
        var plain = secrets.bytes();
        try {
            var sealed = SealedPiece.seal(new SecretKeySpec(key, "AES"), header, plain);
            var body = ByteBuffer.allocate(HEADER + sealed.length).put(header).put(sealed).array();
            return ByteBuffer.allocate(body.length + CHECKSUM).put(body).put(checksum(body, body.length)).array();
        } finally {
            Arrays.fill(key, (byte) 0);
            Arrays.fill(plain, (byte) 0);
        }
    }

    /// The secrets in the file.
    ///
    /// @param at the file, for the message
    /// @throws TroubleException when it is damaged or newer, or the passphrase is wrong; for a wrong passphrase always the same
    static Secrets open(byte[] file, char[] passphrase, Path at) throws TroubleException {
        var stretching = stretching(file, at);
        var header = Arrays.copyOf(file, HEADER);
        var key = stretching.key(passphrase, Arrays.copyOfRange(file, HEADER - SALT, HEADER));
        try {
            var plain = SealedPiece.open(new SecretKeySpec(key, "AES"), header, Arrays.copyOfRange(file, HEADER, file.length - CHECKSUM));
            try {
                return Secrets.read(plain);
            } finally {
                Arrays.fill(plain, (byte) 0);
            }
        } catch (AEADBadTagException e) {
            throw new TroubleException(Problem.of("security.unlock.wrong-passphrase"));
        } catch (IOException e) {
            throw damaged(at);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private static Stretching stretching(byte[] file, Path at) throws TroubleException {
        if (file.length < MAGIC.length + 2 || file.length > MOST_BYTES || !Arrays.equals(MAGIC, Arrays.copyOf(file, MAGIC.length))) {
            throw damaged(at);
        }
        var header = ByteBuffer.wrap(file).position(MAGIC.length);
        if (Short.toUnsignedInt(header.getShort()) > VERSION) {
            throw new TroubleException(Problem.of("security.unlock.newer", at.toString()));
        }
        int body = file.length - CHECKSUM;
        if (body < HEADER + SealedPiece.NONCE + SealedPiece.TAG || !Arrays.equals(checksum(file, body), Arrays.copyOfRange(file, body, file.length))) {
            throw damaged(at);
        }
        var stretching = new Stretching(header.getInt(), header.getInt(), header.getInt());
        if (!stretching.isAcceptable()) {
            throw damaged(at);
        }
        return stretching;
    }

    private static TroubleException damaged(Path at) {
        return new TroubleException(Problem.of("security.unlock.damaged", at.toString()));
    }

    private static byte[] checksum(byte[] bytes, int length) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes, 0, length);
            return Arrays.copyOf(sha.digest(), CHECKSUM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
