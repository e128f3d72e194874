package soundpractice.shell.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import soundpractice.journal.Blobs;
import soundpractice.journal.Journal;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.DashboardFile;
import soundpractice.performance.ImportDashboard;
import soundpractice.performance.KnownPractices;
import soundpractice.performance.LogChallenge;
import soundpractice.performance.PerformanceDesk;
import soundpractice.performance.PublishQuarter;
import soundpractice.performance.SavePolicy;
import soundpractice.performance.SettleChallenge;
import soundpractice.performance.ValidateQuarter;
import soundpractice.performance.intake.DashboardReader;
import soundpractice.performance.store.JournalPolicies;
import soundpractice.performance.store.JournalQuarters;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.register.store.StoredPractices;

/// Puts the performance room together.
public final class PerformanceWiring {
    private final PerformanceDesk desk;

    /// On an open store, with the register as it stands in it; for the command line, where a store is open for one command.
    public PerformanceWiring(OpenStore store) {
        this(store, new StoredPractices(store.journal(), store.database(), store::today, List.of()));
    }

    /// On an open store, with the register's practices.
    public PerformanceWiring(OpenStore store, Practices practices) {
        this(store.journal(), store.blobs(), known(practices));
    }

    /// On a journal and its kept content.
    public PerformanceWiring(Journal journal, Blobs blobs, KnownPractices known) {
        var policies = new JournalPolicies(journal);
        var quarters = new JournalQuarters(journal, blobs, policies);
        this.desk = new PerformanceDesk(
                quarters,
                policies,
                known,
                PerformanceWiring::read,
                new ImportDashboard(quarters, known, journal),
                new PublishQuarter(quarters, policies, journal),
                new LogChallenge(quarters, journal),
                new SettleChallenge(quarters, journal),
                new ValidateQuarter(quarters, journal),
                new SavePolicy(policies, journal));
    }

    /// What one can do.
    public PerformanceDesk desk() {
        return desk;
    }

    /// A dashboard as a file holds it.
    ///
    /// @throws TroubleException when the file cannot be read
    public static Outcome<DashboardFile> read(Path file) throws TroubleException {
        var name = String.valueOf(file.getFileName());
        try {
            return new DashboardReader().read(name, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new TroubleException(Problem.of("performance.import.missing", name), e);
        }
    }

    private static KnownPractices known(Practices practices) {
        return new KnownPractices() {
            @Override
            public boolean isEmpty() {
                return practices.count() == 0;
            }

            @Override
            public Optional<String> nameOf(PracticeCode code) {
                return practices.find(code).map(Practice::properName);
            }
        };
    }
}
