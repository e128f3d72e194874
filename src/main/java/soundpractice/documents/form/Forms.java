package soundpractice.documents.form;

import java.util.function.Function;
import soundpractice.documents.RenderedDocument;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;

/// Makes fillable forms and reads what comes back. Thread-safe.
public interface Forms {
    /// The largest file that is looked at: 20 MB.
    int LARGEST_FILE = 20 * 1024 * 1024;
    /// The longest text taken from a field; what is beyond is left out, and said.
    int LONGEST_TEXT = 10_000;

    /// The form as a PDF that any reader can fill in and save, and that a screen reader can read (PDF/UA-1).
    RenderedDocument fillable(FormModel form) throws TroubleException;

    /// What a file that came back holds. The file is never believed: it says which form it is, `known` says what such a form may hold, and only that is read.
    /// Refused, with the reason, when it is not one of our forms or holds what no form of ours holds (a program, a password, an action).
    ///
    /// @param known the form of that identity as it was sent, or why there is none
    Outcome<ReturnedForm> read(byte[] file, Function<FormIdentity, Outcome<FormModel>> known);
}
