package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.performance.PerformancePlace;
import soundpractice.performance.Quarter;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.shell.Screens;

/// A quarter on its way from draft to frozen, by keyboard alone: published, challenged, settled, validated before the window is over.
class PerformanceKeysTest {
    private static final FinancialQuarter QUARTER = FinancialQuarter.of("2017-18/Q2");

    @TempDir
    Path folder;

    Instant now = Instant.parse("2017-10-02T12:00:00Z");
    OpenStore store;
    PerformanceWiring performance;
    FxBench bench;

    @BeforeEach
    void open() throws Exception {
        var person = new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example");
        var unlocked = StoreOfTests.create(folder.resolve("store"), person, "a long passphrase for tests".toCharArray());
        store = OpenStore.open(unlocked, Messages.load(Locale.UK), () -> now);
        performance = new PerformanceWiring(store);
        var csv = new StringBuilder("practice_code,overall\n");
        for (int i = 1; i <= 12; i++) {
            csv.append("Z99%03d,%d\n".formatted(i, 40 + i * 4));
        }
        var importing = performance.desk().importing();
        var file = PerformanceWiring.read(Files.writeString(folder.resolve("dashboard.csv"), csv)).orThrow();
        importing.confirm(importing.preview(QUARTER, file).orThrow(), store.today()).orThrow();
        bench = new FxBench();
        var screens = FxBench.on(() -> {
            var made = new Screens();
            performance.screens(made, bench.desk, store::today);
            return made;
        });
        var screen = Objects.requireNonNull(FxBench.on(() -> screens.at(new PerformancePlace(QUARTER))));
        bench.show(screen.root(), 1180, 760);
        FxBench.run(screen::shown);
        FxBench.until(bench::idle);
    }

    @AfterEach
    void close() throws Exception {
        FxBench.until(bench::idle);
        store.close();
    }

    @Test
    void a_quarter_is_published_challenged_settled_and_validated_without_a_mouse() throws Exception {
        say("performance.screen.publish", "performance.publish.yes");
        assertThat(quarter()).isInstanceOf(Quarter.Published.class);

        challenge("Two clinics were left out");
        assertThat(performance.desk().quarters().challenges(QUARTER)).singleElement().satisfies(c -> assertThat(c.value().grounds()).isEqualTo("Two clinics were left out"));
        var practice = performance.desk().quarters().challenges(QUARTER).getFirst().value().practice();
        bench.photographAll("performance-challenged");

        bench.pressAt(bench.words.text("performance.challenges.accept"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("performance.settle.form.figure"));
        bench.type("61.5");
        done("performance.settle.accept-yes");
        assertThat(performance.desk().quarters().result(QUARTER).orElseThrow().standings().stream().filter(s -> s.practice().equals(practice)))
                .singleElement().satisfies(s -> assertThat(s.overall()).isEqualTo(Percent.parse("61.5").orElseThrow()));

        challenge("Counted twice");
        bench.pressAt(bench.words.text("performance.challenges.reject"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("platform.dialog.reason"));
        bench.type("The sheet was right");
        done("performance.settle.reject-yes");
        assertThat(performance.desk().quarters().challenges(QUARTER)).hasSize(2).noneMatch(c -> c.value().isOpen());

        bench.pressAt(bench.words.text("performance.screen.validate"));
        FxBench.until(bench::asks);
        bench.pressAt(bench.words.text("performance.validate.yes"));
        assertThat(bench.asks()).as("the window is open, so a reason is asked for").isTrue();
        assertThat(quarter()).isInstanceOf(Quarter.Published.class);
        bench.tabTo(bench.words.text("platform.dialog.reason"));
        bench.type("Every practice has agreed");
        done("performance.validate.yes");
        assertThat(quarter()).isInstanceOf(Quarter.Validated.class);
        bench.photographAll("performance-validated");
    }

    @Test
    void a_challenge_that_comes_after_the_fourteenth_day_is_taken_down_as_late_and_can_still_be_accepted() throws Exception {
        say("performance.screen.publish", "performance.publish.yes");
        now = Instant.parse("2017-10-17T12:00:00Z");
        challenge("Two meetings were not counted");
        assertThat(performance.desk().quarters().challenges(QUARTER)).singleElement().satisfies(c -> assertThat(c.value().late()).as("R-23, D-1").isTrue());
        assertThat(new FxRobot().lookup(bench.words.text("performance.challenges.was-late")).tryQuery()).isPresent();
        bench.pressAt(bench.words.text("performance.challenges.accept"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("performance.settle.form.figure"));
        FxBench.type("61");
        done("performance.settle.accept-yes");
        assertThat(performance.desk().quarters().challenges(QUARTER)).noneMatch(c -> c.value().isOpen());
    }

    private Quarter quarter() {
        return performance.desk().quarters().find(QUARTER).orElseThrow();
    }

    private void challenge(String grounds) throws Exception {
        bench.pressAt(bench.words.text("performance.practice.challenge"));
        FxBench.until(bench::asks);
        bench.tabTo(bench.words.text("performance.challenge.form.grounds"));
        bench.type(grounds);
        done("performance.challenge.yes");
    }

    private void say(String button, String yes) throws Exception {
        bench.pressAt(bench.words.text(button));
        FxBench.until(bench::asks);
        done(yes);
    }

    private void done(String yes) throws Exception {
        bench.pressAt(bench.words.text(yes));
        FxBench.until(() -> !bench.asks() && bench.idle());
    }
}
