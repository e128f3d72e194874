package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CasePlace;
import soundpractice.casework.CasesPlace;
import soundpractice.casework.Course;
import soundpractice.casework.CourseChosen;
import soundpractice.casework.Deadline;
import soundpractice.casework.DisputeStage;
import soundpractice.casework.DisputeStep;
import soundpractice.casework.Engagement;
import soundpractice.casework.LettersPlace;
import soundpractice.casework.QuarterRunPlace;
import soundpractice.casework.Stage;
import soundpractice.casework.SupportAsked;
import soundpractice.casework.signup.Response;
import soundpractice.casework.signup.Round;
import soundpractice.casework.signup.SignUpAnswer;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Place;
import soundpractice.kernel.PracticeCode;
import soundpractice.performance.ImportDashboardPlace;
import soundpractice.performance.PerformancePlace;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.Screen;
import soundpractice.platform.jobs.Progress;
import soundpractice.platform.text.Messages;
import soundpractice.shell.Screens;
import soundpractice.shell.demo.DemoMark;

/// The year that the command line plays, played on the screens by keyboard: from Q1 to Q4 on the demonstration's area, with a challenge that came late and was accepted, a tie
/// at fifth place, a practice that stays silent until the committee asks whether it keeps the service, a visit and a dispute. What the case files tell is held against
/// the year to the day.
@Tag("bench")
class YearByScreenTest {
    private static final List<String> ACTORS = List.of("improving", "calling", "silent", "visited", "tied", "tied-left", "late", "signing", "asking");

    @TempDir
    Path dir;

    private final Map<String, PracticeCode> codes = new TreeMap<>();
    private Instant now = at("2017-04-10");
    private OpenStore store;
    private FxBench bench;
    private Screens screens;
    private PerformanceWiring performance;
    private CaseworkWiring casework;
    private RegisterWiring register;

