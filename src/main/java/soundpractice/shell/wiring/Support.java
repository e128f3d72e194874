package soundpractice.shell.wiring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import soundpractice.kernel.Problem;
import soundpractice.platform.files.Folders;
import soundpractice.platform.files.StoreLayout;
import soundpractice.platform.jobs.Job;
import soundpractice.shell.care.Diagnosis;
import soundpractice.shell.care.LogBook;
import soundpractice.shell.care.Lookout;
import soundpractice.shell.care.NewerVersion;
import soundpractice.shell.care.ProgramVersion;

/// What helps whoever looks after the program, gathered from an open store.
public final class Support {
    private final OpenStore store;
    private final Lookout lookout;

    /// For a store.
    public Support(OpenStore store) {
        this.store = store;
        this.lookout = new Lookout(store.folder(), store.clock());
    }

    /// Looks around the laptop.
    Job<List<Problem>> lookout() {
        return _ -> lookout.look();
    }

    /// Word of a newer version, beside the store or beside this laptop's settings.
    static Optional<NewerVersion> newer(Path store) {
        return ProgramVersion.number().flatMap(ours -> NewerVersion.in(List.of(store, Folders.settings()), ours));
    }

    /// The diagnostic file's text: counts and sizes, no practice data.
    public String diagnosis() {
        return new Diagnosis(ProgramVersion.number().orElse("(built here)"), Diagnosis.ofMachine(), facts(), new LogBook(Folders.settings().resolve("log")).tail()).text();
    }

    private Map<String, Long> facts() {
        var facts = new TreeMap<String, Long>();
        var layout = new StoreLayout(store.folder());
        facts.put("bytes.journal", bytes(layout.journal()));
        facts.put("bytes.index", bytes(layout.index()));
        facts.put("bytes.attachments", bytes(layout.blobs()));
        facts.put("bytes.backups", bytes(layout.backups()));
        store.kinds().forEach(kind -> facts.put("records." + kind, (long) store.written(kind).size()));
        return facts;
    }

    private static long bytes(Path at) {
        if (!Files.exists(at)) {
            return 0;
        }
        try (var files = Files.walk(at)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException | UncheckedIOException moving) {
            return -1;
        }
    }
}
