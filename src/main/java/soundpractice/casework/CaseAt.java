package soundpractice.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Reason;

/// A case sealed by its stage: what there is to know at that stage and at no other, and the steps a person may take from there by hand. What follows
/// from a quarter's results is not among the steps: the quarter-end run proposes that.
public sealed interface CaseAt {

    /// The steps from here, those that are refused with the reason.
    List<NextStep> steps();

    /// The case at the stage it has reached.
    static CaseAt of(CaseFile file) {
        var of = file.of();
        return switch (of.stage()) {
            case NONE -> new Nowhere();
            case INFORMAL -> new Informal(file.requests());
            case Q1_WARNED -> new Warned(file.current(Deadline.ENGAGEMENT).filter(d -> d.state() == ClockState.EXPIRED), file.dispute());
            case SIGNUP_PLAN -> new SignUpPlan(new Silences(file), file.dispute());
            case SUPPORT -> new Support(new Silences(file), file.dispute());
            case ESCALATION -> new Escalated(file.current(Deadline.SUBMISSION), file.current(Deadline.ENGAGEMENT), file.policy().letter3SilenceToCommittee());
            case PCQG_REVIEW -> new BeforeCommittee(of.since());
            case CONTINUE -> new CarryingOn(file.dispute());
            case VISIT -> new Visiting(file.visits().stream().filter(v -> !v.on().isBefore(of.since()) || !v.held()).reduce((_, last) -> last).orElse(null),
                    file.dispute());
            case SERVICE_IN_QUESTION -> new InQuestion(file.courses().isEmpty() ? null : file.courses().getLast(), file.dispute());
            case CLOSED -> new Over(of.closedOn());
        };
    }

    /// No case: nothing to step from.
    record Nowhere() implements CaseAt {
        @Override
        public List<NextStep> steps() {
            return List.of();
        }
    }

    /// A self-referral: outside the formal process until, after a talk, somebody with the right takes it in (R-43, S-4).
    ///
    /// @param requests what the practice asked for and what was talked about
    record Informal(List<SupportAsked> requests) implements CaseAt {
        public Informal {
            requests = List.copyOf(requests);
        }

        @Override
        public List<NextStep> steps() {
            boolean talked = requests.stream().anyMatch(r -> r.what() == SupportAsked.What.TALKED);
            return List.of(NextStep.when(talked, Stage.SUPPORT, "S-4", "casework.step.convert", "casework.step.talk-first"),
                    NextStep.yes(Stage.CLOSED, Reason.of("R-43,S-4", "casework.step.close-informal")));
        }
    }

    /// Warned after Q1: owes nothing, unless policy lets a clock run for Letter 1 (P-16).
    ///
    /// @param silence that clock, run out
    record Warned(Optional<Deadline> silence, DisputeStage dispute) implements CaseAt {
        @Override
        public List<NextStep> steps() {
            var steps = new ArrayList<NextStep>();
            steps.add(NextStep.no(Stage.SUPPORT, Reason.of("R-60,A-4", "casework.step.support-by-results")));
            silence.ifPresent(s -> steps.add(NextStep.yes(Stage.ESCALATION, Reason.of("R-70,P-16", "casework.step.silence", 1, s.due().date()))));
            steps.add(closing(dispute, "R-43"));
            return steps;
        }
    }

    /// Letter 2 is out: a plan for the sign-up requirements is due; silence leads to escalation.
    record SignUpPlan(Silences silences, DisputeStage dispute) implements CaseAt {
        @Override
        public List<NextStep> steps() {
            return List.of(silences.to(Stage.ESCALATION, "R-54,R-70"), closing(dispute, "R-56"));
        }
    }

    /// Letter 4 is out: an action plan is due; silence leads to escalation.
    record Support(Silences silences, DisputeStage dispute) implements CaseAt {
        @Override
        public List<NextStep> steps() {
            return List.of(silences.to(Stage.ESCALATION, "R-66,R-70"), closing(dispute, "R-43"));
        }
    }

