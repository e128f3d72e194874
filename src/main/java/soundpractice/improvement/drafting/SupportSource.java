package soundpractice.improvement.drafting;

import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// Somebody who may help: a line of the support directory. Being listed is never an endorsement.
///
/// @param code its code (`SRC-01`)
/// @param name who it is
/// @param kind `local`, `national` or `commercial`
/// @param helpsWith what they help with
/// @param website where to read more; may be empty
/// @param themes what they are suggested for
/// @param origin where the line comes from, named beside it
/// @param retired whether it is no longer suggested
public record SupportSource(String code, String name, String kind, String helpsWith, String website, List<String> themes, String origin, boolean retired) {

    /// The team's own lines and corrections, for the whole area.
    public static final Kind<SupportSource> KIND = Kind.of("improvement.source", SupportSource.class);

    public SupportSource {
        themes = List.copyOf(themes);
    }

    /// The identity of a line: one for each code.
    public static RecordId idOf(String code) {
        return RecordId.derived(KIND.name(), code);
    }
}
