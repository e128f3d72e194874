package soundpractice.journal.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import soundpractice.journal.Sealing;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.WholeFile;

/// A journal file of its own for what is taken in all or not at all. It is written beside the journal and becomes part of it in one step, when it
/// is given its name.
final class WholeBatch implements AutoCloseable {
    private static final String UNFINISHED = ".part";

    private final JournalFile file;
    private final Path finished;
    private boolean published;

    private WholeBatch(JournalFile file, Path finished) {
        this.file = file;
        this.finished = finished;
    }

    static WholeBatch begin(Path finished, byte[] name, Sealing sealing) throws TroubleException {
        var beside = finished.resolveSibling(finished.getFileName() + UNFINISHED);
        try {
            Files.deleteIfExists(beside);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.write", String.valueOf(finished.getFileName())), e);
        }
        return new WholeBatch(JournalFile.create(beside, name, sealing), finished);
    }

    /// What a crash left unfinished never happened.
    ///
    /// @return how many there were
    static int discardUnfinished(Path folder) throws TroubleException {
        try {
            int unfinished = 0;
            Files.createDirectories(folder);
            try (var parts = Files.newDirectoryStream(folder, "*.journal" + UNFINISHED)) {
                for (var part : parts) {
                    Files.delete(part);
                    unfinished++;
                }
            }
            return unfinished;
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.read", folder.toString()), e);
        }
    }

    JournalFile.Frame append(Packing.Packed packed, String text) throws TroubleException {
        long number = file.frames();
        return new JournalFile.Frame(number, file.append(packed, false), packed, text);
    }

    JournalFile.Frame append(String text) throws TroubleException {
        return append(Packing.Packed.of(text, Deflater.BEST_SPEED), text);
    }

    String name() {
        return file.name();
    }

    long frames() {
        return file.frames();
    }

    Path finished() {
        return finished;
    }

    /// Sends it, whole or not at all, to where frames go before they are written here.
    void goAheadTo(Ahead ahead) throws TroubleException {
        ahead.take(file.name(), 0, file.raw());
    }

    /// From here on it is part of the journal, whatever happens.
    void publish() throws TroubleException {
        file.force();
        file.close();
        try {
            WholeFile.moveOver(file.path(), finished);
            published = true;
        } catch (IOException e) {
            throw new TroubleException(Problem.of("journal.write", String.valueOf(finished.getFileName())), e);
        }
    }

    @Override
    public void close() throws TroubleException {
        if (!published) {
            file.close();
            try {
                Files.deleteIfExists(file.path());
            } catch (IOException e) {
                throw new TroubleException(Problem.of("journal.write", String.valueOf(finished.getFileName())), e);
            }
        }
    }
}
