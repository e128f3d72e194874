package soundpractice.sync.wire;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Encrypts a long stream in segments of 256 KiB. A segment's nonce is its number and whether it is the last, so that none can be cut off,
/// moved, repeated or added (the STREAM construction).
final class PayloadOut extends OutputStream {
    static final int SEGMENT = 256 << 10;
    static final int TAG = 16;

    private final OutputStream to;
    private final SecretKey key;
    private final byte[] buffer = new byte[SEGMENT];
    private final byte[] sealed = new byte[SEGMENT + TAG];
    private int filled;
    private long number;

    PayloadOut(OutputStream to, SecretKey key) {
        this.to = to;
        this.key = key;
    }

    static byte[] nonce(long number, boolean last) throws IOException {
        if (number > 0xffff_ffffL) {
            throw new IOException("too long");
        }
        var nonce = new byte[12];
        for (int i = 0; i < 4; i++) {
            nonce[7 + i] = (byte) (number >>> (24 - 8 * i));
        }
        nonce[11] = (byte) (last ? 1 : 0);
        return nonce;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        int at = from;
        int left = count;
        while (left > 0) {
            if (filled == SEGMENT) {
                seal(false);
            }
            int n = Math.min(left, SEGMENT - filled);
            System.arraycopy(bytes, at, buffer, filled, n);
            filled += n;
            at += n;
            left -= n;
        }
    }

    /// Writes the last segment. The stream beneath stays open.
    void finish() throws IOException {
        seal(true);
        to.flush();
    }

    private void seal(boolean last) throws IOException {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG * 8, nonce(number++, last)));
            int n = cipher.doFinal(buffer, 0, filled, sealed, 0);
            to.write(sealed, 0, n);
            filled = 0;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
