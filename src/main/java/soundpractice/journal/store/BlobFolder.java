package soundpractice.journal.store;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Blobs;
import soundpractice.journal.Sealing;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.server.TeamServer;

/// Kept content in a folder: one encrypted file each, in pieces of 1 MiB, under a name that tells nothing.
public final class BlobFolder implements Blobs {
    private final Path folder;
    private final Sealing sealing;
    private final @Nullable SharedContent shared;

    /// The folder of an unlocked store.
    public BlobFolder(Path folder, Sealing sealing) {
        this(folder, sealing, null);
    }

    private BlobFolder(Path folder, Sealing sealing, @Nullable SharedContent shared) {
        this.folder = folder;
        this.sealing = sealing;
        this.shared = shared;
    }

    /// The same folder as a copy of what a team keeps on its server: what is not here is fetched when it is asked for, what is new goes there too.
    public BlobFolder sharedOn(TeamServer server) {
        return new BlobFolder(folder, sealing, new SharedContent(server));
    }

    /// Fetches content that only the server has yet.
    private void fetch(BlobId id) throws TroubleException {
        if (shared != null && !Files.exists(path(id))) {
            shared.fetch(sealing.fileName(id), path(id));
        }
    }

    @Override
    public BlobId keep(byte[] content) throws TroubleException {
        return keep(content, kept -> {});
    }

    @Override
    public BlobId keep(byte[] content, LongConsumer progress) throws TroubleException {
        var id = new BlobId(Line.hex(Line.sha256(content)));
        try (var inflow = inflow(id)) {
            for (int from = 0; from < content.length; from += BlobInflow.PIECE) {
                int to = Math.min(content.length, from + BlobInflow.PIECE);
                inflow.piece(Arrays.copyOfRange(content, from, to));
                progress.accept(to);
            }
            inflow.finish();
        }
        return id;
    }

    @Override
    public Inflow inflow(BlobId id) throws TroubleException {
        fetch(id);
        if (Files.exists(path(id))) {
            return new BlobInflow.There(id);
        }
        var inflow = BlobInflow.into(path(id), id, sealing);
        return shared == null ? inflow : shared.also(inflow, sealing.fileName(id), path(id));
    }

    @Override
    public byte[] read(BlobId id) throws TroubleException {
        var out = new java.io.ByteArrayOutputStream();
        pour(id, out::writeBytes);
        return out.toByteArray();
    }

    @Override
    public void pour(BlobId id, Pieces into) throws TroubleException {
        fetch(id);
        var sha = Line.digest();
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path(id)), 1 << 16))) {
            long counter = 0;
            boolean last = false;
            while (!last) {
                int length = in.readInt();
                last = length < 0;
                int size = Math.abs(length);
                if (size < 0 || size > BlobInflow.PIECE + BlobInflow.AROUND) {
                    throw damaged(id);
                }
                var sealed = new byte[size];
                in.readFully(sealed);
                var plain = sealing.open(id.value(), last ? counter | Long.MIN_VALUE : counter, sealed);
                sha.update(plain);
                into.piece(plain);
                counter++;
            }
            if (in.read() >= 0 || !Line.hex(sha.digest()).equals(id.value())) {
                throw damaged(id);
            }
        } catch (NoSuchFileException e) {
            throw new TroubleException(Problem.of("journal.blob.missing", id.value().substring(0, 12)), e);
        } catch (EOFException e) {
            throw damaged(id);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.blob.read", id.value().substring(0, 12)), e);
        }
    }

    @Override
    public long length(BlobId id) throws TroubleException {
        fetch(id);
        try {
            long size = Files.size(path(id));
            long pieces = Math.max(1, (size + BlobInflow.PIECE + BlobInflow.AROUND + 3) / (BlobInflow.PIECE + BlobInflow.AROUND + 4L));
            return size - pieces * (BlobInflow.AROUND + 4L);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.blob.missing", id.value().substring(0, 12)), e);
        }
    }

    @Override
    public boolean has(BlobId id) {
        return Files.exists(path(id)) || (shared != null && shared.has(sealing.fileName(id)));
    }

    /// Takes away content that was never finished, when nobody is at work on any. Nothing points at it.
    public void sweep() throws TroubleException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (var half : files.filter(p -> p.toString().endsWith(".part")).toList()) {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.blob.read", folder.toString()), e);
        }
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
