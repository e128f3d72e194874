package soundpractice.register;

import soundpractice.kernel.PracticeCode;

/// What another feature adds to a practice's file when it is printed whole (`practice CODE`): its quarters, its case, its letters.
public interface PracticeFilePart {

    /// Its name in JSON (`performance`).
    String key();

    /// Its content for a practice: nested maps, lists, text, numbers; dates as text.
    Object of(PracticeCode practice);
}
