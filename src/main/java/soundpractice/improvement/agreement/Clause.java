package soundpractice.improvement.agreement;

import java.util.List;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// A clause of the library in one of its versions. A new wording is a new version; what was agreed keeps the one it was agreed with.
///
/// @param id its name for good (`tri-liability`)
/// @param version 1 is the first
/// @param kinds in which kinds of agreement it stands, by their words
/// @param section its heading's name: `purpose`, `practice`, `commissioner`, `provider`, `money`, `liability`, `confidence`, `evaluation`, `duration`
/// @param order its place in the section
/// @param text its wording; gaps such as `{cap}` are filled from the agreement's terms
/// @param rule where it comes from (`PC-1`, `Annex 1`)
public record Clause(String id, int version, List<String> kinds, String section, int order, String text, String rule) {

    /// The team's own wordings, each version a record that never changes.
    public static final Kind<Clause> KIND = Kind.log("improvement.clause", Clause.class);

    /// The gaps that an agreement fills.
    public static final List<String> GAPS = List.of("practice", "commissioner", "provider", "from", "until", "cap", "matched", "price", "ratio", "plan_proof");

    public Clause {
        kinds = List.copyOf(kinds);
    }

    /// The identity of a version.
    public RecordId recordId() {
        return RecordId.derived(KIND.name(), id, version);
    }

    /// The next version with another wording.
    public Clause reworded(String words) {
        return new Clause(id, version + 1, kinds, section, order, words, rule);
    }
}
