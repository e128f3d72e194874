package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.text.Messages;
import soundpractice.register.Area;
import soundpractice.register.Contact;
import soundpractice.register.ContactRole;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.register.Intelligence;
import soundpractice.register.PracticeQuery;
import soundpractice.register.PracticeStatus;
import soundpractice.register.Sensitivity;
import soundpractice.register.SharedFiles;
import soundpractice.security.Person;
import soundpractice.security.Role;

/// The register on a real, encrypted store: imports, undo, area, contacts, notes.
class RegisterStoreTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T12:00:00Z"));

    @TempDir
    Path folder;

    OpenStore store;
    RegisterWiring register;

    @BeforeEach
    void open() throws Exception {
        var unlocked = StoreOfTests.create(folder.resolve("store"), new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example"), "a long passphrase for tests".toCharArray());
        store = OpenStore.open(unlocked, Messages.load(Locale.UK), CLOCK);
        register = new RegisterWiring(store);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void a_preview_changes_nothing_and_the_same_file_again_changes_nothing() throws Exception {
        var file = practices("a", row("Z99001", "FIRST", "ACTIVE"), row("Z99002", "SECOND", "ACTIVE"));
        var prepared = register.importer(DataSetKind.PRACTICES).prepare(file, ImportOptions.NONE);
        assertThat(prepared.preview().added()).isEqualTo(2);
        assertThat(register.practices().count()).isZero();
        prepared.confirm().orThrow();
        assertThat(register.practices().count()).isEqualTo(2);
        var again = register.importer(DataSetKind.PRACTICES).prepare(file, ImportOptions.NONE);
        assertThat(again.preview().already()).isTrue();
        assertThat(again.preview().unchanged()).isEqualTo(2);
        assertThat(again.confirm().orThrow().revisions()).isEmpty();
        assertThat(store.journal().check().ok()).isTrue();
    }

    @Test
    void a_newer_file_is_explained_and_taking_it_back_restores_what_stood_before() throws Exception {
        confirm(practices("a", row("Z99001", "FIRST", "ACTIVE"), row("Z99002", "SECOND", "ACTIVE"), row("Z99003", "THIRD", "ACTIVE"),
                row("Z99005", "FIFTH", "ACTIVE"), row("Z99006", "SIXTH", "ACTIVE")));
        var newer = practices("b", row("Z99001", "FIRST", "ACTIVE"), row("Z99002", "RENAMED", "INACTIVE"), row("Z99004", "FOURTH", "ACTIVE").replace("20200101", "20210101"),
                row("Z99005", "FIFTH", "ACTIVE"), row("Z99006", "SIXTH", "ACTIVE"));
        var prepared = register.importer(DataSetKind.PRACTICES).prepare(newer, ImportOptions.NONE);
        var p = prepared.preview();
        assertThat(List.of(p.unchanged(), p.changed(), p.added(), p.gone())).containsExactly(3, 1, 1, 1);
        assertThat(p.changedFields()).containsOnlyKeys("name", "status");
        prepared.confirm().orThrow();
        assertThat(register.practices().find(PracticeCode.of("Z99002")).orElseThrow().status()).isEqualTo(PracticeStatus.INACTIVE);
        var third = register.practices().find(PracticeCode.of("Z99003")).orElseThrow();
        assertThat(third.inLatestFile()).isFalse();
        assertThat(third.status()).as("missing does not mean closed").isEqualTo(PracticeStatus.ACTIVE);
        assertThat(register.practices().history(PracticeCode.of("Z99002"))).extracting("field").containsExactly("name", "status");
        assertThat(store.journal().check().problems()).isEmpty();

        register.imports().undo(register.imports().all().getFirst(), "wrong file");
        assertThat(register.practices().find(PracticeCode.of("Z99002")).orElseThrow().name()).isEqualTo("SECOND");
        assertThat(register.practices().find(PracticeCode.of("Z99003")).orElseThrow().inLatestFile()).isTrue();
        assertThat(register.practices().find(PracticeCode.of("Z99004"))).isEmpty();
        assertThat(register.practices().history(PracticeCode.of("Z99002"))).isEmpty();
        assertThat(store.journal().check().problems()).isEmpty();
    }

    @Test
    void an_older_file_adds_to_history_and_leaves_today_alone() throws Exception {
        confirm(practices("a", row("Z99001", "NEW NAME", "ACTIVE"), row("Z99002", "SECOND", "ACTIVE").replace("20200101", "20260101")));
        confirm(practices("b", row("Z99001", "OLD NAME", "ACTIVE"), row("Z99002", "SECOND", "ACTIVE")));
        assertThat(register.practices().find(PracticeCode.of("Z99001")).orElseThrow().name()).isEqualTo("NEW NAME");
        assertThat(register.practices().history(PracticeCode.of("Z99001"))).singleElement().satisfies(c -> {
            assertThat(c.before()).isEqualTo("OLD NAME");
            assertThat(c.after()).isEqualTo("NEW NAME");
        });
        assertThat(store.journal().check().problems()).isEmpty();
    }

    @Test
    void a_file_much_smaller_than_the_last_is_refused() throws Exception {
        var rows = new String[10];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row("Z9900" + i, "PRACTICE " + i, "ACTIVE");
        }
        confirm(practices("a", rows));
        var prepared = register.importer(DataSetKind.PRACTICES).prepare(practices("b", rows[0], rows[1]), ImportOptions.NONE);
        assertThat(prepared.preview().refusals()).singleElement().satisfies(p -> assertThat(p.key()).isEqualTo("register.import.too-small"));
        assertThat(prepared.confirm().isDone()).isFalse();
        assertThat(register.practices().count()).isEqualTo(10);
    }

    @Test
    void an_area_by_list_holds_its_practices_alone() throws Exception {
        confirm(practices("a", row("Z99001", "FIRST", "ACTIVE"), row("Z99002", "SECOND", "ACTIVE"), row("Z99003", "THIRD", "ACTIVE")));
        var one = PracticeCode.of("Z99001");
        register.chooseArea().choose(new Area("Ours", List.of(), List.of(), List.of(one), List.of(),
                List.of(new soundpractice.register.Locality("North", List.of(one))))).orThrow();
        assertThat(register.practices().ours()).extracting(p -> p.code().value()).containsExactly("Z99001");
        assertThat(register.practices().matching(new PracticeQuery("", java.util.Map.of("locality", "north"), false))).hasSize(1);
        assertThat(register.practices().matching(PracticeQuery.ALL.overEverything())).hasSize(3);
    }

    @Test
    void contacts_hold_roles_by_date_and_notes_about_patients_are_refused() throws Exception {
        var code = PracticeCode.of("Z99001");
        register.contacts().add(new Contact(code, ContactRole.CLINICAL_LEAD, "Dr", "Ann", "Before", "", "", "", LocalDate.of(2015, 1, 1), LocalDate.of(2017, 3, 31))).orThrow();
        register.contacts().add(new Contact(code, ContactRole.CLINICAL_LEAD, "Dr", "Ben", "After", "", "", "", LocalDate.of(2017, 4, 1), null)).orThrow();
        assertThat(register.contacts().holding(ContactRole.CLINICAL_LEAD, code, LocalDate.of(2017, 3, 31)).orElseThrow().greeting()).isEqualTo("Dr Before");
        assertThat(register.contacts().holding(ContactRole.CLINICAL_LEAD, code, LocalDate.of(2017, 4, 1)).orElseThrow().greeting()).isEqualTo("Dr After");
        var refused = register.notes().add(new Intelligence(code, LocalDate.of(2017, 4, 1), "Call", Sensitivity.TEAM, "Patient 943 476 5919 rang"));
        assertThat(refused.problems()).singleElement().satisfies(p -> assertThat(p.key()).isEqualTo("register.note.nhs-number"));
        assertThat(register.notes().of(code)).isEmpty();
    }

    @Test
    void the_real_files_together_give_6207_active_english_practices_with_networks_and_boards() throws Exception {
        confirm(DataSetKind.PRACTICES, SharedFiles.file("ods-epraccur-dse-2026-02.csv"));
        confirm(DataSetKind.NETWORKS, SharedFiles.file("ods-epcn-2024-10.xlsx"));
        confirm(DataSetKind.COMMISSIONERS, SharedFiles.file("ods-eccg-dse-2025-12.csv"));
        confirm(DataSetKind.LIST_SIZES, SharedFiles.file("gp-reg-pat-prac-all-2021-01.csv"));
        var practices = register.practices();
        var active = practices.matching(new PracticeQuery("", java.util.Map.of("status", "ACTIVE", "country", "England"), false));
        assertThat(active).hasSize(6_207);
        assertThat(practices.active()).hasSize(6_207);
        assertThat(active).allMatch(p -> p.belonging().subIcb() != null && p.belonging().icb() != null);
        assertThat(practices.commissioners()).hasSize(106);
        var first = practices.find(PracticeCode.of("A81001")).orElseThrow();
        assertThat(first.properName()).isEqualTo("The Densham Surgery");
        assertThat(first.listSize()).isNotNull();
        var times = new long[2_000];
        for (int i = 0; i < times.length; i++) {
            var query = new PracticeQuery(List.of("s", "su", "sur", "surg", "surgery ts18", "w", "leeds", "zzz").get(i % 8), java.util.Map.of("status", "ACTIVE"), true);
            long from = System.nanoTime();
            practices.matching(query);
            times[i] = System.nanoTime() - from;
        }
        java.util.Arrays.sort(times);
        System.out.printf("filter over %,d practices: median %.2f ms, p99 %.2f ms%n", practices.gpPractices().size(), times[1_000] / 1e6, times[1_980] / 1e6);
    }

    private void confirm(Path file) throws Exception {
        confirm(DataSetKind.PRACTICES, file);
    }

    private void confirm(DataSetKind kind, Path file) throws Exception {
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long from = System.nanoTime();
        var prepared = register.importer(kind).prepare(file, ImportOptions.NONE);
        long between = System.nanoTime();
        assertThat(prepared.preview().refusals()).isEmpty();
        prepared.confirm().orThrow();
        System.out.printf("%s: preview %.0f ms, committed after %.0f ms (processor %.0f ms)%n", file.getFileName(), (between - from) / 1e6,
                (System.nanoTime() - from) / 1e6, (threads.getCurrentThreadCpuTime() - cpu) / 1e6);
    }

    private Path practices(String name, String... rows) throws Exception {
        return Files.write(folder.resolve(name + ".csv"), String.join("", rows).getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String code, String name, String status) {
        var cells = List.of(code, name, "Y63", "QHM", "1 HIGH STREET", "", "", "ANYTOWN", "", "TS18 1HU", "20200101", "", status, "B", "16C", "20200401", "",
                "01642 000000", "", "", "", "1", "", "16C", "", "RO76", "");
        return String.join(",", cells.stream().map(c -> "\"" + c + "\"").toList()) + "\n";
    }
}
