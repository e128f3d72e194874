package soundpractice.register;

import java.util.List;
import soundpractice.kernel.PracticeCode;

/// A named part of the area, chosen by the team (a neighbourhood, a cluster).
///
/// @param name its name
/// @param practices who belongs to it, each practice to one locality
public record Locality(String name, List<PracticeCode> practices) {
    public Locality {
        practices = List.copyOf(practices);
    }
}
