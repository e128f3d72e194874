package soundpractice.sync.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import soundpractice.journal.Blobs;
import soundpractice.journal.Histories;
import soundpractice.journal.Segments;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.journal.SignedSegment;
import soundpractice.kernel.TroubleException;
import soundpractice.sync.BundleFolder;
import soundpractice.sync.Exchange;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.Papers;
import soundpractice.sync.Team;
import soundpractice.sync.history.RecordNames;
import soundpractice.sync.review.Review;
import soundpractice.sync.wall.LookAround;

/// What the screens of the exchange work with.
///
/// @param practices those of the area, for visit packs and scopes
/// @param work what somebody still has to do, by their name: for handing it over when they leave
/// @param code makes the picture of words that a telephone can read, as rows of dark and light; null where there is none
/// @param today the day
public record Meeting(
        Team team, Exchange exchange, LookAround around, Review review, Histories histories, BundleFolder folder, Segments segments, Blobs blobs,
        RecordNames names, Papers papers, Supplier<List<PracticeCode>> practices, Function<String, List<String>> work, Function<String, boolean[][]> code,
        Supplier<LocalDate> today) {

    /// A held piece as it came, to be read.
    Outcome<SignedSegment> open(HeldPiece piece) throws TroubleException {
        return blobs.has(piece.content()) ? segments.read(blobs.read(piece.content())) : Outcome.refused(Problem.of("sync.quarantine.gone"));
    }

    /// A practice as one says it.
    String nameOf(PracticeCode practice) {
        return names.scope(soundpractice.kernel.Scope.of(practice));
    }
}
