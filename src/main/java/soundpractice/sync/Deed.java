package soundpractice.sync;

import java.util.List;
import soundpractice.kernel.PracticeCode;
import soundpractice.security.Role;

/// What a membership statement does.
public sealed interface Deed {

    /// The team begins: the first member, who is its root of trust.
    record Found(String organisation, String person, Role role, Laptop laptop) implements Deed {}

    /// A colleague joins with a laptop.
    ///
    /// @param practices those they work with; empty for all
    record Admit(String person, Role role, List<PracticeCode> practices, Laptop laptop) implements Deed {
        public Admit {
            practices = List.copyOf(practices);
        }
    }

    /// A member uses a further laptop, or has new keys.
    record AddLaptop(String person, Laptop laptop) implements Deed {}

    /// A member does other work from now on.
    record ChangeRole(String person, Role role, List<PracticeCode> practices) implements Deed {
        public ChangeRole {
            practices = List.copyOf(practices);
        }
    }

    /// A member may do more, or less, to the team itself.
    record Empower(String person, Power power) implements Deed {}

    /// A member leaves, or one laptop of theirs is lost. Their work stays.
    ///
    /// @param device the laptop; empty for all of them and the person
    /// @param until how far the work of each laptop concerned was known; what comes later waits for a decision
    record Revoke(String person, String device, List<Head> until) implements Deed {
        public Revoke {
            until = List.copyOf(until);
        }
    }

    /// Somebody decided about a piece of work that was held.
    ///
    /// @param segment its hash
    /// @param accepted whether it is to be taken in
    record Verdict(String segment, boolean accepted) implements Deed {}

    /// Something that only a newer version of this program understands. It is kept and passed on, and does nothing here.
    record Newer(String what) implements Deed {}
}
