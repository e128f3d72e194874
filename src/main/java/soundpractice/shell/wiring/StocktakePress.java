package soundpractice.shell.wiring;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.RenderedDocument;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.register.Practice;
import soundpractice.register.Practices;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Interviews;
import soundpractice.stocktake.document.FormReview;
import soundpractice.stocktake.document.MakeDocuments;
import soundpractice.stocktake.document.PaperKind;
import soundpractice.stocktake.document.ReturnedFormKept;
import soundpractice.stocktake.document.ReviewReturnedForm;
import soundpractice.stocktake.document.TakeBackForm;
import soundpractice.stocktake.ui.paper.Paperwork;

/// A stocktake's documents as its screens know them. Fonts and page templates are opened at the first use and kept.
final class StocktakePress implements Paperwork {
    private static final int DPI = 110;

    private final OpenStore store;
    private final StocktakeDocuments documents;
    private final Interviews interviews;
    private final Practices practices;
    private final ReentrantLock opening = new ReentrantLock();
    private @Nullable MakeDocuments making;
    private @Nullable ReviewReturnedForm reviewing;

    StocktakePress(OpenStore store, StocktakeDocuments documents, Interviews interviews, Practices practices) {
        this.store = store;
        this.documents = documents;
        this.interviews = interviews;
        this.practices = practices;
    }

    @Override
    public Interviews interviews() {
        return interviews;
    }

    @Override
    public String nameOf(PracticeCode practice) {
        return practices.find(practice).map(Practice::properName).orElse(practice.value());
    }

    @Override
    public Outcome<RenderedDocument> make(InterviewFile file, PaperKind kind) throws TroubleException {
        return making().make(file, kind);
    }

    @Override
    public String fileName(InterviewFile file, PaperKind kind) throws TroubleException {
        return making().fileName(file, kind.word());
    }

    @Override
    public Optional<byte[]> picture(InterviewFile file, PaperKind kind, int page) throws TroubleException {
        return making().picture(file, kind, page, DPI);
    }

    @Override
    public List<ReturnedFormKept> returned(RecordId interview) {
        return documents.returned().of(interview);
    }

    @Override
    public byte[] kept(BlobId file) throws TroubleException {
        return store.blobs().read(file);
    }

    @Override
    public Outcome<FormReview> review(byte[] file) throws TroubleException {
        return reviewing().review(file);
    }

    @Override
    public Outcome<FormReview> accept(byte[] file, String name, List<String> codes) throws TroubleException {
        return reviewing().accept(file, name, codes);
    }

    @Override
    public Outcome<TakeBackForm.TakenBack> takeBack(RecordId form, String reason) throws TroubleException {
        return documents.takingBack().takeBack(form, reason);
    }

    private MakeDocuments making() throws TroubleException {
        opening.lock();
        try {
            var now = making == null ? documents.making() : making;
            making = now;
            return now;
        } finally {
            opening.unlock();
        }
    }

    private ReviewReturnedForm reviewing() throws TroubleException {
        opening.lock();
        try {
            var now = reviewing == null ? documents.reviewing() : reviewing;
            reviewing = now;
            return now;
        } finally {
            opening.unlock();
        }
    }
}
