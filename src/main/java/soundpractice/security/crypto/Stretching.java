package soundpractice.security.crypto;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// How a passphrase is made costly to guess: Argon2id (RFC 9106).
///
/// @param memoryKib memory it takes, in KiB
/// @param passes how often it is gone over
/// @param lanes how many run beside each other
record Stretching(int memoryKib, int passes, int lanes) {
    /// RFC 9106's second choice of memory with three passes, on one lane: about a third of a second on a laptop.
    static final Stretching NOW = new Stretching(64 * 1024, 3, 1);

    /// Whether this is what a program of ours would have written: no less than the floor, and not so much that a made-up file could exhaust the laptop.
    boolean isAcceptable() {
        return memoryKib >= 64 * 1024 && memoryKib <= 1024 * 1024 && passes >= 3 && passes <= 16 && lanes >= 1 && lanes <= 8;
    }

    /// The key of 32 bytes that a passphrase and a salt give.
    byte[] key(char[] passphrase, byte[] salt) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build();
        var bytes = bytes(passphrase);
        try {
            var argon2 = new Argon2BytesGenerator();
            argon2.init(parameters);
            var key = new byte[32];
            argon2.generateBytes(bytes, key);
            return key;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /// UTF-8, composed (NFC): keyboards differ in how they give an é.
    private static byte[] bytes(char[] passphrase) {
        boolean ascii = true;
        for (char c : passphrase) {
            ascii &= c < 0x80;
        }
        CharBuffer chars = ascii ? CharBuffer.wrap(passphrase) : CharBuffer.wrap(Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFC));
        ByteBuffer buffer = StandardCharsets.UTF_8.encode(chars);
        var bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        buffer.clear();
        while (buffer.hasRemaining()) {
            buffer.put((byte) 0);
        }
        return bytes;
    }
}
