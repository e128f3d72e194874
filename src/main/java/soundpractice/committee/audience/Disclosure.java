package soundpractice.committee.audience;

import java.util.List;
import soundpractice.kernel.PracticeCode;

/// What a part of a pack gives away about practices, so that the guard can judge it before it is printed.
public sealed interface Disclosure {

    /// A practice stands there by its name, or by anything that names it.
    ///
    /// @param where the part's title
    record Named(PracticeCode practice, String where) implements Disclosure {}

    /// A practice's figures stand there without its name, among those of a group that the reader knows.
    ///
    /// @param group how the group is called
    /// @param members all practices of the group
    record Unnamed(PracticeCode practice, String group, List<PracticeCode> members) implements Disclosure {
        public Unnamed {
            members = List.copyOf(members);
        }
    }

    /// A count: so many practices of a group are of a sort.
    ///
    /// @param group how the group is called
    /// @param sort what they are (red)
    /// @param counted the practices counted
    /// @param members all practices of the group
    record Cell(String group, String sort, List<PracticeCode> counted, List<PracticeCode> members) implements Disclosure {
        public Cell {
            counted = List.copyOf(counted);
            members = List.copyOf(members);
        }
    }
}
