package soundpractice.sync;

import java.util.Set;
import soundpractice.security.Permission;

/// What somebody has to be permitted for work of a kind to count. The rooms' wiring says so.
@FunctionalInterface
public interface Rights {

    /// The permissions of which one is enough to write records of a kind.
    Set<Permission> neededFor(String kind);
}
