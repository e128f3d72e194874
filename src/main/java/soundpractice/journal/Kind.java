package soundpractice.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A sort of record (`register.contact`, `documents.issued`), the Java record that holds it, and how two people's changes to it merge.
///
/// By default each component merges by itself. Components that only make sense together (a grade and its reason) are named as a group.
///
/// @param name the feature's name, a dot, and the job's word for it; it is written into every revision and never changes
/// @param type the Java record; its components are the JSON's fields, in snake case
/// @param appendOnly whether a written record never changes again (a letter issued, a decision)
/// @param groups components that merge as one, by their Java names
public record Kind<T>(String name, Class<T> type, boolean appendOnly, List<Set<String>> groups) {

    public Kind {
        if (!name.matches("[a-z]+(\\.[a-z_]+)+")) {
            throw new IllegalArgumentException("not a kind's name: " + name);
        }
        groups = List.copyOf(groups);
    }

    /// A kind whose components merge one by one.
    public static <T> Kind<T> of(String name, Class<T> type) {
        return new Kind<>(name, type, false, List.of());
    }

    /// A kind whose records never change once written.
    public static <T> Kind<T> log(String name, Class<T> type) {
        return new Kind<>(name, type, true, List.of());
    }

    /// Where the words for a kind of that name stand: with its room (`register.kind.contact`), or with those of history and conflicts.
    ///
    /// @return keys, the first that has words counts
    public static List<String> wordKeys(String name) {
        int dot = name.indexOf('.');
        var room = name.substring(0, dot);
        var thing = name.substring(dot + 1).replace('_', '-');
        return List.of(room + ".kind." + thing, "sync.kind." + room + "." + thing);
    }

    /// The same kind with these components merging as one.
    public Kind<T> together(String... components) {
        var more = new ArrayList<>(groups);
        more.add(Set.of(components));
        return new Kind<>(name, type, appendOnly, more);
    }
}
