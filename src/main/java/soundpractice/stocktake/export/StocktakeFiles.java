package soundpractice.stocktake.export;

import java.nio.file.Path;
import java.util.List;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.Typing;

/// Writes stocktakes out as files. What stood there before is replaced only when the new file is whole.
public interface StocktakeFiles {

    /// As a table: CSV, or a workbook when the file's name ends in `.xlsx`.
    void table(InterviewFile stocktake, Path file) throws TroubleException;

    /// As one JSON document.
    void json(InterviewFile stocktake, Path file) throws TroubleException;

    /// As plain text, unsaved typing included. Touches nothing of the store, so it works when the store's disk does not.
    void text(InterviewFile stocktake, List<Typing> typing, Path file) throws TroubleException;
}
