package soundpractice.shell.wiring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.SimpleStringProperty;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import soundpractice.casework.CasePlace;
import soundpractice.casework.CasesPlace;
import soundpractice.casework.LetterSettingsPlace;
import soundpractice.casework.LettersPlace;
import soundpractice.casework.QuarterRunPlace;
import soundpractice.casework.dates.CalendarPlace;
import soundpractice.casework.pathway.PathwaysPlace;
import soundpractice.casework.signup.SignUpPlace;
import soundpractice.casework.ui.DocumentsSection;
import soundpractice.casework.ui.MovesDialog;
import soundpractice.committee.CommitteePlace;
import soundpractice.committee.CommitteeReportsPlace;
import soundpractice.committee.ConsentsPlace;
import soundpractice.committee.MeetingPlace;
import soundpractice.committee.TracePlace;
import soundpractice.contract.ContractSettingsPlace;
import soundpractice.contract.ui.ContractSection;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.PlansPlace;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.ClausesPlace;
import soundpractice.improvement.drafting.DirectoryPlace;
import soundpractice.improvement.support.ProgrammePlace;
import soundpractice.improvement.support.SupportPlace;
import soundpractice.improvement.ui.PlanSection;
import soundpractice.inspection.InspectionPlace;
import soundpractice.inspection.InspectionSettingsPlace;
import soundpractice.inspection.InspectionsPlace;
import soundpractice.inspection.course.CoursePlace;
import soundpractice.inspection.course.CourseStage;
import soundpractice.inspection.ui.InspectionSection;
import soundpractice.kernel.Place;
import soundpractice.performance.ImportDashboardPlace;
import soundpractice.performance.PerformancePlace;
import soundpractice.performance.PolicyPlace;
import soundpractice.performance.measures.MatrixPlace;
import soundpractice.performance.measures.ReportsPlace;
import soundpractice.performance.measures.ScoresPlace;
import soundpractice.performance.measures.TrendsPlace;
import soundpractice.performance.measures.VulnerablePlace;
import soundpractice.performance.measures.WatchPlace;
import soundpractice.platform.fx.Desk;
import soundpractice.register.AreaPlace;
import soundpractice.register.ImportsPlace;
import soundpractice.register.PracticePlace;
import soundpractice.register.PracticesPlace;
import soundpractice.register.ui.PracticeSection;
import soundpractice.security.Backups;
import soundpractice.security.Permission;
import soundpractice.shell.BackupsPlace;
import soundpractice.shell.BackupsScreen;
import soundpractice.shell.Inside;
import soundpractice.shell.PaletteItem;
import soundpractice.shell.PaletteSource;
import soundpractice.shell.RailEntry;
import soundpractice.shell.Screens;
import soundpractice.shell.SettingsPlace;
import soundpractice.shell.SettingsScreen;
import soundpractice.shell.Walk;
import soundpractice.shell.tour.Stop;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.StocktakesPlace;
import soundpractice.stocktake.ui.editor.QuestionnairesPlace;
import soundpractice.stocktake.ui.scoring.ScoringPlace;
import soundpractice.sync.ConflictsPlace;
import soundpractice.sync.ExchangePlace;
import soundpractice.sync.MembersPlace;
import soundpractice.sync.ui.Meeting;

/// What an open store puts into the window: the rail's ten entries, each feature's screens, and what the palette finds.
public final class Insides {
    private static final Logger LOG = LoggerFactory.getLogger(Insides.class);
    private static final Duration AFTER_THE_SCREEN = Duration.millis(600);
    private static final Duration BEFORE_BACKUP = Duration.seconds(3);

    private Insides() {}

