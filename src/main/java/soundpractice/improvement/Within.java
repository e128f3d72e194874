package soundpractice.improvement;

import java.time.LocalDate;
import soundpractice.calendar.Basis;
import soundpractice.calendar.Clock;
import soundpractice.calendar.ClockRule;
import soundpractice.calendar.Due;
import soundpractice.kernel.RuleId;
import soundpractice.calendar.Start;

/// A due date given as a count: so many calendar or working days from a day on. The date itself is kept beside it, so that a later calendar does not move what was agreed.
public record Within(int count, Basis basis, LocalDate from) {

    public Within {
        if (count < 0 || count > 3_660) {
            throw new IllegalArgumentException("days of a plan: " + count);
        }
    }

    /// The date, with its proof.
    public Due due(Clock clock) {
        var rule = new ClockRule("plan_action_due", RuleId.of("T-1"), basis, count);
        return clock.due(rule, new Start(from, "improvement.due.from"));
    }
}
