package soundpractice.security.crypto;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import soundpractice.journal.Sealing;

/// Seals a long stream piece by piece. Each piece is bound to its number and says whether it is the last, so that nothing can be cut off, moved or added.
final class SegmentWriter extends OutputStream {
    static final int SEGMENT = 1 << 20;

    private final OutputStream to;
    private final Sealing sealing;
    private final String name;
    private final byte[] buffer = new byte[1 + SEGMENT];
    private int filled = 1;
    private long number;

    SegmentWriter(OutputStream to, Sealing sealing, String name) {
        this.to = to;
        this.sealing = sealing;
        this.name = name;
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
            if (filled == buffer.length) {
                seal(false);
            }
            int n = Math.min(left, buffer.length - filled);
            System.arraycopy(bytes, at, buffer, filled, n);
            filled += n;
            at += n;
            left -= n;
        }
    }

    /// Writes the last piece. The stream beneath stays open.
    void finish() throws IOException {
        seal(true);
        to.flush();
        Arrays.fill(buffer, (byte) 0);
    }

    private void seal(boolean last) throws IOException {
        buffer[0] = (byte) (last ? 1 : 0);
        var sealed = sealing.seal(name, number++, Arrays.copyOf(buffer, filled));
        to.write(ByteBuffer.allocate(4).putInt(sealed.length).array());
        to.write(sealed);
        filled = 1;
    }
}
