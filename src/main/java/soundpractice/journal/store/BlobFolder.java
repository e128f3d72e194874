package soundpractice.journal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import soundpractice.journal.Blobs;
import soundpractice.journal.Sealing;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.WholeFile;

/// Kept content in a folder: one encrypted file each, in pieces of 1 MiB, under a name that tells nothing.
public final class BlobFolder implements Blobs {
    private static final int PIECE = 1 << 20;

    private final Path folder;
    private final Sealing sealing;

    /// The folder of an unlocked store.
    public BlobFolder(Path folder, Sealing sealing) {
        this.folder = folder;
        this.sealing = sealing;
    }

    @Override
    public BlobId keep(byte[] content) throws TroubleException {
        return keep(content, kept -> {});
    }

    @Override
    public BlobId keep(byte[] content, LongConsumer progress) throws TroubleException {
        var id = new BlobId(Line.hex(Line.sha256(content)));
        var target = path(id);
        if (Files.exists(target)) {
            progress.accept(content.length);
            return id;
        }
        Path part = null;
        try {
            Files.createDirectories(target.getParent());
            part = Files.createTempFile(target.getParent(), "new", ".part");
            try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                long counter = 0;
                int from = 0;
                do {
                    int to = Math.min(content.length, from + PIECE);
                    boolean last = to == content.length;
                    // The last piece carries a counter with the top bit set, so that a cut file cannot pass for a whole one.
                    var sealed = sealing.seal(id.value(), last ? counter | Long.MIN_VALUE : counter, Arrays.copyOfRange(content, from, to));
                    var frame = ByteBuffer.allocate(4 + sealed.length).putInt(last ? -sealed.length : sealed.length).put(sealed).flip();
                    while (frame.hasRemaining()) {
                        channel.write(frame);
                    }
                    from = to;
                    counter++;
                    progress.accept(from);
                } while (from < content.length);
                channel.force(true);
            }
            WholeFile.moveOver(part, target);
            return id;
        } catch (IOException e) {
            if (part != null) {
                try {
                    Files.deleteIfExists(part);
                } catch (IOException again) {
                    e.addSuppressed(again);
                }
            }
            throw new TroubleException(Problem.of("journal.blob.write"), e);
        }
    }

    @Override
    public byte[] read(BlobId id) throws TroubleException {
        try {
            var packed = ByteBuffer.wrap(Files.readAllBytes(path(id)));
            var out = new java.io.ByteArrayOutputStream(packed.remaining());
            long counter = 0;
            boolean last = false;
            while (!last) {
                if (packed.remaining() < 4) {
                    throw damaged(id);
                }
                int length = packed.getInt();
                last = length < 0;
                int size = Math.abs(length);
                if (size < 0 || size > packed.remaining()) {
                    throw damaged(id);
                }
                var sealed = new byte[size];
                packed.get(sealed);
                out.write(sealing.open(id.value(), last ? counter | Long.MIN_VALUE : counter, sealed));
                counter++;
            }
            var content = out.toByteArray();
            if (packed.hasRemaining() || !Line.hex(Line.sha256(content)).equals(id.value())) {
                throw damaged(id);
            }
            return content;
        } catch (NoSuchFileException e) {
            throw new TroubleException(Problem.of("journal.blob.missing", id.value().substring(0, 12)), e);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.blob.read", id.value().substring(0, 12)), e);
        }
    }

    @Override
    public boolean has(BlobId id) {
        return Files.exists(path(id));
    }

    /// How many are kept.
    long count() throws TroubleException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(p -> !p.toString().endsWith(".part")).count();
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.blob.read", folder.toString()), e);
        }
    }

    private static TroubleException damaged(BlobId id) {
        return new TroubleException(Problem.of("journal.blob.damaged", id.value().substring(0, 12)));
    }

    private Path path(BlobId id) {
        var name = sealing.fileName(id);
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
