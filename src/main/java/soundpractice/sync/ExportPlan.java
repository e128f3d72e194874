package soundpractice.sync;

import java.util.List;
import soundpractice.journal.Segment;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Scope;

/// What a bundle would hold, before it is written.
///
/// @param people for whom
/// @param laptops their laptops
/// @param scopes what it is about
/// @param pieces the signed pieces in it
/// @param unsealed versions written here since the last bundle, which will be signed and added
/// @param attachments those that go along
/// @param left those left out
/// @param bytes about how large it will be
/// @param withheld scopes that not every recipient may see, left out for that reason
public record ExportPlan(
        List<String> people, List<String> laptops, List<Scope> scopes, List<Segment> pieces, long unsealed, List<BlobId> attachments, List<BlobId> left,
        long bytes, List<Scope> withheld) {
    public ExportPlan {
        people = List.copyOf(people);
        laptops = List.copyOf(laptops);
        scopes = List.copyOf(scopes);
        pieces = List.copyOf(pieces);
        attachments = List.copyOf(attachments);
        left = List.copyOf(left);
        withheld = List.copyOf(withheld);
    }
}
