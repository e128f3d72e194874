package soundpractice.stocktake.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Sealing;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.stocktake.Typing;
import soundpractice.stocktake.TypingKeeper;

/// The typing of the moment in a small file of its own beside the journal: one sealed, forced frame for each pause between keys. It is emptied when nothing is
/// left that is not an answer, and made anew when it has grown; so it stays small, and the journal keeps answers, not keystrokes.
///
/// A frame is its length, its number, and the sealed text. Numbers go on after the file was emptied, and each file has a random name of its own for its key:
/// no number is sealed twice under one key. A torn last frame was never acknowledged and is passed over; a damaged file is put aside and never stops the store
/// from opening.
public final class ScratchFile implements TypingKeeper, AutoCloseable {
    private static final byte[] MAGIC = {(byte) 0x89, 'S', 'P', 'T', '\r', '\n', 0x1a, '\n'};
    private static final int NAME = 16;
    private static final int HEADER = MAGIC.length + NAME;
    private static final int MAX_FRAME = 8 << 20;
    private static final long MADE_ANEW_AT = 1L << 20;

    private final Path path;
    private final Sealing sealing;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Typing> pending = new ArrayList<>();
    private final List<Typing> recovered = new ArrayList<>();

    private @Nullable FileChannel channel;
    private String name = "";
    private long next;
    private boolean safe = true;
    private @Nullable Instant keptAt;

    private ScratchFile(Path path, Sealing sealing, InstantSource clock) {
        this.path = path;
        this.sealing = sealing;
        this.clock = clock;
    }

    /// Opens the file of a store, with what an earlier session left in it.
    ///
    /// @param path where it lies; it need not be there
    public static ScratchFile open(Path path, Sealing sealing, InstantSource clock) throws TroubleException {
        var file = new ScratchFile(path, sealing, clock);
        file.recover();
        return file;
    }

