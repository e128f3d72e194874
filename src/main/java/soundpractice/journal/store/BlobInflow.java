package soundpractice.journal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import soundpractice.journal.Blobs;
import soundpractice.journal.Sealing;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.WholeFile;

/// Content on its way into the folder: sealed in pieces of 1 MiB beside its place, and put there when its hash is right.
final class BlobInflow implements Blobs.Inflow {
    static final int PIECE = 1 << 20;
    /// What sealing adds to a piece.
    static final int AROUND = 28;

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final BlobId id;
    private final Sealing sealing;
    private final MessageDigest sha = Line.digest();
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private long counter;

    private BlobInflow(Path target, Path part, FileChannel channel, BlobId id, Sealing sealing) {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.id = id;
        this.sealing = sealing;
    }

    static BlobInflow into(Path target, BlobId id, Sealing sealing) throws TroubleException {
        try {
            Files.createDirectories(target.getParent());
            var part = Files.createTempFile(target.getParent(), "new", ".part");
            return new BlobInflow(target, part, FileChannel.open(part, StandardOpenOption.WRITE), id, sealing);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.blob.write"), e);
        }
    }

    @Override
    public void piece(byte[] bytes) throws TroubleException {
        sha.update(bytes);
        int from = 0;
        while (from < bytes.length) {
            if (filled == PIECE) {
                write(false);
            }
            int n = Math.min(bytes.length - from, PIECE - filled);
            System.arraycopy(bytes, from, piece, filled, n);
            filled += n;
            from += n;
        }
    }

    private void write(boolean last) throws TroubleException {
        // The last piece carries a counter with the top bit set, so that a cut file cannot pass for a whole one.
        var sealed = sealing.seal(id.value(), last ? counter | Long.MIN_VALUE : counter, Arrays.copyOf(piece, filled));
        var frame = ByteBuffer.allocate(4 + sealed.length).putInt(last ? -sealed.length : sealed.length).put(sealed).flip();
        try {
            while (frame.hasRemaining()) {
                channel.write(frame);
            }
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.blob.write"), e);
        }
        filled = 0;
        counter++;
    }

    @Override
    public boolean finish() throws TroubleException {
        if (!Line.hex(sha.digest()).equals(id.value())) {
            return false;
        }
        write(true);
        try {
            channel.force(true);
            channel.close();
            WholeFile.moveOver(part, target);
            return true;
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.blob.write"), e);
        }
    }

    @Override
    public void close() throws TroubleException {
        try {
            channel.close();
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.blob.write"), e);
        }
    }

    /// Content that is here already: only looked at.
    static final class There implements Blobs.Inflow {
        private final BlobId id;
        private final MessageDigest sha = Line.digest();

        There(BlobId id) {
            this.id = id;
        }

        @Override
        public void piece(byte[] bytes) {
            sha.update(bytes);
        }

        @Override
        public boolean finish() {
            return Line.hex(sha.digest()).equals(id.value());
        }

        @Override
        public void close() {
            // Nothing was written.
        }
    }
}
