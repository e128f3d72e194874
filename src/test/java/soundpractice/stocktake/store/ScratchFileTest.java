package soundpractice.stocktake.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.journal.Sealing;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.stocktake.RecoverTyping;
import soundpractice.stocktake.Typing;

/// Typing outlives the program, cursor included; what became an answer is gone; nothing in the file stops the next start.
class ScratchFileTest {
    private static final RecordId INTERVIEW = RecordId.derived("test", "interview");
    private static final Sealing SEALING = TestSealing.of("one master key");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));

    @TempDir
    Path dir;

    @Test
    void what_was_typed_is_there_after_the_program_was_killed() throws Exception {
        var killed = open();
        killed.keep(typing("PS-01", "The rota shows", 14));
        killed.keep(typing("PS-01", "The rota shows an hour", 9));
        killed.keep(typing("PS-02", "Ünïcode, too", 12));
        // Not closed: the process is gone.
        assertThat(open().recovered()).containsExactly(typing("PS-01", "The rota shows an hour", 9), typing("PS-02", "Ünïcode, too", 12));
    }

    @Test
    void what_became_an_answer_is_not_recovered() throws Exception {
        var killed = open();
        killed.keep(typing("PS-01", "saved", 5));
        killed.keep(typing("PS-02", "not saved", 9));
        killed.drop(INTERVIEW, "PS-01", Typing.NOTE);
        assertThat(open().pending()).containsExactly(typing("PS-02", "not saved", 9));
    }

    @Test
    void a_text_that_had_become_an_answer_when_the_program_was_killed_is_tidied_away_and_nothing_else_is() throws Exception {
        try (var store = new StocktakeStore(dir.resolve("store"))) {
            var id = store.starting.start(PracticeCode.of("Z99001"), "at the practice", List.of()).orThrow().id();
            store.answering.outcome(id, "PS-01", List.of("no"), "The rota shows an hour").orThrow();
            var killed = open();
            killed.keep(new Typing(id, "PS-01", Typing.NOTE, "The rota shows an hour", 9, CLOCK.instant()));
            killed.keep(new Typing(id, "PS-02", Typing.NOTE, "Half a", 6, CLOCK.instant()));
            var again = open();
            var recovering = new RecoverTyping(again, store.interviews);
            assertThat(again.pending()).hasSize(2);
            recovering.tidy();
            assertThat(again.pending()).extracting(Typing::question).containsExactly("PS-02");
            assertThat(recovering.find()).extracting(Typing::question).containsExactly("PS-02");
        }
    }

    @Test
    void the_file_is_empty_again_when_nothing_is_left_and_no_number_is_used_twice() throws Exception {
        var file = open();
        for (int i = 0; i < 200; i++) {
            file.keep(typing("PS-01", "text ".repeat(i), i));
            file.drop(INTERVIEW, "PS-01", Typing.NOTE);
        }
        assertThat(Files.size(path())).isLessThan(100);
        file.keep(typing("PS-03", "again", 1));
        assertThat(open().pending()).containsExactly(typing("PS-03", "again", 1));
    }

    @Test
    void a_long_note_typed_for_an_hour_does_not_let_the_file_grow() throws Exception {
        var file = open();
        var note = "x".repeat(20_000);
        for (int i = 0; i < 200; i++) {
            file.keep(typing("PS-01", note + i, i));
        }
        assertThat(Files.size(path())).isLessThan(1_200_000);
        assertThat(open().pending()).containsExactly(typing("PS-01", note + 199, 199));
    }

    @Test
    void every_cut_of_the_file_leaves_the_last_whole_text() throws Exception {
        var file = open();
        file.keep(typing("PS-01", "first", 5));
        int first = (int) Files.size(path());
        file.keep(typing("PS-01", "first and second", 16));
        var bytes = Files.readAllBytes(path());
        for (int length = first; length < bytes.length; length++) {
            Files.write(path(), Arrays.copyOf(bytes, length));
            assertThat(open().pending()).as("cut at " + length).containsExactly(typing("PS-01", "first", 5));
        }
        for (int length = 0; length < first; length++) {
            Files.write(path(), Arrays.copyOf(bytes, length));
            assertThat(open().pending()).as("cut at " + length).isEmpty();
        }
    }

    @Test
    void a_damaged_file_is_put_aside_and_the_store_opens() throws Exception {
        var file = open();
        file.keep(typing("PS-01", "first", 5));
        file.keep(typing("PS-02", "second", 6));
        file.keep(typing("PS-03", "third", 5));
        var bytes = Files.readAllBytes(path());
        bytes[40] ^= 1;
        Files.write(path(), bytes);
        assertThat(open().pending()).isEmpty();
        assertThat(path().resolveSibling("typing.damaged")).exists();
    }

    @Test
    void nothing_typed_stands_in_clear_and_another_key_reads_nothing() throws Exception {
        open().keep(typing("PS-01", "Kanarienvogel", 3));
        assertThat(new String(Files.readAllBytes(path()), StandardCharsets.ISO_8859_1)).doesNotContain("Kanarienvogel").doesNotContain("PS-01");
        assertThat(ScratchFile.open(path(), TestSealing.of("another"), CLOCK).pending()).isEmpty();
    }

    @Test
    void a_folder_that_is_gone_is_told_at_once_and_the_text_stays_in_memory_until_it_is_back() throws Exception {
        var folder = Files.createDirectory(dir.resolve("stick"));
        var file = ScratchFile.open(folder.resolve("typing"), SEALING, CLOCK);
        file.keep(typing("PS-01", "before", 6));
        Files.delete(folder.resolve("typing"));
        Files.delete(folder);
        assertThatThrownBy(() -> file.keep(typing("PS-01", "before and after", 16))).isInstanceOf(TroubleException.class);
        assertThat(file.isSafe()).isFalse();
        assertThat(file.pending()).containsExactly(typing("PS-01", "before and after", 16));
        Files.createDirectory(folder);
        file.keep(typing("PS-02", "more", 4));
        assertThat(file.isSafe()).isTrue();
        assertThat(ScratchFile.open(folder.resolve("typing"), SEALING, CLOCK).pending()).containsExactly(typing("PS-01", "before and after", 16), typing("PS-02", "more", 4));
    }

    @Test
    void an_orderly_end_leaves_no_file() throws Exception {
        var file = open();
        file.keep(typing("PS-01", "text", 4));
        file.drop(INTERVIEW, "PS-01", Typing.NOTE);
        file.close();
        assertThat(path()).doesNotExist();
    }

    private ScratchFile open() throws TroubleException {
        return ScratchFile.open(path(), SEALING, CLOCK);
    }

    private Path path() {
        return dir.resolve("typing");
    }

    private static Typing typing(String question, String text, int cursor) {
        return new Typing(INTERVIEW, question, Typing.NOTE, text, cursor, Instant.parse("2026-03-02T09:00:00Z"));
    }

}
