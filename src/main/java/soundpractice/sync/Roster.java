package soundpractice.sync;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The team while statements are taken in one after the other.
final class Roster {
    final Map<String, Teammate> people;
    final Map<String, Boolean> verdicts;

    Roster() {
        this(Map.of(), Map.of());
    }

    Roster(Map<String, Teammate> people, Map<String, Boolean> verdicts) {
        this.people = new TreeMap<>(people);
        this.verdicts = new TreeMap<>(verdicts);
    }

    @Nullable Teammate active(String device) {
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
