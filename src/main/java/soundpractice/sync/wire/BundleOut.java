package soundpractice.sync.wire;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import javax.crypto.SecretKey;
import soundpractice.kernel.SignedText;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.WholeFile;
import soundpractice.security.DeviceKeys;

/// Writes a bundle: whole or not at all. It is written beside its place, forced to the disk, read back to its last segment, and only then named.
///
/// The file: magic, version and suite, header length; the bundle's name and a slot for each recipient; the header's seal; then in encrypted
/// segments the manifest, its signature, and what it lists.
final class BundleOut {
    static final byte[] MAGIC = {(byte) 0x89, 'Q', 'A', 'B', '\r', '\n', 0x1a, '\n'};
    static final int VERSION = 1;
    static final int SUITE = 1;
    static final int MOST_RECIPIENTS = 256;
    static final int ID = 16;
    /// Hint, encapsulated key, wrapped content key with its tag.
    static final int SLOT = Keys.HINT + Hpke.ENC + Keys.CONTENT_KEY + 16;

    private static final SecureRandom RANDOM = new SecureRandom();

    private BundleOut() {}

    /// Writes what the manifest lists.
    interface Contents {
        void writeTo(OutputStream out) throws IOException, TroubleException;
    }

    /// @param part where it is written until it is whole, in the same folder
    /// @param recipients raw X25519 keys
    /// @param manifest makes the manifest for a bundle's name and the hash of its header
    static void write(Path file, Path part, List<byte[]> recipients, DeviceKeys keys, Function<Start, Manifest> manifest, Contents contents)
            throws IOException, TroubleException {
        var id = random(ID);
        var contentKey = random(Keys.CONTENT_KEY);
        var header = header(id, recipients, contentKey);
        var mac = Keys.headerMac(contentKey, id, header);
        var key = Keys.payload(contentKey, id, mac);
        var text = manifest.apply(new Start(HexFormat.of().formatHex(id), HexFormat.of().formatHex(Keys.sha256().digest(header)))).text();
        try {
            try (var channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
                out.write(header);
                out.write(mac);
                var payload = new PayloadOut(out, key);
                payload.write(signed(text, keys));
                contents.writeTo(payload);
                payload.finish();
                channel.force(true);
            }
            readBack(part, header.length + mac.length, key);
            if (Files.exists(file)) {
                throw new java.nio.file.FileAlreadyExistsException(file.toString());
            }
            WholeFile.moveOver(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /// The bundle's name and the hash of its header, hexadecimal.
    record Start(String bundle, String header) {}

    private static byte[] header(byte[] id, List<byte[]> recipients, byte[] contentKey) {
        if (recipients.isEmpty() || recipients.size() > MOST_RECIPIENTS) {
            throw new IllegalArgumentException(recipients.size() + " recipients");
        }
        int length = ID + 2 + recipients.size() * SLOT;
        var header = ByteBuffer.allocate(MAGIC.length + 2 + 2 + 4 + length)
                .put(MAGIC).putShort((short) VERSION).putShort((short) SUITE).putInt(length).put(id).putShort((short) recipients.size());
        try {
            for (var recipient : recipients) {
                header.put(Keys.hint(id, recipient)).put(Hpke.aes256().seal(recipient, info(id), new byte[0], contentKey));
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return header.array();
    }

    static byte[] info(byte[] id) {
        return Hpke.concat("qab-v1".getBytes(StandardCharsets.US_ASCII), id);
    }

    private static byte[] signed(String manifest, DeviceKeys keys) throws IOException {
        var bytes = manifest.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > Manifest.MOST_BYTES) {
            throw new IOException("a table of contents of " + bytes.length + " bytes");
        }
        var buffer = new java.io.ByteArrayOutputStream();
        var out = new DataOutputStream(buffer);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.write(Hpke.rawOf(keys.signingPublic()));
        out.write(keys.sign(SignedText.of(Manifest.TYPE, manifest)));
        return buffer.toByteArray();
    }

    private static void readBack(Path file, int headerLength, SecretKey key) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.skipNBytes(headerLength);
            var payload = new PayloadIn(in, key, Files.size(file) - headerLength);
            var buffer = new byte[1 << 16];
            while (payload.read(buffer) >= 0) {
                // Only whether it can be read.
            }
        }
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
