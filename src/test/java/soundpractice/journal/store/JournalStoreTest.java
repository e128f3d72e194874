package soundpractice.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.journal.Change;
import soundpractice.journal.Kind;
import soundpractice.kernel.Percent;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Reason;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.Database;
import soundpractice.security.crypto.StoreKeys;

/// The journal on real files and a real encrypted H2.
class JournalStoreTest {
    record Note(String text, @Nullable LocalDate on, @Nullable Percent figure, List<Reason> why, Set<PracticeCode> practices) {
        static Note of(String text) {
            return new Note(text, null, null, List.of(), Set.of());
        }
    }

    record SmallNote(String text) {}

    static final Kind<Note> NOTE = Kind.of("register.note", Note.class);
    static final Kind<Note> LOG = Kind.log("register.log", Note.class);
    static final Scope PRACTICE = Scope.of(PracticeCode.of("Z99001"));

    @TempDir
    Path folder;

    final StoreKeys keys = new StoreKeys(new byte[32]);
    JournalStore journal;
    Database database;
    BlobFolder blobs;

    @BeforeEach
    void open() throws TroubleException {
        database = Database.open(folder.resolve("index"), keys.databasePassword());
        blobs = kept();
        journal = opened();
    }

    BlobFolder kept() throws TroubleException {
        return new BlobFolder(folder.resolve("blobs"), keys);
    }

    JournalStore opened() throws TroubleException {
        return JournalStore.open(folder.resolve("journal"), keys, database, blobs, List.of(NOTE, LOG), List.of(),
                new JournalStore.Pen("A. Officer", "laptop"), InstantSource.system());
    }

    @AfterEach
    void close() throws TroubleException {
        journal.close();
        database.close();
    }

    @Test
    void a_record_comes_back_as_it_was_written() throws TroubleException {
        var note = new Note("Rota seen; café open", LocalDate.of(2017, 10, 2), Percent.of("59.99"),
                List.of(Reason.of("R-60", "casework.why", Percent.of("59.99"), LocalDate.of(2017, 9, 30), 3)), Set.of(PracticeCode.of("Z99002")));
        var id = journal.newId();
        journal.save(Change.plain().put(NOTE, id, PRACTICE, note));
        assertThat(journal.find(NOTE, id).orElseThrow().value()).isEqualTo(note);
        reopen();
        assertThat(journal.find(NOTE, id).orElseThrow().value()).isEqualTo(note);
        assertThat(journal.recovery().happened()).isFalse();
        assertThat(journal.check().problems()).isEmpty();
    }

