package soundpractice.register.succession;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;

/// The closures and mergers that the team entered.
public interface Closures {

    /// All of them, earliest first.
    List<Closure> all();

    /// A practice's own.
    Optional<Entry<Closure>> of(PracticeCode practice);

    /// Those whose patients came to a practice, earliest first.
    default List<Closure> into(PracticeCode practice) {
        return all().stream().filter(c -> c.patientsTo().contains(practice)).toList();
    }

    /// Writes a change.
    void save(Change change) throws TroubleException;
}
