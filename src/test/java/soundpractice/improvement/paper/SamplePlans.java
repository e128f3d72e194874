package soundpractice.improvement.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import soundpractice.improvement.Impact;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanFacts;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.Threat;
import soundpractice.improvement.drafting.PlanFinding;
import soundpractice.improvement.drafting.TakeFinding;
import soundpractice.improvement.store.ImprovementStore;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;

/// Plans as a practice might write them, for the tests of pages and forms.
final class SamplePlans {
    static final LocalDate TODAY = ImprovementStore.TODAY;
    static final PlanFacts FACTS = new PlanFacts("Harbour View Surgery", "Dr Ashgrove", "A. Manager", "Tarnside Integrated Care Board", "standard@tarnside.example", TODAY);
    private static final Messages MESSAGES = Messages.load(Locale.UK);
    static final Sayings WORDS = MESSAGES::text;

    private SamplePlans() {}

    static RecordId annex2(ImprovementStore store, int problems) throws TroubleException {
        var id = store.start.start(ImprovementStore.PRACTICE, PlanShape.ANNEX_2, "After the inspection of 4 September", false, null, TODAY).orThrow();
        var plan = store.file(id).plan();
        store.write.change(id, plan, plan.value().filed("1-101650", "INS1-2117", "Harbour View Surgery", "ADA ASHGROVE", "Partner and registered manager"), "", TODAY).orThrow();
        for (int i = 0; i < problems; i++) {
            var problem = store.write.addProblem(id, PlanProblem.of(id, ImprovementStore.PRACTICE, Order.first(), "Safe care and treatment: test results " + (i + 1))
                    .under("Regulation 12 (2)(a)(b), safe care and treatment", "Diagnostic and screening procedures; treatment of disease, disorder or injury")
                    .shown("Forty-one test results had been received but not looked at for between two and nine days. Nobody could say who was responsible on a given day.",
                            "Every result is read by a clinician on the working day it arrives, shown by a weekly count of results open at six o’clock.", "safety")
                    .weighed(i == 0 ? Threat.NOW : Threat.SOME, i == 0 ? "A partner reads all open results each evening until the rota stands." : "")
                    .next("Look at letters from hospitals in the same way."), "", TODAY).orThrow();
            var why = store.write.addIssue(id, problem, null, "Results arrive in one shared list that belongs to nobody", "", TODAY).orThrow();
            why = store.write.addIssue(id, problem, why, "Reading results was never given to anybody as a task", "", TODAY).orThrow();
            store.write.addIssue(id, problem, why, "Partners stopped meeting two years ago, so tasks fall where they fall", "", TODAY).orThrow();
            var first = store.write.addAction(id, problem, a -> a.by("Dr Ashgrove", TODAY.plusDays(14)).helped("One hour of partners’ time", true, "", List.of("SRC-01"))
                    .measured("Results open at six o’clock", "A. Manager"), "Agree a rota that names one reader for each day, and a second for holidays", "", TODAY).orThrow();
            store.write.addAction(id, problem, a -> a.by("A. Manager", TODAY.plusDays(56)).helped("Two hours a week", false, "", List.of("SRC-12", "SRC-19"))
                    .measured("Weekly count", "B. Clerk"), "Count open results each evening and show the count at the weekly meeting", "", TODAY).orThrow();
            store.write.addMilestone(id, first, "The first week with no result older than a day", TODAY.plusDays(21), "", TODAY).orThrow();
            store.progress.record(id, first, "Rota drafted and talked through with all partners", Impact.TOO_EARLY, null, "Try it for a fortnight", null, TODAY, TODAY).orThrow();
        }
        return id;
    }

    static RecordId quality(ImprovementStore store) throws TroubleException {
        var id = store.start.start(ImprovementStore.PRACTICE, PlanShape.QUALITY, "After the stocktake of 28 September", false, null, TODAY).orThrow();
        var take = new TakeFinding(store.plans);
        take.take(id, new PlanFinding("stocktake 2017-09-28 PS-04", "Vaccine fridge log has gaps", "Eleven of sixty days without an entry; no second thermometer.",
                "An entry for each day, and action within the hour when it is out of range", "safety", "", Threat.LIKELY, "Name a keeper for each day of the week", "A. Nurse",
                TODAY.plusDays(10)), "", TODAY).orThrow();
        take.take(id, PlanFinding.of("stocktake 2017-09-28 AC-02", "Telephones are not answered in the morning", "Four in ten callers give up between eight and nine.", "access", Threat.SOME),
                "", TODAY).orThrow();
        return id;
    }

    static RecordId signUp(ImprovementStore store) throws TroubleException {
        var id = store.start.start(ImprovementStore.PRACTICE, PlanShape.C1, "", false, null, TODAY).orThrow();
        for (var requirement : List.of("All staff trained in safeguarding at the level of their role", "A named lead for learning disability", "A patient group that meets each quarter")) {
            var problem = store.write.addProblem(id, PlanProblem.of(id, ImprovementStore.PRACTICE, Order.first(), requirement).answered("No", "Working Towards"), "", TODAY).orThrow();
            store.write.addAction(id, problem, a -> a.by("A. Manager", TODAY.plusDays(60)), "Book and record what is missing", "", TODAY).orThrow();
        }
        return id;
    }

    static RecordId forwardView(ImprovementStore store) throws TroubleException {
        var id = store.start.start(ImprovementStore.PRACTICE, PlanShape.FORWARD_VIEW, "", false, null, TODAY).orThrow();
        for (var problem : store.file(id).problems()) {
            store.write.change(id, problem, problem.value().shown("Stretched: two partners of four are within three years of retiring.", "A practice that two salaried doctors want to join.", ""), "",
                    TODAY).orThrow();
            store.write.addAction(id, problem.id(), a -> a.by("Dr Ashgrove", TODAY.plusDays(120)).helped("A day a month", false, "Workforce advice", List.of()), "Write a profile of the practice for candidates",
                    "", TODAY).orThrow();
        }
        return id;
    }
}
