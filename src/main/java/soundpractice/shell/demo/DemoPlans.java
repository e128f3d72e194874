package soundpractice.shell.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import soundpractice.improvement.ActionState;
import soundpractice.improvement.Impact;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.Threat;
import soundpractice.improvement.agreement.AgreementKind;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.SignAgreement;
import soundpractice.improvement.agreement.Terms;
import soundpractice.improvement.watching.Noted;
import soundpractice.improvement.watching.TargetMeasure;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;

/// Plans and memoranda of the fictional area, in several states, made by the same doors a person goes through.
final class DemoPlans {
    private static final String COMMISSIONER = DemoArea.PERSON;

    /// A signature as a pad keeps it, in thousandths of the pad; nobody's.
    private static final String DRAWN = "60,640 150,300 210,180 250,220 240,420 200,640 190,700 250,600 320,480 360,470 350,600 380,620 430,500 470,470 465,590 500,600 550,470 590,440 "
            + "600,560 650,560 720,400 800,380 900,420;130,480 290,440;620,300 625,310";

    private final OpenStore store;
    private final DemoClock clock;
    private final List<DemoPractice> practices;
    private final LocalDate today;
    private final ImprovementWiring on;

    DemoPlans(OpenStore store, DemoClock clock, List<DemoPractice> practices, LocalDate today) {
        this.store = store;
        this.clock = clock;
        this.practices = practices;
        this.today = today;
        this.on = ImprovementWiring.of(store);
    }

    /// Makes them all; practices that the demonstration does not have are left out.
    void make() throws TroubleException {
        if (practices.size() > 9) {
            inTrouble(practices.get(9));
        }
        if (practices.size() > 28) {
            afterStocktake(practices.get(28));
        }
        if (practices.size() > 14) {
            drafted(practices.get(14));
        }
        if (practices.size() > 20) {
            forwardView(practices.get(20));
        }
        clock.at(today);
    }

    private String words(String key) {
        return store.messages().text("shell.demo.plan." + key);
    }

    /// Agreed three months ago: one action done, one late, one not heard of; its memorandum is in force.
    private void inTrouble(DemoPractice practice) throws TroubleException {
        var day = today.minusDays(84);
        clock.at(day);
        var id = on.start().start(practice.code(), PlanShape.QUALITY, words("trouble"), false, null, day).orThrow();
        var results = problem(id, "results", "safety", Threat.NOW, day);
        why(id, results, day, "results.why1", "results.why2", "results.why3");
        var rota = action(id, results, "results.rota", "Dr " + practice.clinicalLead(), 14, day);
        var count = action(id, results, "results.count", manager(practice), 70, day);
        var access = problem(id, "access", "access", Threat.SOME, day);
        why(id, access, day, "access.why1", "access.why2");
        var phones = action(id, access, "access.phones", manager(practice), 130, day);
        action(id, access, "access.online", manager(practice), 92, day);
        agree(id, practice, day.plusDays(4));
        progress(id, rota, "results.rota.done", Impact.FULL, ActionState.DONE, day.plusDays(16));
        progress(id, count, "results.count.begun", Impact.SOME, ActionState.UNDER_WAY, day.plusDays(30));
        progress(id, phones, "access.phones.begun", Impact.TOO_EARLY, ActionState.UNDER_WAY, day.plusDays(34));
        mou(id, practice, day.plusDays(7), true);
        effect(id, practice);
    }

    /// Results open in the evening, counted each week before and after the plan was agreed.
    private void effect(RecordId plan, DemoPractice practice) throws TroubleException {
        var measure = on.measures().add(new TargetMeasure(plan, practice.code(), words("results.open"), "", false, BigDecimal.valueOf(5), false));
        int[] counts = {38, 41, 35, 44, 39, 33, 24, 18, 12, 14, 9, 7, 8, 6};
        for (int week = 0; week < counts.length; week++) {
            var day = today.minusDays(80 + 42).plusWeeks(week);
            clock.at(day);
            on.measures().note(new Noted(measure, practice.code(), day, BigDecimal.valueOf(counts[week]), COMMISSIONER));
        }
    }