    /// Everything inside the window for a store.
    public static Inside of(OpenStore store, Desk open) {
        var role = store.person().role();
        var desk = open.behind(deed -> {
            var permission = Permission.valueOf(deed);
            var refusal = Permits.refusal(role, permission);
            return role.may(permission) ? Optional.empty() : Optional.of(open.words().of(refusal) + " " + open.words().next(refusal));
        });
        var register = new RegisterWiring(store);
        var performance = new PerformanceWiring(store, register.practices());
        var quarters = performance.desk().quarters();
        var casework = new CaseworkWiring(store, quarters, performance.desk().policies(), register.practices(), register.contacts());

        var improvement = new ImprovementWiring(store, quarters);
        var plans = ImprovementScreens.of(improvement, store, register.practices(), register.contacts(), casework.cases()::settings);
        var stocktake = new StocktakeWiring(store, register.practices());
        var stocktakes = new StocktakeScreens(store, stocktake, register, improvement,
                new StocktakeDocuments(store, stocktake, casework, register.practices()));

        var meeting = SyncScreens.meeting(store, new SyncWiring(store), register.practices(), casework.cases(), stocktake.interviews(), improvement);
        var contract = new ContractWiring(store, register.practices(), register.contacts(), casework.cases()::settings);
        var inspection = new InspectionWiring(store, contract.actions());
        var inspecting = InspectionScreens.of(inspection, store, register, new InspectionKnowledge(register, quarters, casework.cases(), stocktake.interviews(),
                contract.cases(), inspection.concerns()), improvement);

        var committees = new CommitteeWiring(store, casework, stocktake, improvement.plans(), quarters, register.practices());
        var screens = new Screens();
        var cases = CaseworkScreens.casework(casework, quarters, register.practices(), store::today);
        var contracts = ContractScreens.of(contract, inspection, store, register, cases.press()::renderer);
        var sections = List.of(
                new PracticeSection(desk.text("shell.rail.performance"), code -> performance.section(desk, store::today, code)),
                new PracticeSection(desk.text("shell.rail.stocktakes"), code -> stocktakes.section(desk, code)),
                new PracticeSection(desk.text("shell.rail.plans"), code -> PlanSection.of(desk, plans, code)),
                new PracticeSection(desk.text("inspection.inspections"), code -> InspectionSection.of(desk, inspecting, code)),
                new PracticeSection(desk.text("contract.section"), code -> ContractSection.of(desk, contracts, code)),
                new PracticeSection(desk.text("casework.documents"), code -> DocumentsSection.of(desk, cases, code)));
        register.screens(screens, desk, RegisterGuests.importers(store, register, performance), sections);
        performance.screens(screens, desk, store::today);
        performance.depth(screens, desk, store, register,
                (policy, save) -> new MovesDialog(desk).beforePolicy(casework.dates(), policy, store::today, save));
        CaseworkScreens.add(screens, desk, cases,
                List.of(new MovedToday(casework.dates()), new ImprovementToday(improvement, register.practices()), new StocktakeToday(stocktake, register.practices()), new SyncToday(meeting), new StartToday(store),
                        new InspectionToday(inspection, register.practices()),
                        new ContractToday(contract, register.practices()), new CommitteeToday(committees)));
        CaseworkScreens.addFurther(screens, desk, casework,
                new CalendarWiring(store, casework, improvement, quarters, performance.desk().policies(), register.practices()), cases);
        ImprovementScreens.add(screens, desk, plans);
        ImprovementScreens.add(screens, desk, ImprovementScreens.supporting(improvement, store, register, quarters, casework.cases()::settings), improvement);
        stocktakes.add(screens, desk);
        SyncScreens.add(screens, desk, meeting);
        InspectionScreens.add(screens, desk, inspecting, List.of(ContractScreens.part(desk, contracts)));
        ContractScreens.add(screens, desk, contracts);
        CommitteeScreens.add(screens, desk, committees);
        var support = new Support(store);
        screens.add(SettingsPlace.class, place -> new SettingsScreen(desk, doors(desk), committees::pages, _ -> support.diagnosis(), Support.newer(store.folder())));
        var keeping = new StoreKeeping(store);
        screens.add(BackupsPlace.class, place -> new BackupsScreen(desk, keeping));
        backUpOfTheDay(keeping, desk);
        tellOfASuddenEnd(store, desk);
        // That it cannot be tidied keeps nobody from their work.
        desk.jobs().<Boolean>start(_ -> {
            stocktake.recovering().tidy();
            return true;
        }, _ -> {}, _ -> {});
        RegisterGuests.facts(performance).forEach(register.practices()::with);

        var saved = new SimpleStringProperty(store.messages().text("shell.saved.all"));
        TeamFollowing.begin(store, desk, saved);

        var found = List.<PaletteSource>of(PaletteSource.of(doors(desk)), new Found(register.practices(), desk), stocktakes.found(desk),
                ContractScreens.found(contract, register.practices(), desk));
        return new Inside(screens, rail(), found, first(stocktake, meeting), store.person().organisation(), store.author() + ", " + store.messages().text(role.key()),
                new TravelNotes(desk, meeting, store, improvement, casework.cases(), stocktake.interviews()), saved,
                support.lookout(), new Walk(_ -> WalkStops.of(store, casework, stocktake), false));
    }

