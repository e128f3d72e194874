package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import soundpractice.casework.LetterSettings;
import soundpractice.casework.LetterSettingsPlace;
import soundpractice.journal.Change;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.PolicyPlace;
import soundpractice.platform.text.Messages;
import soundpractice.platform.fx.FxBench;
import soundpractice.platform.fx.FxJobs;
import soundpractice.register.Area;
import soundpractice.register.AreaPlace;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.register.ImportsPlace;
import soundpractice.register.Intelligence;
import soundpractice.register.Sensitivity;
import soundpractice.security.Member;
import soundpractice.security.Person;
import soundpractice.security.Role;

/// Who may write what, as a table by role, and that every way of writing asks it.
class PermitsTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));
    private static final String PASSPHRASE = "walnut ferry onwards plaster";
    private static final Messages WORDS = Messages.load(Locale.UK);

    @TempDir
    Path dir;

    /// Roles by their short form, in the order lead support officer analyst contracts gp director auditor.
    @ParameterizedTest
    @CsvSource({
        "register.dataset,            yes yes no  yes no  no no no",
        "register.contact,            yes yes yes no  yes no no no",
        "register.intelligence,       yes yes yes no  yes no no no",
        "register.area,               yes no  no  no  no  no no no",
        "performance.policy,          yes no  no  no  no  no no no",
        "casework.letter_settings,    yes no  no  no  no  no no no",
        "performance.dashboard,       yes no  no  yes no  no no no",
        "performance.frozen_quarter,  yes no  no  no  no  no no no",
        "performance.challenge,       yes no  no  no  no  no no no",
        "casework.case,               yes no  no  no  no  no no no",
        "casework.decision,           yes no  no  no  no  no no no",
        "casework.letter,             yes yes yes no  yes no no no",
        "casework.engagement,         yes yes yes no  yes no no no",
        "stocktake.interview,         yes yes yes no  no  no no no",
        "stocktake.questionnaire,     yes no  no  no  no  no no no",
        "improvement.plan,            yes yes yes no  no  no no no",
        "inspection.concern,          yes yes yes no  yes no no no",
        "inspection.course,           yes no  no  no  yes no no no",
        "contract.notice,             yes no  no  no  yes no no no",
        "committee.pack,              yes yes no  no  yes no no no",
        "security.member,             yes no  no  no  no  no no no",
        "documents.issued,            yes yes yes yes yes no no no",
        "something.new,               yes yes yes yes yes no no no",
    })
    void each_role_writes_what_its_permissions_say(String kind, String row) {
        var may = row.strip().split("\\s+");
        for (var role : Role.values()) {
            assertThat(Permits.refusal(role, kind, null).isEmpty()).as(kind + " by " + role.written()).isEqualTo(may[role.ordinal()].equals("yes"));
        }
    }

    @Test
    void every_kind_of_record_that_the_program_knows_is_in_the_table() {
        var open = Rooms.kinds().stream().map(k -> k.name()).filter(name -> !Permits.named(Rooms.kinds()).contains(name)).toList();
        assertThat(open).as("kinds of which neither a line of Permits.needed nor their room says who may write them").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_refusal_is_a_sentence_that_names_who_may(Role role) {
        for (var permission : soundpractice.security.Permission.values()) {
            var problem = Permits.refusal(role, permission);
            assertThat(WORDS.of(problem)).endsWith("may do here.").doesNotContain("{");
            assertThat(WORDS.next(problem)).contains(WORDS.text(Role.LEAD_QUALITY_MANAGER.key()));
        }
    }

    @Test
    void an_auditor_writes_nothing_by_any_way_and_reads_everything() throws Exception {
        var folder = store(Role.AUDITOR);
        try (var store = open(folder)) {
            var register = new RegisterWiring(store);
            var code = PracticeCode.of("Z99001");
            var file = Files.writeString(dir.resolve("practices.csv"), ROW);
            refused(() -> register.importer(DataSetKind.PRACTICES).prepare(file, ImportOptions.NONE).confirm());
            refused(() -> register.chooseArea().choose(new Area("A", List.of("99Z"), List.of(), List.of(), List.of(), List.of())));
            refused(() -> register.notes().add(new Intelligence(code, LocalDate.of(2026, 11, 1), "LMC", Sensitivity.TEAM, "Something.")));
            refused(() -> CaseworkWiring.of(store).cases().save(Change.plain().put(
                    LetterSettings.KIND, LetterSettings.ID, Scope.AREA, CaseworkWiring.firstSettings(WORDS, "Other", "Other"))));
            assertThat(register.practices().count()).isZero();
            assertThat(store.journal().all(Member.KIND)).hasSize(1);
            assertThat(store.journal().check().ok()).isTrue();
        }
    }

    @Test
    void what_one_may_not_write_one_may_not_take_back_either() throws Exception {
        var folder = store(Role.LEAD_QUALITY_MANAGER);
        try (var store = open(folder)) {
            var member = new Member("Ben", Role.BI_ANALYST, LocalDate.of(2026, 1, 1), null, List.of());
            var saved = store.journal().save(Change.plain().put(Member.KIND, Member.id("Ben"), Scope.AREA, member));
            var support = new PermittedJournal(store.founding(), Role.QUALITY_SUPPORT_MANAGER);
            refused(() -> support.undo(saved.change(), "no"));
            assertThat(store.journal().all(Member.KIND)).hasSize(2);
            store.journal().undo(saved.change(), "yes");
            assertThat(store.journal().all(Member.KIND)).hasSize(1);
        }
    }

    @Test
    void what_the_role_may_not_do_is_held_on_the_screens_with_the_reason() throws Exception {
        var folder = store(Role.AUDITOR);
        try (var store = open(folder)) {
            var bench = new FxBench();
            var inside = FxBench.on(() -> Insides.of(store, bench.desk));
            var robot = new FxRobot();
            for (var place : List.of(new AreaPlace(), new ImportsPlace(), new LetterSettingsPlace(), new PolicyPlace())) {
                var screen = FxBench.on(() -> inside.screens().at(place));
                bench.show(screen.root(), 1180, 760);
                FxBench.run(screen::shown);
                FxBench.until(() -> ((FxJobs) bench.desk.jobs()).atWork() == 0);
                var held = robot.lookup(".held").queryAll();
                assertThat(held).as(place.toString()).isNotEmpty()
                        .allSatisfy(each -> assertThat(each.getAccessibleText()).contains("may do here.", "Ask a colleague who may"))
                        .allSatisfy(each -> assertThat(each.lookup(".button").isDisabled()).isTrue());
                bench.photograph("held-" + place.getClass().getSimpleName());
                FxBench.run(screen::hidden);
            }
        }
    }

    private interface Deed {
        void run() throws TroubleException;
    }

    private static void refused(Deed deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(TroubleException.class,
                t -> assertThat(t.problem().key()).isEqualTo("security.not-permitted"));
    }

    private static final String ROW = "\"Z99001\",\"FIRST\",\"Y62\",\"QZZ\",\"1 HIGH STREET\",\"\",\"\",\"ANYTOWN\",\"\",\"M1 1AA\",\"20150401\",\"\",\"ACTIVE\",\"B\","
            + "\"99Z\",\"20150401\",\"\",\"01600 000000\",\"\",\"\",\"\",\"1\",\"\",\"99Z\",\"\",\"RO76\",\"\"\n";

    private Path store(Role role) throws Exception {
        var folder = dir.resolve("store");
        StoreOfTests.create(folder, new Person("Ann Example", role, "Z99"), PASSPHRASE.toCharArray()).close();
        LocalDoor.founded(open(folder)).close();
        return folder;
    }

    private static OpenStore open(Path folder) throws TroubleException {
        return OpenStore.open(SecurityWiring.vault().unlock(folder, PASSPHRASE.toCharArray()), WORDS, CLOCK);
    }
}
