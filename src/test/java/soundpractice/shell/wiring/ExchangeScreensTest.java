package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import soundpractice.improvement.Order;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanProblem;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.Plans;
import soundpractice.journal.Change;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.fx.FxBench;
import soundpractice.register.Intelligence;
import soundpractice.register.Sensitivity;
import soundpractice.stocktake.InterviewPlace;
import soundpractice.stocktake.Present;
import soundpractice.sync.ConflictsPlace;
import soundpractice.sync.ExchangePlace;
import soundpractice.sync.history.HistoryPlace;
import soundpractice.sync.wall.Journey;
import soundpractice.sync.wall.NextStep;

/// A fortnight of three laptops by the screens and by keyboard: joining, a visit pack, an interview, a plan edited by three people, a late stick, conflicts
/// settled by keys, receipts back.
class ExchangeScreensTest extends LaptopsOnScreen {
    @Test
    void two_officers_and_a_lead_play_a_fortnight_by_the_screens() throws Exception {
        var lead = lead();
        var ina = joins(lead, "Ina Fields");
        var tom = joins(lead, "Tom Marsh");
        assertThat(lead.meeting().around().wall().laptops()).allMatch(l -> l.next() == NextStep.FIRST);
        show(ina, new ExchangePlace(), 1280, 900);
        FxBench.until(() -> has(bench.words.text("sync.wall.joining")) && bench.idle());
        bench.photographAll("sync-joining");
        assertThat(has(bench.words.text("sync.wall.empty"))).as("who has just joined is not asked to invite").isFalse();

        StocktakeBench.fill(lead.store(), folder);
        var plan = plan(lead);
        var action = plans(lead).find(plan).orElseThrow().actions().getFirst().id();
        assertThat(lead.meeting().around().journey(Scope.of(PRACTICE)).state()).isEqualTo(Journey.State.HERE_ONLY);
        var first = give(lead, "Ina Fields", "week1-ina.qabundle");
        assertThat(lead.meeting().around().journey(Scope.of(PRACTICE), List.of(action)).state()).isEqualTo(Journey.State.NOT_ACKNOWLEDGED);
        take(lead, take(ina, first));
        take(lead, take(tom, give(lead, "Tom Marsh", "week1-tom.qabundle")));
        assertThat(lead.meeting().around().journey(Scope.of(PRACTICE), List.of(action)).state()).isEqualTo(Journey.State.WITH_ALL);
        assertThat(ina.digest()).isEqualTo(lead.digest()).isEqualTo(tom.digest());

        // Tuesday: the last word before the visit goes along, about this practice and no other.
        nextDay();
        edit(lead, plan, Map.of("improvement.form.support", "Ask for Dr Fiction"));
        var code = lead.store().journal().newId();
        lead.store().journal().save(Change.plain().put(Intelligence.KIND, code, Scope.of(OTHER), new Intelligence(OTHER, LocalDate.of(2017, 10, 3), "LMC", Sensitivity.TEAM, "Of another practice")));
        take(lead, take(ina, pack(lead, "Ina Fields", PRACTICE, "visit.qabundle")));
        assertThat(ina.store().journal().find(Intelligence.KIND, code)).as("nothing of another practice").isEmpty();

        // Wednesday, in the practice: the interview, then the plan is talked over. The stick stays in a pocket.
        nextDay();
        var interview = StocktakeWiring.of(ina.store()).starting().start(PRACTICE, "In the practice", List.of(new Present("B. Invented", "Manager", true))).orThrow().id();
        show(ina, new InterviewPlace(interview, null), 1280, 820);
        FxBench.until(bench::idle);
        for (var key : List.of(KeyCode.Y, KeyCode.RIGHT, KeyCode.N, KeyCode.RIGHT, KeyCode.P)) {
            press(key);
        }
        FxBench.until(() -> StocktakeWiring.of(ina.store()).interviews().find(interview).orElseThrow().progress().answered() == 3 && bench.idle());
        bench.photograph("sync-interview");
        edit(ina, plan, fields("improvement.form.owner", "B. Deputy", "improvement.form.measure", "Weekly count, read on Fridays"));
        var pocket = give(ina, "Ann Example", "pocket.qabundle");

        // Friday, in the office: the same action by two others.
        nextDay();
        edit(tom, plan, fields("improvement.form.resources", "Two hours a week"));
        edit(lead, plan, fields("improvement.form.owner", "C. Partner", "improvement.form.measure", "Weekly count, shown at the meeting"));
        take(lead, give(tom, "Ann Example", "tom.qabundle"));
        take(lead, pocket);
        assertThat(lead.store().clashes().open()).as("owner and measure; what Tom wrote merged by itself").hasSize(2);

        settleByKeys(lead);
        assertThat(lead.store().clashes().open()).isEmpty();
        var settled = lead.store().journal().find(PlanAction.KIND, action).orElseThrow().value();
        assertThat(settled.resources()).isEqualTo("Two hours a week");
        show(lead, new InterviewPlace(interview, null), 1280, 820);
        FxBench.until(bench::idle);
        bench.photograph("sync-interview-lead");
        assertThat(StocktakeWiring.of(lead.store()).interviews().find(interview).orElseThrow().progress().answered()).as("what was asked in the practice").isEqualTo(3);

        nextDay();
        take(lead, take(ina, give(lead, "Ina Fields", "week2-ina.qabundle")));
        take(lead, take(tom, give(lead, "Tom Marsh", "week2-tom.qabundle")));
        assertThat(ina.digest()).isEqualTo(lead.digest()).isEqualTo(tom.digest());
        assertThat(ina.store().clashes().open()).as("nobody is asked again").isEmpty();
        assertThat(lead.meeting().around().wall().laptops()).allMatch(l -> l.next() == NextStep.NOTHING);

        show(lead, new ExchangePlace(), 1280, 900);
        FxBench.until(() -> has("Tom Marsh") && bench.idle());
        bench.photographAll("sync-exchange");
        show(lead, new HistoryPlace("Call every patient overdue", Scope.of(PRACTICE), List.of(action)), 1280, 800);
        FxBench.until(() -> has(bench.words.text("sync.history.verify")) && bench.idle());
        bench.photographAll("sync-history");
        var told = new soundpractice.sync.history.RecordHistory(lead.meeting().histories(), lead.meeting().exchange(), lead.meeting().team(), lead.meeting().names())
                .tell(Scope.of(PRACTICE), List.of(action));
        assertThat(told).anyMatch(t -> t.author().equals("Tom Marsh") && t.with().equals("Tom Marsh") && t.bundle() == 2 || t.author().equals("Tom Marsh") && t.bundle() > 0);
        assertThat(told.getFirst().settled()).isTrue();
        var before = lead.meeting().histories().asOf(action, Instant.parse("2017-10-02T23:00:00Z")).orElseThrow();
        assertThat(before.get("owner")).isEqualTo("A. Manager");
    }

