package soundpractice.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import soundpractice.kernel.PracticeCode;

/// The practices this store knows. Reads are quick and see one state: a snapshot that is renewed after each save.
public interface Practices {

    /// The practice or cost centre of that code.
    Optional<Practice> find(PracticeCode code);

    /// Every GP practice in the imported files, any status and country, by code.
    List<Practice> gpPractices();

    /// The area's own practices: those that [Area] chooses; every GP practice of England when no area was chosen yet. By code.
    List<Practice> ours();

    /// Those of [#ours] that are active.
    default List<Practice> active() {
        return ours().stream().filter(Practice::isActive).toList();
    }

    /// Those that a query asks for, by code: among the area's own when one is chosen, else among all GP practices.
    List<Practice> matching(PracticeQuery query);

    /// All cost centres known, GP practices or not.
    int count();

    /// Networks that are open, by name.
    List<Named> networks();

    /// Commissioners (sub-ICBs) that are open, by name.
    List<Named> commissioners();

    /// What changed about a practice from file to file, newest first.
    List<FactChange> history(PracticeCode code);

    /// Adds a fact that another feature knows: a key in queries and a column in lists.
    void with(PracticeFact fact);

    /// What other features know about practices.
    List<PracticeFact> facts();

    /// The area as chosen.
    Area area();

    /// Tells the listener when the snapshot was renewed, on whatever thread saved.
    ///
    /// @return call it to stop listening
    Runnable onChanged(Consumer<Practices> listener);
}
