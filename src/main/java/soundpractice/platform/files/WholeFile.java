package soundpractice.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/// Writing a file whole or not at all: beside its place first, forced to the disk, then moved over it.
public final class WholeFile {

    private WholeFile() {}

    /// Writes it. When this returns it is on the disk; when it fails, what stood there before still stands.
    public static void write(Path file, byte[] content) throws IOException {
        var beside = besides(file);
        try {
            try (var channel = FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                var buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
            moveOver(beside, file);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /// A name for a file that is still being written, in the folder where it will stand.
    public static Path besides(Path file) {
        return file.resolveSibling(file.getFileName() + ".part-" + java.util.UUID.randomUUID().toString().substring(0, 8));
    }

    /// Takes away what an end in the middle left of files in a folder where nobody is writing any.
    public static void sweep(Path folder) throws IOException {
        try (var halves = Files.newDirectoryStream(folder, "*.part-*")) {
            for (var half : halves) {
                Files.deleteIfExists(half);
            }
        }
    }

    /// Puts a finished file, already forced to the disk, in its place.
    public static void moveOver(Path finished, Path file) throws IOException {
        try {
            Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(finished, file, StandardCopyOption.REPLACE_EXISTING);
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            forceFolder(folder);
        }
    }

    /// Makes the names in a folder durable. Windows keeps them so by itself and refuses to be asked.
    public static void forceFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
