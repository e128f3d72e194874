package soundpractice.journal.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import soundpractice.journal.Sealing;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// One append-only file of the journal. Each frame is one saved change: deflated, sealed, and forced to the disk before the save is
/// acknowledged. Each file has a random name of its own for its key, so that no frame number is ever sealed twice under one key.
final class JournalFile implements AutoCloseable {
    private static final byte[] MAGIC = {(byte) 0x89, 'S', 'P', 'J', '\r', '\n', 0x1a, '\n'};
    static final int VERSION = 2;
    private static final int HEADER = MAGIC.length + 2 + 16;
    private static final int MAX_FRAME = 64 << 20;
    private static final int MAX_PLAIN = 256 << 20;

    /// A frame read back.
    ///
    /// @param place where in the file it begins
    record Frame(long number, long place, Packing.Packed packed, String text) {}

    /// Takes frames in their order.
    interface FrameReader {
        void frame(Frame frame) throws TroubleException;
    }

    private final Path path;
    private final FileChannel channel;
    private final String name;
    private final Sealing sealing;
    private final int version;
    private Ahead ahead = Ahead.NOTHING;
    private long frames;
    private boolean broken;

    private JournalFile(Path path, FileChannel channel, String name, Sealing sealing, int version) {
        this.version = version;
        this.path = path;
        this.channel = channel;
        this.name = name;
        this.sealing = sealing;
    }

