package soundpractice.shell.wiring;

import java.util.HashMap;
import java.util.List;
import soundpractice.calendar.CloseDay;
import soundpractice.calendar.ClosedDay;
import soundpractice.calendar.WorkingDays;
import soundpractice.casework.Case;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.CaseLetterModels;
import soundpractice.casework.CaseVisit;
import soundpractice.casework.Cases;
import soundpractice.casework.CopyPassed;
import soundpractice.casework.CourseChosen;
import soundpractice.casework.Decision;
import soundpractice.casework.DisputeStep;
import soundpractice.casework.Engagement;
import soundpractice.casework.IssueCaseLetters;
import soundpractice.casework.LetterSettings;
import soundpractice.casework.MoveCase;
import soundpractice.casework.RecordEngagement;
import soundpractice.casework.RecordReceipt;
import soundpractice.casework.SupportAsked;
import soundpractice.casework.course.ArrangeVisit;
import soundpractice.casework.course.DecideCourse;
import soundpractice.casework.dates.SeenClock;
import soundpractice.casework.dates.WatchDates;
import soundpractice.casework.dispute.StepInDispute;
import soundpractice.casework.escalation.ApplyProposals;
import soundpractice.casework.escalation.RunQuarter;
import soundpractice.casework.informal.AskForSupport;
import soundpractice.casework.informal.PassCopies;
import soundpractice.casework.intake.SignUpImporter;
import soundpractice.casework.pathway.FollowPathway;
import soundpractice.casework.pathway.Pathway;
import soundpractice.casework.pathway.PathwayCase;
import soundpractice.casework.pathway.Pathways;
import soundpractice.casework.pathway.StepTaken;
import soundpractice.casework.signup.RecordAnswers;
import soundpractice.casework.signup.Requirements;
import soundpractice.casework.signup.SignUpAnswer;
import soundpractice.casework.signup.SignUps;
import soundpractice.casework.store.JournalCases;
import soundpractice.casework.store.JournalPathways;
import soundpractice.casework.store.JournalSignUps;
import soundpractice.casework.store.PathwayTable;
import soundpractice.casework.ui.Casework;
import soundpractice.documents.Enclosure;
import soundpractice.documents.IssueLetters;
import soundpractice.documents.IssuedDocuments;
import soundpractice.documents.LetterLanguage;
import soundpractice.documents.Renderer;
import soundpractice.documents.render.JasperRenderer;
import soundpractice.documents.store.JournalIssuedDocuments;
import soundpractice.journal.Kind;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Policies;
import soundpractice.performance.Quarters;
import soundpractice.performance.store.JournalPolicies;
import soundpractice.performance.store.JournalQuarters;
import soundpractice.platform.files.FileContent;
import soundpractice.platform.text.Messages;
import soundpractice.register.Contacts;
import soundpractice.register.Importer;
import soundpractice.register.Practices;
import soundpractice.register.store.StoredContacts;
import soundpractice.register.store.StoredPractices;

/// Builds casework: cases and their clocks, the quarter-end run, letters and what came back.
public final class CaseworkWiring {
    private final Holidays calendar;
    private final Cases cases;
    private final SignUps signUps;
    private final Practices practices;
    private final RunQuarter run;
    private final ApplyProposals apply;
    private final CaseLetterModels models;
    private final RecordReceipt receipts;
    private final RecordEngagement engagements;
    private final MoveCase move;
    private final OpenStore store;

    /// Casework of a store, on the rooms it stands upon.
    public CaseworkWiring(OpenStore store, Quarters quarters, Policies policies, Practices practices, Contacts contacts) {
        this.store = store;
        this.practices = practices;
        this.calendar = new Holidays(store);
        this.cases = new JournalCases(store.journal(), policies, calendar::now);
        this.signUps = new JournalSignUps(store.journal());
        this.run = new RunQuarter(quarters, cases, signUps);
        this.apply = new ApplyProposals(cases);
        this.models = new CaseLetterModels(cases, practices, contacts, quarters, policies, signUps, new AgreedPlans(store),
                new CaseLetterModels.StandIns(
                store.messages().text("casework.standin.addressee"),
                store.messages().text("casework.standin.unnamed"),
                store.messages().text("casework.standin.neighbourhood-manager")));
        this.receipts = new RecordReceipt(cases);
        this.engagements = new RecordEngagement(cases);
        this.move = new MoveCase(cases);
    }

    /// The working days in use.
    public WorkingDays calendar() {
        return calendar.now();
    }

    /// All cases.
    public Cases cases() {
        return cases;
    }

    /// The quarter-end run.
    public RunQuarter run() {
        return run;
    }

    /// Writes down what was decided.
    public ApplyProposals apply() {
        return apply;
    }

