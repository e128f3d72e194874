package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.Course;
import soundpractice.casework.Decision;
import soundpractice.casework.Engagement;
import soundpractice.casework.NextStep;
import soundpractice.casework.Stage;
import soundpractice.casework.course.DecideCourse;
import soundpractice.casework.escalation.Proposal;
import soundpractice.casework.signup.Requirement;
import soundpractice.casework.signup.Requirements;
import soundpractice.casework.signup.Response;
import soundpractice.casework.signup.Round;
import soundpractice.casework.signup.SignUpAnswer;
import soundpractice.journal.Change;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.intake.DashboardReader;
import soundpractice.platform.files.StoreLayout;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;

/// Random years in a real store, kept by its journal. The journal as it was on the evening of each quarter-end run, replayed alone, proposes what was decided then; and the
/// whole journal, replayed alone, tells the same cases, clocks and decisions as the tables that grew with it.
class ReplayedDecisionsTest {
    private static final String PASSPHRASE = "walnut ferry onwards plaster";
    private static final int PRACTICES = 14;
    private static final int QUARTERS = 6;

    @TempDir
    Path dir;

    private final Map<FinancialQuarter, Path> evenings = new LinkedHashMap<>();
    private final Map<FinancialQuarter, LocalDate> days = new LinkedHashMap<>();
    private final Set<Stage> reached = EnumSet.noneOf(Stage.class);
    private Instant now = Instant.parse("2016-04-11T09:00:00Z");
    private Random chance = new Random();
    private double[] level = {};

