package soundpractice.committee;

import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// A body that meets: a committee, group or sub-group. Which there are is data that the team can add to.
///
/// @param code its short name, by which people call it (`PCQG`)
/// @param name its name in full
/// @param reportsTo the code of the body it reports to; may be empty
/// @param picksCourses whether it picks the course of a case before it
/// @param rhythm how often it meets, in words; may be empty
public record Body(String code, String name, String reportsTo, boolean picksCourses, String rhythm) {

    /// Bodies in the journal: those that a team adds or changes; the program brings some along.
    public static final Kind<Body> KIND = Kind.of("committee.body", Body.class);

    /// The identity of the body of that code.
    public static RecordId idOf(String code) {
        return RecordId.derived(KIND.name(), code);
    }

    /// Code and name, as lists show it.
    public String label() {
        return name.isBlank() ? code : code + "   " + name;
    }
}