    private void recover() throws TroubleException {
        try {
            if (Files.exists(path) && !readAll(Files.readAllBytes(path))) {
                Files.move(path, path.resolveSibling(path.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw FileTrouble.of(e, path);
        }
        recovered.addAll(pending);
    }

    /// @return whether it was sound up to a torn end
    private boolean readAll(byte[] bytes) {
        if (bytes.length < HEADER) {
            return true;
        }
        if (!Arrays.equals(Arrays.copyOf(bytes, MAGIC.length), MAGIC)) {
            return false;
        }
        var file = HexFormat.of().formatHex(bytes, MAGIC.length, HEADER);
        var in = ByteBuffer.wrap(bytes, HEADER, bytes.length - HEADER);
        while (in.remaining() >= 12) {
            int length = in.getInt();
            long number = in.getLong();
            if (length <= 0 || length > MAX_FRAME || length > in.remaining()) {
                return true;
            }
            var sealed = new byte[length];
            in.get(sealed);
            try {
                take(read(sealing.open(scratch(file), number, sealed)));
            } catch (TroubleException | IOException e) {
                // The last frame may be torn; anything behind a frame that cannot be read means damage.
                return !in.hasRemaining();
            }
        }
        return true;
    }

    private void take(Frame frame) {
        pending.removeIf(t -> t.isSameFieldAs(frame.typing));
        if (!frame.dropped) {
            pending.add(frame.typing);
        }
    }

    @Override
    public void keep(Typing typing) throws TroubleException {
        lock.lock();
        try {
            take(new Frame(typing, false));
            recovered.removeIf(t -> t.isSameFieldAs(typing));
            append(new Frame(typing, false), true);
            keptAt = clock.instant();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void drop(RecordId interview, String question, String field) throws TroubleException {
        lock.lock();
        try {
            recovered.removeIf(t -> t.isIn(interview, question, field));
            if (!pending.removeIf(t -> t.isIn(interview, question, field))) {
                return;
            }
            if (pending.isEmpty()) {
                empty();
            } else {
                // Not forced: if this is lost, the next start finds a text that the answer already has.
                append(new Frame(new Typing(interview, question, field, "", 0, Instant.EPOCH), true), false);
            }
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Typing> pending() {
        lock.lock();
        try {
            return List.copyOf(pending);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Typing> recovered() {
        lock.lock();
        try {
            return List.copyOf(recovered);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public @Nullable Instant keptAt() {
        lock.lock();
        try {
            return keptAt;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public boolean isSafe() {
        lock.lock();
        try {
            return safe;
        } finally {
            lock.unlock();
        }
    }

    private void append(Frame frame, boolean forced) throws TroubleException {
        try {
            if (channel == null || !safe || channel.size() > MADE_ANEW_AT || !Files.exists(path)) {
                makeAnew();
                return;
            }
            safe = false;
            write(channel, frame);
            if (forced) {
                channel.force(false);
            }
            safe = true;
        } catch (IOException e) {
            safe = false;
            throw FileTrouble.of(e, path);
        }
    }

    /// A new file with all that is pending, put in the old one's place when it is on the disk.
    private void makeAnew() throws IOException {
        safe = false;
        if (channel != null) {
            channel.close();
            channel = null;
        }
        var bytes = new byte[NAME];
        random.nextBytes(bytes);
        name = HexFormat.of().formatHex(bytes);
        next = 0;
        var beside = path.resolveSibling(path.getFileName() + ".new");
        var fresh = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        try {
            writeFully(fresh, ByteBuffer.allocate(HEADER).put(MAGIC).put(bytes).flip());
            for (var typing : pending) {
                write(fresh, new Frame(typing, false));
            }
            fresh.force(true);
            soundpractice.platform.files.WholeFile.moveOver(beside, path);
        } catch (IOException e) {
            fresh.close();
            throw e;
        }
        channel = fresh;
        safe = true;
    }

    private void empty() throws TroubleException {
        try {
            if (channel == null || !safe) {
                Files.deleteIfExists(path);
                safe = true;
            } else {
                channel.truncate(HEADER);
                channel.position(HEADER);
            }
        } catch (IOException e) {
            throw FileTrouble.of(e, path);
        }
    }

    private void write(FileChannel to, Frame frame) throws IOException {
        var sealed = sealing.seal(scratch(name), next, bytes(frame));
        writeFully(to, ByteBuffer.allocate(12 + sealed.length).putInt(sealed.length).putLong(next).put(sealed).flip());
        next++;
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    /// Keeps the keys of scratch files apart from those of the journal's.
    private static String scratch(String name) {
        return "typing:" + name;
    }

    private record Frame(Typing typing, boolean dropped) {}

    private static byte[] bytes(Frame frame) throws IOException {
        var out = new ByteArrayOutputStream();
        var data = new DataOutputStream(out);
        data.writeBoolean(frame.dropped);
        data.writeUTF(frame.typing.interview().toString());
        data.writeUTF(frame.typing.question());
        data.writeUTF(frame.typing.field());
        data.writeInt(frame.typing.cursor());
        data.writeLong(frame.typing.at().toEpochMilli());
        data.write(frame.typing.text().getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    private static Frame read(byte[] plain) throws IOException {
        var data = new DataInputStream(new ByteArrayInputStream(plain));
        boolean dropped = data.readBoolean();
        var interview = RecordId.of(data.readUTF());
        var question = data.readUTF();
        var field = data.readUTF();
        int cursor = data.readInt();
        var at = Instant.ofEpochMilli(data.readLong());
        return new Frame(new Typing(interview, question, field, new String(data.readAllBytes(), StandardCharsets.UTF_8), cursor, at), dropped);
    }

    @Override
    public void close() throws TroubleException {
        lock.lock();
        try {
            if (channel != null) {
                channel.close();
                channel = null;
            }
            if (pending.isEmpty()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw FileTrouble.of(e, path);
        } finally {
            lock.unlock();
        }
    }
}
