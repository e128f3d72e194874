package soundpractice.sync;

import java.time.Instant;
import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// A bundle that this laptop made.
///
/// @param bundle its name
/// @param number this laptop's bundles are numbered without gaps
/// @param receipt whether it only answers another bundle
/// @param to the laptops it is for
/// @param at when
/// @param file where it was written
/// @param bytes how large it is
/// @param scopes what it was made about
/// @param pieces how many signed pieces are in it
/// @param versions how many versions of records
/// @param attachments how many attachments
/// @param answers what came back
public record Sent(
        String bundle, long number, boolean receipt, List<String> to, Instant at, String file, long bytes, List<Scope> scopes, int pieces, long versions,
        int attachments, List<Answer> answers) {
    /// Bundles made here.
    public static final Kind<Sent> KIND = Kind.of("sync.sent", Sent.class);

    public Sent {
        to = List.copyOf(to);
        scopes = List.copyOf(scopes);
        answers = List.copyOf(answers);
    }

    /// A receipt.
    ///
    /// @param device who read the bundle
    /// @param at when that was, by their clock
    /// @param merged versions that were new there
    /// @param known versions that were known there
    /// @param held pieces that wait there
    /// @param refused pieces that were not taken there
    public record Answer(String device, Instant at, long merged, long known, int held, int refused) {}

    /// The record of the bundle of that name.
    public static RecordId id(String bundle) {
        return RecordId.derived(KIND.name(), bundle);
    }

    /// The same, once it is written.
    public Sent whole(String name, long size) {
        return new Sent(name, number, receipt, to, at, file, size, scopes, pieces, versions, attachments, answers);
    }

    /// Laptops that have not answered yet.
    public List<String> silent() {
        return to.stream().filter(d -> answers.stream().noneMatch(a -> a.device().equals(d))).toList();
    }
}
