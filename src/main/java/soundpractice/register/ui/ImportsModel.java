package soundpractice.register.ui;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Saved;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.register.ImportOptions;
import soundpractice.register.Importer;
import soundpractice.register.Imports;
import soundpractice.register.ImportsPlace;
import soundpractice.register.PastImport;
import soundpractice.register.PreparedImport;

/// Importing: which files were imported, the one that waits for a word.
public final class ImportsModel {
    private final ImportsPlace place;
    private final List<Importer> importers;
    private final Imports imports;
    private final Supplier<LocalDate> today;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<List<PastImport>> past = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable PreparedImport> waiting = new ReadOnlyObjectWrapper<>();

    /// Imports by these importers. Of those that need a quarter only the one that the place names with its quarter; the others have screens of their own.
    public ImportsModel(ImportsPlace place, List<Importer> importers, Imports imports, Supplier<LocalDate> today, Jobs jobs, Consumer<TroubleException> trouble) {
        this.importers = importers.stream().filter(i -> !i.needsQuarter() || place.quarter() != null && i.kind().equals(place.kind())).toList();
        this.place = place;
        this.imports = imports;
        this.today = today;
        this.jobs = jobs;
        this.trouble = trouble;
    }

    LocalDate today() {
        return today.get();
    }

    List<Importer> importers() {
        return importers;
    }

    /// The place it stands at.
    ImportsPlace place() {
        return place;
    }

    /// What is chosen at first.
    Importer first() {
        return importers.stream().filter(i -> i.kind().equals(place.kind())).findFirst().orElse(importers.getFirst());
    }

    /// Past imports, newest first.
    ReadOnlyObjectProperty<List<PastImport>> past() {
        return past.getReadOnlyProperty();
    }

    /// What was read and waits.
    ReadOnlyObjectProperty<@Nullable PreparedImport> waiting() {
        return waiting.getReadOnlyProperty();
    }

    void load() {
        jobs.latest(this, progress -> imports.all(), past::set, trouble);
    }

    /// Reads a file and compares it; nothing changes.
    void prepare(Importer importer, Path file, @Nullable LocalDate asOf) {
        jobs.start(progress -> importer.prepare(file, new ImportOptions(asOf, importer.needsQuarter() ? place.quarter() : null)), waiting::set, trouble);
    }

    /// Leaves the file that waits.
    void leave() {
        waiting.set(null);
    }

    /// Does what the preview said.
    void confirm(Consumer<Outcome<Saved>> done) {
        var prepared = waiting.get();
        if (prepared != null) {
            jobs.start(progress -> prepared.confirm(), outcome -> {
                waiting.set(null);
                load();
                done.accept(outcome);
            }, trouble);
        }
    }

    /// Takes an import back.
    void undo(PastImport imported, String reason, Runnable done) {
        jobs.start(progress -> {
            imports.undo(imported, reason);
            return true;
        }, undone -> {
            load();
            done.run();
        }, trouble);
    }
}