    private static Instant at(String day) {
        return LocalDate.parse(day).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    private void open() throws Exception {
        var door = new LocalDoor(dir.resolve("store"), Messages.load(Locale.UK), () -> now);
        door.makeDemo(dir.resolve("store"), LocalDate.of(2017, 4, 10), 12, 1, Progress.UNWATCHED);
        store = door.open(DemoMark.PASSPHRASE, Progress.UNWATCHED).orThrow();
        bench = new FxBench();
        register = new RegisterWiring(store);
        performance = new PerformanceWiring(store, register.practices());
        var quarters = performance.desk().quarters();
        casework = new CaseworkWiring(store, quarters, performance.desk().policies(), register.practices(), register.contacts());
        screens = FxBench.on(() -> {
            var made = new Screens();
            var cases = CaseworkScreens.casework(casework, quarters, register.practices(), store::today);
            performance.screens(made, bench.desk, store::today);
            CaseworkScreens.add(made, bench.desk, cases, List.of());
            CaseworkScreens.addFurther(made, bench.desk, casework, CalendarWiring.of(store), cases);
            return made;
        });
        var taken = new HashSet<PracticeCode>();
        casework.cases().open(store.today()).forEach(f -> taken.add(f.of().practice()));
        var free = new ArrayList<>(register.practices().ours().stream().map(p -> p.code()).filter(c -> !taken.contains(c)).toList());
        assertThat(free).hasSizeGreaterThanOrEqualTo(ACTORS.size());
        ACTORS.forEach(actor -> codes.put(actor, free.get(codes.size())));
    }

    @Test
    void a_year_is_played_by_keyboard_and_its_story_is_right_to_the_day() throws Exception {
        open();
        try {
            opening();
            firstQuarter();
            secondQuarter();
            silence();
            thirdQuarter();
            committee();
            fourthQuarter();
            stories();
        } finally {
            FxBench.until(bench::idle);
            store.close();
        }
    }

    /// the year's answers came by file: a practice asks for support, is talked with, and needs no more.
    private void opening() throws Exception {
        var answers = new ArrayList<SignUpAnswer>();
        for (var practice : register.practices().ours()) {
            for (int i = 1; i <= 4; i++) {
                boolean owes = i == 1 && practice.code().equals(of("signing"));
                answers.add(new SignUpAnswer(practice.code(), 2017, "SR-" + i, Round.OPENING, owes ? Response.WORKING_TOWARDS : Response.YES, "", SignUpAnswer.Evidence.ENOUGH, store.today()));
            }
        }
        casework.answers().record(answers).orThrow();
        day("2017-05-05");
        show(new CasesPlace());
        bench.pressAt(text("casework.deed.support"));
        FxBench.until(bench::asks);
        bench.tabTo(text("casework.pathway.form.practice"));
        int place = register.practices().ours().stream().map(p -> p.code()).toList().indexOf(of("asking"));
        for (int i = 0; i <= place; i++) {
            bench.press(KeyCode.DOWN);
        }
        bench.tabTo(text("casework.form.support-note"));
        FxBench.type("Help with recalls");
        done("casework.deed.save");
        day("2017-05-12");
        openCase("asking");
        bench.pressAt(text("casework.deed.support"));
        FxBench.until(bench::asks);
        bench.tabTo(text("casework.form.support-what"));
        while (!shows(text("casework.story.support." + SupportAsked.What.TALKED.word()))) {
            bench.press(KeyCode.DOWN);
        }
        bench.tabTo(text("casework.form.support-note"));
        FxBench.type("A nurse from the network helps for a month");
        done("casework.deed.save");
        day("2017-06-20");
        step("asking", Stage.CLOSED, "Recalls are up to date");
    }

    private void firstQuarter() throws Exception {
        dashboard("2017-18/Q1", Map.of("improving", 55.0, "calling", 58.0), "2017-07-03");
        day("2017-07-18");
        validate("2017-18/Q1");
        run("2017-18/Q1");
        day("2017-07-19");
        issue(2);
    }

    /// day 14 was 16 October; the challenge of the 17th is late, and is accepted all the same.
    private void secondQuarter() throws Exception {
        dashboard("2017-18/Q2", Map.of("improving", 50.0, "calling", 53.0, "silent", 54.0, "visited", 55.0, "tied", 59.0, "tied-left", 59.0, "late", 49.0), "2017-10-02");
        day("2017-10-17");
        show(new PerformancePlace(FinancialQuarter.of("2017-18/Q2")));
        bench.pressAt(text("performance.practice.challenge"));
        FxBench.until(bench::asks);
        bench.tabTo(text("performance.challenge.form.grounds"));
        FxBench.type("Two meetings were not counted");
        done("performance.challenge.yes");
        var challenge = performance.desk().quarters().challenges(FinancialQuarter.of("2017-18/Q2")).getFirst().value();
        assertThat(challenge.practice()).isEqualTo(of("late"));
        assertThat(challenge.late()).as("R-23, D-1").isTrue();
        bench.photograph("year-late-challenge");
        day("2017-10-18");
        show(new PerformancePlace(FinancialQuarter.of("2017-18/Q2")));
        bench.pressAt(text("performance.challenges.accept"));
        FxBench.until(bench::asks);
        bench.tabTo(text("performance.settle.form.figure"));
        FxBench.type("61");
        done("performance.settle.accept-yes");
        validate("2017-18/Q2");
        run("2017-18/Q2", "tied-left");
        bench.photograph("year-tie-decided");
        day("2017-10-19");
        issue(6);
        day("2017-10-20");
        for (var who : List.of("improving", "calling", "silent", "visited", "tied", "signing")) {
            received(who);
            assertThat(clock(who, Deadline.SUBMISSION)).as("D-8, D-10").isEqualTo("2017-11-16");
            assertThat(clock(who, Deadline.ENGAGEMENT)).as("D-3, D-5").isEqualTo("2017-11-29");
        }
        day("2017-10-23");
        openCase("silent");
        bench.pressAt(text("casework.deed.copies"));
        FxBench.until(bench::asks);
        done("casework.deed.save");
        day("2017-11-10");
        for (var who : List.of("improving", "visited", "tied", "signing")) {
            answered(who, Engagement.How.SUBMISSION);
        }
        day("2017-11-28");
        answered("calling", Engagement.How.CALL);
    }

    /// on the last of the 28 working days the way is shut, a day later it is open.
    private void silence() throws Exception {
        day("2017-11-29");
        openCase("silent");
        var way = text("casework.case.take") + ": " + text(Stage.ESCALATION.key());
        assertThat(isShut(way)).as("R-66: the last day counts in full").isTrue();
        day("2017-11-30");
        step("silent", Stage.ESCALATION, "Nothing heard");
        issue(1);
        day("2017-12-01");
        received("silent");
        assertThat(clock("silent", Deadline.SUBMISSION)).as("D-11").isEqualTo("2017-12-28");
        assertThat(clock("silent", Deadline.ENGAGEMENT)).as("D-7: Christmas, Boxing Day and New Year’s Day are skipped").isEqualTo("2018-01-15");
    }

    private void thirdQuarter() throws Exception {
        dashboard("2017-18/Q3", Map.of("improving", 51.0, "visited", 54.0, "silent", 56.0), "2018-01-03");
        day("2018-01-18");
        validate("2017-18/Q3");
        day("2018-01-19");
        run("2017-18/Q3");
        day("2018-01-22");
        issue(3);
        day("2018-01-23");
        for (var who : List.of("improving", "visited", "signing")) {
            received(who);
            assertThat(clock(who, Deadline.SUBMISSION)).as("D-9, D-11").isEqualTo("2018-02-19");
            assertThat(clock(who, Deadline.ENGAGEMENT)).as("D-6, D-7").isEqualTo("2018-03-02");
        }
        day("2018-02-15");
        for (var who : List.of("improving", "visited", "signing")) {
            answered(who, Engagement.How.SUBMISSION);
        }
        day("2018-02-16");
        for (var who : List.of("improving", "visited", "signing")) {
            step(who, Stage.PCQG_REVIEW, "");
        }
    }

    ///
    private void committee() throws Exception {
        day("2018-03-06");
        course("silent", Course.QUESTION_THE_SERVICE, "No plan, no answer", "Nobody came");
        course("improving", Course.CARRY_ON);
        course("signing", Course.CARRY_ON);
        course("visited", Course.VISIT);
        day("2018-03-07");
        openCase("visited");
        bench.pressAt(text("casework.deed.visit"));
        FxBench.until(bench::asks);
        into("casework.form.visit-on", "20/03/2018");
        into("casework.visit.seat.improvement", "A. One");
        into("casework.visit.seat.clinical", "B. Two");
        bench.pressAt(text("casework.deed.save"));
        FxBench.until(() -> !new FxRobot().lookup(".field-error").queryAll().isEmpty());
        bench.photograph("year-visit-seat");
        assertThat(file("visited").visits()).as("R-77: three fixed seats").isEmpty();
        into("casework.visit.seat.neighbourhood", "C. Three");
        into("casework.form.guest-name", "");
        bench.press(KeyCode.SHIFT, KeyCode.TAB);
        bench.press(KeyCode.DOWN);
        into("casework.form.guest-name", "D. Four");
        done("casework.deed.save");
        day("2018-03-08");
        dispute("silent", DisputeStage.INFORMAL_OPEN, "Was never told");
        openCase("silent");
        bench.pressAt(text("casework.deed.dispute"));
        FxBench.until(bench::asks);
        choose("casework.form.dispute-to", text(DisputeStage.FORMAL_APPEAL.key()));
        into("casework.form.dispute-note", "At once");
        bench.pressAt(text("casework.deed.save"));
        FxBench.until(() -> !new FxRobot().lookup(".field-error").queryAll().isEmpty());
        bench.press(KeyCode.ESCAPE);
        FxBench.until(() -> !bench.asks());
        assertThat(file("silent").dispute()).as("R-81").isEqualTo(DisputeStage.INFORMAL_OPEN);
        day("2018-03-20");
        openCase("visited");
        bench.pressAt(text("casework.deed.visit-held"));
        FxBench.until(bench::asks);
        into("casework.form.said", "Two partners are leaving");
        into("casework.form.agreed", "Recall list by May");
        done("casework.deed.save");
        day("2018-03-21");
        step("visited", Stage.CONTINUE, "Carry on");
        day("2018-03-26");
        dispute("silent", DisputeStage.INFORMAL_EXHAUSTED, "Two talks, no agreement");
        day("2018-03-28");
        dispute("silent", DisputeStage.FORMAL_APPEAL, "Appeal lodged");
        day("2018-03-29");
        openCase("silent");
        var way = text("casework.case.take") + ": " + text(Stage.CLOSED.key());
        assertThat(isShut(way)).as("R-80: not while in dispute").isTrue();
        bench.photograph("year-in-dispute");
    }

    private void fourthQuarter() throws Exception {
        dashboard("2017-18/Q4", Map.of("improving", 66.0), "2018-04-03");
        day("2018-04-20");
        dispute("silent", DisputeStage.APPEAL_DECIDED, "The decision stands");
        day("2018-04-24");
        show(new PerformancePlace(FinancialQuarter.of("2017-18/Q4")));
        bench.pressAt(text("performance.screen.validate"));
        FxBench.until(bench::asks);
        bench.pressAt(text("performance.validate.yes"));
        assertThat(bench.asks()).as("R-23, D-2: three weeks after Q4, so a reason is asked for").isTrue();
        bench.press(KeyCode.ESCAPE);
        FxBench.until(() -> !bench.asks());
        day("2018-04-25");
        validate("2017-18/Q4");
        dispute("silent", DisputeStage.GC14, "Still unhappy");
        day("2018-04-26");
        run("2017-18/Q4");
        day("2018-06-01");
        dispute("silent", DisputeStage.SETTLED, "Agreed to hand the service back");
        step("silent", Stage.CLOSED, "Service handed back");
    }

    private void stories() throws Exception {
        day("2018-06-02");
        assertThat(story("improving")).containsExactly("2017-07-18 q1_warned letter-1", "2017-10-18 support letter-4", "2018-01-19 escalation letter-5", "2018-02-16 pcqg_review null",
                "2018-03-06 continue null", "2018-04-26 closed null");
        assertThat(story("calling")).containsExactly("2017-07-18 q1_warned letter-1", "2017-10-18 support letter-4", "2018-01-19 closed null");
        assertThat(story("silent")).containsExactly("2017-10-18 support letter-4", "2017-11-30 escalation letter-5", "2018-01-19 pcqg_review null",
                "2018-03-06 service_in_question null", "2018-06-01 closed null");
        assertThat(story("visited")).containsExactly("2017-10-18 support letter-4", "2018-01-19 escalation letter-5", "2018-02-16 pcqg_review null", "2018-03-06 visit null",
                "2018-03-21 continue null", "2018-04-26 closed null");
        assertThat(story("signing")).containsExactly("2017-10-18 signup_plan letter-2", "2018-01-19 escalation letter-3", "2018-02-16 pcqg_review null",
                "2018-03-06 continue null", "2018-04-26 closed null");
        assertThat(story("tied")).containsExactly("2017-10-18 support letter-4", "2018-01-19 closed null");
        for (var outside : List.of("tied-left", "late")) {
            assertThat(casework.cases().of(of(outside), store.today())).as(outside).isEmpty();
        }
        assertThat(file("silent").further().stream().filter(e -> e instanceof DisputeStep).map(e -> e.happenedOn().toString())).containsExactly("2018-03-08", "2018-03-26", "2018-03-28",
                "2018-04-20", "2018-04-25", "2018-06-01");
        assertThat(file("silent").copies()).singleElement().satisfies(c -> assertThat(c.on()).isEqualTo("2017-10-23"));
        assertThat(file("silent").courses()).extracting(CourseChosen::on).containsExactly(LocalDate.of(2018, 3, 6));
        assertThat(file("visited").visits()).singleElement().satisfies(v -> {
            assertThat(v.on()).isEqualTo("2018-03-20");
            assertThat(v.held()).isTrue();
            assertThat(v.guestName()).isEqualTo("D. Four");
        });
        assertThat(file("asking").of().closedOn()).isEqualTo("2017-06-20");
        assertThat(file("silent").letters().get(1).variant()).as("A-13").isEqualTo("silence");
        assertThat(file("improving").letters().get(2).variant()).isEqualTo("two-quarters");
        show(new CasePlace(file("silent").of().id()));
        bench.photographAll("year-silent");
        show(new CasePlace(file("visited").of().id()));
        bench.photographAll("year-visited");
    }

    private PracticeCode of(String actor) {
        return Objects.requireNonNull(codes.get(actor));
    }

    private String text(String key, Object... args) {
        return bench.words.text(key, args);
    }

    private void day(String day) {
        now = at(day);
    }

    private CaseFile file(String actor) {
        return casework.cases().of(of(actor), store.today()).getLast();
    }

    private List<String> story(String actor) {
        return file(actor).decisions().stream().filter(d -> d.followed()).map(d -> d.on() + " " + d.after().word() + " " + d.letter()).toList();
    }

    private String clock(String actor, String clock) {
        return file(actor).current(clock).orElseThrow().due().date().toString();
    }

    private void dashboard(String quarter, Map<String, Double> lowest, String published) throws Exception {
        day(published);
        var rows = new LinkedHashMap<PracticeCode, Double>();
        int place = 0;
        for (var practice : register.practices().ours()) {
            rows.put(practice.code(), 76.0 + place++ / 2.0);
        }
        lowest.forEach((actor, figure) -> rows.put(of(actor), figure));
        var csv = new StringBuilder("practice_code,overall\n");
        rows.forEach((code, figure) -> csv.append(code).append(',').append(figure).append('\n'));
        bench.files.next(Files.writeString(dir.resolve(quarter.replace('/', '-') + ".csv"), csv));
        show(new ImportDashboardPlace());
        bench.pressAt(text("performance.importing.choose"));
        FxBench.until(bench::idle);
        bench.pressAt(text("performance.importing.take", rows.size()));
        FxBench.until(bench::idle);
        show(new PerformancePlace(FinancialQuarter.of(quarter)));
        bench.pressAt(text("performance.screen.publish"));
        FxBench.until(bench::asks);
        done("performance.publish.yes");
    }

    private void validate(String quarter) throws Exception {
        show(new PerformancePlace(FinancialQuarter.of(quarter)));
        bench.pressAt(text("performance.screen.validate"));
        FxBench.until(bench::asks);
        done("performance.validate.yes");
        assertThat(performance.desk().quarters().find(FinancialQuarter.of(quarter)).orElseThrow().isValidated()).isTrue();
    }

    /// Everything that is proposed for the year's practices is followed, but for one; the year before ends its own cases, which are left alone here.
    private void run(String quarter, String... except) throws Exception {
        var of = FinancialQuarter.of(quarter);
        var left = List.of(except).stream().map(this::of).toList();
        var proposals = casework.run().run(of, store.today()).orThrow().proposals();
        show(new QuarterRunPlace(of));
        FxBench.until(() -> !new FxRobot().lookup(".list-line .check-box").queryAll().isEmpty());
        long follow = 0;
        for (var proposal : proposals) {
            boolean wanted = codes.containsValue(proposal.practice()) && !left.contains(proposal.practice());
            var name = register.practices().find(proposal.practice()).orElseThrow().properName();
            var says = text("casework.run.tick", name, text(proposal.after().key()));
            CheckBox box = new FxRobot().lookup(n -> n instanceof CheckBox && says.equals(n.getAccessibleText())).query();
            if (box.isSelected() != wanted) {
                bench.tabTo(says);
                bench.press(KeyCode.SPACE);
            }
            follow += wanted ? 1 : 0;
        }
        bench.pressAt(text("casework.run.apply", follow));
        FxBench.until(bench::asks);
        done("casework.run.ask.yes");
    }

    private void issue(int letters) throws Exception {
        show(new LettersPlace());
        FxBench.until(() -> bench.idle() && !new FxRobot().lookup(".paper").queryAll().isEmpty());
        int before = casework.issued().all().size();
        bench.pressAt(text("casework.letters.issue", letters));
        FxBench.until(bench::asks);
        done("casework.letters.ask.yes");
        assertThat(casework.issued().all()).hasSize(before + letters);
    }

    private void letter(String actor) throws Exception {
        show(new LettersPlace(file(actor).lastLetter().orElseThrow().document()));
        TableView<?> table = new FxRobot().lookup(".table-view").query();
        FxBench.until(() -> bench.idle() && !table.getSelectionModel().isEmpty());
    }

    private void received(String actor) throws Exception {
        letter(actor);
        bench.pressAt(text("casework.letters.receipt"));
        FxBench.until(bench::asks);
        done("casework.letters.save");
        assertThat(file(actor).lastLetter().orElseThrow().receivedOn()).isEqualTo(store.today());
    }

    private void answered(String actor, Engagement.How how) throws Exception {
        letter(actor);
        bench.pressAt(text("casework.letters.answer"));
        FxBench.until(bench::asks);
        choose("casework.letters.form.how", text("casework.how." + how.word()));
        done("casework.letters.save");
        assertThat(file(actor).engagements().getLast().how()).isEqualTo(how);
    }

    private void step(String actor, Stage to, String note) throws Exception {
        openCase(actor);
        bench.pressAt(text("casework.case.take") + ": " + text(to.key()));
        FxBench.until(bench::asks);
        FxBench.type(note);
        done("casework.case.take");
        assertThat(file(actor).of().stage()).isEqualTo(to);
    }

    private void course(String actor, Course course, String... findings) throws Exception {
        openCase(actor);
        bench.pressAt(text("casework.deed.course"));
        FxBench.until(bench::asks);
        choose("casework.form.course", text("casework.form.course.option", course.numeral(), text(course.stage().key())));
        into("casework.form.meeting", "PCQG");
        if (findings.length > 0) {
            into("casework.form.no-effort", findings[0]);
            into("casework.form.no-assurance", findings[1]);
        }
        done("casework.deed.save");
        assertThat(file(actor).of().stage()).isEqualTo(course.stage());
    }

    private void dispute(String actor, DisputeStage to, String note) throws Exception {
        openCase(actor);
        bench.pressAt(text("casework.deed.dispute"));
        FxBench.until(bench::asks);
        choose("casework.form.dispute-to", text(to.key()));
        into("casework.form.dispute-note", note);
        done("casework.deed.save");
        assertThat(file(actor).dispute()).isEqualTo(to);
    }

    private void openCase(String actor) throws Exception {
        show(new CasePlace(file(actor).of().id()));
        FxBench.until(() -> !new FxRobot().lookup(".list-line").queryAll().isEmpty());
    }

    private static boolean isShut(String button) {
        Node found = new FxRobot().lookup((Node n) -> button.equals(n.getAccessibleText())).query();
        return found.isDisabled();
    }

    private void into(String field, String typed) {
        bench.tabTo(text(field));
        bench.press(KeyCode.SHORTCUT, KeyCode.A);
        FxBench.type(typed);
    }

    /// A choice made by the arrow keys: from its first value down.
    private void choose(String field, String value) {
        bench.tabTo(text(field));
        for (int i = 0; i < 12; i++) {
            bench.press(KeyCode.UP);
        }
        for (int i = 0; i < 12 && !shows(value); i++) {
            bench.press(KeyCode.DOWN);
        }
        assertThat(shows(value)).as(value).isTrue();
    }

    private static boolean shows(String value) {
        return FxBench.focused().filter(javafx.scene.control.ComboBox.class::isInstance).map(n -> {
            @SuppressWarnings("unchecked")
            var box = (javafx.scene.control.ComboBox<Object>) n;
            return box.getValue() != null && value.equals(box.getConverter() == null ? box.getValue().toString() : box.getConverter().toString(box.getValue()));
        }).orElse(false);
    }

    private void done(String yes) throws Exception {
        bench.pressAt(text(yes));
        FxBench.until(() -> !bench.asks() && bench.idle());
    }

    private Screen show(Place place) throws Exception {
        var screen = Objects.requireNonNull(FxBench.on(() -> screens.at(place)));
        bench.show(screen.root(), 1180, 760);
        FxBench.run(screen::shown);
        FxBench.until(bench::idle);
        return screen;
    }
}
