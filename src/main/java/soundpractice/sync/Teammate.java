package soundpractice.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;
import soundpractice.security.Permission;
import soundpractice.security.Role;

/// A member as the statements make them.
///
/// @param name as it stands in the history of everything they wrote
/// @param role what they are now
/// @param practices those they work with now; empty for all
/// @param power what they may do to the team
/// @param active whether they belong to it
/// @param laptops every laptop they ever had
/// @param roles every role they ever had: earlier work stays permitted
/// @param everywhere whether they ever worked with all practices
/// @param everHad every practice they ever worked with
public record Teammate(
        String name, Role role, List<PracticeCode> practices, Power power, boolean active, List<Machine> laptops, Set<Role> roles, boolean everywhere,
        Set<PracticeCode> everHad) {

    /// One of their laptops.
    ///
    /// @param laptop its keys
    /// @param active whether it may sign and receive
    /// @param until how far its work was known when it was revoked; not looked at while it is active
    public record Machine(Laptop laptop, boolean active, List<Head> until) {
        public Machine {
            until = List.copyOf(until);
        }
    }

    public Teammate {
        practices = List.copyOf(practices);
        laptops = List.copyOf(laptops);
        roles = Set.copyOf(roles);
        everHad = Set.copyOf(everHad);
    }

    /// Somebody new.
    static Teammate joining(String name, Role role, List<PracticeCode> practices, Power power, Laptop laptop) {
        return new Teammate(name, role, practices, power, true, List.of(new Machine(laptop, true, List.of())), Set.of(role), practices.isEmpty(), Set.copyOf(practices));
    }

    Teammate with(Role nextRole, List<PracticeCode> nextPractices) {
        var allRoles = new TreeSet<>(roles);
        allRoles.add(nextRole);
        var allPractices = new TreeSet<>(everHad);
        allPractices.addAll(nextPractices);
        return new Teammate(name, nextRole, nextPractices, power, active, laptops, allRoles, everywhere || nextPractices.isEmpty(), allPractices);
    }

    Teammate with(Power next) {
        return new Teammate(name, role, practices, next, active, laptops, roles, everywhere, everHad);
    }

    Teammate with(Laptop laptop) {
        var all = new ArrayList<>(laptops);
        all.removeIf(m -> m.laptop().device().equals(laptop.device()));
        all.add(new Machine(laptop, true, List.of()));
        return new Teammate(name, role, practices, power, true, all, roles, everywhere, everHad);
    }

    Teammate without(String device, List<Head> until) {
        var all = laptops.stream()
                .map(m -> device.isEmpty() || m.laptop().device().equals(device)
                        ? new Machine(m.laptop(), false, m.active() ? until.stream().filter(h -> h.device().equals(m.laptop().device())).toList() : m.until())
                        : m)
                .toList();
        return new Teammate(name, role, practices, device.isEmpty() ? Power.NONE : power, active && !device.isEmpty(), all, roles, everywhere, everHad);
    }

    /// Their laptop of that name.
    public Optional<Machine> machine(String device) {
        return laptops.stream().filter(m -> m.laptop().device().equals(device)).findFirst();
    }

    /// Whether they are to see a scope now.
    public boolean sees(Scope scope) {
        return practices.isEmpty() || scope.equals(Scope.AREA) || practices.stream().anyMatch(p -> Scope.of(p).equals(scope));
    }

    /// Whether they ever worked in a scope.
    public boolean workedIn(Scope scope) {
        return everywhere || scope.equals(Scope.AREA) || everHad.stream().anyMatch(p -> Scope.of(p).equals(scope));
    }

    /// Whether any role they ever had permits one of these.
    public boolean everMay(Set<Permission> permissions) {
        return roles.stream().anyMatch(r -> permissions.stream().anyMatch(r::may));
    }
}
