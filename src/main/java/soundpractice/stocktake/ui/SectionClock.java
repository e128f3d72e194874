package soundpractice.stocktake.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts the seconds that an interview stays in its sections, until they are written down.
final class SectionClock {
    private final Map<String, Long> seconds = new HashMap<>();

    /// Another second in a section.
    void tick(String section) {
        seconds.merge(section, 1L, Long::sum);
    }

    /// Seconds of a section that are not written down yet.
    long unwritten(String section) {
        return seconds.getOrDefault(section, 0L);
    }

    /// They are written down.
    void written(String section) {
        seconds.remove(section);
    }

    /// Sections with seconds that are not written down yet.
    List<String> sections() {
        return List.copyOf(seconds.keySet());
    }
}
