package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import soundpractice.sync.BundleFolder;
import soundpractice.sync.intake.WatchedFolder;

/// The watched folder: a bundle is offered once, and not while it is still being copied.
class WatchedFolderTest extends TeamOfThree {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-25T09:00:00Z"));
    private Path stick;
    private BundleFolder watched;

    @BeforeEach
    void a_watched_stick() throws Exception {
        stick = Files.createDirectories(dir.resolve("stick"));
        watched = new WatchedFolder(ben.journal, now::get);
        watched.watch(Optional.of(stick));
    }

    private Path file(String name, int bytes, Instant at) throws Exception {
        var file = Files.write(stick.resolve(name), new byte[bytes]);
        Files.setLastModifiedTime(file, FileTime.from(at));
        return file;
    }

    @Test
    void a_file_is_offered_once_until_it_is_another() throws Exception {
        var file = file("a.qabundle", 10, now.get().minusSeconds(60));
        file("notes.txt", 10, now.get().minusSeconds(60));
        assertThat(watched.waiting()).extracting(BundleFolder.Waiting::file).containsExactly(file);
        watched.dealtWith(file);
        assertThat(watched.waiting()).isEmpty();
        assertThat(new WatchedFolder(ben.journal, now::get).waiting()).as("after a night, too").isEmpty();
        file("a.qabundle", 11, now.get().minusSeconds(30));
        assertThat(watched.waiting()).as("a new file of the old name").hasSize(1);
    }

    @Test
    void a_file_that_is_still_being_copied_waits_until_it_is_still() throws Exception {
        file("a.qabundle", 10, now.get());
        assertThat(watched.waiting()).isEmpty();
        now.set(now.get().plusSeconds(2));
        file("a.qabundle", 500, now.get());
        assertThat(watched.waiting()).as("it grows").isEmpty();
        now.set(now.get().plusSeconds(4));
        assertThat(watched.waiting()).hasSize(1);
    }

    @Test
    void a_file_dated_in_the_future_is_offered_once_it_does_not_change() throws Exception {
        var future = Instant.parse("2099-01-01T00:00:00Z");
        file("a.qabundle", 10, future);
        assertThat(watched.waiting()).isEmpty();
        now.set(now.get().plusSeconds(4));
        file("a.qabundle", 500, future);
        assertThat(watched.waiting()).as("it grows").isEmpty();
        now.set(now.get().plusSeconds(4));
        assertThat(watched.waiting()).hasSize(1);
    }

    @Test
    void a_stick_that_is_pulled_out_offers_nothing() throws Exception {
        file("a.qabundle", 10, now.get().minusSeconds(60));
        watched.watch(Optional.of(dir.resolve("another stick")));
        assertThat(watched.waiting()).isEmpty();
        watched.watch(Optional.empty());
        assertThat(watched.folder()).isEmpty();
        assertThat(watched.waiting()).isEmpty();
    }
}
