package soundpractice.shell.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import soundpractice.journal.Blobs;
import soundpractice.journal.Journal;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.DashboardFile;
import soundpractice.performance.ImportDashboard;
import soundpractice.performance.ImportDashboardPlace;
import soundpractice.performance.KnownPractices;
import soundpractice.performance.LatestStatus;
import soundpractice.performance.LogChallenge;
import soundpractice.performance.PerformanceDesk;
import soundpractice.performance.PerformancePart;
import soundpractice.performance.PerformancePlace;
import soundpractice.performance.PolicyPlace;
import soundpractice.performance.PublishQuarter;
import soundpractice.performance.SavePolicy;
import soundpractice.performance.SettleChallenge;
import soundpractice.performance.ValidateQuarter;
import soundpractice.performance.intake.DashboardImporter;
import soundpractice.performance.intake.DashboardReader;
import soundpractice.performance.intake.open.OpenData;
import soundpractice.performance.measures.AreaView;
import soundpractice.performance.measures.Judge;
import soundpractice.performance.measures.MatrixPlace;
import soundpractice.performance.measures.Measures;
import soundpractice.performance.measures.ReportsPlace;
import soundpractice.performance.measures.SaveScorePolicy;
import soundpractice.performance.measures.ScoresPlace;
import soundpractice.performance.measures.TrendsPlace;
import soundpractice.performance.measures.VulnerablePlace;
import soundpractice.performance.measures.WatchPlace;
import soundpractice.performance.rules.RecordRuling;
import soundpractice.performance.store.JournalPolicies;
import soundpractice.performance.store.JournalQuarters;
import soundpractice.performance.store.JournalScores;
import soundpractice.performance.store.ShippedRules;
import soundpractice.performance.store.StoredMeasures;
import soundpractice.performance.ui.ImportDashboardModel;
import soundpractice.performance.ui.ImportDashboardScreen;
import soundpractice.performance.ui.PerformanceModel;
import soundpractice.performance.ui.PerformanceScreen;
import soundpractice.performance.ui.PerformanceSection;
import soundpractice.performance.ui.PolicyScreen;
import soundpractice.performance.ui.RulesPart;
import soundpractice.performance.ui.TablePart;
import soundpractice.performance.ui.measures.DepthModel;
import soundpractice.performance.ui.measures.MatrixScreen;
import soundpractice.performance.ui.measures.ReportsScreen;
import soundpractice.performance.ui.measures.ScoresScreen;
import soundpractice.performance.ui.measures.TrendsScreen;
import soundpractice.performance.ui.measures.VulnerableScreen;
import soundpractice.performance.ui.measures.WatchScreen;
import soundpractice.platform.files.FileContent;
import soundpractice.platform.fx.Desk;
import soundpractice.register.Importer;
import soundpractice.register.Practice;
import soundpractice.register.PracticeFact;
import soundpractice.register.PracticeFilePart;
import soundpractice.register.Practices;
import soundpractice.register.extract.ImportExtract;
import soundpractice.register.store.StoredPractices;
import soundpractice.shell.Screens;

/// Puts the performance room together.
public final class PerformanceWiring {
    private final Journal journal;
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
        this.journal = journal;
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

    /// Dashboards among the files that can be imported.
    public Importer importer(Supplier<LocalDate> today) {
        return new DashboardImporter(desk.reading(), desk.importing(), journal, today);
    }

    /// The open data sets among the files that can be imported.
    public static List<Importer> openData(OpenStore store, RegisterWiring register) {
        return Stream.of(OpenData.values())
                .<Importer>map(set -> new ImportExtract(set.word(), (file, options) -> set.read(FileContent.read(file), options), register.extracts(),
                        register.practices(), store.journal()))
                .toList();
    }

    /// Figures of the open data sets.
    public static Measures measures(RegisterWiring register) {
        return new StoredMeasures(register.extracts(), Stream.of(OpenData.values()).map(OpenData::word).toList());
    }

    /// Each practice's status in the newest published quarter.
    public PracticeFact latestStatus() {
        return new LatestStatus(desk.quarters(), journal);
    }

    /// A practice's quarters in its file.
    public PracticeFilePart part() {
        return new PerformancePart(desk.quarters());
    }

    /// Adds this room's screens: *Performance* and *Import a dashboard*.
    public void screens(Screens screens, Desk on, Supplier<LocalDate> today) {
        screens.add(PerformancePlace.class, place -> new PerformanceScreen(on, model(on, today), place.quarter()));
        screens.add(ImportDashboardPlace.class, place ->
                new ImportDashboardScreen(on, new ImportDashboardModel(desk, on.jobs(), today, on.errors()::trouble)));
    }

    /// The area's practices in depth.
    public static AreaView view(OpenStore store, RegisterWiring register, PerformanceDesk desk) {
        var scores = new JournalScores(store.journal());
        return new AreaView(measures(register), register.ratings(), scores, scores, register.practices(), desk.quarters(), store::today);
    }

    /// Adds the screens of measures in depth, and the whole policy: parameters, rules and rulings, the score table.
    void depth(Screens screens, Desk on, OpenStore store, RegisterWiring register) {
        depth(screens, on, store, register, (_, save) -> save.run());
    }

    /// The same with a question before a policy is saved.
    void depth(Screens screens, Desk on, OpenStore store, RegisterWiring register, PolicyScreen.BeforeSaving before) {
        var view = view(store, register, desk);
        var scores = new JournalScores(store.journal());
        var book = ShippedRules.read();
        Supplier<DepthModel> model = () ->
                new DepthModel(view, new Judge(store.journal()), new SaveScorePolicy(store.journal()), on.jobs(), on.errors()::trouble);
        screens.add(ScoresPlace.class, place -> new ScoresScreen(on, model.get()));
        screens.add(MatrixPlace.class, place -> new MatrixScreen(on, model.get()));
        screens.add(VulnerablePlace.class, place -> new VulnerableScreen(on, model.get()));
        screens.add(TrendsPlace.class, place -> new TrendsScreen(on, model.get()));
        screens.add(WatchPlace.class, place -> new WatchScreen(on, model.get()));
        screens.add(ReportsPlace.class, place -> new ReportsScreen(on, model.get()));
        screens.add(PolicyPlace.class, place -> new PolicyScreen(on, desk, store::today, List.of(
                new RulesPart(on, book, scores, new RecordRuling(book, journal), desk.policies(), store::today).part(),
                new TablePart(on, view::policy).part()), before));
    }

    /// The part *Performance* of a practice's file on the screen.
    public Region section(Desk on, Supplier<LocalDate> today, PracticeCode practice) {
        return PerformanceSection.of(on, model(on, today), practice);
    }

    private PerformanceModel model(Desk on, Supplier<LocalDate> today) {
        return new PerformanceModel(desk, on.jobs(), on.words(), today, on.errors()::trouble);
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
