package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.PlanPlace;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.agreement.AgreementPlace;
import soundpractice.improvement.agreement.AgreementState;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.RecordId;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.Screens;
import soundpractice.stocktake.Present;
import soundpractice.stocktake.ui.FindingsPlace;

/// One way through: from a finished stocktake to a signed memorandum, by keyboard alone.
class PlanJourneyTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2017-10-02T12:00:00Z"));
    private static final LocalDate TODAY = LocalDate.of(2017, 10, 2);
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");

    @TempDir
    Path folder;

    FxBench bench;
    Screens screens;
    ImprovementWiring wiring;
    final List<String> found = new ArrayList<>();

    @Test
    void a_finished_stocktake_becomes_a_plan_with_causes_and_actions_and_its_memorandum_is_signed() throws Exception {
        var unlocked = StoreOfTests.create(folder.resolve("store"), new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example"),
                "a long passphrase for tests".toCharArray());
        bench = new FxBench();
        try (var store = OpenStore.open(unlocked, Messages.load(Locale.UK), CLOCK)) {
            wiring = ImprovementWiring.of(store);
            var stocktake = stocktake(store);
            var register = new RegisterWiring(store);
            var settings = CaseworkWiring.of(store).cases();
            screens = FxBench.on(() -> {
                var made = new Screens();
                ImprovementScreens.add(made, bench.desk, ImprovementScreens.of(wiring, store, register.practices(), register.contacts(), settings::settings));
                new StocktakeScreens(store, new StocktakeWiring(store, register.practices()), register, wiring, StocktakeDocuments.of(store)).add(made, bench.desk);
                return made;
            });
            var place = propose(stocktake);
            fill(place);
            agree(place);
            sign();
            FxBench.until(bench::idle);
        }
    }

    /// Two answers are wanting; the rest was not asked on a short visit.
    private RecordId stocktake(OpenStore store) throws Exception {
        var stocktake = StocktakeWiring.of(store);
        var id = stocktake.starting().start(PRACTICE, "at the practice", List.of(new Present("B. Invented", "Manager", true))).orThrow().id();
        var questions = stocktake.questionnaires().latest().questions();
        int wanting = 0;
        for (var question : questions) {
            if (wanting < 2 && stocktake.answering().outcome(id, question.code(), List.of("no"), "Nobody reads the list each day").isDone()) {
                wanting++;
                found.add(question.code().toString());
            }
        }
        assertThat(wanting).isEqualTo(2);
        stocktake.finalising().finalise(id, "short visit").orThrow();
        return id;
    }

    /// From what the stocktake found: one finding is chosen and becomes a plan.
    private PlanPlace propose(RecordId stocktake) throws Exception {
        show(new FindingsPlace(stocktake));
        FxBench.until(bench::idle);
        bench.tabTo(bench.words.text("stocktake.after.choose", found.getFirst()));
        bench.press(KeyCode.SPACE);
        bench.pressAt(word("stocktake.after.hand-over"));
        FxBench.until(() -> bench.opened.stream().anyMatch(PlanPlace.class::isInstance));
        return (PlanPlace) bench.opened.getLast();
    }

    /// The other finding is taken over with one key and set aside again; then the goal is written, why asked twice, an action added.
    private void fill(PlanPlace place) throws Exception {
        show(place);
        FxBench.until(() -> bench.idle() && !file(place).of().title().isEmpty());
        bench.pressAt(word("improvement.help.take"));
        FxBench.until(() -> file(place).problems().size() == 2 && bench.idle());
        wiring.write().remove(place.id(), file(place).problems().getLast(), "", TODAY).orThrow();
        show(place);
        FxBench.until(() -> file(place).problems().size() == 1 && bench.idle());
        press(word("improvement.edit") + ":");
        bench.tabTo(word("improvement.form.shows"));
        bench.type("Nobody reads the list each day");
        bench.tabTo(word("improvement.form.goal"));
        bench.type("Read by six each day");
        answer("improvement.save");
        FxBench.until(() -> !file(place).problems().getFirst().value().goal().isEmpty());
        press(word("improvement.ask-why"));
        bench.type("It is nobody's task");
        answer("improvement.add");
        press(word("improvement.why-again"));
        bench.type("Partners never met");
        answer("improvement.add");
        FxBench.until(() -> file(place).issues().size() == 2 && bench.idle());
        press(word("improvement.add-action") + ":");
        bench.type("Agree who reads on which day");
        bench.tabTo(word("improvement.form.owner"));
        bench.type("Dr Fiction");
        bench.tabTo(word("improvement.form.within"));
        bench.type("10");
        bench.tabTo(word("improvement.form.measure"));
        bench.type("Open results at six");
        answer("improvement.add");
        FxBench.until(() -> file(place).actions().size() == 1 && bench.idle());
        assertThat(file(place).actions().getFirst().value().due()).as("ten working days").isEqualTo("2017-10-16");
        assertThat(wiring.move().against(file(place))).isEmpty();
    }

    private void agree(PlanPlace place) throws Exception {
        press(word("improvement.propose"));
        bench.type("Talked through on the visit");
        answer("improvement.move.yes");
        FxBench.until(() -> file(place).of().state() == PlanState.PROPOSED && bench.idle());
        press(word("improvement.agree"));
        bench.type("Dr Fiction");
        bench.pressAt(word("improvement.agree"));
        FxBench.until(() -> file(place).of().state() == PlanState.AGREED && bench.idle() && bench.asks());
        bench.press(KeyCode.ESCAPE);
        FxBench.until(() -> !bench.asks());
        press(word("improvement.mou"));
        answer("improvement.mou");
        FxBench.until(() -> bench.opened.stream().anyMatch(AgreementPlace.class::isInstance));
    }

    private void sign() throws Exception {
        var place = (AgreementPlace) bench.opened.getLast();
        show(place);
        FxBench.until(bench::idle);
        press(word("improvement.fix"));
        answer("improvement.fix");
        FxBench.until(() -> wiring.agreements().find(place.id()).orElseThrow().of().state() == AgreementState.TO_SIGN && bench.idle());
        var code = Objects.requireNonNull(wiring.agreements().find(place.id()).orElseThrow().text()).proof();
        for (int signed = 1; signed <= 2; signed++) {
            int count = signed;
            press(word("improvement.sign"));
            bench.tabTo(word("improvement.form.proof"));
            bench.type(code);
            bench.tabTo(word("improvement.form.present"));
            bench.type("B. Invented");
            answer("improvement.sign");
            FxBench.until(() -> wiring.agreements().find(place.id()).orElseThrow().signatures().size() == count && bench.idle());
        }
        assertThat(wiring.agreements().find(place.id()).orElseThrow().of().state()).isEqualTo(AgreementState.SIGNED);
        var proven = wiring.verifying().byCode(ProofCode.parse(code).orElseThrow()).orElseThrow();
        assertThat(proven.ok()).isTrue();
        assertThat(proven.lines()).hasSize(5);
    }

    private PlanFile file(PlanPlace place) {
        return wiring.plans().find(place.id()).orElseThrow();
    }

    private String word(String key) {
        return bench.words.text(key);
    }

    /// Presses a button of the screen and waits for its question.
    private void press(String said) throws Exception {
        bench.pressAt(said);
        FxBench.until(bench::asks);
    }

    /// Presses the question's button and waits until it is gone.
    private void answer(String key) throws Exception {
        bench.pressAt(word(key));
        FxBench.until(() -> !bench.asks() && bench.idle());
    }

    private void show(Place place) throws Exception {
        var screen = FxBench.on(() -> screens.at(place));
        bench.show(screen.root(), 1280, 820);
        FxBench.run(screen::shown);
    }
}
