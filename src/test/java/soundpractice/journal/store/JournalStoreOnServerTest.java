package soundpractice.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import soundpractice.journal.Change;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.Database;
import soundpractice.platform.server.ServerOfTests;
import soundpractice.platform.server.TeamServer;

/// Everything that holds for a journal holds for one that a team shares on a PostgreSQL server; and what is more there.
class JournalStoreOnServerTest extends JournalStoreTest {
    private @Nullable String where;
    private final List<TeamServer> servers = new ArrayList<>();

    @BeforeAll
    static void needs_a_server() {
        ServerOfTests.needed();
    }

    private String named() {
        if (where == null) {
            where = ServerOfTests.database();
        }
        return where;
    }

    private TeamServer server() throws TroubleException {
        var server = TeamServer.open(ServerOfTests.address(named()));
        servers.add(server);
        return server;
    }

    @Override
    BlobFolder kept() throws TroubleException {
        return super.kept().sharedOn(server());
    }

    @Override
    JournalStore opened() throws TroubleException {
        return JournalStore.shared(folder.resolve("journal"), keys, database, blobs, List.of(NOTE, LOG), List.of(),
                new JournalStore.Pen("A. Officer", "laptop"), InstantSource.system(), server());
    }

    @AfterEach
    void leave() {
        servers.forEach(TeamServer::close);
    }

    /// A colleague at another machine: a folder and tables of their own, the same journal.
    private final class Colleague implements AutoCloseable {
        final Database tables;
        final BlobFolder content;
        final JournalStore journal;

        Colleague(String name) throws TroubleException {
            tables = Database.open(folder.resolve(name).resolve("index"), keys.databasePassword());
            content = new BlobFolder(folder.resolve(name).resolve("blobs"), keys).sharedOn(server());
            journal = JournalStore.shared(folder.resolve(name).resolve("journal"), keys, tables, content, List.of(NOTE, LOG), List.of(),
                    new JournalStore.Pen(name, name), InstantSource.system(), server());
        }

        @Override
        public void close() throws TroubleException {
            journal.close();
            tables.close();
        }
    }

