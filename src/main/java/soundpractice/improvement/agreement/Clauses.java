package soundpractice.improvement.agreement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;

/// The clause library: ours, with the team's own versions.
public interface Clauses {

    /// Every version of every clause, by id, oldest first.
    List<Clause> versions();

    /// The newest version of each clause of a kind of agreement, in order.
    default List<Clause> of(AgreementKind kind) {
        var newest = new LinkedHashMap<String, Clause>();
        versions().stream().sorted(Comparator.comparingInt(Clause::version)).forEach(c -> newest.put(c.id(), c));
        return newest.values().stream().filter(c -> c.kinds().contains(kind.word()))
                .sorted(Comparator.<Clause>comparingInt(c -> SECTIONS.indexOf(c.section())).thenComparingInt(Clause::order).thenComparing(Clause::id))
                .toList();
    }

    /// The sections, in the order of the page.
    List<String> SECTIONS =
            List.of("purpose", "background", "provider", "practice", "commissioner", "money", "liability", "confidence", "evaluation", "duration");

    /// Saves a new version of a clause. Refused when somebody made that version already, or the wording is empty.
    Outcome<Clause> save(Clause clause) throws TroubleException;
}
