package soundpractice.sync.wire;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Decrypts what [PayloadOut] encrypted. Nothing of a segment is given out before the whole segment has proved genuine.
final class PayloadIn extends InputStream {
    private final InputStream from;
    private final SecretKey key;
    private final byte[] sealed = new byte[PayloadOut.SEGMENT + PayloadOut.TAG];
    private final byte[] plain = new byte[PayloadOut.SEGMENT];
    private int at;
    private int filled;
    private long left;
    private long number;

    /// @param length how many bytes the encrypted stream has
    PayloadIn(InputStream from, SecretKey key, long length) {
        this.from = from;
        this.key = key;
        this.left = length;
    }

    /// How many bytes are in an encrypted stream of that length.
    static long plainLength(long length) {
        long whole = PayloadOut.SEGMENT + PayloadOut.TAG;
        return length - (length + whole - 1) / whole * PayloadOut.TAG;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int start, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (at == filled) {
            if (left == 0) {
                return -1;
            }
            next();
        }
        int n = Math.min(count, filled - at);
        System.arraycopy(plain, at, into, start, n);
        at += n;
        return n;
    }

    private void next() throws IOException {
        int length = (int) Math.min(left, sealed.length);
        if (length <= PayloadOut.TAG || from.readNBytes(sealed, 0, length) < length) {
            throw new DamagedException("cut short");
        }
        left -= length;
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(PayloadOut.TAG * 8, PayloadOut.nonce(number++, left == 0)));
            filled = cipher.doFinal(sealed, 0, length, plain, 0);
            at = 0;
        } catch (AEADBadTagException e) {
            throw new DamagedException("segment " + number);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
