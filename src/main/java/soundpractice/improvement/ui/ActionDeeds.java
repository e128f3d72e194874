package soundpractice.improvement.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.Basis;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.Impact;
import soundpractice.improvement.Milestone;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.Within;
import soundpractice.improvement.drafting.SupportSource;
import soundpractice.journal.Entry;
import soundpractice.kernel.Problem;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.Dialogs;
import soundpractice.platform.fx.form.Field;
import soundpractice.platform.fx.form.Form;

/// What one can do with an action of a plan: note how it goes, change it, add one, note who may help.
final class ActionDeeds {
    private final Desk desk;
    private final PlanModel model;
    private final PlanDeeds deeds;

    ActionDeeds(Desk desk, PlanModel model, PlanDeeds deeds) {
        this.desk = desk;
        this.model = model;
        this.deeds = deeds;
    }

    /// How an action goes.
    void progress(Entry<PlanAction> action) {
        var form = new Form(desk.words());
        var what = form.area("improvement.form.done").required();
        var impact = form.choice("improvement.form.impact", List.of(Impact.values()), i -> desk.text(i.key())).set(Impact.TOO_EARLY);
        var state = form.choice("improvement.form.state", List.of(ActionState.values()), s -> desk.text(s.key()))
                .set(action.value().state() == ActionState.OPEN ? ActionState.UNDER_WAY : action.value().state());
        var on = form.date("improvement.form.on", model::today).set(model.today());
        var next = form.text("improvement.form.next").set(action.value().nextSteps());
        var delay = form.text("improvement.form.delay").set(action.value().delay());
        form.sideBySide(impact, state, on);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.progress.ask"), action.value().what(), desk.text("improvement.progress.yes")), form, () -> {
            var problems = form.problems();
            var effect = impact.get();
            var day = on.get();
            if (problems.isEmpty() && effect != null && day != null) {
                model.act((i, today) -> i.progress().record(model.id(), action.id(), what.get(), effect, state.get(), next.get(), delay.get(), day, today), _ -> { }, deeds::refused);
            }
            return problems;
        });
    }

    /// A form with an action's fields.
    private final class ActionFields {
        private final Form form = new Form(desk.words());
        private final Field<String> what = form.area("improvement.form.what").required();
        private final Field<String> owner = form.text("improvement.form.owner");
        private final Field<@Nullable LocalDate> due = form.date("improvement.form.due", model::today);
        private final Field<String> within = form.text("improvement.form.within");
        private final Field<String> resources = form.text("improvement.form.resources");
        private final Field<Boolean> there = form.check("improvement.form.there");
        private final Field<String> support = form.text("improvement.form.support");
        private final Field<String> measure = form.text("improvement.form.measure");
        private final Field<String> measuredBy = form.text("improvement.form.measured-by");

        ActionFields(@Nullable PlanAction a) {
            form.sideBySide(owner, due, within);
            form.sideBySide(measure, measuredBy);
            if (a != null) {
                what.set(a.what());
                owner.set(a.owner());
                due.set(a.due());
                resources.set(a.resources());
                there.set(a.resourcesThere());
                support.set(a.support());
                measure.set(a.measure());
                measuredBy.set(a.measuredBy());
            }
        }

        List<Problem> problems() {
            var problems = new ArrayList<>(form.problems());
            if (!within.get().matches("\\d{0,3}")) {
                problems.add(Problem.of("improvement.head.no-days", within.get()).at(within.name()));
            }
            return problems;
        }

        /// The action as the form has it; a count of working days goes before a day.
        PlanAction into(PlanAction a, Improvement on, LocalDate today) {
            var filled = into(a);
            if (within.get().isEmpty()) {
                return filled;
            }
            var count = new Within(Integer.parseInt(within.get()), Basis.WORKING, today);
            return filled.within(count, on.write().due(count).date());
        }

        private PlanAction into(PlanAction a) {
            return a.saying(what.get()).by(owner.get(), due.get()).helped(resources.get(), there.get(), support.get(), a.sources()).measured(measure.get(), measuredBy.get());
        }
    }

    void addAction(Entry<PlanProblem> problem) {
        var fields = new ActionFields(null);
        var about = problem.value().title();
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.add-action.ask"), about, desk.text("improvement.add")), fields.form, () -> {
            var problems = fields.problems();
            if (problems.isEmpty()) {
                deeds.write(reason -> (on, today) -> on.write().addAction(model.id(), problem.id(), a -> fields.into(a, on, today), fields.what.get(), reason, today));
            }
            return problems;
        });
    }

    void edit(Entry<PlanAction> action) {
        var fields = new ActionFields(action.value());
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.edit.ask"), "", desk.text("improvement.save")), fields.form, () -> {
            var problems = fields.problems();
            if (problems.isEmpty()) {
                deeds.write(reason -> (on, today) -> on.write().change(model.id(), action, fields.into(action.value(), on, today), reason, today));
            }
            return problems;
        });
    }

    /// Notes a source of support with an action.
    void source(Entry<PlanAction> action, SupportSource source) {
        var a = action.value();
        if (!a.sources().contains(source.code())) {
            var codes = new ArrayList<>(a.sources());
            codes.add(source.code());
            deeds.write(reason -> (on, today) -> on.write().change(model.id(), action, a.helped(a.resources(), a.resourcesThere(), a.support(), codes), reason, today));
        }
    }

    /// Adds a sign of progress to an action.
    void milestone(Entry<PlanAction> action) {
        var form = new Form(desk.words());
        var what = form.text("improvement.milestone.what").required();
        var due = form.date("improvement.milestone.due", model::today);
        desk.dialogs().fill(Dialogs.Question.of(desk.text("improvement.milestone.ask"), action.value().what(), desk.text("improvement.add")), form, () -> {
            var problems = form.problems();
            if (problems.isEmpty()) {
                deeds.write(reason -> (on, today) -> on.write().addMilestone(model.id(), action.id(), what.get(), due.get(), reason, today));
            }
            return problems;
        });
    }

    /// Marks a milestone as reached today.
    void reached(Entry<Milestone> milestone) {
        model.act((on, today) -> on.progress().reached(model.id(), milestone, today), _ -> { }, deeds::refused);
    }
}
