package soundpractice.casework.ui;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.Engagement;
import soundpractice.casework.IssueCaseLetters;
import soundpractice.casework.RecordReceipt;
import soundpractice.documents.IssuedDocument;
import soundpractice.documents.LetterBatch;
import soundpractice.documents.LetterModel;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.jobs.Jobs;
import soundpractice.platform.text.Messages;

/// Letters: what is ready, what went out, what came back, and the page as it will print.
public final class LettersModel {
    private static final int DPI = 96;

    /// A page of the letter chosen, or what stops it.
    ///
    /// @param png the picture; null when the letter is stopped
    record Page(@Nullable Supplier<InputStream> png, int page, int pages, List<Problem> problems) {
        static final Page NONE = new Page(null, 0, 0, List.of());
    }

    private final Casework casework;
    private final Jobs jobs;
    private final LetterRows making;
    private final Consumer<TroubleException> trouble;
    private final ReadOnlyObjectWrapper<List<LetterRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.NONE);
    private final IntegerProperty pageNumber = new SimpleIntegerProperty();
    private @Nullable LetterRow chosen;

    /// The model of the screen *Letters*.
    public LettersModel(Casework casework, Jobs jobs, Messages words, Consumer<TroubleException> trouble) {
        this.casework = casework;
        this.jobs = jobs;
        this.making = new LetterRows(casework, words);
        this.trouble = trouble;
    }

    ReadOnlyObjectProperty<List<LetterRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    LocalDate today() {
        return casework.today().get();
    }

    /// How many letters wait to be issued.
    long ready() {
        return rows.get().stream().filter(r -> r.ready() != null).count();
    }

    /// Reads everything anew.
    public void load() {
        var today = today();
        jobs.latest(rows, _ -> read(today), rows::set, trouble);
    }

    private List<LetterRow> read(LocalDate today) {
        var found = new ArrayList<LetterRow>();
        for (var file : casework.cases().all(today)) {
            file.lettersReady().forEach(d -> found.add(making.ready(file, d)));
            file.letters().reversed().forEach(l -> found.add(making.sent(file, l)));
        }
        found.sort(Comparator.comparing((LetterRow r) -> r.ready() == null)
                .thenComparing(r -> Objects.requireNonNullElse(r.dated(), LocalDate.MAX), Comparator.reverseOrder())
                .thenComparing(LetterRow::practice));
        return found;
    }

    /// Shows a letter from its first page.
    void choose(@Nullable LetterRow row) {
        chosen = row;
        pageNumber.set(0);
        draw();
    }

    /// Turns the page.
    void turn(int by) {
        pageNumber.set(Math.clamp(pageNumber.get() + (long) by, 0, Math.max(0, page.get().pages() - 1)));
        draw();
    }

    private void draw() {
        var row = chosen;
        if (row == null) {
            page.set(Page.NONE);
            return;
        }
        int number = pageNumber.get();
        var today = today();
        jobs.latest(page, _ -> picture(row, number, today), page::set, trouble);
    }

    private Page picture(LetterRow row, int number, LocalDate today) throws TroubleException {
        var press = casework.press();
        var ready = row.ready();
        LetterModel model;
        if (ready != null) {
            var wanted = new IssueCaseLetters.Ready(row.file(), ready);
            model = press.letters().model(wanted, today);
            var problems = press.letters().problems(wanted, today);
            if (!problems.isEmpty()) {
                return new Page(null, 0, 0, problems);
            }
        } else {
            var document = casework.issued().find(Objects.requireNonNull(row.sent()).document());
            if (document.isEmpty()) {
                return Page.NONE;
            }
            model = document.get().model();
        }
        var renderer = press.renderer();
        var bytes = renderer.previewPage(model, number, DPI);
        return new Page(() -> new ByteArrayInputStream(bytes), number, renderer.pages(model), List.of());
    }

    /// Issues every letter that is ready, dated today.
    void issueAll(Consumer<LetterBatch> done) {
        var today = today();
        jobs.start(progress -> {
            var letters = casework.press().letters();
            var ready = letters.ready(today);
            progress.at(0, ready.size());
            return letters.issue(ready, today, made -> true);
        }, batch -> {
            done.accept(batch);
            load();
        }, trouble);
    }

    /// The document of a letter that went out, for saving.
    void document(CaseLetter letter, Consumer<IssuedDocument> found) {
        jobs.start(_ -> casework.issued().find(letter.document()), document -> document.ifPresent(found), trouble);
    }

    /// All documents that were issued in one go with a letter.
    void batch(CaseLetter letter, Consumer<List<IssuedDocument>> found) {
        jobs.start(_ -> casework.issued().find(letter.document())
                .map(one -> casework.issued().all().stream().filter(d -> d.batch().equals(one.batch())).toList()).orElse(List.of()), found, trouble);
    }

    /// Writes down a receipt.
    Outcome<RecordReceipt.Moved> received(CaseLetter letter, LocalDate on) throws TroubleException {
        return casework.receipts().record(letter.document(), on, today());
    }

    /// Writes down an answer.
    Outcome<Engagement> answered(CaseLetter letter, LocalDate on, Engagement.How how, boolean counts, String note) throws TroubleException {
        return casework.engagements().record(letter.document(), on, how, counts, note, today());
    }
}
