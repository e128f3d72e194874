package soundpractice.improvement;

import java.util.Locale;

/// How far an action has come.
public enum ActionState {
    /// Not begun.
    OPEN,
    /// Being worked on.
    UNDER_WAY,
    /// Done.
    DONE,
    /// Given up, for a reason.
    DROPPED;

    /// Whether something is still to be done.
    public boolean isOpen() {
        return this == OPEN || this == UNDER_WAY;
    }

    /// As the command line writes it: `under_way`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "improvement.action." + word().replace('_', '-');
    }
}
