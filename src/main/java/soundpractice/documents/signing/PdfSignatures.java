package soundpractice.documents.signing;

import java.util.List;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.security.DocumentKey;

/// Signs PDF files with a person's own key (PAdES baseline B-B) and looks at the signatures in them. What was signed before is left byte for byte; the new signature
/// is added behind it.
public interface PdfSignatures {

    /// The file with one signature more.
    byte[] sign(byte[] pdf, Signing signing, DocumentKey key) throws TroubleException;

    /// The signatures in a file, in the order in which they were given. Refused when it cannot be read, or holds what no paper of ours holds.
    Outcome<List<SignedPart>> read(byte[] pdf);
}
