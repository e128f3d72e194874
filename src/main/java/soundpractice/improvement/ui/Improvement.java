package soundpractice.improvement.ui;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.MovePlan;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanShapes;
import soundpractice.improvement.Plans;
import soundpractice.improvement.RecordProgress;
import soundpractice.improvement.StartPlan;
import soundpractice.improvement.WritePlan;
import soundpractice.improvement.agreement.AgreementFile;
import soundpractice.improvement.agreement.Agreements;
import soundpractice.improvement.agreement.DraftAgreement;
import soundpractice.improvement.agreement.SignAgreement;
import soundpractice.improvement.agreement.SignWithKey;
import soundpractice.improvement.agreement.Verify;
import soundpractice.improvement.drafting.Answers;
import soundpractice.improvement.drafting.Directory;
import soundpractice.improvement.drafting.PlanFinding;
import soundpractice.improvement.drafting.TakeFinding;
import soundpractice.improvement.paper.TakeReturned;
import soundpractice.improvement.watching.Measures;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;

/// What the screens of plans and agreements work with.
///
/// @param keys signs with a person's own key
/// @param taking takes findings into plans
/// @param measures the figures that plans are meant to move
/// @param findings what was found of a practice elsewhere, newest stocktake first
/// @param names a practice's name by its code
/// @param press where pages are printed and forms are made and read; opening it takes a second or two, so only jobs ask for it
/// @param today the day it is
public record Improvement(
        Plans plans,
        PlanShapes shapes,
        StartPlan start,
        WritePlan write,
        MovePlan move,
        RecordProgress progress,
        Directory directory,
        Answers answers,
        Agreements agreements,
        DraftAgreement drafting,
        SignAgreement signing,
        SignWithKey keys,
        Verify verify,
        TakeReturned returned,
        TakeFinding taking,
        Measures measures,
        Function<PracticeCode, List<PlanFinding>> findings,
        Function<PracticeCode, String> names,
        Supplier<List<PracticeCode>> practices,
        Press press,
        InstantSource clock,
        Supplier<LocalDate> today) {

    /// Where pages are printed and forms are made and read.
    public interface Press {

        /// A plan's pages.
        Outcome<RenderedDocument> plan(PlanFile file) throws TroubleException;

        /// A plan as a form.
        RenderedDocument form(PlanFile file) throws TroubleException;

        /// An agreement's pages; what was signed with keys byte for byte.
        Outcome<RenderedDocument> agreement(AgreementFile file) throws TroubleException;

        /// An agreement's pages as they print now, for whoever signs them with a key.
        Outcome<RenderedDocument> toSign(AgreementFile file) throws TroubleException;

        /// What a plan's form that came back changes. Refused when it is no form of this plan, or holds what no form of ours holds.
        Outcome<List<TakeReturned.Difference>> read(byte[] file, PlanFile plan) throws TroubleException;

        /// Whose forms these are: the organisation that agrees for the commissioner.
        String organisation();
    }
}
