package soundpractice.journal.store;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What a record has to say for a deed to be taken back. Null stands for a record that does not exist.
final class Undoing {
    private Undoing() {}

    /// @param before what stood before the deed
    /// @param after what the deed left
    /// @param now what stands; components changed since by others stay as they are
    static @Nullable Map<String, Object> of(
            @Nullable Map<String, Object> before, @Nullable Map<String, Object> after, @Nullable Map<String, Object> now) {
        if (before == null) {
            return null;
        }
        if (after == null || now == null) {
            return before;
        }
        var result = new TreeMap<>(now);
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (var name : names) {
            if (!Objects.equals(before.get(name), after.get(name)) && Objects.equals(now.get(name), after.get(name))) {
                if (before.get(name) == null) {
                    result.remove(name);
                } else {
                    result.put(name, before.get(name));
                }
            }
        }
        return result;
    }
}
