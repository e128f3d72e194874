package soundpractice.sync.wire;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.SignedText;
import soundpractice.security.DeviceKeys;

/// Reads a bundle. Every length is looked at before anything is allocated, every signature before anything is believed.
final class BundleIn implements AutoCloseable {
    private static final int FIXED = 8 + 2 + 2 + 4;
    private static final int CHUNK = 256 << 10;

    private final Manifest manifest;
    private final String signer;
    private final DataInputStream plain;
    private final BufferedInputStream file;
    private Manifest.@Nullable Entry current;
    private MessageDigest sha = Keys.sha256();
    private long left;
    private int at;

    private BundleIn(Manifest manifest, String signer, DataInputStream plain, BufferedInputStream file) {
        this.manifest = manifest;
        this.signer = signer;
        this.plain = plain;
        this.file = file;
    }

    static BundleIn open(Path path, DeviceKeys keys, String device) throws IOException, RefusedException {
        var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
        try {
            return open(in, Files.size(path), keys, device);
        } catch (EOFException e) {
            in.close();
            throw new DamagedException("cut short");
        } catch (IOException | RefusedException e) {
            in.close();
            throw e;
        }
    }

    private static BundleIn open(BufferedInputStream in, long size, DeviceKeys keys, String device) throws IOException, RefusedException {
        var header = header(in);
        var id = Arrays.copyOfRange(header, FIXED, FIXED + BundleOut.ID);
        var mac = exactly(in, Keys.MAC);
        var contentKey = contentKey(header, id, mac, keys);
        long payload = size - header.length - mac.length;
        var plain = new DataInputStream(new PayloadIn(in, Keys.payload(contentKey, id, mac), payload));

        int length = plain.readInt();
        long left = PayloadIn.plainLength(payload) - 4 - 32 - 64 - length;
        if (length <= 0 || length > Manifest.MOST_BYTES || left < 0) {
            throw new DamagedException("a manifest of " + length + " bytes");
        }
        var text = Json.text(exactly(plain, length));
        var signer = exactly(plain, 32);
        if (!Ed25519.isGenuine(signer, SignedText.of(Manifest.TYPE, text), exactly(plain, 64))) {
            throw new DamagedException("signature");
        }
        var manifest = Manifest.read(text);
        boolean sameHeader = manifest.header().equals(HexFormat.of().formatHex(Keys.sha256().digest(header)));
        if (!sameHeader || !manifest.bundle().equals(HexFormat.of().formatHex(id)) || !manifest.recipients().contains(device)) {
            throw RefusedException.of("sync.refused.rewrapped");
        }
        for (var entry : manifest.entries()) {
            left -= entry.length();
            if (left < 0) {
                throw new DamagedException("less than it lists");
            }
        }
        if (left != 0) {
            throw new DamagedException("more than it lists");
        }
        return new BundleIn(manifest, "302a300506032b6570032100" + HexFormat.of().formatHex(signer), plain, in);
    }

    /// The name that a bundle bears on its outside.
    static String nameOf(Path path) throws IOException, RefusedException {
        try (var in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            return HexFormat.of().formatHex(header(in), FIXED, FIXED + BundleOut.ID);
        } catch (EOFException e) {
            throw new DamagedException("cut short");
        }
    }

    private static byte[] header(BufferedInputStream in) throws IOException, RefusedException {
        var fixed = in.readNBytes(FIXED);
        if (fixed.length < BundleOut.MAGIC.length || !Arrays.equals(BundleOut.MAGIC, Arrays.copyOf(fixed, BundleOut.MAGIC.length))) {
            throw RefusedException.of("sync.refused.no-bundle");
        }
        if (fixed.length < FIXED) {
            throw new DamagedException("cut short");
        }
        var numbers = ByteBuffer.wrap(fixed).position(BundleOut.MAGIC.length);
        int version = Short.toUnsignedInt(numbers.getShort());
        int suite = Short.toUnsignedInt(numbers.getShort());
        int length = numbers.getInt();
        if (version == 0 || suite == 0) {
            throw new DamagedException("a version that never was");
        }
        if (version != BundleOut.VERSION || suite != BundleOut.SUITE) {
            throw RefusedException.of("sync.refused.newer");
        }
        int most = BundleOut.ID + 2 + BundleOut.MOST_RECIPIENTS * BundleOut.SLOT;
        if (length < BundleOut.ID + 2 + BundleOut.SLOT || length > most) {
            throw new DamagedException("a header of " + length + " bytes");
        }
        var rest = exactly(in, length);
        int recipients = Short.toUnsignedInt(ByteBuffer.wrap(rest).getShort(BundleOut.ID));
        if (length != BundleOut.ID + 2 + recipients * BundleOut.SLOT) {
            throw new DamagedException("a header that does not fit its recipients");
        }
        return Hpke.concat(fixed, rest);
    }

    private static byte[] contentKey(byte[] header, byte[] id, byte[] mac, DeviceKeys keys) throws DamagedException, RefusedException {
        var hint = Keys.hint(id, Hpke.rawOf(keys.agreementPublic()));
        boolean addressed = false;
        for (int at = FIXED + BundleOut.ID + 2; at < header.length; at += BundleOut.SLOT) {
            if (Arrays.equals(hint, Arrays.copyOfRange(header, at, at + Keys.HINT))) {
                addressed = true;
                try {
                    var key = Hpke.aes256().open(keys, Arrays.copyOfRange(header, at + Keys.HINT, at + BundleOut.SLOT), BundleOut.info(id), new byte[0]);
                    if (MessageDigest.isEqual(mac, Keys.headerMac(key, id, header))) {
                        return key;
                    }
                } catch (AEADBadTagException e) {
                    // Somebody else's slot may have the same hint; the next one is looked at.
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        if (addressed) {
            throw new DamagedException("header");
        }
        throw RefusedException.of("sync.refused.not-for-you");
    }

    Manifest manifest() {
        return manifest;
    }

    /// The key the manifest was signed with, X.509 encoded, hexadecimal. Whose it is, the team's papers say.
    String signer() {
        return signer;
    }

    /// The next entry; null behind the last, when everything has been read and was as listed.
    Manifest.@Nullable Entry next() throws IOException {
        while (piece() != null) {
            // What nobody wanted of the entry before is verified all the same.
        }
        if (at == manifest.entries().size()) {
            if (plain.read() >= 0) {
                throw new DamagedException("something behind the end");
            }
            return null;
        }
        current = manifest.entries().get(at++);
        left = current.length();
        sha = Keys.sha256();
        return current;
    }

    /// The next piece of the present entry; null at its end, when it was what the manifest says.
    byte @Nullable [] piece() throws IOException {
        if (current == null) {
            return null;
        }
        if (left == 0) {
            var entry = current;
            current = null;
            if (!HexFormat.of().formatHex(sha.digest()).equals(entry.digest())) {
                throw new DamagedException("entry " + entry.id());
            }
            return null;
        }
        var bytes = exactly(plain, (int) Math.min(left, CHUNK));
        sha.update(bytes);
        left -= bytes.length;
        return bytes;
    }

    /// All of the present entry. Only for what is small.
    byte[] whole() throws IOException {
        var out = new java.io.ByteArrayOutputStream((int) Math.min(left, Manifest.MOST_SEGMENT));
        for (var bytes = piece(); bytes != null; bytes = piece()) {
            out.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] exactly(java.io.InputStream in, int length) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new DamagedException("cut short");
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