    @Test
    void saving_what_stands_already_writes_nothing() throws TroubleException {
        var id = journal.newId();
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("same")));
        assertThat(journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("same"))).revisions()).isEmpty();
        assertThat(journal.history(id)).hasSize(1);
    }

    @Test
    void an_edit_over_an_older_reading_is_merged_not_lost() throws TroubleException {
        var id = journal.newId();
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("first")));
        var read = journal.find(NOTE, id).orElseThrow();
        journal.save(Change.plain().put(read, new Note("mine", null, null, List.of(), Set.of())));
        journal.save(Change.plain().put(read, new Note("first", LocalDate.EPOCH, null, List.of(), Set.of())));
        var merged = journal.find(NOTE, id).orElseThrow();
        assertThat(merged.value().text()).isEqualTo("mine");
        assertThat(merged.value().on()).isEqualTo(LocalDate.EPOCH);
        assertThat(merged.clashes()).isEmpty();
        journal.save(Change.plain().put(read, Note.of("theirs")));
        var clash = journal.find(NOTE, id).orElseThrow();
        assertThat(clash.clashes()).containsExactly("text");
        journal.save(Change.because("asked both").settle(clash, new Note("agreed", null, null, List.of(), Set.of()), List.of("text")));
        assertThat(journal.find(NOTE, id).orElseThrow().clashes()).isEmpty();
        assertThat(journal.check().problems()).isEmpty();
    }

    @Test
    void undo_takes_back_a_whole_deed_and_leaves_what_came_after() throws TroubleException {
        var a = journal.newId();
        var b = journal.newId();
        journal.save(Change.plain().put(NOTE, a, PRACTICE, Note.of("a")));
        var deed = journal.save(Change.because("typing").put(NOTE, a, PRACTICE, Note.of("a2")).put(NOTE, b, PRACTICE, Note.of("b")));
        var later = journal.find(NOTE, a).orElseThrow();
        journal.save(Change.plain().put(later, new Note("a2", LocalDate.EPOCH, null, List.of(), Set.of())));
        journal.undo(deed.change(), "wrong practice");
        assertThat(journal.find(NOTE, a).orElseThrow().value()).isEqualTo(new Note("a", LocalDate.EPOCH, null, List.of(), Set.of()));
        assertThat(journal.find(NOTE, b)).isEmpty();
        assertThat(journal.history(a).getFirst().reason()).isEqualTo("wrong practice");
        assertThat(journal.check().problems()).isEmpty();
    }

    @Test
    void what_is_append_only_cannot_be_written_over() throws TroubleException {
        var id = journal.newId();
        journal.save(Change.plain().put(LOG, id, PRACTICE, Note.of("issued")));
        assertThatThrownBy(() -> journal.save(Change.plain().put(LOG, id, PRACTICE, Note.of("changed")))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fields_of_a_newer_program_survive_an_edit_by_this_one() throws TroubleException {
        record Newer(String text, String mood) {}
        var newer = Kind.of("register.note", Newer.class);
        var id = journal.newId();
        journal.save(Change.plain().put(newer, id, PRACTICE, new Newer("t", "calm")));
        journal.save(Change.plain().put(Kind.of("register.note", SmallNote.class), id, PRACTICE, new SmallNote("t2")));
        assertThat(journal.find(newer, id).orElseThrow().value()).isEqualTo(new Newer("t2", "calm"));
    }

    @Test
    void a_lost_index_is_built_anew_and_shows_the_same() throws TroubleException {
        var random = new Random(7);
        for (int i = 0; i < 60; i++) {
            var id = RecordId.derived("register.note", random.nextInt(12));
            var there = journal.find(NOTE, id);
            if (there.isPresent() && random.nextInt(5) == 0) {
                journal.save(Change.plain().delete(there.get()));
            } else {
                journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("v" + i)));
            }
        }
        var before = journal.check();
        journal.close();
        database.close();
        Database.discard(folder.resolve("index"));
        open();
        assertThat(journal.recovery().rebuilt()).isTrue();
        assertThat(journal.check()).isEqualTo(before);
    }

    @Test
    void a_torn_last_frame_of_any_length_is_cut_off_and_everything_acknowledged_stays() throws Exception {
        var id = journal.newId();
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("kept")));
        journal.close();
        var file = JournalFolder.files(folder.resolve("journal")).getFirst();
        var whole = Files.readAllBytes(file);
        database.close();
        for (int torn = 1; torn < 80; torn += 7) {
            Files.write(file, whole);
            try (var channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
                channel.write(ByteBuffer.allocate(torn + 4).putInt(500).put(new byte[torn]).flip());
            }
            open();
            assertThat(journal.recovery().cut()).isTrue();
            assertThat(journal.find(NOTE, id).orElseThrow().value().text()).isEqualTo("kept");
            journal.close();
            database.close();
        }
        open();
        journal.save(Change.plain().put(NOTE, id, PRACTICE, Note.of("goes on")));
        assertThat(journal.check().problems()).isEmpty();
    }

    @Test
    void a_flipped_bit_in_an_acknowledged_save_is_damage_and_said_so() throws Exception {
        journal.save(Change.plain().put(NOTE, journal.newId(), PRACTICE, Note.of("one")));
        journal.save(Change.plain().put(NOTE, journal.newId(), PRACTICE, Note.of("two")));
        journal.close();
        database.close();
        var file = JournalFolder.files(folder.resolve("journal")).getFirst();
        var whole = Files.readAllBytes(file);
        for (int at : new int[] {40, whole.length - 5}) {
            var bent = whole.clone();
            bent[at] ^= 1;
            Files.write(file, bent);
            database = Database.open(folder.resolve("index"), keys.databasePassword());
            assertThatThrownBy(this::opened)
                    .isInstanceOfSatisfying(TroubleException.class, t -> assertThat(t.problem().key()).isEqualTo("journal.damaged"));
            database.close();
        }
        Files.write(file, whole);
        open();
    }

    @Test
    void kept_files_are_stored_once_encrypted_and_verified() throws Exception {
        var content = new byte[2_500_000];
        new Random(3).nextBytes(content);
        var id = blobs.keep(content);
        assertThat(blobs.keep(content)).isEqualTo(id);
        assertThat(blobs.read(id)).isEqualTo(content);
        assertThat(blobs.read(blobs.keep(new byte[0]))).isEmpty();
        assertThat(blobs.count()).isEqualTo(2);
        var file = folder.resolve("blobs").resolve(keys.fileName(id).substring(0, 2)).resolve(keys.fileName(id));
        var bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length - 1_500_000));
        assertThatThrownBy(() -> blobs.read(id)).isInstanceOf(TroubleException.class);
    }

    void reopen() throws TroubleException {
        journal.close();
        database.close();
        open();
    }
}
