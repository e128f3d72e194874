package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.StoreLayout;
import soundpractice.platform.text.Messages;
import soundpractice.security.BackupName;
import soundpractice.security.Member;
import soundpractice.security.Person;
import soundpractice.security.Role;

/// What happens to the tables beside the journal when another version of the program wrote them, or when they are damaged.
class IndexOfAnotherVersionTest {
    private static final String PASSPHRASE = "walnut ferry onwards plaster";
    private static final String HISTORY = "\"PUBLIC\".\"flyway_schema_history\"";

    @TempDir
    Path dir;

    private StoreLayout layout;

    @BeforeEach
    void a_store_with_a_member() throws Exception {
        layout = new StoreLayout(dir.resolve("store"));
        StoreOfTests.create(layout.folder(), new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "Z99"), PASSPHRASE.toCharArray()).close();
        LocalDoor.founded(open()).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"999", "2"})
    void tables_with_a_step_this_program_does_not_know_are_refused_and_stay_as_they_are(String step) throws Exception {
        inTables("INSERT INTO " + HISTORY + " SELECT 900, '" + step + "', 'later', \"type\", 'V" + step
                + "__later.sql', \"checksum\", \"installed_by\", \"installed_on\", \"execution_time\", \"success\" FROM " + HISTORY + " WHERE \"installed_rank\" = 1");
        for (int attempt = 0; attempt < 2; attempt++) {
            assertThatThrownBy(this::open).isInstanceOfSatisfying(TroubleException.class, t -> {
                assertThat(t.problem().key()).isEqualTo("platform.db.newer");
                var words = Messages.load(Locale.UK);
                assertThat(words.text(t.problem().key(), t.problem().args().toArray())).contains("newer version");
                assertThat(words.text("platform.db.newer.next")).contains("Nothing was changed");
            });
        }
        inTables("DELETE FROM " + HISTORY + " WHERE \"installed_rank\" = 900");
        try (var store = open()) {
            assertThat(store.recovery().rebuilt()).as("the tables were left alone").isFalse();
            assertThat(store.journal().all(Member.KIND)).hasSize(1);
        }
        assertThat(backups()).isEmpty();
    }

    @Test
    void tables_of_an_older_form_are_filled_anew_from_the_journal_after_a_backup() throws Exception {
        inTables("DELETE FROM " + HISTORY + " WHERE \"version\" = '010'");
        try (var store = open()) {
            assertThat(store.recovery().rebuilt()).isTrue();
            assertThat(store.journal().all(Member.KIND)).hasSize(1);
            assertThat(store.journal().check().problems()).isEmpty();
        }
        assertThat(backups()).singleElement().satisfies(b -> assertThat(b.occasion()).isEqualTo(BackupName.Occasion.BEFORE_MIGRATION));
    }

    @Test
    void without_a_backup_tables_of_an_older_form_stay_as_they_are() throws Exception {
        inTables("DELETE FROM " + HISTORY + " WHERE \"version\" = '010'");
        Files.deleteIfExists(layout.backups());
        Files.writeString(layout.backups(), "in the way");
        assertThatThrownBy(this::open).isInstanceOf(TroubleException.class);
        Files.delete(layout.backups());
        open().close();
        assertThat(backups()).hasSize(1);
    }

    @Test
    void damaged_tables_are_made_anew() throws Exception {
        try (var files = Files.list(layout.index())) {
            for (var file : files.toList()) {
                var bytes = Files.readAllBytes(file);
                for (int i = 0; i < bytes.length; i++) {
                    bytes[i] ^= 0x55;
                }
                Files.write(file, bytes);
            }
        }
        try (var store = open()) {
            assertThat(store.recovery().rebuilt()).isTrue();
            assertThat(store.journal().all(Member.KIND)).hasSize(1);
        }
    }

    /// Past the program, as another version of it would write.
    private void inTables(String sql) throws Exception {
        try (var unlocked = SecurityWiring.vault().unlock(layout.folder(), PASSPHRASE.toCharArray());
                var connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + layout.index().resolve("store") + ";CIPHER=AES", "sound",
                        new String(unlocked.sealing().databasePassword()) + " sound");
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }

    private List<BackupName> backups() throws Exception {
        if (!Files.exists(layout.backups())) {
            return List.of();
        }
        try (var files = Files.list(layout.backups())) {
            return files.flatMap(f -> BackupName.parse(f.getFileName().toString()).stream()).toList();
        }
    }

    private OpenStore open() throws TroubleException {
        return OpenStore.open(SecurityWiring.vault().unlock(layout.folder(), PASSPHRASE.toCharArray()), Messages.load(Locale.UK), Clock.systemUTC());
    }
}
