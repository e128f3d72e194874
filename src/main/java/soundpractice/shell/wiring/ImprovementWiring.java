package soundpractice.shell.wiring;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import soundpractice.calendar.Clock;
import soundpractice.documents.render.SignedPdf;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.Milestone;
import soundpractice.improvement.MovePlan;
import soundpractice.improvement.Plan;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanShapes;
import soundpractice.improvement.PlanStep;
import soundpractice.improvement.Plans;
import soundpractice.improvement.ProgressEntry;
import soundpractice.improvement.RecordProgress;
import soundpractice.improvement.StartPlan;
import soundpractice.improvement.UnderlyingIssue;
import soundpractice.improvement.WritePlan;
import soundpractice.improvement.agreement.Agreement;
import soundpractice.improvement.agreement.Agreements;
import soundpractice.improvement.agreement.Clause;
import soundpractice.improvement.agreement.Clauses;
import soundpractice.improvement.agreement.DraftAgreement;
import soundpractice.improvement.agreement.FixedText;
import soundpractice.improvement.agreement.PersonalCertificate;
import soundpractice.improvement.agreement.SignAgreement;
import soundpractice.improvement.agreement.SignWithKey;
import soundpractice.improvement.agreement.Signature;
import soundpractice.improvement.agreement.Verify;
import soundpractice.improvement.drafting.Answers;
import soundpractice.improvement.drafting.Asked;
import soundpractice.improvement.drafting.Directory;
import soundpractice.improvement.drafting.PlanFinding;
import soundpractice.improvement.drafting.StocktakeFindings;
import soundpractice.improvement.drafting.SupportSource;
import soundpractice.improvement.drafting.TakeFinding;
import soundpractice.improvement.paper.TakeReturned;
import soundpractice.improvement.store.JournalAgreements;
import soundpractice.improvement.store.JournalAnswers;
import soundpractice.improvement.store.JournalClauses;
import soundpractice.improvement.store.JournalDirectory;
import soundpractice.improvement.store.JournalMeasures;
import soundpractice.improvement.store.JournalOffers;
import soundpractice.improvement.store.JournalPlans;
import soundpractice.improvement.store.ShippedShapes;
import soundpractice.improvement.support.Budget;
import soundpractice.improvement.support.CommissionSupport;
import soundpractice.improvement.support.DiagnosticInput;
import soundpractice.improvement.support.Invoice;
import soundpractice.improvement.support.Offers;
import soundpractice.improvement.support.Option;
import soundpractice.improvement.support.ReadinessTalk;
import soundpractice.improvement.support.SupportOffer;
import soundpractice.improvement.watching.Measures;
import soundpractice.improvement.watching.Noted;
import soundpractice.improvement.watching.TargetMeasure;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.performance.Quarters;
import soundpractice.performance.store.JournalPolicies;
import soundpractice.performance.store.JournalQuarters;
import soundpractice.security.crypto.CmsSignatures;
import soundpractice.security.crypto.PersonalKey;
import soundpractice.stocktake.InterviewState;
import soundpractice.stocktake.findings.Findings;

/// Builds the improvement room: plans of every shape.
public final class ImprovementWiring {
    private final OpenStore store;
    private final Plans plans;
    private final Agreements agreements;
    private final Clauses clauses;
    private final Measures measures;
    private final Directory directory;
    private final Answers answers;
    private final PlanShapes shapes = new ShippedShapes();
    private final Holidays holidays;

    /// The plans of an open store, beside its quarters.
    public ImprovementWiring(OpenStore store, Quarters quarters) {
        this.store = store;
        this.holidays = new Holidays(store);
        this.measures = new JournalMeasures(store.journal(), quarters);
        this.directory = new JournalDirectory(store.journal());
        this.answers = new JournalAnswers(store.journal());
        this.agreements = new JournalAgreements(store.journal(), store.blobs());
        this.clauses = new JournalClauses(store.journal());
        this.plans = new JournalPlans(store.journal(), store.author());
    }

