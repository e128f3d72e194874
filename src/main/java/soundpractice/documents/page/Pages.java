package soundpractice.documents.page;

import java.util.List;
import soundpractice.documents.RenderedDocument;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;

/// Turns printed documents into files: PDF/A-3a for keeping, PDF/UA-1 for reading aloud. Thread-safe.
public interface Pages {

    /// The document as one file. Refused when a text does not fit the room its template gives it.
    Outcome<RenderedDocument> render(PageModel model) throws TroubleException;

    /// The picture of a page as it will print.
    ///
    /// @param page from 0
    /// @param dpi dots per inch
    /// @return a PNG file's bytes
    byte[] previewPage(PageModel model, int page, int dpi) throws TroubleException;

    /// The pictures of all its pages; the document is laid out once for all of them.
    ///
    /// @param dpi dots per inch
    /// @return PNG files' bytes, in order
    List<byte[]> previews(PageModel model, int dpi) throws TroubleException;
}
