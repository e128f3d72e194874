package soundpractice.sync.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.BundleFolder;
import soundpractice.sync.Sent;
import soundpractice.sync.Watched;

/// The watched folder on the disk. A file counts as dealt with by its name, size and date, so the same stick asks only once. A file that is still being
/// copied does not wait yet: it has been touched a moment ago, or was another one when it was looked at last.
public final class WatchedFolder implements BundleFolder {
    private static final String ENDING = ".qabundle";
    private static final int MOST_REMEMBERED = 500;

    private static final Duration STILL = Duration.ofSeconds(3);

    private final Journal journal;
    private final InstantSource clock;
    private final Map<Path, Look> looks = new ConcurrentHashMap<>();

    /// How a file was found, and since when it has not changed.
    private record Look(String mark, Instant since) {}

    /// The folder that a store watches.
    public WatchedFolder(Journal journal) {
        // By the computer's clock, which dates the files, whatever day the store is asked to work on.
        this(journal, InstantSource.system());
    }

    /// The same by another clock.
    public WatchedFolder(Journal journal, InstantSource clock) {
        this.journal = journal;
        this.clock = clock;
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
            // What was written here, a receipt beside its bundle for one, is for somebody else.
            var ours = journal.all(Sent.KIND).stream().map(e -> e.value().file()).collect(Collectors.toSet());
            for (var file : files.filter(f -> f.getFileName().toString().endsWith(ENDING)).toList()) {
                var mark = mark(file);
                if (!seen.contains(mark) && !ours.contains(file.toString()) && isStill(file, mark)) {
                    found.add(new Waiting(file, Files.size(file), Files.getLastModifiedTime(file).toInstant()));
                }
            }
            found.sort(Comparator.comparing(Waiting::at));
            return found;
        } catch (IOException stickPulled) {
            return List.of();
        }
    }

    /// A date in the future tells nothing: a stick has no clock, and some systems date a copy like what it is a copy of.
    private boolean isStill(Path file, String mark) throws IOException {
        var now = clock.instant();
        if (!Files.getLastModifiedTime(file).toInstant().plus(STILL).isAfter(now)) {
            return true;
        }
        var look = looks.compute(file, (_, last) -> last != null && last.mark().equals(mark) ? last : new Look(mark, now));
        return !look.since().plus(STILL).isAfter(now);
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
