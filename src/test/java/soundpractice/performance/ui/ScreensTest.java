package soundpractice.performance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.KnownPractices;
import soundpractice.performance.PerformanceDesk;
import soundpractice.performance.Tables;
import soundpractice.performance.intake.DashboardReader;
import soundpractice.performance.store.PerformanceStore;
import soundpractice.platform.files.PresetFilePicker;
import soundpractice.platform.fx.Desk;
import soundpractice.platform.fx.ErrorDesk;
import soundpractice.platform.fx.FxDialogs;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.platform.fx.Look;
import soundpractice.platform.fx.Nav;
import soundpractice.platform.fx.Notices;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.fx.Snapshots;
import soundpractice.platform.fx.Theme;
import soundpractice.platform.settings.SettingsFile;
import soundpractice.platform.text.Messages;

/// The screens on a real store of 48 fictional practices, photographed to `target/screens`.
class ScreensTest {
    private static final FinancialQuarter Q2 = FinancialQuarter.of("2017-18/Q2");
    private static final LocalDate TODAY = LocalDate.of(2017, 10, 20);
    private static final String[] FIRST = {"Alder", "Beck", "Canal", "Dale", "Elm", "Fell", "Grange", "Heath", "Ivy", "Jubilee", "Kersal", "Lodge"};
    private static final String[] LAST = {"Surgery", "Medical Centre", "Health Centre", "Practice"};

    @TempDir
    private Path folder;

    private PerformanceStore store;
    private PerformanceDesk things;
    private Messages words;
    private Look look;
    private Desk desk;
    private final org.testfx.api.FxRobot robot = new org.testfx.api.FxRobot();
    private Stage stage;
    private final java.util.List<Place> opened = new java.util.concurrent.CopyOnWriteArrayList<>();

    @BeforeEach
    void area() throws Exception {
        store = new PerformanceStore(folder);
        var known = new KnownPractices() {
            @Override
            public boolean isEmpty() {
                return false;
            }

            @Override
            public Optional<String> nameOf(PracticeCode practice) {
                int n = Integer.parseInt(practice.value().substring(3));
                return Optional.of(FIRST[n % FIRST.length] + " " + LAST[n % LAST.length]);
            }
        };
        things = new PerformanceDesk(store.quarters, store.policies, known,
                path -> new DashboardReader().read(String.valueOf(path.getFileName()), bytes(path)), store.importing,
                store.publishing, store.challenging, store.settling, store.validating, store.policy);
        var quarter = FinancialQuarter.of("2016-17/Q2");
        for (int i = 0; i < 5; i++) {
            var day = quarter.lastDay().plusDays(9);
            store.importing.confirm(store.importing.preview(quarter, new DashboardReader().read("dashboard.csv", dashboard(i).getBytes(StandardCharsets.UTF_8))
                    .orThrow()).orThrow(), day).orThrow();
            store.publishing.publish(quarter, day).orThrow();
            if (i < 4) {
                store.validating.validate(quarter, day.plusDays(30), null).orThrow();
            }
            quarter = quarter.next();
        }
        var first = store.challenging.log(Q2, Tables.code(7), LocalDate.of(2017, 10, 16), TODAY, Percent.of("63.5"), "Two clinics in August were not counted").orThrow();
        store.settling.accept(first.id(), Percent.of("62.4"), "One of the two was counted twice", TODAY).orThrow();
        store.challenging.log(Q2, Tables.code(11), LocalDate.of(2017, 10, 19), TODAY, Percent.of("71"), "The list size is last year’s").orThrow();
        words = Messages.load(Locale.UK);
        stage = FxBench.primaryStage();
        WaitForAsyncUtils.asyncFx(() -> {
            var settings = SettingsFile.inMemory();
            look = new Look(settings);
            look.theme().set(Theme.LIGHT);
            look.wearEverywhere();
            var dialogs = new FxDialogs(words, () -> stage, () -> TODAY);
            var errors = new ErrorDesk(words, dialogs);
            desk = new Desk(words, new FxJobs(errors::bug), new Nav() {
                @Override
                public void open(Place place) {
                    opened.add(place);
                }

                @Override
                public void back() {}
            }, dialogs, errors, new Notices(() -> stage), new PresetFilePicker(folder.resolve("new.csv")), settings, look);
        }).get(30, TimeUnit.SECONDS);
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.hideStage();
        store.close();
    }

    @Test
    void the_ranking_opens_each_place_to_its_reason() throws Exception {
        var model = new PerformanceModel(things, desk.jobs(), words, () -> TODAY, desk.errors()::trouble);
        show(() -> new PerformanceScreen(desk, model, null), 1480, 920);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> model.shown().get() != null);
        WaitForAsyncUtils.sleep(800, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(stage.getScene().getRoot().lookupAll(".why-reason")).isNotEmpty();
        assertThat(stage.getScene().getRoot().lookupAll(".quarter-line")).hasSize(5);
        photograph("performance");
    }