    private static final PracticeCode OTHER = PracticeCode.of("Z99002");

    private static Plans plans(Laptop where) {
        return ImprovementWiring.of(where.store()).plans();
    }

    private static Map<String, String> fields(String... of) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < of.length; i += 2) {
            fields.put(of[i], of[i + 1]);
        }
        return fields;
    }

    /// The lead drafts it: one problem, one action.
    private static RecordId plan(Laptop lead) throws TroubleException {
        var today = lead.store().today();
        var wiring = ImprovementWiring.of(lead.store());
        var id = wiring.start().start(PRACTICE, PlanShape.QUALITY, "After the stocktake", false, null, today).orThrow();
        var problem = wiring.write().addProblem(id, PlanProblem.of(id, PRACTICE, Order.first(), "Recalls are missed"), "", today).orThrow();
        wiring.write().addAction(id, problem, a -> a.by("A. Manager", today.plusDays(40)).measured("Weekly count", ""), "Call every patient overdue", "", today).orThrow();
        return id;
    }

    /// Two questions: the first by one key, the second combined from both wordings.
    private void settleByKeys(Laptop lead) throws Exception {
        show(lead, new ConflictsPlace(), 1280, 800);
        FxBench.until(() -> has(bench.words.text("sync.side.before")) && bench.idle());
        bench.photographAll("sync-conflicts");
        FxBench.run(() -> assertThat(spoken(bench.stage.getScene().getRoot())).anyMatch(s -> s.startsWith(bench.words.text("sync.side.mine")))
                .anyMatch(s -> s.startsWith(bench.words.text("sync.side.theirs"))).anyMatch(s -> s.startsWith(bench.words.text("sync.side.before"))));
        var first = lead.store().clashes().open().getFirst();
        press(first.component().startsWith("measure") ? KeyCode.C : KeyCode.DIGIT2);
        FxBench.until(bench::asks);
        bench.pressAt(bench.words.text(first.component().startsWith("measure") ? "sync.combine.yes" : "sync.take.yes"));
        FxBench.until(() -> lead.store().clashes().open().size() == 1 && bench.idle() && !bench.asks());
        var second = lead.store().clashes().open().getFirst();
        press(second.component().startsWith("measure") ? KeyCode.C : KeyCode.DIGIT2);
        FxBench.until(bench::asks);
        bench.photograph("sync-answer");
        bench.pressAt(bench.words.text(second.component().startsWith("measure") ? "sync.combine.yes" : "sync.take.yes"));
        FxBench.until(() -> lead.store().clashes().open().isEmpty() && bench.idle());
    }
}