    /// Makes a new file.
    ///
    /// @param random 16 random bytes
    static JournalFile create(Path path, byte[] random, Sealing sealing) throws TroubleException {
        try {
            var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.READ);
            var header = ByteBuffer.allocate(HEADER).put(MAGIC).putShort((short) VERSION).put(random).flip();
            writeFully(channel, header);
            channel.force(true);
            forceFolder(path);
            return new JournalFile(path, channel, HexFormat.of().formatHex(random), sealing, VERSION);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.write", path.getFileName().toString()), e);
        }
    }

    /// Whether a file was made but its first bytes never reached the disk: nothing in it was ever acknowledged.
    static boolean neverBegun(Path path) throws TroubleException {
        try {
            if (Files.size(path) > HEADER) {
                return false;
            }
            var bytes = Files.readAllBytes(path);
            return bytes.length < HEADER || Arrays.equals(bytes, new byte[HEADER]);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.read", String.valueOf(path.getFileName())), e);
        }
    }

    /// Opens a file and reads its frames in order.
    ///
    /// @param known frames that the index has already taken in; damage among these is damage, a torn frame behind them was never acknowledged
    /// @return the file, and whether a torn last frame was cut off
    static Opened open(Path path, Sealing sealing, KnownFrames known, FrameReader reader) throws TroubleException {
        try {
            var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var header = ByteBuffer.allocate(HEADER);
            readFully(channel, header, 0);
            if (header.hasRemaining() || !Arrays.equals(Arrays.copyOf(header.array(), MAGIC.length), MAGIC)) {
                channel.close();
                throw new TroubleException(Problem.of("journal.damaged", path.getFileName().toString(), 0));
            }
            int version = header.getShort(MAGIC.length);
            if (version > VERSION) {
                channel.close();
                throw new TroubleException(Problem.of("journal.newer", version));
            }
            var name = HexFormat.of().formatHex(header.array(), MAGIC.length + 2, HEADER);
            var file = new JournalFile(path, channel, name, sealing, version);
            boolean cut = file.readAll(known.of(name), reader);
            return new Opened(file, cut);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.read", path.getFileName().toString()), e);
        }
    }

    record Opened(JournalFile file, boolean cut) {}

    /// How many frames of a file the index has taken in.
    interface KnownFrames {
        long of(String fileName);
    }

    private boolean readAll(long known, FrameReader reader) throws IOException, TroubleException {
        long position = HEADER;
        long size = channel.size();
        while (position < size) {
            var length = ByteBuffer.allocate(4);
            readFully(channel, length, position);
            int sealedLength = length.hasRemaining() ? -1 : length.getInt(0);
            boolean whole = sealedLength > 0 && sealedLength <= MAX_FRAME && position + 4 + sealedLength <= size;
            if (!whole) {
                return cut(position, known, null);
            }
            var sealed = ByteBuffer.allocate(sealedLength);
            readFully(channel, sealed, position + 4);
            Packing.Packed packed;
            byte[] plain;
            try {
                packed = new Packing.Packed(sealing.open(name, frames, sealed.array()));
                plain = inflate(packed);
            } catch (TroubleException e) {
                if (position + 4 + sealedLength < size) {
                    throw new TroubleException(Problem.of("journal.damaged", path.getFileName().toString(), frames + 1), e);
                }
                return cut(position, known, e);
            }
            reader.frame(new Frame(frames, position, packed, new String(plain, StandardCharsets.UTF_8)));
            frames++;
            position += 4 + sealedLength;
        }
        if (frames < known) {
            throw new TroubleException(Problem.of("journal.shortened", path.getFileName().toString(), known - frames));
        }
        return false;
    }

    private boolean cut(long position, long known, @org.jspecify.annotations.Nullable TroubleException cause)
            throws IOException, TroubleException {
        if (frames < known) {
            throw new TroubleException(Problem.of("journal.damaged", path.getFileName().toString(), frames + 1), cause);
        }
        channel.truncate(position);
        channel.force(true);
        return true;
    }

    private byte[] inflate(Packing.Packed packed) throws TroubleException {
        try {
            return packed.inflate(MAX_PLAIN);
        } catch (DataFormatException e) {
            throw new TroubleException(Problem.of("journal.damaged", path.getFileName().toString(), frames + 1), e);
        }
    }

    /// Appends a frame and forces it to the disk. When this returns, a power cut no longer matters.
    void append(String text) throws TroubleException {
        append(Packing.Packed.of(text, Deflater.BEST_SPEED), true);
    }

    /// Appends a frame that is packed already.
    ///
    /// @param force whether to force it to the disk; if not, [#force] has to follow before anybody is told that it is saved
    /// @return where it begins
    long append(Packing.Packed packed, boolean force) throws TroubleException {
        if (broken) {
            throw new TroubleException(Problem.of("journal.write", path.getFileName().toString()));
        }
        if (packed.bytes().length > MAX_FRAME - 64) {
            throw new TroubleException(Problem.of("journal.too-large"));
        }
        long before = -1;
        try {
            before = channel.size();
            var sealed = sealing.seal(name, frames, packed.bytes());
            ahead.take(name, frames, RawFrames.of(sealed));
            var frame = ByteBuffer.allocate(4 + sealed.length).putInt(sealed.length).put(sealed).flip();
            channel.position(before);
            writeFully(channel, frame);
            if (force) {
                channel.force(false);
            }
            frames++;
            return before;
        } catch (IOException e) {
            // Whatever half a frame stands there must go, and this file's next number is burnt: a new file takes over.
            broken = true;
            try {
                if (before >= 0) {
                    channel.truncate(before);
                }
            } catch (IOException again) {
                e.addSuppressed(again);
            }
            throw new TroubleException(Problem.of("journal.write", path.getFileName().toString()), e);
        }
    }

    /// From now on each frame goes there before it is written here.
    JournalFile goingAheadTo(Ahead where) {
        ahead = where;
        return this;
    }

    /// Appends a frame that was sealed elsewhere and is known to be whole. It is not forced to the disk yet.
    ///
    /// @return where it begins
    long mirror(byte[] sealed) throws TroubleException {
        try {
            long place = channel.size();
            channel.position(place);
            writeFully(channel, ByteBuffer.allocate(4 + sealed.length).putInt(sealed.length).put(sealed).flip());
            frames++;
            return place;
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.write", path.getFileName().toString()), e);
        }
    }

    /// Where a frame begins.
    long place(long number) throws TroubleException {
        try {
            long place = HEADER;
            for (long n = 0; n < number; n++) {
                var length = ByteBuffer.allocate(4);
                readFully(channel, length, place);
                place += 4 + length.getInt(0);
            }
            return place;
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.read", path.getFileName().toString()), e);
        }
    }

    /// What a frame says that was sealed for this file.
    Frame read(long number, long place, byte[] sealed) throws TroubleException {
        var packed = new Packing.Packed(sealing.open(name, number, sealed));
        return new Frame(number, place, packed, new String(inflate(packed), StandardCharsets.UTF_8));
    }

    /// Opens a copy of a file that others write, to go on copying. A torn end is cut off: it can be copied again.
    static JournalFile copy(Path path, Sealing sealing) throws TroubleException {
        try {
            var channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var header = ByteBuffer.allocate(HEADER);
            readFully(channel, header, 0);
            var name = HexFormat.of().formatHex(header.array(), MAGIC.length + 2, HEADER);
            var file = new JournalFile(path, channel, name, sealing, header.getShort(MAGIC.length));
            long size = channel.size();
            long position = HEADER;
            while (position < size) {
                var length = ByteBuffer.allocate(4);
                readFully(channel, length, position);
                int sealedLength = length.hasRemaining() ? -1 : length.getInt(0);
                if (sealedLength <= 0 || sealedLength > MAX_FRAME || position + 4 + sealedLength > size) {
                    channel.truncate(position);
                    break;
                }
                file.frames++;
                position += 4 + sealedLength;
            }
            return file;
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.read", path.getFileName().toString()), e);
        }
    }

    /// The frames of a file as they are sealed, one after the other.
    RawFrames raw() {
        return new RawFrames(channel, path, HEADER);
    }

    /// Forces what was appended to the disk.
    void force() throws TroubleException {
        try {
            channel.force(false);
        } catch (IOException e) {
            broken = true;
            throw new TroubleException(Problem.of("journal.write", path.getFileName().toString()), e);
        }
    }

    /// One frame of a file, as it was packed.
    static Packing.Packed at(Path path, String name, long number, long place, Sealing sealing) throws TroubleException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            var length = ByteBuffer.allocate(4);
            readFully(channel, length, place);
            int sealedLength = length.hasRemaining() ? -1 : length.getInt(0);
            if (sealedLength <= 0 || sealedLength > MAX_FRAME) {
                throw new TroubleException(Problem.of("journal.damaged", path.getFileName().toString(), number + 1));
            }
            var sealed = ByteBuffer.allocate(sealedLength);
            readFully(channel, sealed, place + 4);
            return new Packing.Packed(sealing.open(name, number, sealed.array()));
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.read", path.getFileName().toString()), e);
        }
    }

    boolean broken() {
        return broken;
    }

    /// Whether an older program began it, which could not read what is written now.
    boolean older() {
        return version < VERSION;
    }

    Path path() {
        return path;
    }

    String name() {
        return name;
    }

    long frames() {
        return frames;
    }

    long size() throws TroubleException {
        try {
            return channel.size();
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.read", path.getFileName().toString()), e);
        }
    }

    @Override
    public void close() throws TroubleException {
        try {
            channel.close();
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.write", path.getFileName().toString()), e);
        }
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static void readFully(FileChannel channel, ByteBuffer into, long position) throws IOException {
        long at = position;
        while (into.hasRemaining()) {
            int n = channel.read(into, at);
            if (n < 0) {
                return;
            }
            at += n;
        }
    }

    private static void forceFolder(Path path) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        if (folder != null && Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (var open = FileChannel.open(folder, StandardOpenOption.READ)) {
                open.force(true);
            }
        }
    }
}
