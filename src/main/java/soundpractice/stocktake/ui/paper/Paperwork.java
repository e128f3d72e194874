package soundpractice.stocktake.ui.paper;

import java.util.List;
import java.util.Optional;
import soundpractice.documents.RenderedDocument;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Interviews;
import soundpractice.stocktake.document.FormReview;
import soundpractice.stocktake.document.PaperKind;
import soundpractice.stocktake.document.ReturnedFormKept;
import soundpractice.stocktake.document.TakeBackForm;

/// What the screens of documents work with. Making and reading may take a second the first time, while fonts and templates are opened.
public interface Paperwork {

    /// All stocktakes.
    Interviews interviews();

    /// A practice's name as people write it.
    String nameOf(PracticeCode practice);

    /// The document of that kind.
    Outcome<RenderedDocument> make(InterviewFile file, PaperKind kind) throws TroubleException;

    /// The name under which it is written out.
    String fileName(InterviewFile file, PaperKind kind) throws TroubleException;

    /// The picture of a page as it will print, from 0; empty for a form, which is no print.
    Optional<byte[]> picture(InterviewFile file, PaperKind kind, int page) throws TroubleException;

    /// The forms that came back for a stocktake, oldest first.
    List<ReturnedFormKept> returned(RecordId interview);

    /// A kept file's bytes.
    byte[] kept(BlobId file) throws TroubleException;

    /// A form that came back laid beside its stocktake; nothing is written.
    Outcome<FormReview> review(byte[] file) throws TroubleException;

    /// Takes these questions' answers over and keeps the file.
    Outcome<FormReview> accept(byte[] file, String name, List<String> codes) throws TroubleException;

    /// Takes back every answer that was taken over from a kept form; the file stays.
    Outcome<TakeBackForm.TakenBack> takeBack(RecordId form, String reason) throws TroubleException;
}