    /// Behind the first screen, which is there sooner without it. A backup that cannot be made keeps nobody from their work, but is told.
    private static void backUpOfTheDay(StoreKeeping keeping, Desk desk) {
        var pause = new PauseTransition(BEFORE_BACKUP);
        pause.setOnFinished(_ -> desk.jobs().<Optional<Backups.Kept>>start(keeping::daily, _ -> { }, trouble -> {
            LOG.warn("the day's backup could not be made", trouble);
            desk.notices().say(desk.text("shell.backups.daily-failed", desk.words().of(trouble.problem()), desk.words().next(trouble.problem())));
        }));
        pause.play();
    }

    /// In passing, over whatever screen one begins with; *Today* keeps it for the rest of the session.
    private static void tellOfASuddenEnd(OpenStore store, Desk desk) {
        var told = store.afterSuddenEnd();
        if (told.isEmpty()) {
            return;
        }
        var pause = new PauseTransition(AFTER_THE_SCREEN);
        pause.setOnFinished(_ -> desk.notices().say(desk.words().of(told.getLast()), desk.text("shell.recovered.look"), () -> desk.nav().open(new TodayPlace())));
        pause.play();
    }

    /// Where one begins: in the interview in which an abrupt end left something being typed, otherwise with the day.
    private static Place first(StocktakeWiring stocktake, Meeting meeting) {
        // Who has just joined waits for a first bundle, and has nothing else to do.
        if (!meeting.team().joinedBy().isEmpty() && meeting.exchange().arrived().isEmpty()) {
            return new ExchangePlace();
        }
        return stocktake.recovering().find().stream().reduce((_, last) -> last)
                .filter(t -> stocktake.interviews().entry(t.interview()).filter(i -> i.value().state().isOpen()).isPresent())
                .<Place>map(t -> new InterviewPlace(t.interview(), t.question().isEmpty() ? null : t.question()))
                .orElseGet(TodayPlace::new);
    }

    private static List<RailEntry> rail() {
        return List.of(
                new RailEntry(new TodayPlace(), "shell.rail.today", Feather.SUN),
                new RailEntry(new PracticesPlace(), "shell.rail.practices", Feather.HOME),
                new RailEntry(new PerformancePlace(null), "shell.rail.performance", Feather.BAR_CHART_2),
                new RailEntry(new CasesPlace(), "shell.rail.cases", Feather.LAYERS),
                new RailEntry(new StocktakesPlace(), "shell.rail.stocktakes", Feather.CLIPBOARD),
                new RailEntry(new PlansPlace(), "shell.rail.plans", Feather.TARGET),
                new RailEntry(new InspectionsPlace(), "shell.rail.inspections", Feather.SHIELD),
                new RailEntry(new LettersPlace(), "shell.rail.letters", Feather.MAIL),
                new RailEntry(new ExchangePlace(), "shell.rail.exchange", Feather.REPEAT),
                new RailEntry(new SettingsPlace(), "shell.rail.settings", Feather.SETTINGS));
    }

