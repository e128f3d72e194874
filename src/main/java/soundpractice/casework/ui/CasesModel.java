package soundpractice.casework.ui;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import soundpractice.casework.CaseFile;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.text.Messages;

/// All cases, for board and list.
public final class CasesModel {
    private final Casework casework;
    private final Jobs jobs;
    private final Messages words;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<List<CaseRow>> rows = new ReadOnlyObjectWrapper<>(List.of());

    /// The model of the screen *Cases*.
    public CasesModel(Casework casework, Jobs jobs, Messages words, Consumer<TroubleException> trouble) {
        this.casework = casework;
        this.jobs = jobs;
        this.words = words;
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<List<CaseRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    Casework casework() {
        return casework;
    }

    /// Reads everything anew.
    public void load() {
        var today = casework.today().get();
        jobs.latest(this, _ -> casework.cases().all(today).stream().map(this::row).toList(), rows::set, trouble);
    }

    private CaseRow row(CaseFile file) {
        var next = file.deadlines().stream().filter(d -> d.state().isOpen())
                .filter(file::isPressing)
                .findFirst().orElse(null);
        return new CaseRow(file, casework.nameOf(file.of().practice()), Marks.of(file.of().stage(), words), next,
                next == null ? null : Marks.of(next.state(), words));
    }
}
