package soundpractice.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import soundpractice.casework.escalation.Proposal;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.performance.DashboardFile;
import soundpractice.performance.Figure;
import soundpractice.platform.text.Messages;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.register.Practice;
import soundpractice.register.SharedFiles;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.security.crypto.FileVault;
import soundpractice.shell.wiring.CaseworkWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PerformanceWiring;
import soundpractice.shell.wiring.RegisterWiring;

/// A store with all of England in it: the real register, and three years of figures made up for its active practices.
final class England implements AutoCloseable {
    static final String PASSPHRASE = "a long passphrase for figures";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-20T12:00:00Z"));
    static final FinancialQuarter LAST = FinancialQuarter.of("2025-26/Q4");

    final OpenStore store;
    final RegisterWiring register;
    final PerformanceWiring performance;
    final CaseworkWiring casework;

    private England(OpenStore store) {
        this.store = store;
        this.register = new RegisterWiring(store);
        this.performance = new PerformanceWiring(store, register.practices());
        this.casework = new CaseworkWiring(
                store, performance.desk().quarters(), performance.desk().policies(), register.practices(), register.contacts());
    }

    /// An empty store in a fresh folder.
    static England empty(String name) throws Exception {
        var unlocked = new FileVault().create(folder(name).resolve("store"), new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "NHS Example"),
                PASSPHRASE.toCharArray());
        return new England(OpenStore.open(unlocked, Messages.load(Locale.UK), CLOCK));
    }

    /// A store with the register's four files; skips where they are not beside the project.
    static England registered(String name) throws Exception {
        var files = List.of(SharedFiles.file("ods-epraccur-dse-2026-02.csv"), SharedFiles.file("ods-epcn-2024-10.xlsx"),
                SharedFiles.file("ods-eccg-dse-2025-12.csv"), SharedFiles.file("gp-reg-pat-prac-all-2021-01.csv"));
        var kinds = List.of(DataSetKind.PRACTICES, DataSetKind.NETWORKS, DataSetKind.COMMISSIONERS, DataSetKind.LIST_SIZES);
        var england = empty(name);
        for (int i = 0; i < files.size(); i++) {
            england.register.importer(kinds.get(i)).prepare(files.get(i), ImportOptions.NONE).confirm().orThrow();
        }
        return england;
    }

    /// The same store closed and opened again, as on the next morning.
    England again() throws Exception {
        var folder = store.folder();
        store.close();
        return new England(OpenStore.open(new FileVault().unlock(folder, PASSPHRASE.toCharArray()), Messages.load(Locale.UK), CLOCK));
    }

    List<Practice> active() {
        return register.practices().active();
    }

    /// Publishes and validates so many quarters up to the last, and follows what each run but the last proposes.
    void quarters(int count) throws Exception {
        var quarter = LAST;
        for (int i = 1; i < count; i++) {
            quarter = quarter.previous();
        }
        var desk = performance.desk();
        for (int i = 0; i < count; i++) {
            var preview = desk.importing().preview(quarter, dashboard(i)).orThrow();
            desk.importing().confirm(preview, quarter.lastDay().plusDays(5)).orThrow();
            desk.publishing().publish(quarter, quarter.lastDay().plusDays(6)).orThrow();
            var day = quarter.lastDay().plusDays(60);
            desk.validating().validate(quarter, day, null).orThrow();
            if (i < count - 1) {
                var run = casework.run().run(quarter, day).orThrow();
                casework.apply().apply(run, run.proposals().stream().map(Proposal::key).collect(Collectors.toSet()), day, "").orThrow();
            }
            quarter = quarter.next();
        }
    }

    private DashboardFile dashboard(int seed) {
        var random = new Random(20_261_120L + seed);
        var rows = new ArrayList<DashboardFile.Row>();
        for (var practice : active()) {
            var overall = new Percent(BigDecimal.valueOf(4_000 + random.nextInt(5_500), 2));
            rows.add(new DashboardFile.Row(rows.size() + 2, new Figure(practice.code(), overall, Figure.Source.IMPORTED, List.of(overall, overall, overall))));
        }
        return new DashboardFile("england.csv", "0".repeat(64), List.of("Access", "Screening", "Medicines safety"), List.of(), rows.size(), rows, List.of());
    }

    /// An empty folder of that name in the build folder.
    static Path folder(String name) throws IOException {
        var folder = Path.of(System.getProperty("project.build.directory", "target"), "bench-work", name).toAbsolutePath();
        if (Files.exists(folder)) {
            try (var old = Files.walk(folder)) {
                for (var path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    @Override
    public void close() throws Exception {
        store.close();
    }
}
