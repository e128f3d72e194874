package soundpractice.security.crypto;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import soundpractice.journal.Sealing;
import soundpractice.kernel.TroubleException;

/// Opens what [SegmentWriter] sealed. A stream that was cut, extended, reordered or changed anywhere ends in [DamageException] before its bytes are given out.
final class SegmentReader extends InputStream {
    private static final int MOST = 1 + SegmentWriter.SEGMENT + SealedPiece.NONCE + SealedPiece.TAG;

    private final DataInputStream from;
    private final Sealing sealing;
    private final String name;
    private byte[] piece = {0};
    private int at = 1;
    private long number;

    SegmentReader(InputStream from, Sealing sealing, String name) {
        this.from = new DataInputStream(from);
        this.sealing = sealing;
        this.name = name;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int start, int count) throws IOException {
        while (at == piece.length) {
            if (piece[0] == 1) {
                return -1;
            }
            next();
        }
        int n = Math.min(count, piece.length - at);
        System.arraycopy(piece, at, into, start, n);
        at += n;
        return n;
    }

    private void next() throws IOException {
        try {
            int length = from.readInt();
            if (length <= SealedPiece.NONCE + SealedPiece.TAG || length > MOST) {
                throw new DamageException();
            }
            var sealed = new byte[length];
            from.readFully(sealed);
            piece = sealing.open(name, number++, sealed);
            at = 1;
            if (piece[0] == 1 && from.read() >= 0) {
                throw new DamageException();
            }
        } catch (EOFException | TroubleException e) {
            throw new DamageException();
        }
    }
}
