package soundpractice.improvement.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.drafting.Asked;
import soundpractice.improvement.drafting.Hints;
import soundpractice.improvement.drafting.PlanFinding;
import soundpractice.improvement.drafting.TakeFinding;
import soundpractice.improvement.watching.Review;
import soundpractice.improvement.watching.RunChart;
import soundpractice.improvement.watching.TargetMeasure;
import soundpractice.improvement.watching.WatchRule;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.control.StatusWord;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.text.Messages;

/// One plan: its file, what is missing, its hints; and everything one can do with it.
public final class PlanModel {

    /// The plan as read.
    record Shown(PlanFile file, PlanShape shape, String practice, List<Problem> missing, List<Asked> answers, List<ActionRow> actions, List<Review> reviews,
            List<AgreementFile> agreements, List<PlanFinding> findings, List<Effect> effects) {
        Hints hints() {
            return new Hints(file, answers);
        }
    }

    /// A measure that the plan is meant to move, with its run chart.
    record Effect(Entry<TargetMeasure> measure, RunChart chart) {}

    /// One line of the table of actions.
    record ActionRow(Entry<PlanAction> entry, String problem, StatusWord watch, WatchRule.Seen seen, String state, String lastWord) {}

    private final Improvement improvement;
    private final Jobs jobs;
    private final Messages words;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// The model of a plan's screen.
    public PlanModel(Improvement improvement, Jobs jobs, Messages words, Consumer<TroubleException> trouble, RecordId id) {
        this.improvement = improvement;
        this.jobs = jobs;
        this.words = words;
        this.trouble = trouble;
        this.id = id;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    RecordId id() {
        return id;
    }

    Improvement improvement() {
        return improvement;
    }

    LocalDate today() {
        return improvement.today().get();
    }

    /// Reads the plan anew.
    public void load() {
        var today = today();
        jobs.latest(this, _ -> {
            var found = improvement.plans().find(id);
            return found.isEmpty() ? Optional.<Shown>empty() : Optional.of(read(found.get(), today));
        }, now -> shown.set(now.orElse(null)), trouble);
    }

    private Shown read(PlanFile file, LocalDate today) throws TroubleException {
        var effects = new ArrayList<Effect>();
        for (var measure : improvement.measures().of(file)) {
            effects.add(new Effect(measure, RunChart.of(file, measure.value(), improvement.measures().figures(measure))));
        }
        var rows = file.actionsInOrder().stream().map(a -> {
            var seen = WatchRule.USUAL.see(file, a, today);
            var log = file.progressOf(a.id());
            var last = log.isEmpty() ? a.value().carried().lines().reduce((_, l) -> l).orElse("") : log.getLast().what();
            return new ActionRow(a, file.problem(a.value().problem()).map(p -> p.value().title()).orElse(""), Marks.of(seen.watch(), words), seen,
                    words.text(a.value().state().key()), last);
        }).toList();
        var agreements = improvement.agreements().of(file.of().practice()).stream().filter(a -> file.id().equals(a.of().plan())).toList();
        return new Shown(file, improvement.shapes().of(file.of()), improvement.names().apply(file.of().practice()), improvement.move().against(file),
                improvement.answers().of(file), rows, Review.next(file), agreements,
                improvement.findings().apply(file.of().practice()).stream().filter(f -> !TakeFinding.isTaken(file, f)).toList(), effects);
    }

    /// Something that writes.
    interface Deed<T> {
        Outcome<T> with(Improvement improvement, LocalDate today) throws TroubleException;
    }

    /// Does it off the screen's thread, reads anew, and tells what was refused.
    <T> void act(Deed<T> deed, Consumer<T> done, Consumer<List<Problem>> refused) {
        var today = today();
        jobs.start(_ -> deed.with(improvement, today), outcome -> {
            load();
            switch (outcome) {
                case Outcome.Done<T>(var value) -> done.accept(value);
                case Outcome.Refused<T>(var problems) -> refused.accept(problems);
            }
        }, trouble);
    }

    /// Answers a check.
    void answer(PlanFile file, RecordId subject, RuleId rule, boolean yes) {
        jobs.start(_ -> {
            improvement.answers().answer(new Asked(file.id(), file.of().practice(), subject, rule, yes));
            return true;
        }, _ -> load(), trouble);
    }
}
