package soundpractice.committee.pack;

import soundpractice.casework.CaseFile;
import soundpractice.kernel.TroubleException;

/// What another room has to say in a case's chapter: an inspection, a notice.
@FunctionalInterface
public interface PaperSource {

    /// Writes its section about a case, as things stood; nothing when it has nothing to say. Figures go in with their proofs ([PartPages#figure]).
    void write(CaseFile file, PackView view, PartPages into) throws TroubleException;
}
