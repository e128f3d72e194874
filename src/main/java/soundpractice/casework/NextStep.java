package soundpractice.casework;

import java.util.List;
import java.util.Optional;
import soundpractice.kernel.Reason;

/// A step that a person might take in a case by hand: offered, or refused with the reason.
///
/// @param to the stage it leads to
/// @param allowed whether it may be taken now
/// @param why the rule that allows or refuses it
public record NextStep(Stage to, boolean allowed, Reason why) {

    /// The steps of a case as it stands.
    public static List<NextStep> of(CaseFile file) {
        return CaseAt.of(file).steps();
    }

    static NextStep yes(Stage to, Reason why) {
        return new NextStep(to, true, why);
    }

    static NextStep no(Stage to, Reason why) {
        return new NextStep(to, false, why);
    }

    static NextStep when(boolean allowed, Stage to, String rules, String key, String refusal) {
        return new NextStep(to, allowed, Reason.of(rules, allowed ? key : refusal));
    }

    /// A step that silence opens: only once the time to respond has run out with nothing heard.
    static NextStep afterSilence(Optional<Deadline> clock, Stage to, String rules) {
        if (clock.isEmpty()) {
            return no(to, Reason.of(rules, "casework.step.no-letter-yet"));
        }
        var due = clock.get().due();
        return switch (clock.get().state()) {
            case EXPIRED -> yes(to, Reason.of(rules, "casework.step.silence", clock.get().letter().number(), due.date()));
            case MET, MET_LATE -> no(to, Reason.of(rules + ",A-27", "casework.step.engaged", clock.get().letter().number()));
            case RUNNING, OVERDUE, CLOSED -> no(to, Reason.of(rules + ",A-7", "casework.step.clock-runs", due.date()));
        };
    }
}
