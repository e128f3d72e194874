package soundpractice.documents.pack;

import java.util.function.IntPredicate;
import soundpractice.documents.RenderedDocument;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;

/// Puts packs together: one file for keeping (PDF/A-3a) and reading aloud (PDF/UA-1). Thread-safe.
public interface Packs {

    /// Where kept documents are read.
    @FunctionalInterface
    interface Shelf {
        /// A document's bytes.
        byte[] read(BlobId document) throws TroubleException;
    }

    /// The pack as one file. Refused when a part has more pages than it may have, when a text does not fit, or when it was stopped; then nothing is made.
    ///
    /// @param goOn is told after each part how many are in, and answers false to stop
    Outcome<RenderedDocument> assemble(PackModel model, Shelf shelf, IntPredicate goOn) throws TroubleException;
}
