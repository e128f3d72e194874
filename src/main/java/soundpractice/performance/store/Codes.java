package soundpractice.performance.store;

import java.util.concurrent.ConcurrentHashMap;
import soundpractice.kernel.PracticeCode;

/// Practice codes seen before: the same practice in twelve quarters is one object, and its shape is checked once.
final class Codes {
    private final ConcurrentHashMap<String, PracticeCode> seen = new ConcurrentHashMap<>();

    PracticeCode of(String text) {
        var known = seen.get(text);
        return known != null ? known : seen.computeIfAbsent(text, PracticeCode::of);
    }
}
