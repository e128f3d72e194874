package soundpractice.documents;

import java.util.List;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Turns letters into pages. Thread-safe; the same letter gives the same pages.
public interface Renderer {

    /// What in the page templates stands against this letter: a template that asks for a field nobody fills, a character the font cannot show.
    /// Empty when it can be printed.
    List<Problem> problems(LetterModel model) throws TroubleException;

    /// The letter with all it encloses, as one file. Refused when a text does not fit the room its template gives it: nothing is ever cut off silently.
    Outcome<RenderedDocument> render(LetterModel model) throws TroubleException;

    /// How many pages the letter has, enclosures included.
    int pages(LetterModel model) throws TroubleException;

    /// The picture of a page as it will print, for the eye before issue.
    ///
    /// @param page from 0
    /// @param dpi dots per inch; 96 is a page of 794 × 1123
    /// @return a PNG file's bytes
    byte[] previewPage(LetterModel model, int page, int dpi) throws TroubleException;

    /// Does what the first letter would otherwise wait for. For a background job after the window shows.
    void warmUp() throws TroubleException;
}
