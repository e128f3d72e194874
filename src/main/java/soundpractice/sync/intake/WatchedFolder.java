package soundpractice.sync.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.BundleFolder;
import soundpractice.sync.Watched;

/// The watched folder on the disk. A file counts as dealt with by its name, size and date, so the same stick asks only once.
public final class WatchedFolder implements BundleFolder {
    private static final String ENDING = ".qabundle";
    private static final int MOST_REMEMBERED = 500;

    private final Journal journal;

    /// The folder that a store watches.
    public WatchedFolder(Journal journal) {
        this.journal = journal;
    }

    private Watched watched() {
        return journal.find(Watched.KIND, Watched.ID).map(Entry::value).orElse(new Watched("", List.of()));
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(watched().folder()).filter(f -> !f.isEmpty()).map(Path::of);
    }

    @Override
    public void watch(Optional<Path> folder) throws TroubleException {
        keep(new Watched(folder.map(Path::toString).orElse(""), watched().seen()));
    }

    @Override
    public List<Waiting> waiting() {
        var seen = watched().seen();
        var folder = folder();
        if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
            return List.of();
        }
        try (var files = Files.list(folder.get())) {
            var found = new ArrayList<Waiting>();
            for (var file : files.filter(f -> f.getFileName().toString().endsWith(ENDING)).toList()) {
                if (!seen.contains(mark(file))) {
                    found.add(new Waiting(file, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
                }
            }
            found.sort(Comparator.comparing(Waiting::at));
            return found;
        } catch (IOException stickPulled) {
            return List.of();
        }
    }

    @Override
    public void dealtWith(Path file) throws TroubleException {
        var folder = folder();
        if (folder.isEmpty() || !folder.get().equals(file.getParent())) {
            return;
        }
        try {
            var seen = new ArrayList<>(watched().seen());
            seen.addFirst(mark(file));
            keep(new Watched(watched().folder(), seen.subList(0, Math.min(seen.size(), MOST_REMEMBERED))));
        } catch (IOException gone) {
            // A file that is no longer there does not wait.
        }
    }

    private static String mark(Path file) throws IOException {
        return file.getFileName() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
    }

    private void keep(Watched next) throws TroubleException {
        var read = journal.find(Watched.KIND, Watched.ID);
        journal.save(read.isPresent() ? Change.plain().put(read.get(), next) : Change.plain().put(Watched.KIND, Watched.ID, Scope.THIS_LAPTOP, next));
    }
}
