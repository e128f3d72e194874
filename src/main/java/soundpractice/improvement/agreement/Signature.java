package soundpractice.improvement.agreement;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// One party's signature. Written once.
///
/// @param proof the code of the text that was signed, so that a signature never slides under another text
/// @param how how it was given
/// @param present who else was in the room
/// @param drawn the strokes on the laptop's pad, `x,y x,y;x,y …` in thousandths of the pad; empty otherwise
/// @param scan the scanned page, or the signed PDF; null when it was given on the laptop
/// @param certificate whose key signed the PDF; empty otherwise
public record Signature(
        RecordId agreement,
        PracticeCode practice,
        PartyRole party,
        String name,
        String position,
        LocalDate on,
        String proof,
        How how,
        String present,
        String drawn,
        @Nullable BlobId scan,
        String certificate) {

    /// Signatures in the journal: one for each party and text.
    public static final Kind<Signature> KIND = Kind.log("improvement.signature", Signature.class);

    /// How a signature was given.
    public enum How {
        /// On paper; the scanned page is kept.
        PAPER,
        /// On the laptop, typed and drawn.
        LAPTOP,
        /// With the person's own key, in the PDF (PAdES).
        KEY;

        /// As files and the command line write it: `paper`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The key of its name in words.
        public String key() {
            return "improvement.signed." + word();
        }
    }

    /// The identity of a party's signature under a text.
    public static RecordId idOf(RecordId agreement, PartyRole party) {
        return RecordId.derived(KIND.name(), agreement, party);
    }
}