    /// Agreed last week; its memorandum waits for signatures.
    private void afterStocktake(DemoPractice practice) throws TroubleException {
        var day = today.minusDays(9);
        clock.at(day);
        var id = on.start().start(practice.code(), PlanShape.QUALITY, words("stocktake"), false, null, day).orThrow();
        var fridge = problem(id, "fridge", "safety", Threat.LIKELY, day);
        why(id, fridge, day, "fridge.why1");
        action(id, fridge, "fridge.keeper", manager(practice), 16, day);
        agree(id, practice, day.plusDays(2));
        mou(id, practice, day.plusDays(3), false);
    }

    /// A regulator's report that is being written; something is still missing.
    private void drafted(DemoPractice practice) throws TroubleException {
        var day = today.minusDays(3);
        clock.at(day);
        var id = on.start().start(practice.code(), PlanShape.ANNEX_2, words("inspection"), false, null, day).orThrow();
        var results = problem(id, "results", "safety", Threat.NOW, day);
        why(id, results, day, "results.why1");
        action(id, results, "results.rota", "Dr " + practice.clinicalLead(), 21, day);
        on.move().move(id, PlanState.PROPOSED, words("sent"), day).orThrow();
    }

    private void forwardView(DemoPractice practice) throws TroubleException {
        var day = today.minusDays(30);
        clock.at(day);
        on.start().start(practice.code(), PlanShape.FORWARD_VIEW, words("forward"), false, null, day).orThrow();
    }

    private static String manager(DemoPractice practice) {
        return practice.manager().replace("Practice Manager ", "");
    }

    private RecordId problem(RecordId plan, String key, String theme, Threat threat, LocalDate day) throws TroubleException {
        var practice = on.plans().find(plan).orElseThrow().of().practice();
        var draft = PlanProblem.of(plan, practice, Order.first(), words(key)).shown(words(key + ".shows"), words(key + ".goal"), theme)
                .weighed(threat, threat == Threat.NOW ? words(key + ".interim") : "").from(words(key + ".source"), "");
        return on.write().addProblem(plan, draft, "", day).orThrow();
    }

    private void why(RecordId plan, RecordId problem, LocalDate day, String... keys) throws TroubleException {
        RecordId parent = null;
        for (var key : keys) {
            parent = on.write().addIssue(plan, problem, parent, words(key), "", day).orThrow();
        }
    }

    private RecordId action(RecordId plan, RecordId problem, String key, String owner, int days, LocalDate day) throws TroubleException {
        return on.write().addAction(plan, problem, a -> a.by(owner, day.plusDays(days)).helped(words("hours"), true, "", List.of("SRC-01"))
                .measured(words(key + ".measure"), owner), words(key), "", day).orThrow();
    }

    private void agree(RecordId plan, DemoPractice practice, LocalDate day) throws TroubleException {
        clock.at(day);
        on.move().move(plan, PlanState.PROPOSED, words("sent"), day).orThrow();
        on.move().agree(plan, "Dr " + practice.clinicalLead(), COMMISSIONER, "", day).orThrow();
    }

    private void progress(RecordId plan, RecordId action, String key, Impact impact, ActionState state, LocalDate day) throws TroubleException {
        clock.at(day);
        on.progress().record(plan, action, words(key), impact, state, null, null, day, day).orThrow();
    }

    private void mou(RecordId plan, DemoPractice practice, LocalDate day, boolean signed) throws TroubleException {
        clock.at(day);
        var lead = "Dr " + practice.clinicalLead();
        var parties = List.of(Party.of(PartyRole.PRACTICE, practice.name(), lead, words("partner")),
                Party.of(PartyRole.COMMISSIONER, DemoArea.ORGANISATION, COMMISSIONER, store.messages().text("security.role.lead-quality-manager")));
        var id = on.drafting().draft(practice.code(), AgreementKind.MOU, store.messages().text(AgreementKind.MOU.key()), plan, parties, Terms.usual(AgreementKind.MOU, day), day)
                .orThrow();
        var code = on.drafting().fix(id, day).orThrow().proof();
        on.signing().sign(id, SignAgreement.Given.onLaptop(PartyRole.PRACTICE, lead, words("partner"), day, code, manager(practice), DRAWN), day).orThrow();
        if (signed) {
            on.signing().sign(id, SignAgreement.Given.onLaptop(PartyRole.COMMISSIONER, COMMISSIONER, store.messages().text("security.role.lead-quality-manager"), day, code,
                    manager(practice), DRAWN), day).orThrow();
        }
    }
}
