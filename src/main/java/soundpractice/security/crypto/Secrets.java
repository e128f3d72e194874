package soundpractice.security.crypto;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// What the identity file keeps sealed: named pieces of bytes. Names that a newer version added pass through unharmed when the passphrase is changed.
final class Secrets {
    private static final int MOST_PIECES = 256;
    private static final int MOST_BYTES = 1 << 20;

    private final Map<String, byte[]> pieces = new TreeMap<>();

    Secrets put(String name, byte[] bytes) {
        pieces.put(name, bytes.clone());
        return this;
    }

    Secrets put(String name, String text) {
        return put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] get(String name) throws IOException {
        var bytes = pieces.get(name);
        if (bytes == null) {
            throw new IOException("no " + name);
        }
        return bytes;
    }

    String text(String name) throws IOException {
        return new String(get(name), StandardCharsets.UTF_8);
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            data.writeShort(pieces.size());
            for (var piece : pieces.entrySet()) {
                data.writeUTF(piece.getKey());
                data.writeInt(piece.getValue().length);
                data.write(piece.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Secrets read(byte[] bytes) throws IOException {
        var secrets = new Secrets();
        try (var data = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = data.readUnsignedShort();
            for (int i = 0; i < Math.min(count, MOST_PIECES); i++) {
                var name = data.readUTF();
                int length = data.readInt();
                if (length < 0 || length > MOST_BYTES) {
                    throw new IOException("a piece of " + length + " bytes");
                }
                var piece = new byte[length];
                data.readFully(piece);
                secrets.pieces.put(name, piece);
            }
        }
        return secrets;
    }

    /// Forgets them, as far as Java lets one.
    void wipe() {
        pieces.values().forEach(piece -> Arrays.fill(piece, (byte) 0));
        pieces.clear();
    }
}
