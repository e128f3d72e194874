package soundpractice.sync;

import java.time.Instant;
import java.util.List;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;

/// What is in a bundle, verified to its last byte.
///
/// @param bundle its name
/// @param from who made it
/// @param device on which laptop
/// @param number the how-manieth of that laptop
/// @param made when, by its maker's clock
/// @param receipt whether it only answers a bundle of ours
/// @param seenBefore whether it was taken in before
/// @param scopes what it is about
/// @param pieces new pieces that can be taken in
/// @param versions versions in them
/// @param known pieces that are here already
/// @param knownVersions versions in those
/// @param outside pieces about practices this laptop does not work with; they are not stored
/// @param held what has to wait, and for what
/// @param refused what is not taken, and why
/// @param notes what else somebody ought to know
/// @param attachments how many attachments it brings
/// @param attachmentBytes how much they are
/// @param missing attachments that the work speaks of and nobody has sent yet
/// @param deletions records that would go
public record BundleFacts(
        String bundle, String from, String device, long number, Instant made, boolean receipt, boolean seenBefore, List<Scope> scopes, int pieces,
        long versions, int known, long knownVersions, int outside, List<HeldPiece> held, List<Problem> refused, List<Problem> notes, int attachments,
        long attachmentBytes, int missing, long deletions) {
    public BundleFacts {
        scopes = List.copyOf(scopes);
        held = List.copyOf(held);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }
}
