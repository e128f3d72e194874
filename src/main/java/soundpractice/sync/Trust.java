package soundpractice.sync;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Who belongs to the team, as a pure function of the set of statements: the order in which they arrived does not count.
///
/// A statement holds if its signer was entitled to it in what the statements named by it made of the team, directly or through others. When a
/// laptop is revoked, statements of that laptop which the revocation did not know fall away, and what was built on them: a thief cannot
/// date anything back.
public final class Trust {
    private final String group;
    private final List<Statement> held;
    private final Map<String, Teammate> people;
    private final Map<String, Boolean> verdicts;

    Trust(String group, List<Statement> held, Roster team) {
        this.group = group;
        this.held = held;
        this.people = team.people;
        this.verdicts = team.verdicts;
    }

    /// The team of that name.
    ///
    /// @param group the hash of its first statement
    public static Trust of(String group, Collection<Statement> statements, Verifier verifier) {
        return new TrustReading(group, statements, verifier).trust();
    }

    /// A team that has not begun.
    public static Trust none() {
        return new Trust("", List.of(), new Roster());
    }

    /// The team's name: the hash of its first statement.
    public String group() {
        return group;
    }

    /// The statements that hold, in order.
    public List<Statement> statements() {
        return held;
    }

    /// Those that the next statement has to name.
    public List<String> ends() {
        var named = new HashSet<String>();
        held.forEach(s -> named.addAll(s.previous()));
        return held.stream().map(Statement::hash).filter(h -> !named.contains(h)).sorted().toList();
    }

    /// The number of the next statement.
    public long nextNumber() {
        return held.stream().mapToLong(Statement::number).max().orElse(0) + 1;
    }

    /// Everybody who ever belonged to it, by name.
    public List<Teammate> everybody() {
        return List.copyOf(people.values());
    }

    /// The member of that name, whether they are still here or not.
    public Optional<Teammate> named(String person) {
        return Optional.ofNullable(people.get(person.strip()));
    }

    /// Whose laptop that is, or was.
    public Optional<Teammate> owner(String device) {
        return people.values().stream().filter(p -> p.machine(device).isPresent()).findFirst();
    }

    /// Whether a laptop may sign and receive now.
    public boolean isActive(String device) {
        return owner(device).flatMap(p -> p.machine(device)).map(Teammate.Machine::active).orElse(false);
    }

    /// What was decided about a held piece of work.
    public Optional<Boolean> verdict(String segment) {
        return Optional.ofNullable(verdicts.get(segment));
    }

    /// Whether a deed by a laptop would hold now.
    public boolean allows(String device, Deed deed) {
        return owner(device).filter(p -> isActive(device)).isPresent() && new Roster(people, verdicts).allows(device, deed);
    }
}
