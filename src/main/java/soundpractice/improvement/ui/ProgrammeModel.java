package soundpractice.improvement.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.improvement.support.DiagnosticInput;
import soundpractice.improvement.support.Option;
import soundpractice.improvement.support.Readiness;
import soundpractice.improvement.support.ReadinessTalk;
import soundpractice.journal.Entry;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;

/// A practice in a resilience programme: its readiness talks and the options of its report.
public final class ProgrammeModel {

    /// What was read.
    ///
    /// @param talks oldest first
    /// @param inputs what the diagnostic looks at
    record Shown(String practice, List<ReadinessTalk> talks, List<DiagnosticInput> inputs, List<Entry<Option>> options) {
        Readiness readiness() {
            return Readiness.of(talks);
        }

        @Nullable ReadinessTalk newest() {
            return talks.isEmpty() ? null : talks.getLast();
        }

        List<Entry<Option>> in(Option.Domain domain) {
            return options.stream().filter(o -> o.value().domain() == domain).toList();
        }
    }

    private final Supporting supporting;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final PracticeCode practice;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// The model of a practice's programme screen.
    public ProgrammeModel(Supporting supporting, Jobs jobs, Consumer<TroubleException> trouble, PracticeCode practice) {
        this.supporting = supporting;
        this.jobs = jobs;
        this.trouble = trouble;
        this.practice = practice;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    Supporting supporting() {
        return supporting;
    }

    PracticeCode practice() {
        return practice;
    }

    LocalDate today() {
        return supporting.today().get();
    }

    /// Reads it anew.
    public void load() {
        jobs.latest(this, _ -> new Shown(supporting.names().apply(practice), supporting.offers().talks(practice), supporting.offers().inputs(practice),
                supporting.offers().options(practice)), shown::set, trouble);
    }

    /// Does something off the screen's thread, reads anew, and tells what was refused.
    <T> void act(SupportModel.Deed<T> deed, Consumer<List<Problem>> refused) {
        var today = today();
        jobs.start(_ -> deed.with(supporting, today), outcome -> {
            load();
            if (outcome instanceof Outcome.Refused<T>(var problems)) {
                refused.accept(problems);
            }
        }, trouble);
    }
}