    /// What is torn off a copy is fetched again: nobody has to be told.
    @Test
    @Override
    void a_torn_last_frame_of_any_length_is_cut_off_and_everything_acknowledged_stays() throws Exception {
        var id = journal.newId();
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("kept")));
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("kept too")));
        journal.close();
        var file = JournalFolder.files(folder.resolve("journal")).getFirst();
        var whole = Files.readAllBytes(file);
        database.close();
        for (int torn = 1; torn < 80; torn += 39) {
            Files.write(file, whole);
            try (var channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.allocate(torn + 4).putInt(500).put(new byte[torn]).flip());
            }
            open();
            assertThat(journal.find(NOTE, id).orElseThrow().value().text()).isEqualTo("kept too");
            journal.close();
            database.close();
        }
        Files.write(file, java.util.Arrays.copyOf(whole, whole.length - 9));
        open();
        assertThat(file).hasBinaryContent(whole);
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("goes on")));
        assertThat(journal.check().problems()).isEmpty();
    }

    @Test
    void two_who_work_at_once_see_each_others_changes_and_end_with_the_same() throws Exception {
        try (var other = new Colleague("B")) {
            var heard = new ArrayList<Set<String>>();
            other.journal.onSaved(heard::add);
            var id = journal.newId();
            journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("first")));
            assertThat(other.journal.follow()).isTrue();
            assertThat(heard).containsExactly(Set.of(NOTE.name()));
            var read = other.journal.find(NOTE, id).orElseThrow();
            journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("mine")));
            other.journal.save(Change.plain().put(read, Note.of("theirs")));
            assertThat(journal.follow()).isTrue();
            other.journal.follow();
            assertThat(journal.find(NOTE, id).orElseThrow().clashes()).containsExactly("text");
            assertThat(other.journal.clashes().open()).isEqualTo(journal.clashes().open());
            assertThat(other.journal.segments().digests()).isEqualTo(journal.segments().digests());
            assertThat(other.journal.follow()).isFalse();
            assertThat(other.journal.check().problems()).isEmpty();
            assertThat(journal.check()).isEqualTo(other.journal.check());
        }
    }

    @Test
    void what_was_saved_before_somebody_came_is_fetched_when_they_come() throws Exception {
        for (int i = 0; i < 120; i++) {
            journal.save(Change.plain().put(NOTE, journal.newId(), PRACTICE, Note.of("v" + i)));
        }
        var content = new byte[5_000_000];
        new java.util.Random(4).nextBytes(content);
        var blob = blobs.keep(content);
        try (var other = new Colleague("C")) {
            assertThat(other.journal.all(NOTE)).hasSize(120);
            assertThat(other.content.has(blob)).isTrue();
            assertThat(other.content.read(blob)).isEqualTo(content);
            assertThat(other.journal.check()).isEqualTo(journal.check());
        }
        try (var again = new Colleague("C")) {
            assertThat(again.journal.recovery().happened()).isFalse();
        }
    }

    @Test
    void without_the_server_nothing_is_saved_and_it_goes_on_when_it_is_back() throws Exception {
        var id = journal.newId();
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("before")));
        ServerOfTests.reachable(named(), false);
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("lost?")))).isInstanceOfSatisfying(
                    TroubleException.class, t -> assertThat(t.problem().key()).isEqualTo("platform.server.gone"));
        }
        assertThat(journal.find(NOTE, id).orElseThrow().value().text()).isEqualTo("before");
        ServerOfTests.reachable(named(), true);
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("after")));
        try (var other = new Colleague("D")) {
            assertThat(other.journal.find(NOTE, id).orElseThrow().value().text()).isEqualTo("after");
        }
        assertThat(journal.check().problems()).isEmpty();
        assertThat(JournalFolder.files(folder.resolve("journal"))).hasSize(1);
    }

    @Test
    void a_save_that_the_server_refuses_is_told_and_leaves_no_trace() throws Exception {
        var id = journal.newId();
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("before")));
        ServerOfTests.execute(named(), "ALTER TABLE sound_practice.frame ADD CONSTRAINT nothing_more CHECK (false) NOT VALID");
        assertThatThrownBy(() -> journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("refused")))).isInstanceOfSatisfying(
                TroubleException.class, t -> assertThat(t.problem().key()).isEqualTo("platform.server.failed"));
        assertThat(journal.find(NOTE, id).orElseThrow().value().text()).isEqualTo("before");
        ServerOfTests.execute(named(), "ALTER TABLE sound_practice.frame DROP CONSTRAINT nothing_more");
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("after")));
        reopen();
        assertThat(journal.find(NOTE, id).orElseThrow().value().text()).isEqualTo("after");
        assertThat(journal.check().problems()).isEmpty();
    }

    @Test
    void a_save_that_the_server_took_and_a_crash_kept_from_the_copy_is_there_at_the_next_start() throws Exception {
        var id = journal.newId();
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("one")));
        journal.close();
        database.close();
        var file = JournalFolder.files(folder.resolve("journal")).getFirst();
        Path aside = folder.resolve("aside");
        Files.copy(file, aside);
        open();
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("two")));
        journal.close();
        database.close();
        // The copy as it was before: the frame is the server's alone, and the tables, which know of it, are lost.
        Files.copy(aside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Database.discard(folder.resolve("index"));
        open();
        assertThat(journal.find(NOTE, id).orElseThrow().value().text()).isEqualTo("two");
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("three")));
        assertThat(journal.check().problems()).isEmpty();
    }

    @Test
    void a_server_that_was_put_back_is_found_out_before_anything_is_written() throws Exception {
        journal.save(Change.plain().put(NOTE, journal.newId(), PRACTICE, Note.of("one")));
        journal.save(Change.plain().put(NOTE, journal.newId(), PRACTICE, Note.of("two")));
        journal.close();
        database.close();
        ServerOfTests.execute(named(), "DELETE FROM sound_practice.frame WHERE number = 1");
        database = Database.open(folder.resolve("index"), keys.databasePassword());
        assertThatThrownBy(this::opened).isInstanceOfSatisfying(TroubleException.class, t -> assertThat(t.problem().key()).isEqualTo("journal.shared.lost"));
        database.close();
        ServerOfTests.execute(named(), "DELETE FROM sound_practice.frame", "DELETE FROM sound_practice.journal_file");
        Files.walk(folder.resolve("journal")).filter(Files::isRegularFile).forEach(f -> f.toFile().delete());
        Database.discard(folder.resolve("index"));
        open();
    }

    @Test
    void the_server_has_no_readable_word() throws Exception {
        journal.save(Change.because("unmistakable").put(NOTE, journal.newId(), PRACTICE, Note.of("unmistakable".repeat(50))));
        var blob = blobs.keep("unmistakable".repeat(5_000).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var found = new ArrayList<byte[]>();
        server().after(0, 10).forEach(f -> found.add(f.sealed()));
        server().content(keys.fileName(blob), found::add);
        assertThat(found).hasSizeGreaterThan(1).noneMatch(b -> new String(b, java.nio.charset.StandardCharsets.ISO_8859_1).contains("unmistak"));
    }
}
