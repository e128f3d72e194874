package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.PracticeCode;
import soundpractice.platform.text.Messages;
import soundpractice.register.ImportOptions;
import soundpractice.register.Importer;
import soundpractice.register.PreparedImport;
import soundpractice.register.cqc.KeyQuestion;
import soundpractice.register.cqc.PopulationGroup;
import soundpractice.register.cqc.Rating;
import soundpractice.register.extract.ImportedFile;
import soundpractice.security.Person;
import soundpractice.security.Role;

/// Public files of which an extract is kept, on a real, encrypted store.
class PublicFilesStoreTest {
    private static final PracticeCode FIRST = PracticeCode.of("Z99001");
    private static final String RATINGS = "Location ID,Location ODS Code,Location Name,Location Primary Inspection Category,Service / Population Group,Domain,"
            + "Latest Rating,Publication Date,Inherited Rating (Y/N),Provider Name\n";
    private static final String LOCATIONS = "Location ID,Location HSCA start date,Dormant (Y/N),Location Name,Location ODS Code,Registered manager,"
            + "Location Primary Inspection Category,Location Latest Overall Rating,Publication Date,Inherited Rating (Y/N),Location Postal Code,"
            + "Provider Nominated Individual Name,Provider Main Partner Name,Provider Name\n";

    @TempDir
    Path folder;

    OpenStore store;
    RegisterWiring register;