    @Test
    void the_journal_alone_gives_the_same_decisions() throws Exception {
        long seed = Long.getLong("replay.seed", 7);
        chance = new Random(seed);
        level = chance.doubles(PRACTICES, 45, 85).toArray();
        var store = new StoreLayout(dir.resolve("store"));
        SecurityWiring.vault().create(store.folder(), new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "Z99"), PASSPHRASE.toCharArray()).close();
        Told grown;
        try (var open = LocalDoor.founded(open(store.folder()))) {
            requirements(open);
            var quarter = FinancialQuarter.of("2016-17/Q1");
            for (int i = 0; i < QUARTERS; i++, quarter = quarter.next()) {
                quarter(open, store, quarter);
            }
            grown = told(open);
        }
        try (var replayed = open(copied(store, "whole"))) {
            assertThat(replayed.recovery().rebuilt()).as("nothing but the journal").isTrue();
            assertThat(told(replayed)).as("seed %d", seed).isEqualTo(grown);
        }
        for (var evening : evenings.entrySet()) {
            try (var then = open(evening.getValue())) {
                var proposed = CaseworkWiring.of(then).run().run(evening.getKey(), days.get(evening.getKey())).orThrow().proposals();
                var decided = grown.decisions.get(evening.getKey()).stream().filter(d -> d.note().equals("run")).toList();
                assertThat(proposed).as("seed %d, %s", seed, evening.getKey()).isNotEmpty();
                assertThat(proposed.stream().map(p -> because(p.decided(null, true, LocalDate.EPOCH, ""))).toList())
                        .as("seed %d, %s", seed, evening.getKey()).containsExactlyInAnyOrderElementsOf(decided.stream().map(ReplayedDecisionsTest::because).toList());
            }
        }
        assertThat(reached).as("the years went far enough to mean something").contains(Stage.Q1_WARNED, Stage.SIGNUP_PLAN, Stage.SUPPORT, Stage.ESCALATION, Stage.PCQG_REVIEW, Stage.CLOSED);
    }

    /// What a store tells of its casework.
    private record Told(List<CaseFile> cases, List<CaseFile> midway, Map<FinancialQuarter, List<Decision>> decisions, Map<FinancialQuarter, List<Proposal>> proposals) {}

    private Told told(OpenStore store) throws TroubleException {
        var casework = CaseworkWiring.of(store);
        var decisions = new LinkedHashMap<FinancialQuarter, List<Decision>>();
        var proposals = new LinkedHashMap<FinancialQuarter, List<Proposal>>();
        for (var quarter : days.keySet()) {
            decisions.put(quarter, casework.cases().decisions(quarter));
            proposals.put(quarter, casework.run().run(quarter, store.today()).orThrow().proposals());
        }
        return new Told(casework.cases().all(store.today()), casework.cases().all(LocalDate.of(2016, 12, 1)), decisions, proposals);
    }

    /// A decision without whether it was followed: what was proposed, and why.
    private static List<Object> because(Decision d) {
        return java.util.Arrays.asList(d.practice(), d.quarter(), d.before(), d.after(), d.letter(), d.variant(), d.reasons(), d.tie(), d.policyYear());
    }

    private void quarter(OpenStore store, StoreLayout layout, FinancialQuarter quarter) throws Exception {
        signUp(store, quarter);
        var desk = new PerformanceWiring(store, new RegisterWiring(store).practices()).desk();
        on(quarter.lastDay().plusDays(3));
        var file = new StringBuilder("practice_code,overall\n");
        for (int i = 0; i < PRACTICES; i++) {
            level[i] = Math.clamp(level[i] + chance.nextGaussian() * 6, 20, 99);
            file.append(code(i)).append(',').append("%.1f".formatted(level[i])).append('\n');
        }
        var read = new DashboardReader().read("d.csv", file.toString().getBytes(StandardCharsets.UTF_8)).orThrow();
        desk.importing().confirm(desk.importing().preview(quarter, read).orThrow(), store.today()).orThrow();
        desk.publishing().publish(quarter, store.today()).orThrow();
        on(quarter.lastDay().plusDays(30));
        desk.validating().validate(quarter, store.today(), null).orThrow();
        evenings.put(quarter, copied(layout, "evening-" + quarter.toString().replace('/', '-')));
        days.put(quarter, store.today());
        var casework = CaseworkWiring.of(store);
        var run = casework.run().run(quarter, store.today()).orThrow();
        var ticked = new HashSet<RecordId>();
        run.proposals().stream().filter(_ -> chance.nextInt(8) > 0).forEach(p -> ticked.add(p.key()));
        casework.apply().apply(run, ticked, store.today(), "run").orThrow();
        letters(store, casework);
        on(quarter.lastDay().plusDays(75));
        byHand(store, casework);
        casework.cases().all(store.today()).forEach(f -> reached.add(f.of().stage()));
        casework.cases().decisions(quarter).stream().filter(Decision::followed).forEach(d -> reached.add(d.after()));
    }

    /// Two requirements; half of the practices answered when the year opened, by chance.
    private void requirements(OpenStore store) throws TroubleException {
        for (int year = 2016; year <= 2017; year++) {
            CaseworkWiring.of(store).answers().requirements(new Requirements(year, List.of(new Requirement("SR-1", "One", ""), new Requirement("SR-2", "Two", "")))).orThrow();
        }
    }

    private void signUp(OpenStore store, FinancialQuarter quarter) throws TroubleException {
        var answers = new ArrayList<SignUpAnswer>();
        var round = Round.of(quarter);
        for (int i = 0; round.isPresent() && i < PRACTICES / 2; i++) {
            for (var requirement : List.of("SR-1", "SR-2")) {
                if (chance.nextInt(4) > 0) {
                    answers.add(new SignUpAnswer(code(i), quarter.startYear(), requirement, round.get(), Response.values()[chance.nextInt(3)], "", SignUpAnswer.Evidence.ENOUGH, quarter.lastDay()));
                }
            }
        }
        CaseworkWiring.of(store).answers().record(answers).orThrow();
    }

    /// The letters that are ready go out without their pages, which no clock reads; two of three are answered.
    private void letters(OpenStore store, CaseworkWiring casework) throws TroubleException {
        var ready = casework.cases().open(store.today());
        var today = store.today();
        for (var file : ready) {
            for (var decision : file.lettersReady()) {
                var letter = java.util.Objects.requireNonNull(decision.letter());
                var document = RecordId.derived("test", file.of().id(), letter, decision.quarter());
                casework.cases().save(Change.plain().put(CaseLetter.KIND, CaseLetter.idOf(document), file.of().scope(),
                        new CaseLetter(document, file.of().id(), file.of().practice(), letter, decision.variant(), decision.quarter(), today, null)));
                if (chance.nextInt(3) > 0) {
                    on(today.plusDays(1 + chance.nextInt(30)));
                    casework.engagements().record(document, store.today(), chance.nextBoolean() ? Engagement.How.SUBMISSION : Engagement.How.CALL, true, "", store.today()).orThrow();
                    on(today);
                }
            }
        }
    }

    private void byHand(OpenStore store, CaseworkWiring casework) throws TroubleException {
        for (var file : casework.cases().open(store.today())) {
            var open = NextStep.of(file).stream().filter(NextStep::allowed).toList();
            if (file.of().stage() == Stage.PCQG_REVIEW) {
                var course = Course.values()[chance.nextInt(3)];
                casework.courses().decide(file.of().id(), course, course.needsFindings() ? new DecideCourse.Findings("none", "none") : DecideCourse.Findings.NONE, store.today(), "PCQG", "").orThrow();
            } else if (!open.isEmpty() && chance.nextInt(3) == 0) {
                casework.move().move(file.of().id(), open.get(chance.nextInt(open.size())).to(), store.today(), "by hand").orThrow();
            }
        }
    }

    private void on(LocalDate day) {
        now = day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC);
    }

    private OpenStore open(Path folder) throws TroubleException {
        return OpenStore.open(SecurityWiring.vault().unlock(folder, PASSPHRASE.toCharArray()), Messages.load(Locale.UK), () -> now);
    }

    /// The identity, the journal and the kept contents as they are; no table.
    private Path copied(StoreLayout of, String name) throws IOException {
        var to = new StoreLayout(dir.resolve(name));
        Files.createDirectories(to.backups());
        Files.createDirectories(to.temporary());
        Files.copy(of.identity(), to.identity());
        for (var part : List.of(of.journal(), of.blobs())) {
            try (var files = Files.walk(part)) {
                for (var file : files.toList()) {
                    Files.copy(file, to.folder().resolve(of.folder().relativize(file).toString()));
                }
            }
        }
        return to.folder();
    }

    private static PracticeCode code(int n) {
        return PracticeCode.of("Z99%03d".formatted(n + 1));
    }
}
