package soundpractice.casework.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CaseFile;
import soundpractice.casework.NextStep;
import soundpractice.casework.Stage;
import soundpractice.casework.Told;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;

/// One case's file: its story, clocks and next steps.
public final class CaseModel {

    /// The file as read.
    record Shown(CaseFile file, String name, List<Told> story, List<NextStep> steps) {}

    private final Casework casework;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();

    /// The model of a case's file.
    public CaseModel(Casework casework, Jobs jobs, Consumer<TroubleException> trouble, RecordId id) {
        this.casework = casework;
        this.jobs = jobs;
        this.trouble = trouble;
        this.id = id;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    RecordId id() {
        return id;
    }

    LocalDate today() {
        return casework.today().get();
    }

    Casework.ByHand byHand() {
        return casework.byHand();
    }

    /// Reads the file anew.
    public void load() {
        var today = casework.today().get();
        jobs.latest(this, _ -> casework.cases().find(id, today).map(file ->
                new Shown(file, casework.nameOf(file.of().practice()), casework.cases().story(id), NextStep.of(file))), now -> shown.set(now.orElse(null)), trouble);
    }

    /// Takes a step.
    void move(Stage to, String note, Consumer<List<Problem>> refused) {
        var today = casework.today().get();
        jobs.start(_ -> casework.move().move(id, to, today, note), outcome -> {
            if (outcome instanceof Outcome.Refused(var problems)) {
                refused.accept(problems);
            }
            load();
        }, trouble);
    }
}
