package soundpractice.journal.store;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Scope;

/// What a store knows that travels, as one hash: the same on two laptops with the same knowledge.
final class Digests {
    private Digests() {}

    /// Over everything.
    static String ofAll(Handle handle) {
        var sha = Line.digest();
        handle.createQuery("SELECT id, heads, clashes FROM record WHERE scope <> ? ORDER BY CAST(id AS VARCHAR)")
                .bind(0, Scope.THIS_LAPTOP.value())
                .map((rs, c) -> known(rs.getString(1), rs.getBytes(2), rs.getString(3)))
                .forEach(line -> sha.update(line.getBytes(StandardCharsets.UTF_8)));
        return Line.hex(sha.digest());
    }

    /// Over each scope.
    static SortedMap<Scope, String> byScope(Handle handle) {
        var digests = new TreeMap<Scope, String>();
        var sha = Line.digest();
        var open = new Scope[1];
        handle.createQuery("SELECT scope, id, heads, clashes FROM record WHERE scope <> ? ORDER BY scope, CAST(id AS VARCHAR)")
                .bind(0, Scope.THIS_LAPTOP.value())
                .map((rs, c) -> new String[] {rs.getString(1), known(rs.getString(2), rs.getBytes(3), rs.getString(4))})
                .forEach(line -> {
                    var scope = new Scope(line[0]);
                    if (open[0] != null && !scope.equals(open[0])) {
                        digests.put(open[0], Line.hex(sha.digest()));
                    }
                    open[0] = scope;
                    sha.update(line[1].getBytes(StandardCharsets.UTF_8));
                });
        if (open[0] != null) {
            digests.put(open[0], Line.hex(sha.digest()));
        }
        return digests;
    }

    private static String known(String id, byte[] heads, @Nullable String clashes) {
        return id + " " + Line.ids(heads).stream().sorted().toList() + " " + clashes + "\n";
    }
}
