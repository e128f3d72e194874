package soundpractice.improvement.watching;

import java.util.Locale;

/// How an action stands on a day, the most pressing first.
public enum Watch {
    /// Its day is past and it is not done.
    OVERDUE,
    /// It will be late as things go: a milestone was missed, or it has not begun although most of its time is gone.
    SLIPPING,
    /// It is under way, and nobody has heard of it for a long time.
    STALLED,
    /// Its day is near.
    DUE_SOON,
    /// Nothing to worry about.
    ON_TRACK,
    /// Done or given up.
    OVER;

    /// As the command line writes it: `due_soon`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The key of its name in words.
    public String key() {
        return "improvement.watch." + word().replace('_', '-');
    }

    /// Whether somebody should look at it.
    public boolean needsSomebody() {
        return this == OVERDUE || this == SLIPPING || this == STALLED;
    }
}
