package soundpractice.register;

import java.util.List;
import soundpractice.kernel.TroubleException;

/// The public files imported so far.
public interface Imports {

    /// All of them, newest first by the date they speak of.
    List<PastImport> all();

    /// Takes an import back: what stood before it stands again.
    ///
    /// @param reason kept in the history
    void undo(PastImport imported, String reason) throws TroubleException;
}
