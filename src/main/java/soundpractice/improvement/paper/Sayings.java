package soundpractice.improvement.paper;

import soundpractice.improvement.Impact;
import soundpractice.improvement.Origin;
import soundpractice.improvement.Threat;

/// The words that pages need from the program's words.
public interface Sayings {

    /// The sentence of that name, its gaps filled.
    String text(String key, Object... args);

    /// Where a problem comes from.
    default String origin(String source) {
        var origin = Origin.of(source);
        return text(origin.key(), origin.args().toArray());
    }

    /// A threat's or impact's word.
    default String word(Enum<?> value) {
        return switch (value) {
            case Threat threat -> text(threat.key());
            case Impact impact -> text(impact.key());
            default -> throw new IllegalArgumentException("no word for " + value);
        };
    }
}
