package soundpractice.performance.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.DashboardFile;
import soundpractice.performance.DashboardPreview;
import soundpractice.performance.PerformanceDesk;
import soundpractice.platform.jobs.Jobs;

/// What the screen *Import a dashboard* shows: a quarter, a file, what it would change, and what speaks against it.
public final class ImportDashboardModel {
    private static final int YEARS = 3;

    private final PerformanceDesk desk;
    private final Jobs jobs;
    private final Supplier<LocalDate> today;
    private final Consumer<TroubleException> trouble;
    private final ObjectProperty<@Nullable FinancialQuarter> quarter = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Path> file = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable DashboardPreview> preview = new SimpleObjectProperty<>();
    private final ObjectProperty<List<Problem>> refused = new SimpleObjectProperty<>(List.of());

    public ImportDashboardModel(PerformanceDesk desk, Jobs jobs, Supplier<LocalDate> today, Consumer<TroubleException> trouble) {
        this.desk = desk;
        this.jobs = jobs;
        this.today = today;
        this.trouble = trouble;
        quarter.set(FinancialQuarter.containing(today.get()).previous());
        quarter.subscribe((was, now) -> look());
        file.subscribe((was, now) -> look());
    }

    /// The quarters that can be chosen, latest first: the one that closed last comes as the choice.
    public List<FinancialQuarter> choices() {
        var choices = new java.util.ArrayList<FinancialQuarter>();
        var next = FinancialQuarter.containing(today.get());
        for (int i = 0; i < 4 * YEARS; i++) {
            next = next.previous();
            choices.add(next);
        }
        return List.copyOf(choices);
    }

    /// The quarter that the figures are of.
    public ObjectProperty<@Nullable FinancialQuarter> quarter() {
        return quarter;
    }

    /// The file chosen.
    public ObjectProperty<@Nullable Path> file() {
        return file;
    }

    /// What the import would do; null before a file was chosen, and when it is refused.
    public ObjectProperty<@Nullable DashboardPreview> preview() {
        return preview;
    }

    /// Why the file cannot be taken; empty when it can.
    public ObjectProperty<List<Problem>> refused() {
        return refused;
    }

    /// Keeps what the preview shows.
    ///
    /// @param then gets the quarter when it is done
    public void confirm(Consumer<FinancialQuarter> then) {
        var seen = preview.get();
        if (seen != null) {
            jobs.start(progress -> desk.importing().confirm(seen, today.get()), outcome -> {
                refused.set(outcome.problems());
                if (outcome.isDone()) {
                    then.accept(seen.quarter());
                }
            }, trouble);
        }
    }

    private void look() {
        var path = file.get();
        var of = quarter.get();
        if (path == null || of == null) {
            return;
        }
        jobs.latest(this, progress -> {
            var read = desk.reading().read(path);
            return read instanceof Outcome.Done<DashboardFile>(DashboardFile dashboard)
                    ? desk.importing().preview(of, dashboard)
                    : Outcome.<DashboardPreview>refused(read.problems());
        }, outcome -> {
            refused.set(outcome.problems());
            preview.set(outcome.isDone() ? outcome.orThrow() : null);
        }, trouble);
    }
}
