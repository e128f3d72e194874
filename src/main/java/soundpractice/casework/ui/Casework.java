package soundpractice.casework.ui;

import java.time.LocalDate;
import java.util.function.Supplier;
import soundpractice.casework.Cases;
import soundpractice.casework.IssueCaseLetters;
import soundpractice.casework.MoveCase;
import soundpractice.casework.RecordEngagement;
import soundpractice.casework.RecordReceipt;
import soundpractice.casework.course.ArrangeVisit;
import soundpractice.casework.course.DecideCourse;
import soundpractice.casework.dispute.StepInDispute;
import soundpractice.casework.escalation.ApplyProposals;
import soundpractice.casework.escalation.RunQuarter;
import soundpractice.casework.informal.AskForSupport;
import soundpractice.casework.informal.PassCopies;
import soundpractice.documents.IssuedDocuments;
import soundpractice.documents.Renderer;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Quarters;
import soundpractice.register.Practices;

/// What the screens of casework work with.
///
/// @param press where letters are printed; opening it takes a second or two, so only jobs ask for it
/// @param today the day it is
public record Casework(
        Cases cases,
        Quarters quarters,
        Practices practices,
        RunQuarter run,
        ApplyProposals apply,
        RecordReceipt receipts,
        RecordEngagement engagements,
        MoveCase move,
        ByHand byHand,
        IssuedDocuments issued,
        Press press,
        Supplier<LocalDate> today) {

    /// What is written down in a case by hand.
    public record ByHand(DecideCourse courses, ArrangeVisit visits, StepInDispute disputes, AskForSupport requests, PassCopies copies) {}

    /// Where letters are printed.
    public interface Press {

        /// Issues letters.
        IssueCaseLetters letters() throws TroubleException;

        /// Makes their pages.
        Renderer renderer() throws TroubleException;
    }

    /// A practice's name as people write it; its code if the register does not know it.
    public String nameOf(PracticeCode code) {
        return practices.find(code).map(p -> p.properName()).orElse(code.value());
    }
}
