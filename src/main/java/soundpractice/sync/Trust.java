package soundpractice.sync;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.SignedText;

/// Who belongs to the team, as a pure function of the set of statements: the order in which they arrived does not count.
///
/// A statement holds if its signer was entitled to it in what the statements named by it made of the team, directly or through others. When a
/// laptop is revoked, statements of that laptop which the revocation did not know fall away, and what was built on them: a thief cannot
/// date anything back.
public final class Trust {
    private static final Comparator<Statement> ORDER = Comparator.comparingLong(Statement::number).thenComparing(Statement::hash);

    private final String group;
    private final List<Statement> held;
    private final Map<String, Teammate> people;
    private final Map<String, Boolean> verdicts;

    private Trust(String group, List<Statement> held, Team team) {
        this.group = group;
        this.held = held;
        this.people = team.people;
        this.verdicts = team.verdicts;
    }

    /// The team of that name.
    ///
    /// @param group the hash of its first statement
    public static Trust of(String group, Collection<Statement> statements, Verifier verifier) {
        return new Reading(group, statements, verifier).trust();
    }

    /// A team that has not begun.
    public static Trust none() {
        return new Trust("", List.of(), new Team());
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
        return owner(device).filter(p -> isActive(device)).isPresent() && new Team(people, verdicts).allows(device, deed);
    }

    /// The team while statements are taken in one after the other.
    private static final class Team {
        private final Map<String, Teammate> people;
        private final Map<String, Boolean> verdicts;

        Team() {
            this(Map.of(), Map.of());
        }

        Team(Map<String, Teammate> people, Map<String, Boolean> verdicts) {
            this.people = new TreeMap<>(people);
            this.verdicts = new TreeMap<>(verdicts);
        }

        private @Nullable Teammate active(String device) {
            return people.values().stream().filter(p -> p.machine(device).map(Teammate.Machine::active).orElse(false)).findFirst().orElse(null);
        }

        private boolean knows(String device) {
            return people.values().stream().anyMatch(p -> p.machine(device).isPresent());
        }

        boolean allows(String signer, Deed deed) {
            if (deed instanceof Deed.Found found) {
                return people.isEmpty() && found.laptop().device().equals(signer);
            }
            var by = active(signer);
            if (by == null) {
                return false;
            }
            return switch (deed) {
                case Deed.Found f -> false;
                case Deed.Newer n -> false;
                case Deed.Admit admit -> by.power().reaches(Power.LEAD) && !knows(admit.laptop().device()) && !isHere(admit.person());
                case Deed.AddLaptop add -> !knows(add.laptop().device()) && isHere(add.person())
                        && (by.name().equals(add.person()) || by.power().reaches(neededFor(add.person())));
                case Deed.ChangeRole change -> isHere(change.person()) && by.power().reaches(neededFor(change.person()));
                case Deed.Empower empower -> isHere(empower.person()) && by.power().reaches(Power.ROOT);
                case Deed.Revoke revoke -> people.containsKey(revoke.person())
                        && (by.power().reaches(neededFor(revoke.person())) || (by.name().equals(revoke.person()) && !revoke.device().isEmpty()));
                case Deed.Verdict verdict -> by.power().reaches(Power.LEAD);
            };
        }

        private boolean isHere(String person) {
            var there = people.get(person);
            return there != null && there.active();
        }

        /// Only roots decide about those who have power themselves.
        private Power neededFor(String person) {
            var there = people.get(person);
            return there != null && there.power() != Power.NONE ? Power.ROOT : Power.LEAD;
        }

        void take(Deed deed) {
            switch (deed) {
                case Deed.Found f -> people.put(f.person(), Teammate.joining(f.person(), f.role(), List.of(), Power.ROOT, f.laptop()));
                case Deed.Admit a -> people.merge(a.person(), Teammate.joining(a.person(), a.role(), a.practices(), Power.NONE, a.laptop()),
                        (before, now) -> before.with(a.role(), a.practices()).with(a.laptop()));
                case Deed.AddLaptop a -> people.computeIfPresent(a.person(), (n, p) -> p.with(a.laptop()));
                case Deed.ChangeRole c -> people.computeIfPresent(c.person(), (n, p) -> p.with(c.role(), c.practices()));
                case Deed.Empower e -> people.computeIfPresent(e.person(), (n, p) -> p.with(e.power()));
                case Deed.Revoke r -> people.computeIfPresent(r.person(), (n, p) -> p.without(r.device(), r.until()));
                case Deed.Newer n -> { }
                case Deed.Verdict v -> verdicts.put(v.segment(), v.accepted());
            }
        }
    }

