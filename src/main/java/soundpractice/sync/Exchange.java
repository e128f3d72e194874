package soundpractice.sync;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Clash;
import soundpractice.journal.Received;
import soundpractice.journal.Saved;
import soundpractice.journal.SignedSegment;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Bundles out and in.
public interface Exchange {
    /// A bundle would delete so many records that somebody has to confirm it.
    String MANY_DELETIONS = "sync.import.many-deletions";

    /// A bundle would change so many records that somebody has to confirm it.
    String MANY_CHANGES = "sync.import.many-changes";

    /// A bundle looked at: what is in it and what would come of it.
    ///
    /// @param records how many records there are here now
    record Preview(BundleFacts facts, Received would, long records) {
        private static final int FEW = 20;
        private static final int SHARE_DELETED = 10;
        private static final int SHARE_CHANGED = 30;

        /// Whether so much of what is here would go or change that somebody has to say by hand that it is meant.
        ///
        /// @return the sentence with the number that is to be typed; empty where nobody needs to be asked
        public Optional<Problem> massChange() {
            if (isMassDeletion(facts.deletions(), records)) {
                return Optional.of(Problem.of(MANY_DELETIONS, facts.deletions()));
            }
            return isMassChange(would.changed(), records) ? Optional.of(Problem.of(MANY_CHANGES, would.changed())) : Optional.empty();
        }

        /// Whether so many deletions are many for so many records.
        public static boolean isMassDeletion(long deletions, long records) {
            return deletions > FEW && deletions * 100 > records * SHARE_DELETED;
        }

        /// Whether so many changed records are many of so many.
        public static boolean isMassChange(long changed, long records) {
            return changed > FEW && changed * 100 > records * SHARE_CHANGED;
        }
    }

    /// A bundle taken in.
    ///
    /// @param facts what was in it
    /// @param did what came of it
    /// @param clashes what now asks for a person and did not before
    /// @param receipt the file that tells its maker; null when it could not be written or none was wanted
    record Imported(BundleFacts facts, Received did, List<Clash> clashes, @Nullable Path receipt) {
        public Imported {
            clashes = List.copyOf(clashes);
        }
    }

    /// What a bundle would hold. Nothing is written.
    Outcome<ExportPlan> plan(ExportWish wish) throws TroubleException;

    /// Writes a bundle. Whole, or not at all; never over another file.
    Outcome<Sent> export(ExportWish wish, Path file, Watch watch) throws TroubleException;

    /// Reads a bundle to its last byte and tells what is in it. Nothing is changed.
    Outcome<BundleFacts> inspect(Path file, Watch watch) throws TroubleException;

    /// The same, and finds out what taking it in would do.
    Outcome<Preview> preview(Path file, Watch watch) throws TroubleException;

    /// Takes a bundle in: all that can be, in one step, after a backup.
    ///
    /// @param receipt where to write the receipt; null for none
    /// @param meant whether somebody confirmed that a large share of the records is to go or to change
    Outcome<Imported> take(Path file, @Nullable Path receipt, boolean meant, Watch watch) throws TroubleException;

    /// Looks again at what is held: a decision may have been made, a clock may have caught up.
    Outcome<Received> lookAgain() throws TroubleException;

    /// Takes back what a bundle brought, as a deed of one's own.
    Outcome<Saved> undo(RecordId arrived, String reason) throws TroubleException;

    /// Ends what a crash broke off, at the next start: takes away what was written half, notes what was whole, and tells which import is in and which
    /// is not. Each is told once.
    List<LeftOff> tidy();

    /// Bundles made here, newest first.
    List<Sent> sent();

    /// Bundles taken in, newest first.
    List<Arrived> arrived();

    /// What waits.
    List<HeldPiece> held();

    /// A piece that waits as it came, to be read.
    Outcome<SignedSegment> open(HeldPiece piece) throws TroubleException;

    /// What other laptops said they have.
    List<PeerHas> peers();

    /// Verifies every signed piece that is here by its maker's key and that no chain has a hole.
    List<Problem> verify() throws TroubleException;
}
