package soundpractice.sync.wall;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Segment;
import soundpractice.kernel.Scope;
import soundpractice.sync.Arrived;
import soundpractice.sync.HeldPiece;
import soundpractice.sync.PeerHas;
import soundpractice.sync.Sent;
import soundpractice.sync.Teammate;
import soundpractice.sync.Trust;

/// All laptops of the team beside each other, as this one sees them. Pure: the same papers, bundles and receipts give the same wall.
///
/// @param laptops the others, those that need something first
/// @param unsealed versions written here since the last bundle
/// @param belongs whether this laptop is a member of the team by its papers
public record Wall(List<WallLaptop> laptops, long unsealed, boolean belongs) {
    public Wall {
        laptops = List.copyOf(laptops);
    }

    /// What the wall is made of.
    ///
    /// @param here this laptop's name
    /// @param pieces all signed pieces that are here
    /// @param unsealed versions written here that no bundle carries yet, by scope
    public record Seen(
            Trust trust, String here, List<Segment> pieces, SortedMap<Scope, Long> unsealed, List<Sent> sent, List<Arrived> arrived, List<PeerHas> peers,
            List<HeldPiece> held) {}

    /// The wall of what is seen.
    public static Wall of(Seen seen) {
        var laptops = new ArrayList<WallLaptop>();
        for (var mate : seen.trust().everybody()) {
            for (var machine : mate.laptops()) {
                if (mate.active() && machine.active() && !machine.laptop().device().equals(seen.here())) {
                    laptops.add(laptop(seen, mate, machine.laptop().device()));
                }
            }
        }
        laptops.sort(Comparator.comparing(WallLaptop::next).reversed().thenComparing(WallLaptop::person));
        return new Wall(laptops, seen.unsealed().values().stream().mapToLong(Long::longValue).sum(), seen.trust().isActive(seen.here()));
    }

    private static WallLaptop laptop(Seen seen, Teammate mate, String device) {
        var peer = seen.peers().stream().filter(p -> p.device().equals(device)).findFirst().orElse(null);
        var given = seen.sent().stream().filter(s -> !s.receipt() && s.to().contains(device)).max(Comparator.comparingLong(Sent::number)).orElse(null);
        var owing = seen.sent().stream().filter(s -> !s.receipt() && s.silent().contains(device)).sorted(Comparator.comparingLong(Sent::number)).toList();
        long fresh = seen.unsealed().entrySet().stream().filter(e -> mate.sees(e.getKey())).mapToLong(Map.Entry::getValue).sum();
        long lacks = fresh + seen.pieces().stream().filter(p -> mate.sees(p.scope()) && !p.device().equals(device) && !has(peer, p)).mapToLong(Segment::versions).sum();
        long ahead = ahead(seen, peer);
        var waits = seen.held().stream().filter(h -> h.device().equals(device)).toList();
        return new WallLaptop(mate.name(), mate.role(), device, heard(seen, device), given, owing, lacks, ahead, waits,
                next(seen, given, device, lacks, fresh, ahead > 0 || waits.stream().anyMatch(h -> h.why().key().equals("sync.held.gap"))));
    }

    private static boolean has(@Nullable PeerHas peer, Segment piece) {
        return peer != null && peer.has(piece.device(), piece.scope()) >= piece.number();
    }

    private static long ahead(Seen seen, @Nullable PeerHas peer) {
        if (peer == null) {
            return 0;
        }
        Map<String, Long> here = new HashMap<>();
        seen.pieces().forEach(p -> here.merge(p.device() + " " + p.scope(), p.number(), Math::max));
        long ahead = 0;
        for (var chain : peer.chains().entrySet()) {
            for (var scope : chain.getValue().entrySet()) {
                ahead += Math.max(0, scope.getValue() - here.getOrDefault(chain.getKey() + " " + scope.getKey(), 0L));
            }
        }
        return ahead;
    }

    private static @Nullable Instant heard(Seen seen, String device) {
        return Stream.concat(
                        seen.arrived().stream().filter(a -> a.device().equals(device)).map(Arrived::at),
                        seen.sent().stream().flatMap(s -> s.answers().stream()).filter(a -> a.device().equals(device)).map(Sent.Answer::at))
                .max(Comparator.naturalOrder()).orElse(null);
    }

    private static NextStep next(Seen seen, @Nullable Sent given, String device, long lacks, long fresh, boolean gap) {
        if (gap) {
            return NextStep.ASK;
        }
        if (given == null) {
            return NextStep.FIRST;
        }
        if (lacks == 0) {
            return given.silent().contains(device) ? NextStep.WAIT : NextStep.NOTHING;
        }
        boolean newer = fresh > 0 || seen.arrived().stream().anyMatch(a -> a.at().isAfter(given.at()) && !a.device().equals(device) && !a.pieces().isEmpty())
                || seen.sent().stream().anyMatch(s -> !s.receipt() && s.number() > given.number() && s.pieces() > 0);
        return newer || !given.silent().contains(device) ? NextStep.GIVE : NextStep.WAIT;
    }

    /// The laptop of that name, if it is on the wall.
    public java.util.Optional<WallLaptop> laptop(String device) {
        return laptops.stream().filter(l -> Objects.equals(l.device(), device)).findFirst();
    }
}