    @BeforeEach
    void open() throws Exception {
        var unlocked = StoreOfTests.create(folder.resolve("store"), new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example"), "a long passphrase for tests".toCharArray());
        store = OpenStore.open(unlocked, Messages.load(Locale.UK), InstantSource.fixed(Instant.parse("2026-01-15T12:00:00Z")));
        register = new RegisterWiring(store);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    private PreparedImport prepare(String kind, String text, ImportOptions options) throws Exception {
        var file = folder.resolve(kind + ".csv");
        Files.writeString(file, text);
        return importer(kind).prepare(file, options);
    }

    private Importer importer(String kind) {
        return RegisterGuests.importers(store, register, new PerformanceWiring(store, register.practices())).stream().filter(i -> i.kind().equals(kind)).findFirst().orElseThrow();
    }

    private static String rating(String id, String code, String group, String domain, String rating, String day) {
        return id + "," + code + ",Example Surgery,GP Practices," + group + "," + domain + "," + rating + "," + day + ",N,Dr Nobody Atall\n";
    }

    @Test
    void a_preview_changes_nothing_the_same_file_again_changes_nothing_and_an_import_can_be_taken_back() throws Exception {
        var text = RATINGS + rating("1-100000001", "Z99001", "Overall", "Overall", "Good", "01/02/2024") + rating("1-100000001", "Z99001", "Overall", "Safe", "Good", "01/02/2024");
        var prepared = prepare("ratings", text, ImportOptions.NONE);
        assertThat(prepared.preview().added()).isEqualTo(2);
        assertThat(register.ratings().all()).isEmpty();
        prepared.confirm().orThrow();
        assertThat(register.ratings().of(FIRST).orElseThrow().overall()).isEqualTo(Rating.GOOD);

        var again = prepare("ratings", text, ImportOptions.NONE);
        assertThat(again.preview().already()).isTrue();
        assertThat(again.preview().unchanged()).isEqualTo(2);
        assertThat(again.confirm().orThrow().revisions()).isEmpty();

        var newer = prepare("ratings", text.replace("Overall,Overall,Good,01/02/2024", "Overall,Overall,Inadequate,03/03/2025") + rating("1-100000002", "Z99002", "Overall", "Overall", "Good", "01/02/2024"), ImportOptions.NONE);
        assertThat(newer.preview().changed()).isEqualTo(1);
        assertThat(newer.preview().unchanged()).isEqualTo(1);
        assertThat(newer.preview().added()).isEqualTo(1);
        assertThat(newer.preview().changedFields()).containsOnlyKeys("rating", "published");
        newer.confirm().orThrow();
        assertThat(register.ratings().of(FIRST).orElseThrow().overall()).isEqualTo(Rating.INADEQUATE);
        register.imports().undo(register.imports().all().getFirst(), "wrong file");
        assertThat(register.ratings().of(FIRST).orElseThrow().overall()).isEqualTo(Rating.GOOD);
        assertThat(store.journal().check().problems()).isEmpty();
    }

    @Test
    void a_file_much_smaller_than_the_last_of_its_family_is_refused_and_a_month_beside_another_is_no_change_of_it() throws Exception {
        var december = new StringBuilder("December 2025\nPractice Code,Total Responses,Percentage Positive\n");
        for (int i = 1; i <= 10; i++) {
            december.append("Z99%03d,%d,9%d\n".formatted(i, 20 + i, i % 10));
        }
        prepare("fft", december.toString(), ImportOptions.NONE).confirm().orThrow();
        var november = prepare("fft", december.toString().replace("December", "November"), ImportOptions.NONE);
        assertThat(november.preview().added()).as("another month stands beside").isEqualTo(30);
        november.confirm().orThrow();
        var cut = prepare("fft", december.substring(0, 110).replace("December", "October"), ImportOptions.NONE);
        assertThat(cut.preview().refusals()).extracting("key").contains("register.import.too-small");
        assertThat(cut.confirm().isDone()).isFalse();
        var figures = PerformanceWiring.measures(register).figures();
        assertThat(figures.periods("fft.positive")).containsExactly("2025-11", "2025-12");
        assertThat(figures.latest("fft.positive", FIRST).orElseThrow().period()).isEqualTo("2025-12");
    }

    @Test
    void peoples_names_in_the_files_never_reach_the_store() throws Exception {
        var text = LOCATIONS + "1-100000001,01/04/2013,N,Example Surgery,Z99001,Mrs Registered Manager,GP Practices,Good,01/02/2024,N,ZE9 1AA,Mr Nominated Individual,Dr Main Partner,Dr Nobody Atall\n";
        prepare("locations", text, ImportOptions.NONE).confirm().orThrow();
        prepare("ratings", RATINGS + rating("1-100000001", "Z99001", "Overall", "Overall", "Good", "01/02/2024"), ImportOptions.NONE).confirm().orThrow();
        var files = store.journal().all(ImportedFile.KIND);
        assertThat(files).hasSize(2);
        for (var file : files) {
            var kept = new String(store.blobs().read(file.value().extract()), StandardCharsets.UTF_8);
            assertThat(kept).contains("Example Surgery").doesNotContain("Manager", "Individual", "Partner", "Nobody");
            assertThat(file.value().toString()).doesNotContain("Manager", "Individual", "Partner", "Nobody");
        }
        assertThat(register.ratings().of(FIRST).orElseThrow().locations()).isEqualTo(1);
    }

    @Test
    void a_location_that_is_not_rated_itself_shows_the_rating_of_its_general_practice_and_says_so() throws Exception {
        prepare("ratings", RATINGS + rating("1-100000001", "Z99001", "Overall", "Overall", "Not Rated", "") + rating("1-100000001", "Z99001", "General Practice", "Overall", "Requires Improvement", "05/06/2025")
                + rating("1-100000001", "Z99001", "General Practice", "Safe", "Good", "05/06/2025") + rating("1-100000001", "Z99001", "Older people", "Overall", "Outstanding", "01/02/2018"), ImportOptions.NONE)
                .confirm().orThrow();
        var published = register.ratings().of(FIRST).orElseThrow();
        assertThat(published.overall()).isEqualTo(Rating.REQUIRES_IMPROVEMENT);
        assertThat(published.ofService()).isTrue();
        assertThat(published.said()).isEqualTo("Not Rated");
        assertThat(published.published()).isEqualTo(LocalDate.of(2025, 6, 5));
        assertThat(published.questions()).containsEntry(KeyQuestion.SAFE, Rating.GOOD);
        assertThat(published.groups()).containsEntry(PopulationGroup.OLDER_PEOPLE, Rating.OUTSTANDING);
    }

    @Test
    void a_practices_own_location_goes_before_a_branchs_and_a_rated_one_before_one_that_is_not() throws Exception {
        prepare("ratings", RATINGS + rating("1-100000003", "Z99001001", "Overall", "Overall", "Inadequate", "01/02/2025") + rating("1-100000002", "Z99001", "Overall", "Overall", "Not Rated", "")
                + rating("1-100000001", "Z99001", "Overall", "Overall", "Good", "01/02/2020"), ImportOptions.NONE).confirm().orThrow();
        var published = register.ratings().of(FIRST).orElseThrow();
        assertThat(published.location()).isEqualTo("1-100000001");
        assertThat(published.possible()).isFalse();
        assertThat(published.locations()).isEqualTo(3);
    }

    @Test
    void a_location_missing_from_a_newer_file_is_said_to_be_missing_and_closes_nothing() throws Exception {
        var first = rating("1-100000001", "Z99001", "Overall", "Overall", "Good", "01/02/2024");
        var second = rating("1-100000002", "Z99002", "Overall", "Overall", "Good", "01/02/2024");
        for (int i = 3; i <= 9; i++) {
            first += rating("1-10000000" + i, "Z9900" + i, "Overall", "Overall", "Good", "01/02/2024");
        }
        prepare("ratings", RATINGS + first + second, ImportOptions.NONE).confirm().orThrow();
        var before = register.practices().find(PracticeCode.of("Z99002"));
        var newer = prepare("ratings", RATINGS + first.replace("01/02/2024", "01/03/2024"), ImportOptions.NONE);
        assertThat(newer.preview().gone()).isEqualTo(1);
        assertThat(newer.preview().notices()).anySatisfy(n -> {
            assertThat(n.key()).isEqualTo("register.extract.gone");
            assertThat(Messages.load(Locale.UK).text(n.key(), n.args().toArray())).contains("Missing does not mean closed");
        });
        newer.confirm().orThrow();
        assertThat(register.practices().find(PracticeCode.of("Z99002"))).isEqualTo(before);
        register.imports().undo(register.imports().all().getFirst(), "wrong file");
        assertThat(register.ratings().of(PracticeCode.of("Z99002")).orElseThrow().overall()).isEqualTo(Rating.GOOD);
    }

    @Test
    void a_practice_registered_anew_under_another_location_is_found_by_its_code() throws Exception {
        prepare("ratings", RATINGS + rating("1-100000001", "Z99001", "Overall", "Overall", "Inadequate", "01/02/2020"), ImportOptions.NONE).confirm().orThrow();
        var newer = prepare("ratings", RATINGS + rating("1-200000001", "Z99001", "Overall", "Overall", "Good", "01/02/2024"), ImportOptions.NONE);
        assertThat(newer.preview().added()).isEqualTo(1);
        assertThat(newer.preview().gone()).as("said, so that nobody thinks the old rating was bettered").isEqualTo(1);
        newer.confirm().orThrow();
        var now = register.ratings().of(FIRST).orElseThrow();
        assertThat(now.location()).isEqualTo("1-200000001");
        assertThat(now.overall()).isEqualTo(Rating.GOOD);
    }

    @Test
    void a_month_of_the_workforce_published_again_replaces_the_earlier_figures_and_the_preview_counts_them() throws Exception {
        var june = new ImportOptions(LocalDate.of(2025, 6, 30), null);
        var text = "PRAC_CODE,PRAC_NAME,TOTAL_GP_FTE\nZ99001,Example Surgery,5.2\nZ99002,Other Surgery,3.1\n";
        prepare("workforce", text, june).confirm().orThrow();
        var again = prepare("workforce", text.replace("5.2", "4.9"), june);
        assertThat(again.preview().changed()).isEqualTo(1);
        assertThat(again.preview().unchanged()).isEqualTo(1);
        again.confirm().orThrow();
        var figures = PerformanceWiring.measures(register).figures();
        assertThat(figures.periods("workforce.gp.total")).containsExactly("2025-06");
        assertThat(figures.latest("workforce.gp.total", FIRST).orElseThrow().value()).as("the newest publication counts").isEqualByComparingTo("4.9");
    }

    @Test
    void a_file_that_does_not_say_its_day_is_refused_until_a_person_says_it() throws Exception {
        var text = "PRACTICE_CODE,REVISED_MAXIMUM_POINTS\nZ99001,567\n";
        assertThat(prepare("qof", text, ImportOptions.NONE).preview().refusals()).extracting("key").containsExactly("register.import.no-date");
        assertThat(prepare("qof", text, new ImportOptions(LocalDate.of(2021, 3, 31), null)).preview().canProceed()).isTrue();
    }

    @Test
    void a_file_that_can_hardly_be_read_is_refused_with_its_first_problem() throws Exception {
        var text = "PRACTICE_CODE,REVISED_MAXIMUM_POINTS\nZ99001,x\nZ99002,y\nZ99003,5\n";
        assertThat(prepare("qof", text, new ImportOptions(LocalDate.of(2021, 3, 31), null)).preview().refusals()).extracting("key").containsExactly("register.import.mostly-unreadable");
    }
}
