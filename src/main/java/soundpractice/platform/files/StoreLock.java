package soundpractice.platform.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Keeps a store to one window. The system lets go of it when the program ends, however it ends.
public final class StoreLock implements AutoCloseable {
    private final FileChannel channel;
    /// Held, not used: the JDK knows locks of this program only as long as somebody holds the object.
    private final FileLock lock;

    private StoreLock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /// Takes the store for this window.
    ///
    /// @throws TroubleException when another window has it
    public static StoreLock take(StoreLayout store) throws TroubleException {
        try {
            Files.createDirectories(store.folder());
            var channel = FileChannel.open(store.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new TroubleException(Problem.of("platform.files.store-in-use", store.folder().toString()));
            }
            return new StoreLock(channel, lock);
        } catch (IOException e) {
            throw FileTrouble.of(e, store.lock());
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProgram) {
            return null;
        }
    }

    /// Lets another window have it.
    @Override
    public void close() throws TroubleException {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new TroubleException(Problem.of("platform.files.failed", "lock"), e);
        }
    }
}