    /// Its kinds of record.
    static List<Kind<?>> kinds() {
        return List.of(Plan.KIND, PlanProblem.KIND, UnderlyingIssue.KIND, PlanAction.KIND, Milestone.KIND, ProgressEntry.KIND, PlanStep.KIND, AgreedPlan.KIND,
                Asked.KIND, SupportSource.KIND, TargetMeasure.KIND, Noted.KIND,
                Agreement.KIND, FixedText.KIND, Signature.KIND, Clause.KIND, PersonalCertificate.KIND,
                SupportOffer.KIND, Invoice.KIND, Budget.KIND, ReadinessTalk.KIND, DiagnosticInput.KIND, Option.KIND);
    }

    /// All plans.
    public Plans plans() {
        return plans;
    }

    /// The shapes they may have.
    public PlanShapes shapes() {
        return shapes;
    }

    /// Starts plans.
    public StartPlan start() {
        return new StartPlan(plans, shapes);
    }

    /// Writes their parts.
    public WritePlan write() {
        return new WritePlan(plans, () -> new Clock(holidays.now()));
    }

    /// Moves them from state to state.
    public MovePlan move() {
        return new MovePlan(plans, shapes);
    }

    /// Writes progress down.
    public RecordProgress progress() {
        return new RecordProgress(plans);
    }

    /// What the newest finished stocktake of a practice found; nothing before there is one.
    public List<PlanFinding> findings(PracticeCode practice) {
        var stocktake = StocktakeWiring.of(store);
        return stocktake.interviews().of(practice).stream().filter(f -> f.interview().state() == InterviewState.FINALISED)
                .max(Comparator.comparing(f -> f.interview().day()))
                .map(f -> StocktakeFindings.of(Findings.of(f, stocktake.scoring().of(f)))).orElse(List.of());
    }

    /// Takes findings into plans.
    public TakeFinding findings() {
        return new TakeFinding(plans);
    }

    /// Who may help.
    public Directory directory() {
        return directory;
    }

    /// People's answers to checks.
    public Answers answers() {
        return answers;
    }

    /// The figures that plans are meant to move.
    public Measures measures() {
        return measures;
    }

    /// Memoranda and agreements.
    public Agreements agreements() {
        return agreements;
    }

    /// The clause library.
    public Clauses clauses() {
        return clauses;
    }

    /// Drafts agreements.
    public DraftAgreement drafting() {
        return new DraftAgreement(agreements, clauses, plans);
    }

    /// Takes signatures.
    public SignAgreement signing() {
        return new SignAgreement(agreements);
    }

    /// Proves what was agreed.
    public Verify verifying() {
        return new Verify(agreements, plans, signedPdf());
    }

    /// Signs with the key of whoever works here, or takes what others signed with theirs.
    public SignWithKey signingWithKey() {
        var person = store.person();
        return new SignWithKey(agreements, signing(), signedPdf(), person, since -> new PersonalKey(store.unlocked().keys(), person, since));
    }

    private static SignedPdf signedPdf() {
        return new SignedPdf(new CmsSignatures());
    }

    /// Offers of support, their money, talks and options.
    public Offers offers() {
        return new JournalOffers(store.journal());
    }

    /// Commissions support.
    public CommissionSupport commissioning() {
        return new CommissionSupport(offers());
    }

    /// Takes over what came back in forms.
    public TakeReturned returned() {
        return new TakeReturned(plans, write(), progress());
    }

    /// Improvement of a store on its own; for the command line, where a store is open for one command.
    public static ImprovementWiring of(OpenStore store) {
        return new ImprovementWiring(store, new JournalQuarters(store.journal(), store.blobs(), new JournalPolicies(store.journal())));
    }

    /// The day it is.
    public LocalDate today() {
        return store.today();
    }
}
