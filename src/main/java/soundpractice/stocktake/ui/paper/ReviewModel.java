package soundpractice.stocktake.ui.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.form.Forms;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.jobs.Jobs;
import soundpractice.stocktake.document.FormReview;
import soundpractice.stocktake.document.ReviewLine;

/// A form that came back: what it says beside what is there, and what a person takes over. Nothing is taken over by itself.
final class ReviewModel {
    private final Paperwork work;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final Path file;
    private final ReadOnlyObjectWrapper<@Nullable Outcome<FormReview>> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<String>> accepted = new ReadOnlyObjectWrapper<>(Set.of());
    private byte[] bytes = new byte[0];

    ReviewModel(Paperwork work, Jobs jobs, Consumer<TroubleException> trouble, Path file) {
        this.work = work;
        this.jobs = jobs;
        this.trouble = trouble;
        this.file = file;
    }

    Path file() {
        return file;
    }

    Paperwork work() {
        return work;
    }

    ReadOnlyObjectProperty<@Nullable Outcome<FormReview>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Codes of the questions whose answers a person wants to take over.
    ReadOnlyObjectProperty<Set<String>> accepted() {
        return accepted.getReadOnlyProperty();
    }

    void load() {
        jobs.latest(this, _ -> {
            bytes = bytes();
            return work.review(bytes);
        }, shown::set, trouble);
    }

    private byte[] bytes() throws TroubleException {
        // One byte more than is looked at: the reader then says that it is too large.
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(Forms.LARGEST_FILE + 1);
        } catch (IOException e) {
            throw FileTrouble.of(e, file);
        }
    }

    /// Takes a line, or leaves it.
    void accept(String code, boolean on) {
        var now = new LinkedHashSet<>(accepted.get());
        if (on ? now.add(code) : now.remove(code)) {
            accepted.set(now);
        }
    }

    /// Takes every line that adds something where nothing was.
    void acceptNew() {
        if (shown.get() instanceof Outcome.Done<FormReview>(var review)) {
            var now = new LinkedHashSet<>(accepted.get());
            review.in(ReviewLine.State.NEW).forEach(line -> now.add(line.code()));
            accepted.set(now);
        }
    }

    void acceptNothing() {
        accepted.set(Set.of());
    }

    /// Takes over what was accepted and keeps the file.
    void take(Consumer<Outcome<FormReview>> then) {
        var codes = List.copyOf(accepted.get());
        jobs.start(_ -> work.accept(bytes, String.valueOf(file.getFileName()), codes), then, trouble);
    }
}
