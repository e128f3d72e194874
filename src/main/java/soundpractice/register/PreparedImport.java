package soundpractice.register;

import soundpractice.journal.Saved;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;

/// A file that was read and compared, and waits for a person's word. Nothing was changed yet.
public interface PreparedImport {

    /// What it would do.
    ImportPreview preview();

    /// Does it, as one deed that can be undone as one. A file that was imported before writes nothing. Refused for the preview's refusals.
    Outcome<Saved> confirm() throws TroubleException;
}