    /// Screens that the rail does not name, for the palette and Settings.
    private static List<PaletteItem> doors(Desk desk) {
        return List.of(
                new PaletteItem(Feather.UPLOAD, desk.text("shell.door.imports"), "", () -> desk.nav().open(new ImportsPlace())),
                new PaletteItem(Feather.MAP, desk.text("shell.door.area"), "", () -> desk.nav().open(new AreaPlace())),
                new PaletteItem(Feather.SLIDERS, desk.text("shell.door.policy"), "", () -> desk.nav().open(new PolicyPlace())),
                new PaletteItem(Feather.EYE, desk.text("performance.way.watch"), "", () -> desk.nav().open(new WatchPlace())),
                new PaletteItem(Feather.TRENDING_UP, desk.text("performance.way.trends"), "", () -> desk.nav().open(new TrendsPlace())),
                new PaletteItem(Feather.GRID, desk.text("performance.scores.title"), "", () -> desk.nav().open(new ScoresPlace())),
                new PaletteItem(Feather.LIFE_BUOY, desk.text("performance.matrix.title"), "", () -> desk.nav().open(new MatrixPlace())),
                new PaletteItem(Feather.HEART, desk.text("performance.vulnerable.title"), "", () -> desk.nav().open(new VulnerablePlace())),
                new PaletteItem(Feather.FILE_TEXT, desk.text("performance.reports.title"), "", () -> desk.nav().open(new ReportsPlace())),
                new PaletteItem(Feather.LIFE_BUOY, desk.text("improvement.support"), "", () -> desk.nav().open(new SupportPlace())),
                new PaletteItem(Feather.BOOK_OPEN, desk.text("improvement.clauses"), "", () -> desk.nav().open(new ClausesPlace())),
                new PaletteItem(Feather.USERS, desk.text("improvement.directory"), "", () -> desk.nav().open(new DirectoryPlace())),
                new PaletteItem(Feather.HELP_CIRCLE, desk.text("shell.door.questionnaire"), "", () -> desk.nav().open(new QuestionnairesPlace())),
                new PaletteItem(Feather.SLIDERS, desk.text("stocktake.scoring.title"), "", () -> desk.nav().open(new ScoringPlace(null))),
                new PaletteItem(Feather.SHIELD, desk.text("shell.door.notices"), "", () -> desk.nav().open(new ContractSettingsPlace())),
                new PaletteItem(Feather.PACKAGE, desk.text("committee.title"), "", () -> desk.nav().open(new CommitteePlace())),
                new PaletteItem(Feather.FILE_TEXT, desk.text("committee.reports.title"), "", () -> desk.nav().open(new CommitteeReportsPlace())),
                new PaletteItem(Feather.CHECK_SQUARE, desk.text("committee.consents.title"), "", () -> desk.nav().open(new ConsentsPlace())),
                new PaletteItem(Feather.EDIT_3, desk.text("shell.door.letters"), "", () -> desk.nav().open(new LetterSettingsPlace())),
                new PaletteItem(Feather.USERS, desk.text("sync.members.title"), "", () -> desk.nav().open(new MembersPlace())),
                new PaletteItem(Feather.GIT_MERGE, desk.text("sync.conflicts.title"), "", () -> desk.nav().open(new ConflictsPlace())),
                new PaletteItem(Feather.SHIELD, desk.text("inspection.settings"), "", () -> desk.nav().open(new InspectionSettingsPlace())),
                new PaletteItem(Feather.ARCHIVE, desk.text("shell.door.backups"), "", () -> desk.nav().open(new BackupsPlace())),
                new PaletteItem(Feather.PIE_CHART, desk.text("shell.door.dashboard"), "", () -> desk.nav().open(new ImportDashboardPlace())),
                new PaletteItem(Feather.CALENDAR, desk.text("casework.calendar"), "", () -> desk.nav().open(new CalendarPlace())),
                new PaletteItem(Feather.GIT_MERGE, desk.text("casework.pathway"), "", () -> desk.nav().open(new PathwaysPlace())),
                new PaletteItem(Feather.EDIT_2, desk.text("casework.signup"), "", () -> desk.nav().open(new SignUpPlace())),
                new PaletteItem(Feather.CHECK_SQUARE, desk.text("shell.door.run"), "", () -> desk.nav().open(new QuarterRunPlace(null))));
    }