    /// Casework of a store on its own, with all it stands upon; for the command line, where a store is open for one command.
    public static CaseworkWiring of(OpenStore store) {
        var policies = new JournalPolicies(store.journal());
        return new CaseworkWiring(store, new JournalQuarters(store.journal(), store.blobs(), policies), policies,
                new StoredPractices(store.journal(), store.database(), store::today, List.of()), new StoredContacts(store.journal()));
    }

    /// What letters print in a new store, until the team says otherwise: the organisation and the person who founded it, everybody else by role.
    static LetterSettings firstSettings(Messages words, String organisation, String person) {
        return new LetterSettings(
                organisation, words.text("casework.first.address"), words.text("casework.first.service"), words.text("casework.first.standard"),
                person, words.text("casework.first.reply"), words.text("casework.first.neighbourhood-body"), words.text("casework.first.mailbox"),
                words.text("casework.first.committee"), words.text("casework.first.signatory"), "", words.text("casework.first.team"), false,
                words.text("casework.first.contact"), words.text("casework.first.contact"), LetterLanguage.ENGLISH);
    }

    /// Its kinds of record.
    static List<Kind<?>> kinds() {
        return List.of(Case.KIND, Decision.KIND, CaseLetter.KIND, Engagement.KIND, LetterSettings.KIND, CourseChosen.KIND, CaseVisit.KIND, DisputeStep.KIND,
                SupportAsked.KIND, CopyPassed.KIND, Requirements.KIND, SignUpAnswer.KIND, SeenClock.KIND,
                ClosedDay.KIND, Pathway.KIND, PathwayCase.KIND, StepTaken.KIND);
    }

    /// The documents that went out.
    public IssuedDocuments issued() {
        return new JournalIssuedDocuments(store.journal(), store.blobs());
    }

    /// Issues the letters that decisions call for. Opening the renderer takes a second or two.
    public IssueCaseLetters letters() throws TroubleException {
        return letters(renderer(), issued());
    }

    /// Makes pages, with the team's own templates where it has them.
    public Renderer renderer() throws TroubleException {
        var titles = new HashMap<String, String>();
        for (var enclosure : List.of(Enclosure.C1, Enclosure.C2, Enclosure.C3, Enclosure.DASHBOARD, Enclosure.PROCESS)) {
            titles.put(enclosure.id(), store.messages().text("documents.enclosure." + enclosure.id()));
        }
        return JasperRenderer.open(store.folder().resolve("reports"), titles);
    }

    /// Issues the letters that decisions call for, through a renderer.
    public IssueCaseLetters letters(Renderer renderer, IssuedDocuments issued) {
        return new IssueCaseLetters(cases, models, new IssueLetters(renderer, issued, store.clock(), store.author()));
    }

    /// Writes down when letters were received.
    public RecordReceipt receipts() {
        return receipts;
    }

    /// Writes down who answered.
    public RecordEngagement engagements() {
        return engagements;
    }

    /// Pathways and who is on them.
    public Pathways pathways() {
        return new JournalPathways(store.journal());
    }

    /// Takes practices along pathways.
    public FollowPathway followPathway() {
        return new FollowPathway(pathways());
    }

    /// The pathways that a file defines, not checked yet.
    public static List<Pathway> readPathways(FileContent file) throws TroubleException {
        return PathwayTable.read(file.bytes(), file.name());
    }

    /// Sees to it that no date moves unseen.
    public WatchDates dates() {
        return new WatchDates(cases);
    }

    /// Closes and opens days of the calendar.
    public CloseDay days() {
        return new CloseDay(store.journal());
    }

    /// Sign-up requirements and what practices answered.
    public SignUps signUps() {
        return signUps;
    }

    /// Writes down answers to sign-up requirements.
    public RecordAnswers answers() {
        return new RecordAnswers(signUps);
    }

    /// Forms on which practices answer sign-up requirements.
    public SignUpPress signUpPress() {
        return new SignUpPress(store, signUps, practices, cases::settings);
    }

    /// Answers to sign-up requirements among the files that can be imported.
    Importer signUpImporter() {
        return new SignUpImporter(signUps, signUpPress(), store::today);
    }

    /// Writes down the committee's courses.
    public DecideCourse courses() {
        return new DecideCourse(cases);
    }

    /// Arranges visits.
    public ArrangeVisit visits() {
        return new ArrangeVisit(cases);
    }

    /// Takes steps in disputes.
    public StepInDispute disputes() {
        return new StepInDispute(cases);
    }

    /// Writes down who asked for support.
    public AskForSupport requests() {
        return new AskForSupport(cases);
    }

    /// Writes down who received copies.
    public PassCopies copies() {
        return new PassCopies(cases);
    }

    /// Everything that is written down in a case by hand.
    Casework.ByHand byHand() {
        return new Casework.ByHand(courses(), visits(), disputes(), requests(), copies());
    }

    /// Takes steps by hand.
    public MoveCase move() {
        return move;
    }
}
