package soundpractice.stocktake.ui.paper;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.RenderedDocument;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.AtomicFile;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.jobs.Jobs;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.document.PaperKind;
import soundpractice.stocktake.document.ReturnedFormKept;
import soundpractice.stocktake.document.TakeBackForm;

/// A stocktake's documents: which one is looked at, and its pages.
final class PapersModel {

    /// The stocktake and what came back for it.
    record Shown(InterviewFile file, List<ReturnedFormKept> returned) {}

    /// What is looked at.
    ///
    /// @param picture the page as a PNG file; null for a form
    /// @param pages how many there are; 0 while it is being made or when it was refused
    /// @param kilobytes the file's size
    record Looked(PaperKind kind, @Nullable Supplier<InputStream> picture, int page, int pages, int kilobytes, List<Problem> problems) {}

    private final Paperwork work;
    private final Jobs jobs;
    private final Consumer<TroubleException> trouble;
    private final RecordId id;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();
    private @Nullable RenderedDocument made;

    PapersModel(Paperwork work, Jobs jobs, Consumer<TroubleException> trouble, RecordId id) {
        this.work = work;
        this.jobs = jobs;
        this.trouble = trouble;
        this.id = id;
    }

    RecordId id() {
        return id;
    }

    Paperwork work() {
        return work;
    }

    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Looked> looked() {
        return looked.getReadOnlyProperty();
    }

    void load() {
        jobs.latest(this, _ -> work.interviews().find(id).map(f -> new Shown(f, work.returned(id))), now -> now.ifPresent(shown::set), trouble);
    }

    /// Makes a document and shows its first page.
    void look(PaperKind kind) {
        var now = shown.get();
        if (now == null) {
            return;
        }
        looked.set(new Looked(kind, null, 0, 0, 0, List.of()));
        jobs.latest("look", _ -> {
            var outcome = work.make(now.file(), kind);
            var picture = outcome.isDone() ? picture(now.file(), kind, 0) : null;
            return new Made(outcome, picture);
        }, done -> {
            switch (done.outcome()) {
                case Outcome.Done<RenderedDocument>(var document) -> {
                    made = document;
                    looked.set(new Looked(kind, done.picture(), 0, document.pages(), document.pdf().length / 1024, List.of()));
                }
                case null -> { }
                case Outcome.Refused<RenderedDocument>(var problems) -> looked.set(new Looked(kind, null, 0, 0, 0, problems));
            }
        }, trouble);
    }

    /// What came of making a document.
    private record Made(@Nullable Outcome<RenderedDocument> outcome, @Nullable Supplier<InputStream> picture) {}

    private @Nullable Supplier<InputStream> picture(InterviewFile file, PaperKind kind, int page) throws TroubleException {
        return work.picture(file, kind, page).<Supplier<InputStream>>map(png -> () -> new ByteArrayInputStream(png)).orElse(null);
    }

    /// Turns the page.
    void turn(int by) {
        var now = looked.get();
        var of = shown.get();
        if (now != null && of != null && now.picture() != null) {
            int page = Math.clamp(now.page() + (long) by, 0, now.pages() - 1);
            jobs.latest("turn", _ -> new Made(null, picture(of.file(), now.kind(), page)), turned ->
                    looked.set(new Looked(now.kind(), turned.picture(), page, now.pages(), now.kilobytes(), List.of())), trouble);
        }
    }

    /// The name to suggest for what is looked at.
    void name(Consumer<String> then) {
        var now = looked.get();
        var of = shown.get();
        if (now != null && of != null) {
            jobs.start(_ -> work.fileName(of.file(), now.kind()), then, trouble);
        }
    }

    /// Writes what is looked at.
    void save(Path to, Runnable done) {
        var document = made;
        if (document != null) {
            write(to, document::pdf, done);
        }
    }

    /// Writes a form that came back, as it came.
    void save(ReturnedFormKept kept, Path to, Runnable done) {
        write(to, () -> work.kept(kept.blob()), done);
    }

    /// Takes back what was taken over from a form, and tells what came of it.
    void takeBack(ReturnedFormKept kept, String reason, Consumer<Outcome<TakeBackForm.TakenBack>> then) {
        jobs.start(_ -> work.takeBack(kept.id(), reason), outcome -> {
            load();
            then.accept(outcome);
        }, trouble);
    }

    /// Bytes to write.
    @FunctionalInterface
    private interface Bytes {
        byte[] read() throws TroubleException;
    }

    private void write(Path to, Bytes bytes, Runnable done) {
        jobs.start(_ -> {
            try {
                AtomicFile.write(to, bytes.read());
            } catch (java.io.IOException e) {
                throw FileTrouble.of(e, to);
            }
            return to;
        }, _ -> done.run(), trouble);
    }
}
