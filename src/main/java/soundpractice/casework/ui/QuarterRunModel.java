package soundpractice.casework.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.escalation.ApplyProposals;
import soundpractice.casework.escalation.QuarterRun;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarter;
import soundpractice.platform.jobs.Jobs;

/// The quarter-end run: choose a quarter, tick, apply.
public final class QuarterRunModel {

    /// A run with its rows.
    record Shown(List<FinancialQuarter> quarters, @Nullable QuarterRun run, List<RunRow> rows) {}

    private final Casework casework;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final ObjectProperty<@Nullable FinancialQuarter> quarter = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Shown(List.of(), null, List.of()));

    /// The model of the run; a null quarter means the latest validated one.
    public QuarterRunModel(Casework casework, Jobs jobs, Consumer<TroubleException> trouble, @Nullable FinancialQuarter first) {
        this.casework = casework;
        this.jobs = jobs;
        this.trouble = trouble;
        quarter.set(first);
    }

    ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    void choose(@Nullable FinancialQuarter now) {
        if (now != null && !now.equals(quarter.get())) {
            quarter.set(now);
            load();
        }
    }

    /// Reads the run anew.
    public void load() {
        var wanted = quarter.get();
        var today = casework.today().get();
        jobs.latest(this, _ -> {
            var all = casework.quarters().all();
            var names = all.stream().map(Quarter::quarter).toList().reversed();
            var which = wanted != null ? wanted
                    : all.stream().filter(Quarter::isValidated).map(Quarter::quarter).reduce((_, last) -> last).orElse(names.isEmpty() ? null : names.getFirst());
            if (which == null || !(casework.run().run(which, today) instanceof Outcome.Done(var run))) {
                return new Shown(names, null, List.of());
            }
            return new Shown(names, run, rows(run));
        }, now -> {
            if (now.run() != null) {
                quarter.set(now.run().quarter().quarter());
            }
            shown.set(now);
        }, trouble);
    }

    private List<RunRow> rows(QuarterRun run) {
        var decided = new HashMap<RecordId, Boolean>();
        casework.cases().decisions(run.quarter().quarter()).forEach(d -> decided.put(ApplyProposals.keyOf(d), d.followed()));
        var rows = new ArrayList<RunRow>();
        for (var position : run.positions()) {
            for (var proposal : position.proposals()) {
                rows.add(RunRow.of(position, proposal, casework.nameOf(proposal.practice()), decided.get(proposal.key())));
            }
        }
        return rows;
    }

    /// Follows what is ticked, keeps that the rest was not followed, and reads anew.
    void apply(String note, Consumer<ApplyProposals.Applied> done, Consumer<List<Problem>> refused) {
        var run = shown.get().run();
        if (run == null) {
            return;
        }
        Set<RecordId> ticked = shown.get().rows().stream().filter(r -> r.ticked().get()).map(r -> r.proposal().key()).collect(Collectors.toSet());
        var today = casework.today().get();
        jobs.start(_ -> casework.apply().apply(run, ticked, today, note), outcome -> {
            if (outcome instanceof Outcome.Done(var applied)) {
                done.accept(applied);
            } else {
                refused.accept(outcome.problems());
            }
            load();
        }, trouble);
    }
}
