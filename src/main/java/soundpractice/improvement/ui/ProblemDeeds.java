package soundpractice.improvement.ui;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlanValue;
import soundpractice.improvement.Threat;
import soundpractice.improvement.UnderlyingIssue;
import soundpractice.improvement.drafting.PlanFinding;
import soundpractice.improvement.drafting.Theme;
import soundpractice.journal.Entry;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;
import soundpractice.platform.fx.Desk;

/// What one can do with what has to get better: name it, describe it, ask why, take a finding over, take it out.
final class ProblemDeeds {
    private static final List<String> RESPONSES = List.of("Yes", "No", "Working Towards"); // as the sign-up returns write them

    private final Desk desk;
    private final PlanModel model;
    private final PlanDeeds deeds;

    ProblemDeeds(Desk desk, PlanModel model, PlanDeeds deeds) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
    }

    /// Takes a finding into the plan.
    void take(PlanFinding finding) {
        deeds.write(reason -> (on, today) -> on.taking().take(model.id(), finding, reason, today));
    }

    void addProblem() {
        problem(PlanProblem.of(model.id(), shownPractice(), Order.first(), ""), made -> deeds.write(reason -> (on, today) -> on.write().addProblem(model.id(), made, reason, today)));
    }

    void editProblem(Entry<PlanProblem> problem) {
        problem(problem.value(), made -> deeds.write(reason -> (on, today) -> on.write().change(model.id(), problem, made, reason, today)));
    }

    private PracticeCode shownPractice() {
        return Objects.requireNonNull(model.shown().get()).file().of().practice();
    }

    private void problem(PlanProblem p, Consumer<PlanProblem> done) {
        var shown = Objects.requireNonNull(model.shown().get());
        var form = new Form(desk.words());
        var title = form.text("improvement.form.problem").required().set(p.title());
        var shows = form.area("improvement.form.shows").set(p.notMet());
        var goal = form.area("improvement.form.goal").set(p.goal());
        var theme = form.choice("improvement.form.theme", List.of(Theme.values()), t -> desk.text(t.key())).set(Theme.find(p.theme()).orElse(null));
        var threat = form.choice("improvement.form.threat", List.of(Threat.values()), t -> desk.text(t.key())).set(p.threat());
        form.sideBySide(theme, threat);
        var interim = form.text("improvement.form.interim").set(p.interim());
        boolean regulated = shown.shape().shows(PlanValue.REGULATION);
        var regulation = form.text("improvement.form.regulation").set(p.regulation());
        var activities = form.text("improvement.form.activities").set(p.activities());
        show(regulation, regulated);
        show(activities, regulated);
        var signUp = form.choice("improvement.form.response-sign-up", RESPONSES, r -> r).set(p.responseAtSignUp().isBlank() ? null : p.responseAtSignUp());
        var q2 = form.choice("improvement.form.response-q2", RESPONSES, r -> r).set(p.responseAtQ2().isBlank() ? null : p.responseAtQ2());
        form.sideBySide(signUp, q2);
        var next = form.text("improvement.form.next").set(p.nextSteps());
        show(signUp, shown.shape().shows(PlanValue.RESPONSE_AT_SIGN_UP));
        show(q2, shown.shape().shows(PlanValue.RESPONSE_AT_Q2));
        show(next, shown.shape().layout() == PlanShape.Layout.PAGES);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.problem.ask"), "", desk.text("improvement.save")), form, () -> {
            var problems = form.problems();
            if (problems.isEmpty()) {
                var about = theme.get();
                var weight = threat.get();
                done.accept(p.named(title.get()).shown(shows.get(), goal.get(), about == null ? "" : about.word())
                        .weighed(weight == null ? Threat.SOME : weight, interim.get()).under(regulation.get(), activities.get())
                        .answered(Objects.requireNonNullElse(signUp.get(), ""), Objects.requireNonNullElse(q2.get(), "")).next(next.get()));
            }
            return problems;
        });
    }

    private static void show(Field<?> field, boolean shown) {
        field.setVisible(shown);
        field.setManaged(shown);
    }

    /// Asks why: beneath a problem, or beneath the answer before.
    void askWhy(Entry<PlanProblem> problem, @Nullable Entry<UnderlyingIssue> beneath) {
        var about = beneath == null ? problem.value().title() : beneath.value().why();
        desk.dialogs().askText(Dialogs.Question.of(desk.text("improvement.why.ask"), about, desk.text("improvement.add")), "", why ->
                deeds.write(reason -> (on, today) -> on.write().addIssue(model.id(), problem.id(), beneath == null ? null : beneath.id(), why, reason, today)));
    }

    void remove(Entry<?> part, String what) {
        desk.dialogs().confirm(Dialogs.Question.destructive(desk.text("improvement.remove.ask"), desk.text("improvement.remove.ask.text", what), desk.text("improvement.remove")),
                () -> deeds.write(reason -> (on, today) -> on.write().remove(model.id(), part, reason, today)));
    }
}
