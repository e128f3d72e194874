package soundpractice.casework.signup;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// The requirements of a contract year, in the order in which letters list them.
///
/// @param startYear the calendar year in which the financial year begins
public record Requirements(int startYear, List<Requirement> all) {

    /// Requirements in the journal, scoped to the area: one record a year.
    public static final Kind<Requirements> KIND = Kind.of("casework.requirements", Requirements.class);

    public Requirements {
        all = List.copyOf(all);
    }

    /// None known for a year.
    public static Requirements none(int startYear) {
        return new Requirements(startYear, List.of());
    }

    /// The identity of a year's list, the same on every laptop.
    public static RecordId idOf(int startYear) {
        return RecordId.derived(KIND.name(), startYear);
    }

    /// The requirement of that id, however it is written.
    public Optional<Requirement> find(String id) {
        return all.stream().filter(r -> r.id().equalsIgnoreCase(id.strip())).findFirst();
    }
}
