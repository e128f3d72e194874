package soundpractice.documents.bundle;

import soundpractice.documents.RenderedDocument;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;

/// Makes bundles.
public interface Bundles {

    /// The bundle as one PDF: the index, then each file's pages with its mark on them, a bookmark for each; every file is attached as well, byte for byte.
    Outcome<RenderedDocument> make(BundleModel model) throws TroubleException;
}