    @Test
    void an_import_shows_what_it_would_do_and_takes_over_on_confirmation_by_keyboard() throws Exception {
        var text = dashboard(4).replace("Z99003,", "Z99003,101,").replace("Z99012,", "Z99012,1").replace("Z99020,", "Q99020,");
        Files.writeString(folder.resolve("new.csv"), text + "Z99001,50,50,50,50\n");
        var model = new ImportDashboardModel(things, desk.jobs(), () -> TODAY, desk.errors()::trouble);
        show(() -> new ImportDashboardScreen(desk, model), 1300, 850);
        untilAButtonHasTheFocus();
        robot.type(javafx.scene.input.KeyCode.SPACE);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> model.preview().get() != null);
        WaitForAsyncUtils.sleep(500, TimeUnit.MILLISECONDS);
        photograph("import-dashboard");

        assertThat(model.preview().get().rejected()).isNotEmpty();
        robot.type(javafx.scene.input.KeyCode.TAB);
        robot.type(javafx.scene.input.KeyCode.SPACE);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !opened.isEmpty());
        assertThat(opened).containsExactly(new soundpractice.performance.PerformancePlace(Q2));
    }

    @Test
    void the_policy_refuses_bands_that_overlap_at_the_parameter_and_saves_what_holds_together() throws Exception {
        show(() -> new PolicyScreen(desk, things, () -> TODAY), 1100, 900);
        photograph("policy");
        var fields = stage.getScene().getRoot().lookupAll(".text-field").stream().map(javafx.scene.control.TextField.class::cast).toList();
        WaitForAsyncUtils.asyncFx(() -> fields.getFirst().setText("80")).get();
        press("Save the policy");
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        assertThat(things.policies().versions()).isEmpty();
        picture(Path.of(System.getProperty("project.build.directory", "target"), "screens", "policy-refused.png"));
        WaitForAsyncUtils.asyncFx(() -> fields.getFirst().setText("55")).get();
        press("Save the policy");
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> !things.policies().versions().isEmpty());
        assertThat(things.policies().inYear(2017).redBelow()).isEqualTo(Percent.of("55"));
    }

    private void untilAButtonHasTheFocus() throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> stage.getScene().getFocusOwner() instanceof javafx.scene.control.Button);
    }

    private void press(String word) throws Exception {
        var button = stage.getScene().getRoot().lookupAll(".button").stream().map(javafx.scene.control.Button.class::cast)
                .filter(b -> word.equals(b.getText())).findFirst().orElseThrow();
        WaitForAsyncUtils.asyncFx(button::requestFocus).get();
        robot.type(javafx.scene.input.KeyCode.SPACE);
    }

    private static byte[] bytes(Path path) throws TroubleException {
        try {
            return Files.readAllBytes(path);
        } catch (java.io.IOException e) {
            throw new TroubleException(soundpractice.kernel.Problem.of("performance.import.missing", path), e);
        }
    }

    private void show(java.util.function.Supplier<Screen> making, double width, double height) throws Exception {
        WaitForAsyncUtils.asyncFx(() -> {
            var screen = making.get();
            var scene = new Scene(screen.root(), width, height);
            look.wear(scene);
            stage.setScene(scene);
            stage.show();
            screen.shown();
        }).get(30, TimeUnit.SECONDS);
    }

    private void photograph(String name) throws Exception {
        var out = Path.of(System.getProperty("project.build.directory", "target"), "screens");
        Files.createDirectories(out);
        picture(out.resolve(name + "-light.png"));
        WaitForAsyncUtils.asyncFx(() -> look.theme().set(Theme.DARK)).get();
        picture(out.resolve(name + "-dark.png"));
        WaitForAsyncUtils.asyncFx(() -> {
            look.theme().set(Theme.LIGHT);
            look.textSize().set(150);
        }).get();
        picture(out.resolve(name + "-150.png"));
        WaitForAsyncUtils.asyncFx(() -> look.textSize().set(100)).get();
    }

    private void picture(Path png) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.asyncFx(() -> {
            Snapshots.take(stage.getScene(), png);
            return null;
        }).get(30, TimeUnit.SECONDS);
    }

    private static String dashboard(int quarter) {
        var text = new StringBuilder("practice_code,overall,Access,Long-term conditions,Children\n");
        for (int i = 1; i <= 48; i++) {
            var practice = new Random(i * 31L);
            double level = 48 + practice.nextInt(45) + new Random(i * 101L + quarter).nextInt(9) - 4 + 0.25 * practice.nextInt(4);
            var figure = i == 40 && quarter == 4 ? "" : Double.toString(Math.min(99, level));
            text.append("Z99%03d,%s%s%n".formatted(i, figure, figure.isEmpty() ? ",,," : "," + figure + "," + Math.max(0, level - 3) + "," + Math.min(100, level + 2)));
        }
        return text.toString();
    }
}
