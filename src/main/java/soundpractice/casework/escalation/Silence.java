package soundpractice.casework.escalation;

import java.util.Optional;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.ClockState;
import soundpractice.casework.Deadline;
import soundpractice.casework.Stage;
import soundpractice.kernel.Reason;
import soundpractice.performance.Policy;

/// What a case's last letter met with: an answer, or nothing at all.
final class Silence {
    private Silence() {}

    /// The engagement clock of a letter ran out with no contact logged: of any letter before escalation, of the last one after it.
    ///
    /// @param policy says whether silence after Letter 3 counts like silence after Letter 5
    static Optional<Reason> after(CaseFile file, Policy policy) {
        return (file.of().stage() == Stage.ESCALATION ? file.current(Deadline.ENGAGEMENT) : file.unanswered().stream().findFirst())
                .filter(clock -> clock.state() == ClockState.EXPIRED)
                .map(clock -> Reason.of(rules(clock.letter(), policy), "casework.why.silence", clock.letter().number(), clock.letter().letterDate(),
                        clock.due().rule().count(), clock.due().date()));
    }

    /// The update that Letter 5 or 3 asked for came in: it goes to the next meeting.
    static Optional<Reason> answered(CaseFile file) {
        return file.current(Deadline.SUBMISSION)
                .filter(clock -> clock.letter().number() == 5 || clock.letter().number() == 3)
                .filter(clock -> clock.state() == ClockState.MET || clock.state() == ClockState.MET_LATE)
                .map(clock -> Reason.of("R-73,R-75", "casework.why.update-received", clock.letter().number(),
                        java.util.Objects.requireNonNull(clock.stoppedOn())));
    }

    private static String rules(CaseLetter letter, Policy policy) {
        return switch (letter.number()) {
            case 1 -> "R-70,P-16,A-6,A-13,A-27,P-9";
            case 2 -> "R-54,R-70,A-13,A-27,A-28,P-9";
            case 3 -> policy.letter3SilenceToCommittee() ? "R-74,R-75,A-30,A-20,A-27,P-9" : "R-70,A-30,A-13,A-27,P-9";
            case 4 -> "R-66,R-70,A-13,A-27,A-29,P-9";
            default -> "R-74,R-75,A-20,A-27,P-9";
        };
    }
}
