package soundpractice.security.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.AEADBadTagException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import soundpractice.journal.Sealing;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// The keys of an unlocked store. All come from one random master key; each file has its own. Thread-safe.
public final class StoreKeys implements Sealing, AutoCloseable {
    /// Bytes of the master key.
    public static final int MASTER_KEY = 32;

    private static final int REMEMBERED = 16;

    private final byte[] master;
    private final Map<String, SecretKey> fileKeys = new LinkedHashMap<>(REMEMBERED, 0.75f, true);
    private boolean locked;

    /// Keys from this master key, of which a copy is kept.
    public StoreKeys(byte[] master) {
        if (master.length != MASTER_KEY) {
            throw new IllegalArgumentException("a master key has " + MASTER_KEY + " bytes");
        }
        this.master = master.clone();
    }

    @Override
    public byte[] seal(String file, long counter, byte[] plain) {
        return SealedPiece.seal(fileKey(file), bound(file, counter), plain);
    }

    @Override
    public byte[] open(String file, long counter, byte[] sealed) throws TroubleException {
        try {
            return SealedPiece.open(fileKey(file), bound(file, counter), sealed);
        } catch (AEADBadTagException e) {
            throw new TroubleException(Problem.of("security.sealed.damaged", file, counter), e);
        }
    }

    /// The master key, sealed to somebody's X25519 key.
    byte[] sealedFor(byte[] agreement) throws TroubleException {
        return SeatKey.seal(agreement, master);
    }

    @Override
    public String fileName(BlobId blob) {
        var key = derive("blob-names", 32);
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(HexFormat.of().parseHex(blob.value())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    @Override
    public char[] databasePassword() {
        var key = derive("database", 32);
        var password = new char[key.length * 2];
        for (int i = 0; i < key.length; i++) {
            password[2 * i] = Character.forDigit((key[i] >> 4) & 0xf, 16);
            password[2 * i + 1] = Character.forDigit(key[i] & 0xf, 16);
        }
        Arrays.fill(key, (byte) 0);
        return password;
    }

    /// Forgets the keys, as far as Java lets one. Afterwards nothing can be sealed or opened.
    @Override
    public void close() {
        synchronized (fileKeys) {
            locked = true;
            Arrays.fill(master, (byte) 0);
            fileKeys.clear();
        }
    }

    private SecretKey fileKey(String file) {
        synchronized (fileKeys) {
            requireUnlocked();
            var known = fileKeys.get(file);
            if (known != null) {
                return known;
            }
            var key = Hkdf.aesKey(master, "file:" + file);
            fileKeys.put(file, key);
            if (fileKeys.size() > REMEMBERED) {
                fileKeys.remove(fileKeys.keySet().iterator().next());
            }
            return key;
        }
    }

    private byte[] derive(String purpose, int length) {
        synchronized (fileKeys) {
            requireUnlocked();
            return Hkdf.expand(master, purpose, length);
        }
    }

    private void requireUnlocked() {
        if (locked) {
            throw new IllegalStateException("the store is locked");
        }
    }

    private static byte[] bound(String file, long counter) {
        var name = file.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(8 + name.length).putLong(counter).put(name).array();
    }
}
