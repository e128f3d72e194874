package soundpractice.sync.wall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Scope;
import soundpractice.sync.PeerHas;
import soundpractice.sync.Sent;
import soundpractice.sync.Teammate;
import soundpractice.sync.Trust;

/// How far what was written here has come: given to nobody, given and not acknowledged, known to everybody it concerns. Nothing counts as known
/// before a receipt, or a later bundle, says so.
///
/// @param state how far
/// @param silent who was given it and has not acknowledged it
/// @param without who was not given it yet
/// @param last the last bundle that carried it; null for none
public record Journey(State state, Set<String> silent, Set<String> without, @Nullable Sent last) {

    /// How far.
    public enum State {
        /// There is nobody else, or nothing was written here.
        NO_JOURNEY,
        /// In no bundle yet.
        HERE_ONLY,
        /// In a bundle; somebody who got it has not acknowledged it.
        NOT_ACKNOWLEDGED,
        /// Whoever got it has it; somebody was not given it yet.
        PARTLY,
        /// Everybody it concerns has it.
        WITH_ALL;

        /// The name of its words.
        public String key() {
            return "sync.journey." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    public Journey {
        silent = Set.copyOf(silent);
        without = Set.copyOf(without);
    }

    /// Nothing to say.
    public static final Journey NONE = new Journey(State.NO_JOURNEY, Set.of(), Set.of(), null);

    /// What is known about bundles.
    ///
    /// @param here this laptop
    public record Known(Trust trust, String here, List<Sent> sent, List<PeerHas> peers) {}

    /// The journey of what was written here about something.
    ///
    /// @param written when it was last written here; null for never
    /// @param ownPieces the number of this laptop's last signed piece in the scope
    public static Journey of(Known known, Scope scope, @Nullable Instant written, long ownPieces) {
        if (written == null) {
            return NONE;
        }
        var audience = known.trust().everybody().stream().filter(Teammate::active).filter(m -> m.sees(scope)).flatMap(m -> m.laptops().stream())
                .filter(Teammate.Machine::active).map(m -> m.laptop().device()).filter(d -> !d.equals(known.here())).toList();
        if (audience.isEmpty()) {
            return NONE;
        }
        var carrying = known.sent().stream().filter(s -> !s.receipt() && s.scopes().contains(scope) && !s.at().isBefore(written))
                .sorted(Comparator.comparingLong(Sent::number)).toList();
        var silent = new ArrayList<String>();
        var without = new ArrayList<String>();
        for (var device : audience) {
            boolean said = known.peers().stream().anyMatch(p -> p.device().equals(device) && ownPieces > 0 && p.has(known.here(), scope) >= ownPieces);
            boolean answered = carrying.stream().flatMap(s -> s.answers().stream()).anyMatch(a -> a.device().equals(device) && a.held() == 0 && a.refused() == 0);
            if (!carrying.isEmpty() && (said || answered)) {
                continue;
            }
            (carrying.stream().anyMatch(s -> s.to().contains(device)) ? silent : without).add(device);
        }
        var state = carrying.isEmpty() ? State.HERE_ONLY
                : !silent.isEmpty() ? State.NOT_ACKNOWLEDGED : without.isEmpty() ? State.WITH_ALL : State.PARTLY;
        return new Journey(state, people(known, silent), people(known, without), carrying.isEmpty() ? null : carrying.getLast());
    }

    private static Set<String> people(Known known, List<String> devices) {
        var names = new TreeSet<String>();
        new HashSet<>(devices).forEach(d -> known.trust().owner(d).ifPresent(m -> names.add(m.name())));
        return names;
    }
}
