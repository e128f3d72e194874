package soundpractice.sync;

import java.util.List;
import soundpractice.kernel.Place;

/// A bundle that is about to be made.
///
/// @param people for whom it is to be at first
public record GiveOutPlace(List<String> people) implements Place {
    public GiveOutPlace {
        people = List.copyOf(people);
    }
}
