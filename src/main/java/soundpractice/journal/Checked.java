package soundpractice.journal;

import java.util.List;
import soundpractice.kernel.Problem;

/// What a check of the whole store found.
///
/// @param records how many records exist, deleted ones included
/// @param revisions how many versions
/// @param blobs how many kept files
/// @param problems what is wrong; empty when all is well
/// @param stateDigest SHA-256 over what this store knows that travels: the same on two stores with the same knowledge
public record Checked(long records, long revisions, long blobs, List<Problem> problems, String stateDigest) {
    public Checked {
        problems = List.copyOf(problems);
    }

    /// Whether nothing is wrong.
    public boolean ok() {
        return problems.isEmpty();
    }
}
