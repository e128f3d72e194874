package soundpractice.journal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.server.TeamServer;

/// Frames of a file that this program has just written, as they are sealed, to be sent somewhere.
final class RawFrames implements TeamServer.Pieces {
    private final FileChannel channel;
    private final Path path;
    private long place;

    RawFrames(FileChannel channel, Path path, long place) {
        this.channel = channel;
        this.path = path;
        this.place = place;
    }

    /// One frame.
    static TeamServer.Pieces of(byte[] sealed) {
        var one = new ArrayDeque<>(List.of(sealed));
        return one::poll;
    }

    @Override
    public byte @Nullable [] next() throws TroubleException {
        try {
            if (place >= channel.size()) {
                return null;
            }
            return read(ByteBuffer.wrap(read(4)).getInt());
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.read", String.valueOf(path.getFileName())), e);
        }
    }

    private byte[] read(int length) throws IOException {
        var into = ByteBuffer.allocate(length);
        while (into.hasRemaining()) {
            int n = channel.read(into, place);
            if (n < 0) {
                throw new java.io.EOFException();
            }
            place += n;
        }
        return into.array();
    }
}
