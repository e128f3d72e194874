package soundpractice.performance.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import soundpractice.journal.store.BlobFolder;
import soundpractice.journal.store.JournalStore;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.ImportDashboard;
import soundpractice.performance.KnownPractices;
import soundpractice.performance.LogChallenge;
import soundpractice.performance.PublishQuarter;
import soundpractice.performance.Quarters;
import soundpractice.performance.SavePolicy;
import soundpractice.performance.SettleChallenge;
import soundpractice.performance.ValidateQuarter;
import soundpractice.platform.db.Database;
import soundpractice.security.crypto.StoreKeys;

/// A real store in a folder with this room's use-cases on it.
public final class PerformanceStore implements AutoCloseable {
    private final Database database;
    private final StoreKeys keys = new StoreKeys(new byte[StoreKeys.MASTER_KEY]);
    public final JournalStore journal;
    public final Set<String> unknown = new HashSet<>();
    public final JournalPolicies policies;
    public final Quarters quarters;
    public final ImportDashboard importing;
    public final PublishQuarter publishing;
    public final LogChallenge challenging;
    public final SettleChallenge settling;
    public final ValidateQuarter validating;
    public final SavePolicy policy;

    private final KnownPractices register = new KnownPractices() {
        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public Optional<String> nameOf(PracticeCode practice) {
            return unknown.contains(practice.value()) ? Optional.empty() : Optional.of("Practice " + practice);
        }
    };

    public PerformanceStore(Path folder) throws TroubleException {
        database = Database.open(folder.resolve("db"), keys.databasePassword());
        var blobs = new BlobFolder(folder.resolve("blobs"), keys);
        journal = JournalStore.open(folder.resolve("journal"), keys, database, blobs, Quarters.KINDS, List.of(),
                new JournalStore.Pen("Test Person", "test"), () -> Instant.parse("2017-11-01T09:00:00Z"));
        policies = new JournalPolicies(journal);
        quarters = new JournalQuarters(journal, blobs, policies);
        importing = new ImportDashboard(quarters, register, journal);
        publishing = new PublishQuarter(quarters, policies, journal);
        challenging = new LogChallenge(quarters, journal);
        settling = new SettleChallenge(quarters, journal);
        validating = new ValidateQuarter(quarters, journal);
        policy = new SavePolicy(policies, journal);
    }

    /// Fresh eyes on the same store: nothing held ready.
    public Quarters anew(Path folder) {
        return new JournalQuarters(journal, new BlobFolder(folder.resolve("blobs"), keys), policies);
    }

    @Override
    public void close() throws TroubleException {
        journal.close();
        database.close();
    }
}
