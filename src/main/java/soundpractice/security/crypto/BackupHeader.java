package soundpractice.security.crypto;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// The beginning of a backup: magic, version, the identity file as it was, and sixteen random bytes that name the backup's own key.
/// Its hash stands first in the sealed part, which binds it.
final class BackupHeader {
    private static final byte[] MAGIC = "SPbackup".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;
    private static final int MOST_IDENTITY = 1 << 22;

    private final byte[] identity;
    private final byte[] name;

    private BackupHeader(byte[] identity, byte[] name) {
        this.identity = identity;
        this.name = name;
    }

    static BackupHeader fresh(byte[] identity) {
        var name = new byte[16];
        new SecureRandom().nextBytes(name);
        return new BackupHeader(identity, name);
    }

    /// The identity file's bytes, sealed by the passphrase.
    byte[] identity() {
        return identity;
    }

    /// Names the key.
    String file() {
        return "backup-" + HexFormat.of().formatHex(name);
    }

    byte[] bytes() {
        return ByteBuffer.allocate(MAGIC.length + 2 + 4 + identity.length + name.length)
                .put(MAGIC)
                .putShort((short) VERSION)
                .putInt(identity.length)
                .put(identity)
                .put(name)
                .array();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static BackupHeader read(InputStream from, Path at) throws IOException, TroubleException {
        var data = new DataInputStream(from);
        try {
            var magic = new byte[MAGIC.length];
            data.readFully(magic);
            if (!Arrays.equals(magic, MAGIC)) {
                throw new TroubleException(Problem.of("security.restore.no-backup", at.toString()));
            }
            if (data.readUnsignedShort() > VERSION) {
                throw new TroubleException(Problem.of("security.restore.newer", at.toString()));
            }
            int length = data.readInt();
            if (length < 0 || length > MOST_IDENTITY) {
                throw new DamageException();
            }
            var identity = new byte[length];
            data.readFully(identity);
            var name = new byte[16];
            data.readFully(name);
            return new BackupHeader(identity, name);
        } catch (EOFException e) {
            throw new DamageException();
        }
    }
}