    /// The stops of the tour: every screen worth a picture, in the order in which one works.
    public static List<Stop> tour(OpenStore store) {
        var stops = new ArrayList<Stop>();
        stops.add(new Stop("01-today", new TodayPlace()));
        stops.add(new Stop("02-practices", new PracticesPlace()));
        new RegisterWiring(store).practices().ours().stream().skip(9).findFirst()
                .ifPresent(p -> stops.add(new Stop("03-practice", new PracticePlace(p.code()))));
        stops.add(new Stop("04-imports", new ImportsPlace()));
        stops.add(new Stop("05-area", new AreaPlace()));
        stops.add(new Stop("06-performance", new PerformancePlace(null)));
        stops.add(new Stop("06b-watch", new WatchPlace()));
        stops.add(new Stop("06c-trends", new TrendsPlace()));
        stops.add(new Stop("06d-scores", new ScoresPlace()));
        stops.add(new Stop("06e-matrix", new MatrixPlace()));
        stops.add(new Stop("06f-vulnerable", new VulnerablePlace()));
        stops.add(new Stop("06g-reports", new ReportsPlace()));
        stops.add(new Stop("07-dashboard", new ImportDashboardPlace()));
        stops.add(new Stop("08-quarter-run", new QuarterRunPlace(null)));
        stops.add(new Stop("09-cases", new CasesPlace()));
        CaseworkWiring.of(store).cases().open(store.today()).stream().filter(file -> !file.letters().isEmpty()).findFirst()
                .ifPresent(file -> stops.add(new Stop("10-case", new CasePlace(file.of().id()))));
        stops.add(new Stop("10b-calendar", new CalendarPlace()));
        stops.add(new Stop("10c-sign-up", new SignUpPlace()));
        stops.add(new Stop("10d-pathways", new PathwaysPlace()));
        stops.add(new Stop("11-letters", new LettersPlace()));
        stops.add(new Stop("11b-committees", new CommitteePlace()));
        CommitteeWiring.of(store).meetings().all().stream().filter(f -> !f.packs().isEmpty()).reduce((_, last) -> last).ifPresent(file -> {
            stops.add(new Stop("11c-meeting", new MeetingPlace(file.id())));
            stops.add(new Stop("11d-figures", new TracePlace(file.packs().getLast().id())));
        });
        stops.add(new Stop("11e-consents", new ConsentsPlace()));
        stops.add(new Stop("11f-committee-reports", new CommitteeReportsPlace()));
        stops.add(new Stop("12-settings", new SettingsPlace()));
        stops.add(new Stop("13-policy", new PolicyPlace()));
        stops.add(new Stop("14-letter-settings", new LetterSettingsPlace()));
        stops.add(new Stop("15-backups", new BackupsPlace()));
        stops.add(new Stop("16-plans", new PlansPlace()));
        var plans = ImprovementWiring.of(store);
        plans.plans().open().stream().filter(f -> f.of().state().isAgreed()).findFirst().ifPresent(f -> stops.add(new Stop("17-plan", new PlanPlace(f.id()))));
        plans.agreements().all().stream().findFirst().ifPresent(a -> stops.add(new Stop("18-agreement", new AgreementPlace(a.id()))));
        stops.add(new Stop("18b-support", new SupportPlace()));
        plans.offers().options().stream().findFirst().ifPresent(o -> stops.add(new Stop("18c-programme", new ProgrammePlace(o.practice()))));
        stops.add(new Stop("18d-clauses", new ClausesPlace()));
        stops.add(new Stop("18e-directory", new DirectoryPlace()));
        stops.add(new Stop("19-inspections", new InspectionsPlace()));
        stops.add(new Stop("19b-courses", new InspectionsPlace("courses")));
        stops.add(new Stop("19c-concerns", new InspectionsPlace("concerns")));
        var inspection = InspectionWiring.of(store);
        inspection.courses().open(store.today()).stream().filter(f -> f.of().stage() == CourseStage.SPECIAL_MEASURES).findFirst().ifPresent(f -> {
            stops.add(new Stop("20-inspection", new InspectionPlace(f.inspections().getLast().id())));
            stops.add(new Stop("21-course", new CoursePlace(f.id())));
        });
        stops.add(new Stop("22-inspection-settings", new InspectionSettingsPlace()));
        stops.addAll(StocktakeScreens.tour(store));
        stops.addAll(ContractScreens.tour(store));
        SyncScreens.tour(store).forEach(stops::add);
        return stops;
    }
}
