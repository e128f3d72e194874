package soundpractice.committee.pack;

import java.time.Instant;
import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// A pack that was frozen: its file, the moment it was made from, and the proof of its figures. It never changes; a later one stands beside it.
///
/// @param meeting the meeting it is for
/// @param number its number among the meeting's packs
/// @param reader for whom it was cut ([soundpractice.committee.audience.Reader#word()])
/// @param title its title
/// @param pdf the file's bytes
/// @param snapshot the moment ([Snapshot])
/// @param traces its figures, each with what it was made from ([Trace])
/// @param pages how many pages
/// @param figures how many figures
/// @param contentCode the code over everything it says: made again from the same moment, it is the same
/// @param practices the practices it names, in order
public record FrozenPack(
        RecordId meeting,
        int number,
        String reader,
        String title,
        String fileName,
        BlobId pdf,
        BlobId snapshot,
        BlobId traces,
        int pages,
        int figures,
        String contentCode,
        List<PracticeCode> practices,
        Instant frozenAt,
        String frozenBy) {

    /// Packs in the journal. Written once.
    public static final Kind<FrozenPack> KIND = Kind.log("committee.pack", FrozenPack.class);

    public FrozenPack {
        practices = List.copyOf(practices);
    }
}
