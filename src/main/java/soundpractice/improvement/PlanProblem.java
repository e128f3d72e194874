package soundpractice.improvement;

import soundpractice.journal.Kind;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;

/// Something that has to get better: a finding, a requirement that is not met, a regulation that was breached.
///
/// @param order its place among the plan's problems
/// @param title in a few words
/// @param notMet how it shows; for Annex 2 how the regulation was not being met, copied from the report (field 11)
/// @param regulation number, description and heading (Annex 2, field 10)
/// @param activities regulated activities (Annex 2, field 9)
/// @param goal how one will know that problem and causes are gone (Annex 2, field 17)
/// @param theme what it is about, for boards and suggestions ([soundpractice.improvement.drafting.Directory])
/// @param domain the forward view's or diagnostic's domain, if the shape has domains
/// @param threat how much it threatens patients
/// @param interim the stop-gap that lowers the risk meanwhile (ST-3)
/// @param nextSteps what comes next, where the plan is long or complex (Annex 2, field 21)
/// @param responseAtSignUp what the practice answered at sign-up (C1): Yes, No, Working Towards
/// @param responseAtQ2 what it answered at the close of Q2 (C1)
/// @param source where it comes from: a stocktake's question, a quarter, an inspection
public record PlanProblem(
        RecordId plan,
        PracticeCode practice,
        Order order,
        String title,
        String notMet,
        String regulation,
        String activities,
        String goal,
        String theme,
        String domain,
        Threat threat,
        String interim,
        String nextSteps,
        String responseAtSignUp,
        String responseAtQ2,
        String source) {

    /// Problems in the journal.
    public static final Kind<PlanProblem> KIND = Kind.of("improvement.problem", PlanProblem.class);

    /// A problem in a few words.
    public static PlanProblem of(RecordId plan, PracticeCode practice, Order order, String title) {
        return new PlanProblem(plan, practice, order, title, "", "", "", "", "", "", Threat.SOME, "", "", "", "", "");
    }

    /// The same problem, described.
    public PlanProblem shown(String how, String aim, String about) {
        return new PlanProblem(plan, practice, order, title, how, regulation, activities, aim, about, domain, threat, interim, nextSteps, responseAtSignUp,
                responseAtQ2, source);
    }

    /// The same problem under a regulation (Annex 2, fields 9 and 10).
    public PlanProblem under(String number, String activity) {
        return new PlanProblem(plan, practice, order, title, notMet, number, activity, goal, theme, domain, threat, interim, nextSteps, responseAtSignUp,
                responseAtQ2, source);
    }

    /// The same problem, weighed, with what lowers the risk meanwhile.
    public PlanProblem weighed(Threat how, String meanwhile) {
        return new PlanProblem(plan, practice, order, title, notMet, regulation, activities, goal, theme, domain, how, meanwhile, nextSteps, responseAtSignUp,
                responseAtQ2, source);
    }

    /// The same problem in a domain, from a source.
    public PlanProblem from(String where, String inDomain) {
        return new PlanProblem(plan, practice, order, title, notMet, regulation, activities, goal, theme, inDomain, threat, interim, nextSteps, responseAtSignUp,
                responseAtQ2, where);
    }

    /// The same problem with what the practice answered (C1).
    public PlanProblem answered(String atSignUp, String atQ2) {
        return new PlanProblem(plan, practice, order, title, notMet, regulation, activities, goal, theme, domain, threat, interim, nextSteps, atSignUp, atQ2, source);
    }

    /// The same problem with what comes next.
    public PlanProblem next(String steps) {
        return new PlanProblem(plan, practice, order, title, notMet, regulation, activities, goal, theme, domain, threat, interim, steps, responseAtSignUp,
                responseAtQ2, source);
    }

    /// The same problem at another place.
    public PlanProblem at(Order place) {
        return new PlanProblem(plan, practice, place, title, notMet, regulation, activities, goal, theme, domain, threat, interim, nextSteps, responseAtSignUp,
                responseAtQ2, source);
    }

    /// The same problem, named otherwise.
    public PlanProblem named(String name) {
        return new PlanProblem(plan, practice, order, name, notMet, regulation, activities, goal, theme, domain, threat, interim, nextSteps, responseAtSignUp,
                responseAtQ2, source);
    }

    /// The same problem in another plan.
    public PlanProblem into(RecordId other) {
        return new PlanProblem(other, practice, order, title, notMet, regulation, activities, goal, theme, domain, threat, interim, nextSteps, responseAtSignUp,
                responseAtQ2, source);
    }
}