    /// Letter 5 or 3 is out: the update goes to the committee, or the silence does.
    ///
    /// @param update the clock for the update
    /// @param answer the clock for any sign of life
    /// @param thirdToCommittee whether silence after Letter 3 goes there at once; else Letter 5 goes out first
    record Escalated(Optional<Deadline> update, Optional<Deadline> answer, boolean thirdToCommittee) implements CaseAt {
        @Override
        public List<NextStep> steps() {
            boolean answered = update.filter(d -> d.state() == ClockState.MET || d.state() == ClockState.MET_LATE).isPresent();
            boolean third = answer.filter(d -> d.letter().number() == 3).isPresent();
            boolean heard = answer.filter(d -> d.stoppedOn() != null).isPresent();
            if (third && !heard && !thirdToCommittee) {
                var letter5 = answer.filter(d -> d.state() == ClockState.EXPIRED)
                        .map(d -> NextStep.yes(Stage.ESCALATION, Reason.of("R-70,A-30", "casework.step.letter-5-now", d.due().date())))
                        .orElseGet(() -> NextStep.afterSilence(answer, Stage.ESCALATION, "R-70,A-30"));
                return List.of(letter5, NextStep.no(Stage.PCQG_REVIEW, Reason.of("A-30", "casework.step.letter-5-first")));
            }
            return List.of(answered
                    ? NextStep.yes(Stage.PCQG_REVIEW, Reason.of("R-73", "casework.step.answer-to-committee"))
                    : NextStep.afterSilence(answer, Stage.PCQG_REVIEW, third && thirdToCommittee ? "R-74,A-30" : "R-73,R-74"));
        }
    }

    /// Before the committee, which picks one of three courses.
    ///
    /// @param since the day it came there
    record BeforeCommittee(LocalDate since) implements CaseAt {
        @Override
        public List<NextStep> steps() {
            return List.of(Course.values()).stream().map(course -> NextStep.yes(course.stage(), course.why())).toList();
        }
    }

    /// Course i: carrying on with support.
    record CarryingOn(DisputeStage dispute) implements CaseAt {
        @Override
        public List<NextStep> steps() {
            return List.of(back(), closing(dispute, "R-75"));
        }
    }

    /// Course ii: a visit.
    ///
    /// @param visit the visit, arranged or held; null while none is arranged
    record Visiting(@Nullable CaseVisit visit, DisputeStage dispute) implements CaseAt {
        @Override
        public List<NextStep> steps() {
            boolean held = visit != null && visit.held();
            var steps = new ArrayList<NextStep>();
            steps.add(NextStep.when(held, Stage.CONTINUE, "R-75,R-77", "casework.step.after-visit", "casework.step.visit-first"));
            steps.add(back());
            steps.add(held ? closing(dispute, "R-75") : NextStep.no(Stage.CLOSED, Reason.of("R-77", "casework.step.visit-first")));
            return steps;
        }
    }

    /// Course iii: whether the practice keeps the service.
    ///
    /// @param chosen with both findings; null when it was moved before findings were kept by themselves
    record InQuestion(@Nullable CourseChosen chosen, DisputeStage dispute) implements CaseAt {
        @Override
        public List<NextStep> steps() {
            return List.of(back(), closing(dispute, "R-75,R-76"));
        }
    }

    /// Over. A practice that comes back gets a new case.
    ///
    /// @param on the day it was closed
    record Over(@Nullable LocalDate on) implements CaseAt {
        @Override
        public List<NextStep> steps() {
            return List.of();
        }
    }

    /// The silences with which letters of a stage were met.
    record Silences(List<Deadline> unanswered, Optional<Deadline> latest) {
        public Silences {
            unanswered = List.copyOf(unanswered);
        }

        Silences(CaseFile file) {
            this(file.unanswered(), file.current(Deadline.ENGAGEMENT));
        }

        NextStep to(Stage stage, String rules) {
            return NextStep.afterSilence(unanswered.isEmpty() ? latest : Optional.of(unanswered.getFirst()), stage, rules);
        }
    }

    private static NextStep back() {
        return NextStep.yes(Stage.PCQG_REVIEW, Reason.of("R-90", "casework.step.back-to-committee"));
    }

    private static NextStep closing(DisputeStage dispute, String rules) {
        return dispute.isOpen()
                ? NextStep.no(Stage.CLOSED, Reason.of("R-80", "casework.step.in-dispute"))
                : NextStep.yes(Stage.CLOSED, Reason.of(rules, "casework.step.close"));
    }
}
