package soundpractice.stocktake.document;

import soundpractice.kernel.PracticeCode;

/// Who asks and who is asked, for each practice.
@FunctionalInterface
public interface Letterheads {
    /// The letterhead of documents for a practice.
    Letterhead of(PracticeCode practice);
}
