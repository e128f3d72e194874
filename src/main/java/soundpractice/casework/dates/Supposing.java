package soundpractice.casework.dates;

import org.jspecify.annotations.Nullable;
import soundpractice.calendar.WorkingDays;
import soundpractice.performance.Policy;

/// What a date would be computed from if somebody changed it: nothing is saved, one only looks.
///
/// @param calendar other working days; null for those in use
/// @param policy a policy that would hold from its year on; null for those in use
public record Supposing(@Nullable WorkingDays calendar, @Nullable Policy policy) {
    /// Nothing else than what holds.
    public static final Supposing NOTHING = new Supposing(null, null);

    /// Other working days.
    public static Supposing calendar(WorkingDays days) {
        return new Supposing(days, null);
    }

    /// Another policy.
    public static Supposing policy(Policy policy) {
        return new Supposing(null, policy);
    }
}
