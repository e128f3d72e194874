package soundpractice.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Sealing;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// The journal's files in their folder, numbered in the order in which they were begun. The last one is written on, until it is large, was
/// written by an older program, or one of its frames may have been used up.
final class JournalFolder implements AutoCloseable {
    private static final long ROLL_AT = 64L << 20;
    private static final String ENDING = ".journal";

    private final Path folder;
    private final Sealing sealing;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Path> places = new ConcurrentHashMap<>();
    private final Ahead ahead;
    private @Nullable JournalFile current;

    /// @param ahead where every frame goes before it is written here
    JournalFolder(Path folder, Sealing sealing, Ahead ahead) {
        this.folder = folder;
        this.sealing = sealing;
        this.ahead = ahead;
    }

    Path folder() {
        return folder;
    }

    Sealing sealing() {
        return sealing;
    }

    /// The files that are there, in their order.
    static List<Path> files(Path folder) throws TroubleException {
        try {
            Files.createDirectories(folder);
            try (var list = Files.list(folder)) {
                return list.filter(p -> p.getFileName().toString().endsWith(ENDING)).sorted().toList();
            }
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.read", folder.toString()), e);
        }
    }

    /// The files and how long they are.
    SortedMap<Path, Long> lengths() throws TroubleException {
        try {
            var lengths = new TreeMap<Path, Long>();
            for (var path : files(folder)) {
                lengths.put(path, Files.size(path));
            }
            return lengths;
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.read", folder.toString()), e);
        }
    }

    /// Takes a file that was opened at start among those that are known; it is written on if it can be.
    void adopt(JournalFile.Opened opened) throws TroubleException {
        knows(opened.file());
        if (!ahead.isOurs(opened.file().name())) {
            opened.file().close();
            return;
        }
        finish();
        if (opened.cut() || opened.file().older()) {
            opened.file().close();
        } else {
            current = opened.file().goingAheadTo(ahead);
        }
    }

    /// A file that is there: its frames can be asked for.
    void knows(JournalFile file) {
        places.put(file.name(), file.path());
    }

    /// Whether a save would find everything it needs.
    ///
    /// @throws TroubleException when it would not; then no frame's number was used
    void requireReady() throws TroubleException {
        ahead.ready();
    }

    /// The file to write on.
    JournalFile file() throws TroubleException {
        if (current != null && current.size() > ROLL_AT) {
            finish();
        }
        if (current == null) {
            current = JournalFile.create(nextPath(), name(), sealing).goingAheadTo(ahead);
            places.put(current.name(), current.path());
        }
        return current;
    }

    /// The copy of a file that somebody else writes, to go on copying; begun if it is new.
    JournalFile copy(String name) throws TroubleException {
        var path = places.get(name);
        if (path != null) {
            return JournalFile.copy(path, sealing);
        }
        var file = JournalFile.create(nextPath(), java.util.HexFormat.of().parseHex(name), sealing);
        knows(file);
        return file;
    }

    /// The next save begins a file of its own: this one's next frame number may have been used.
    void abandon(JournalFile file) throws TroubleException {
        file.close();
        current = null;
    }

    /// The next save begins a file of its own.
    void finish() throws TroubleException {
        if (current != null) {
            current.close();
            current = null;
        }
    }

    /// Begins a file that becomes part of the journal whole or not at all.
    WholeBatch batch() throws TroubleException {
        return WholeBatch.begin(nextPath(), name(), sealing);
    }

    /// Gives such a file its name: from here on it is part of the journal, whatever happens.
    void publish(WholeBatch batch) throws TroubleException {
        batch.goAheadTo(ahead);
        batch.publish();
        places.put(batch.name(), batch.finished());
    }

    /// One frame of one of the files.
    Packing.Packed frame(String file, long number, long place) throws TroubleException {
        var path = places.get(file);
        if (path == null) {
            throw new TroubleException(Problem.of("journal.missing", 1));
        }
        return JournalFile.at(path, file, number, place, sealing);
    }

    private byte[] name() {
        var name = new byte[16];
        random.nextBytes(name);
        return name;
    }

    /// One more than the highest number there is: a file that was never begun and taken away may have left a hole.
    Path nextPath() throws TroubleException {
        int highest = 0;
        for (var path : files(folder)) {
            var digits = path.getFileName().toString().replace(ENDING, "");
            if (digits.matches("[0-9]{1,9}")) {
                highest = Math.max(highest, Integer.parseInt(digits));
            }
        }
        return folder.resolve("%06d%s".formatted(highest + 1, ENDING));
    }

    @Override
    public void close() throws TroubleException {
        finish();
    }
}
