package soundpractice.sync;

import java.nio.file.Path;
import java.util.Optional;
import soundpractice.kernel.TroubleException;

/// Invitations and answers as files.
public interface Papers {

    /// The ending of an invitation's file.
    String INVITATION = "qainvite";

    /// The ending of an answer's file.
    String ANSWER = "qaanswer";

    /// Reads an invitation; empty when the file is none, or was altered.
    Optional<Invitation> invitation(Path file) throws TroubleException;

    /// Reads an answer; empty when the file is none, or was altered.
    Optional<Acceptance> acceptance(Path file) throws TroubleException;

    /// Writes a paper, whole or not at all.
    void write(Path file, String text) throws TroubleException;
}
