package soundpractice.shell.wiring;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.Threat;
import soundpractice.improvement.agreement.AgreementKind;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.Terms;
import soundpractice.improvement.drafting.PlanFinding;
import soundpractice.improvement.drafting.TakeFinding;
import soundpractice.inspection.Finding;
import soundpractice.inspection.InspectionFile;
import soundpractice.inspection.course.CourseFile;
import soundpractice.inspection.course.CourseStage;
import soundpractice.inspection.ui.Inspecting;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Takes an inspection's findings into the practice's report to the regulator (Annex 2), and draws up the agreement on peer support.
public final class InspectionHandOver implements Inspecting.HandOver {
    private final OpenStore store;
    private final ImprovementWiring improvement;
    private final InspectionWiring inspection;
    private final Function<PracticeCode, String> names;

    /// From inspections to plans of one store.
    public InspectionHandOver(OpenStore store, ImprovementWiring improvement, InspectionWiring inspection, Function<PracticeCode, String> names) {
        this.store = store;
        this.improvement = improvement;
        this.inspection = inspection;
        this.names = names;
    }

    @Override
    public Outcome<Place> plan(InspectionFile file, List<Entry<Finding>> findings) throws TroubleException {
        var practice = file.of().practice();
        var today = store.today();
        var draft = improvement.plans().of(practice).stream().filter(p -> p.of().shape().equals(PlanShape.ANNEX_2) && p.of().state().isOpen() && !p.of().state().isAgreed()
                && !p.of().begun().isBefore(Objects.requireNonNullElse(file.of().ratedOn(), p.of().begun()))).map(PlanFile::id).findFirst();
        boolean light = inspection.courses().of(practice, today).stream().anyMatch(c -> c.of().stage() == CourseStage.LIGHT_PLAN);
        var plan = draft.isPresent() ? Outcome.done(draft.get()) : improvement.start().start(practice, PlanShape.ANNEX_2, "", light, null, today);
        if (!(plan instanceof Outcome.Done<RecordId>(var id))) {
            return Outcome.refused(plan.problems());
        }
        if (draft.isEmpty()) {
            var made = improvement.plans().find(id).orElseThrow();
            var of = made.of();
            improvement.write().change(id, made.plan(), of.filed(of.accountNumber(), file.of().reference(), file.of().location(), of.completedBy(), of.positions()), "", today);
        }
        for (var finding : findings) {
            var taken = take(id, finding);
            if (!taken.isDone()) {
                return Outcome.refused(taken.problems());
            }
        }
        return Outcome.done(new PlanPlace(id));
    }

    /// One page of Annex 2: the regulation, how it was not met, the causes beneath it. Taken twice, it is one.
    private Outcome<RecordId> take(RecordId plan, Entry<Finding> entry) throws TroubleException {
        var of = entry.value();
        var today = store.today();
        var threat = Threat.valueOf(of.threat().toUpperCase(Locale.ROOT));
        var before = improvement.plans().find(plan).orElseThrow();
        var finding = PlanFinding.of(of.source(entry.id()), of.title(), of.notMet(), "safety", threat);
        boolean known = TakeFinding.isTaken(before, finding);
        var taken = improvement.findings().take(plan, finding, "", today);
        if (!(taken instanceof Outcome.Done<RecordId>(var problem)) || known) {
            return taken;
        }
        var made = improvement.plans().find(plan).orElseThrow().problem(problem).orElseThrow();
        improvement.write().change(plan, made, made.value().under(of.regulation(), of.activity()), "", today);
        RecordId parent = null;
        for (var cause : of.causes()) {
            var issue = improvement.write().addIssue(plan, problem, parent, cause, "", today);
            if (!issue.isDone()) {
                return issue;
            }
            parent = issue.orThrow();
        }
        return taken;
    }

    @Override
    public Outcome<Place> agreement(CourseFile file) throws TroubleException {
        var practice = file.of().practice();
        var today = store.today();
        var letters = CaseworkWiring.of(store).cases().settings();
        var organisation = letters.organisation().isBlank() ? store.person().organisation() : letters.organisation();
        var support = file.support().map(Entry::value);
        var parties = List.of(Party.of(PartyRole.PRACTICE, names.apply(practice), "", ""),
                Party.of(PartyRole.COMMISSIONER, organisation, file.of().officer(), ""),
                Party.of(PartyRole.PROVIDER, store.messages().text("inspection.support.college"), "", ""));
        var from = support.map(s -> s.started() == null ? today : s.started()).orElse(today);
        var terms = Terms.usual(AgreementKind.TRIPARTITE, from).planned(support.map(s -> s.paymentPlan()).orElse(null));
        return improvement.drafting().draft(practice, AgreementKind.TRIPARTITE, store.messages().text(AgreementKind.TRIPARTITE.key()), agreed(file), parties, terms, today)
                .map(AgreementPlace::new);
    }

    /// The plan that the agreement names: only one that both sides have agreed.
    private @Nullable RecordId agreed(CourseFile file) {
        var plan = file.of().plan();
        return plan == null ? null : improvement.plans().find(plan).filter(f -> f.lastAgreed().isPresent()).map(PlanFile::id).orElse(null);
    }
}