    /// One reading of a set of statements.
    private static final class Reading {
        private final String group;
        private final Verifier verifier;
        private final List<Statement> ordered;
        private final Map<String, Set<String>> ancestors = new HashMap<>();
        private final Map<String, Boolean> genuine = new HashMap<>();

        Reading(String group, Collection<Statement> statements, Verifier verifier) {
            this.group = group;
            this.verifier = verifier;
            var byHash = new LinkedHashMap<String, Statement>();
            statements.stream().sorted(ORDER).forEach(s -> byHash.putIfAbsent(s.hash(), s));
            this.ordered = byHash.values().stream().filter(s -> hangsTogether(s, byHash)).toList();
        }

        /// Whether everything it names is here and its number fits. Called in order, so what it names has been looked at.
        private boolean hangsTogether(Statement s, Map<String, Statement> byHash) {
            boolean first = s.hash().equals(group);
            if (first != s.previous().isEmpty() || (!first && !s.group().equals(group)) || first != (s.deed() instanceof Deed.Found)) {
                return false;
            }
            var seen = new HashSet<String>();
            long highest = 0;
            for (var hash : s.previous()) {
                var before = byHash.get(hash);
                var behind = ancestors.get(hash);
                if (before == null || behind == null) {
                    return false;
                }
                highest = Math.max(highest, before.number());
                seen.add(hash);
                seen.addAll(behind);
            }
            if (s.number() != highest + 1) {
                return false;
            }
            ancestors.put(s.hash(), seen);
            return true;
        }

        Trust trust() {
            var excluded = new HashSet<String>();
            while (true) {
                var holding = holding(excluded);
                var more = datedBack(holding);
                if (more.isEmpty()) {
                    var team = new Team();
                    holding.forEach(s -> team.take(s.deed()));
                    return new Trust(group, holding, team);
                }
                excluded.addAll(more);
            }
        }

        private List<Statement> holding(Set<String> excluded) {
            var holding = new ArrayList<Statement>();
            for (var s : ordered) {
                if (excluded.contains(s.hash())) {
                    continue;
                }
                var then = new Team();
                var behind = java.util.Objects.requireNonNull(ancestors.get(s.hash()));
                holding.stream().filter(h -> behind.contains(h.hash())).forEach(h -> then.take(h.deed()));
                if (then.allows(s.signer(), s.deed()) && isGenuine(s, then)) {
                    holding.add(s);
                }
            }
            return holding;
        }

        private boolean isGenuine(Statement s, Team then) {
            return genuine.computeIfAbsent(s.hash(), h -> {
                var signer = s.deed() instanceof Deed.Found f ? f.laptop() : key(then, s.signer());
                return signer != null && verifier.isGenuine(signer.signing(), SignedText.of(Statement.TYPE, s.text()), s.signature());
            });
        }

        private static @Nullable Laptop key(Team team, String device) {
            var owner = team.active(device);
            return owner == null ? null : owner.machine(device).map(Teammate.Machine::laptop).orElse(null);
        }

        /// Statements of laptops that a revocation, which is not one of them itself, did not know. The first revocation in order decides.
        private Set<String> datedBack(List<Statement> holding) {
            for (var s : holding) {
                if (s.deed() instanceof Deed.Revoke revoke) {
                    var then = new Team();
                    var behind = java.util.Objects.requireNonNull(ancestors.get(s.hash()));
                    holding.stream().filter(h -> behind.contains(h.hash())).forEach(h -> then.take(h.deed()));
                    var gone = new HashSet<String>();
                    Optional.ofNullable(then.people.get(revoke.person())).ifPresent(p -> p.laptops().stream()
                            .filter(m -> revoke.device().isEmpty() || m.laptop().device().equals(revoke.device()))
                            .forEach(m -> gone.add(m.laptop().device())));
                    var back = new HashSet<String>();
                    holding.stream()
                            .filter(h -> gone.contains(h.signer()) && !behind.contains(h.hash()) && !h.hash().equals(s.hash()) && !readmitted(h, s))
                            .forEach(h -> back.add(h.hash()));
                    if (!back.isEmpty()) {
                        return back;
                    }
                }
            }
            return Set.of();
        }

        /// What names the revocation itself is not dated back; whether it holds was decided by what stood then.
        private boolean readmitted(Statement h, Statement revocation) {
            return java.util.Objects.requireNonNull(ancestors.get(h.hash())).contains(revocation.hash());
        }
    }
}
