package soundpractice.register;

import java.util.List;
import java.util.Optional;
import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// Which practices are ours: all of some commissioners, all of some networks, and single ones; some left out. One record a store, shared by the team.
///
/// @param name what the team calls it
/// @param subIcbs codes of commissioners
/// @param pcns codes of networks
/// @param practices single practices besides
/// @param leftOut practices that are not ours although the above would take them in
/// @param localities its parts
public record Area(
        String name,
        List<String> subIcbs,
        List<String> pcns,
        List<PracticeCode> practices,
        List<PracticeCode> leftOut,
        List<Locality> localities) {

    /// The record's kind.
    public static final Kind<Area> KIND = Kind.of("register.area", Area.class);

    /// The one record's id.
    public static final RecordId ID = RecordId.derived("register.area", "ours");

    /// Nothing chosen yet.
    public static final Area NONE = new Area("", List.of(), List.of(), List.of(), List.of(), List.of());

    public Area {
        subIcbs = List.copyOf(subIcbs);
        pcns = List.copyOf(pcns);
        practices = List.copyOf(practices);
        leftOut = List.copyOf(leftOut);
        localities = List.copyOf(localities);
    }

    /// Whether nothing is chosen, so that the whole register shows.
    public boolean isEmpty() {
        return subIcbs.isEmpty() && pcns.isEmpty() && practices.isEmpty();
    }

    /// Whether a practice is ours.
    public boolean holds(PracticeCode code, Belonging belonging) {
        if (leftOut.contains(code)) {
            return false;
        }
        var subIcb = belonging.subIcb();
        var pcn = belonging.pcn();
        return practices.contains(code)
                || (subIcb != null && subIcbs.contains(subIcb.code()))
                || (pcn != null && pcns.contains(pcn.code()));
    }

    /// The locality of a practice, if the team gave it one.
    public Optional<String> localityOf(PracticeCode code) {
        return localities.stream().filter(l -> l.practices().contains(code)).map(Locality::name).findFirst();
    }
}
