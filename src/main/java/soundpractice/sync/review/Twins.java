package soundpractice.sync.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Place;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Records that are each in order and break a rule together, since two people made them without knowing of each other: two open cases of one
/// practice, two stocktakes of one day.
///
/// @param id its name, the same on every laptop
/// @param scope the practice
/// @param what the rule they break, in words
/// @param sides the records, oldest first
public record Twins(RecordId id, Scope scope, Problem what, List<Side> sides) {

    /// One of the records.
    ///
    /// @param record which
    /// @param title what it is called
    /// @param about what is in it
    /// @param author who made it
    /// @param at when
    /// @param place where to look at it
    /// @param without what letting it go does
    public record Side(RecordId record, String title, String about, String author, Instant at, Place place, Remedy without) {}

    /// A deed that puts the rule right again.
    @FunctionalInterface
    public interface Remedy {
        /// Does it.
        ///
        /// @param reason why, for the history
        Outcome<?> apply(String reason) throws TroubleException;
    }

    public Twins {
        sides = List.copyOf(sides);
    }

    /// The name of such a group of records.
    public static RecordId id(String rule, List<RecordId> records) {
        var parts = new ArrayList<Object>(List.of(rule));
        records.stream().map(RecordId::toString).sorted().forEach(parts::add);
        return RecordId.derived("sync.twins", parts.toArray());
    }
}
