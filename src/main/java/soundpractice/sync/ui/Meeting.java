package soundpractice.sync.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import soundpractice.journal.Histories;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.platform.text.Messages;
import soundpractice.sync.BundleFolder;
import soundpractice.sync.Exchange;
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
        Team team, Exchange exchange, LookAround around, Review review, Histories histories, BundleFolder folder,
        RecordNames names, Papers papers, Supplier<List<PracticeCode>> practices, Function<String, List<String>> work, Function<String, boolean[][]> code,
        Supplier<LocalDate> today) {
    private static final List<String> NAMING = List.of("sync.held.permission", "sync.held.unreadable");

    /// Why a piece waits, with kinds of record and practices as one says them.
    String why(Problem why, Messages words) {
        if (!NAMING.contains(why.key()) || why.args().size() < 2) {
            return words.of(why);
        }
        var named = new ArrayList<>(why.args());
        var what = String.valueOf(named.get(1));
        named.set(1, what.contains(".") ? names.kind(what) : names.scope(new Scope(what)));
        return words.of(Problem.of(why.key(), named.toArray()));
    }

    /// A practice as one says it.
    String nameOf(PracticeCode practice) {
        return names.scope(Scope.of(practice));
    }
}
