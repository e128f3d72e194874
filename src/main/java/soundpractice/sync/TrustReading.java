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
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.SignedText;

/// One reading of a set of statements.
final class TrustReading {
    private static final Comparator<Statement> ORDER = Comparator.comparingLong(Statement::number).thenComparing(Statement::hash);

    private final String group;
    private final Verifier verifier;
    private final List<Statement> ordered;
    private final Map<String, Set<String>> ancestors = new HashMap<>();
    private final Map<String, Boolean> genuine = new HashMap<>();

    TrustReading(String group, Collection<Statement> statements, Verifier verifier) {
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
                var team = new Roster();
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
            var then = new Roster();
            var behind = java.util.Objects.requireNonNull(ancestors.get(s.hash()));
            holding.stream().filter(h -> behind.contains(h.hash())).forEach(h -> then.take(h.deed()));
            if (then.allows(s.signer(), s.deed()) && isGenuine(s, then)) {
                holding.add(s);
            }
        }
        return holding;
    }

    private boolean isGenuine(Statement s, Roster then) {
        return genuine.computeIfAbsent(s.hash(), h -> {
            var signer = s.deed() instanceof Deed.Found f ? f.laptop() : key(then, s.signer());
            return signer != null && verifier.isGenuine(signer.signing(), SignedText.of(Statement.TYPE, s.text()), s.signature());
        });
    }

    private static @Nullable Laptop key(Roster team, String device) {
        var owner = team.active(device);
        return owner == null ? null : owner.machine(device).map(Teammate.Machine::laptop).orElse(null);
    }

    /// Statements of laptops that a revocation, which is not one of them itself, did not know. The first revocation in order decides.
    private Set<String> datedBack(List<Statement> holding) {
        for (var s : holding) {
            if (s.deed() instanceof Deed.Revoke revoke) {
                var then = new Roster();
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
