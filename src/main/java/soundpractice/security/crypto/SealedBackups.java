package soundpractice.security.crypto;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Sealing;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.StoreLayout;
import soundpractice.platform.files.WholeFile;
import soundpractice.platform.jobs.StoppedException;
import soundpractice.security.Backups;
import soundpractice.security.Unlocked;

/// Backups as one file: [BackupHeader], then the store's files in sealed segments.
public final class SealedBackups implements Backups {
    private static final java.util.regex.Pattern NAME = java.util.regex.Pattern.compile("(journal|blobs)(/[0-9A-Za-z_-][0-9A-Za-z._-]{0,99}){1,3}");

    @Override
    public Optional<Kept> backUp(Unlocked store, List<Part> journal, Path file, Watch watch) throws TroubleException {
        var layout = new StoreLayout(store.folder());
        var part = WholeFile.besides(file);
        try {
            try {
                var header = BackupHeader.fresh(Files.readAllBytes(layout.identity()));
                var parts = new ArrayList<>(journal);
                parts.addAll(blobs(layout));
                var meter = new Meter(watch, 2 * parts.stream().mapToLong(Part::length).sum());
                var kept = write(store.sealing(), header, layout, parts, part, file, meter);
                if (!kept.equals(read(store.sealing(), part, file, null, meter))) {
                    throw new TroubleException(Problem.of("security.backup.differs", file.toString()));
                }
                WholeFile.moveOver(part, file);
                return Optional.of(kept);
            } catch (StoppedException asked) {
                return Optional.empty();
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (DamageException e) {
            throw new TroubleException(Problem.of("security.backup.differs", file.toString()), e);
        } catch (IOException e) {
            throw FileTrouble.of(e, file);
        }
    }

    @Override
    public Kept verify(Path file, char[] passphrase) throws TroubleException {
        return reading(file, () -> {
            try (var keys = keys(secrets(file, passphrase))) {
                return read(keys, file, file, null);
            }
        });
    }

    @Override
    public Kept restore(Path file, Path folder, char[] passphrase) throws TroubleException {
        requireEmpty(folder);
        return reading(file, () -> {
            var secrets = secrets(file, passphrase);
            try (var keys = keys(secrets)) {
                var kept = read(keys, file, file, null);
                var beside = WholeFile.besides(folder.toAbsolutePath().normalize());
                try {
                    var layout = new StoreLayout(beside);
                    layout.makeFolders();
                    read(keys, file, file, layout);
                    secrets.put(UnlockedStore.DEVICE, UUID.randomUUID().toString());
                    WholeFile.write(layout.identity(), IdentityFile.seal(secrets, passphrase, Stretching.NOW));
                    Files.deleteIfExists(folder);
                    WholeFile.moveOver(beside, folder.toAbsolutePath().normalize());
                } catch (IOException e) {
                    throw FileTrouble.of(e, folder);
                } finally {
                    secrets.wipe();
                    remove(beside);
                }
                return kept;
            }
        });
    }

    private static Kept write(Sealing sealing, BackupHeader header, StoreLayout layout, List<Part> parts, Path to, Path file, Meter meter)
            throws IOException, StoppedException {
        try (var channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            out.write(header.bytes());
            var segments = new SegmentWriter(out, sealing, header.file());
            var data = new DataOutputStream(segments);
            data.write(header.hash());
            long bytes = 0;
            for (var each : parts) {
                data.writeUTF(layout.folder().relativize(each.file()).toString().replace('\\', '/'));
                data.writeLong(each.length());
                try (var in = Files.newInputStream(each.file())) {
                    copy(in, data, each.length(), meter);
                }
                bytes += each.length();
            }
            data.writeUTF("");
            segments.finish();
            channel.force(true);
            return new Kept(file, parts.size(), bytes);
        }
    }

    /// Reads a backup to its end, and writes the files where a layout is given.
    static Kept read(Sealing sealing, Path from, Path file, @Nullable StoreLayout into) throws IOException, TroubleException {
        try {
            return read(sealing, from, file, into, Meter.UNWATCHED);
        } catch (StoppedException nobodyAsked) {
            throw new IllegalStateException(nobodyAsked);
        }
    }

    private static Kept read(Sealing sealing, Path from, Path file, @Nullable StoreLayout into, Meter meter)
            throws IOException, TroubleException, StoppedException {
        try (var in = new BufferedInputStream(Files.newInputStream(from), 1 << 16)) {
            var header = BackupHeader.read(in, file);
            var data = new DataInputStream(new SegmentReader(in, sealing, header.file()));
            var hash = new byte[32];
            data.readFully(hash);
            if (!Arrays.equals(hash, header.hash())) {
                throw new DamageException();
            }
            int files = 0;
            long bytes = 0;
            for (var name = data.readUTF(); !name.isEmpty(); name = data.readUTF()) {
                long length = data.readLong();
                if (!NAME.matcher(name).matches() || length < 0) {
                    throw new DamageException();
                }
                if (into == null) {
                    copy(data, OutputStream.nullOutputStream(), length, meter);
                } else {
                    unpack(data, length, into.folder().resolve(name), meter);
                }
                files++;
                bytes += length;
            }
            if (data.read() >= 0) {
                throw new DamageException();
            }
            return new Kept(file, files, bytes);
        } catch (EOFException e) {
            throw new DamageException();
        }
    }

    private static void unpack(InputStream data, long length, Path target, Meter meter) throws IOException, StoppedException {
        var folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (var channel = FileChannel.open(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            copy(data, Channels.newOutputStream(channel), length, meter);
            channel.force(true);
        }
    }

    private static void copy(InputStream from, OutputStream to, long length, Meter meter) throws IOException, StoppedException {
        var buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int n = from.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (n < 0) {
                throw new EOFException();
            }
            to.write(buffer, 0, n);
            left -= n;
            meter.add(n);
        }
    }

    private static List<Part> blobs(StoreLayout layout) throws IOException {
        var found = new ArrayList<Part>();
        if (Files.exists(layout.blobs())) {
            try (var files = Files.walk(layout.blobs())) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (NAME.matcher(layout.folder().relativize(file).toString().replace('\\', '/')).matches() && !isUnfinished(file)) {
                        found.add(new Part(file, Files.size(file)));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isUnfinished(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.contains(".part") || name.endsWith(".tmp");
    }

    private static Secrets secrets(Path file, char[] passphrase) throws IOException, TroubleException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            return IdentityFile.open(BackupHeader.read(in, file).identity(), passphrase, file);
        } catch (TroubleException e) {
            if (e.problem().key().equals("security.unlock.damaged")) {
                throw new DamageException();
            }
            throw e;
        }
    }

    private static StoreKeys keys(Secrets secrets) throws IOException {
        return new StoreKeys(secrets.get(UnlockedStore.MASTER_KEY));
    }

    private static void requireEmpty(Path folder) throws TroubleException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var inside = Files.newDirectoryStream(folder)) {
            if (inside.iterator().hasNext()) {
                throw new TroubleException(Problem.of("security.restore.not-empty", folder.toString()));
            }
        } catch (IOException e) {
            throw FileTrouble.of(e, folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var all = Files.walk(folder)) {
                for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    private interface Reading {
        Kept run() throws IOException, TroubleException;
    }

    private static Kept reading(Path file, Reading reading) throws TroubleException {
        try {
            return reading.run();
        } catch (DamageException e) {
            throw new TroubleException(Problem.of("security.restore.damaged", file.toString()), e);
        } catch (NoSuchFileException e) {
            throw new TroubleException(Problem.of("platform.files.missing", file.toString()), e);
        } catch (IOException e) {
            throw FileTrouble.of(e, file);
        }
    }
}
