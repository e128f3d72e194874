package soundpractice.casework;

import java.util.ArrayList;
import java.util.List;
import soundpractice.kernel.Reason;

/// A step that a person might take in a case by hand: offered, or refused with the reason. What follows from a quarter's results is not among them: the
/// quarter-end run proposes that.
///
/// @param to the stage it leads to
/// @param allowed whether it may be taken now
/// @param why the rule that allows or refuses it
public record NextStep(Stage to, boolean allowed, Reason why) {

    /// The steps of a case as it stands.
    public static List<NextStep> of(CaseFile file) {
        var steps = new ArrayList<NextStep>();
        switch (file.of().stage()) {
            case Q1_WARNED -> {
                steps.add(no(Stage.SUPPORT, Reason.of("R-60,A-4", "casework.step.support-by-results")));
                steps.add(yes(Stage.CLOSED, Reason.of("R-43", "casework.step.close")));
            }
            case SUPPORT -> {
                steps.add(silenceFirst(file, Stage.ESCALATION, "R-66,R-70"));
                steps.add(yes(Stage.CLOSED, Reason.of("R-43", "casework.step.close")));
            }
            case ESCALATION -> steps.add(toCommittee(file));
            case PCQG_REVIEW -> {
                steps.add(yes(Stage.CONTINUE, Reason.of("R-75", "casework.step.course-i")));
                steps.add(yes(Stage.VISIT, Reason.of("R-75,R-77", "casework.step.course-ii")));
                steps.add(yes(Stage.SERVICE_IN_QUESTION, Reason.of("R-75,R-76,A-20", "casework.step.course-iii")));
            }
            case CONTINUE, VISIT, SERVICE_IN_QUESTION -> {
                steps.add(yes(Stage.PCQG_REVIEW, Reason.of("R-90", "casework.step.back-to-committee")));
                steps.add(yes(Stage.CLOSED, Reason.of("R-75", "casework.step.close")));
            }
            case NONE, CLOSED -> {
                // A closed case stays closed; a practice that comes back gets a new one.
            }
        }
        return List.copyOf(steps);
    }

    private static NextStep toCommittee(CaseFile file) {
        boolean answered = file.current(Deadline.SUBMISSION)
                .filter(d -> d.state() == ClockState.MET || d.state() == ClockState.MET_LATE)
                .isPresent();
        return answered
                ? yes(Stage.PCQG_REVIEW, Reason.of("R-73", "casework.step.answer-to-committee"))
                : silenceFirst(file, Stage.PCQG_REVIEW, "R-73,R-74");
    }

    private static NextStep silenceFirst(CaseFile file, Stage to, String rules) {
        var clock = file.current(Deadline.ENGAGEMENT);
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

    private static NextStep yes(Stage to, Reason why) {
        return new NextStep(to, true, why);
    }

    private static NextStep no(Stage to, Reason why) {
        return new NextStep(to, false, why);
    }
}
