package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.journal.Change;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.platform.text.Messages;
import soundpractice.register.Intelligence;
import soundpractice.register.Sensitivity;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.sync.ExportWish;
import soundpractice.sync.Watch;

/// A store and a bundle of every format that was ever released are kept in `src/test/resources/formats`, and this program goes on reading them.
/// How they are made is told there.
class FormatsTest {
    private static final Path KEPT = Path.of(System.getProperty("project.basedir", "."), "src", "test", "resources", "formats");
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");
    private static final RecordId NOTE = RecordId.derived("formats", "note");
    private static final RecordId BOTH = RecordId.derived("formats", "both");
    private static final RecordId GONE = RecordId.derived("formats", "gone");

    @TempDir
    Path dir;

    @Test
    void stores_and_bundles_of_every_released_format_are_read() throws Exception {
        try (Stream<Path> formats = Files.list(KEPT)) {
            var all = formats.filter(Files::isDirectory).sorted().toList();
            assertThat(all).isNotEmpty();
            for (var format : all) {
                isRead(format);
            }
        }
    }

    private void isRead(Path format) throws Exception {
        var copy = dir.resolve(format.getFileName().toString());
        StoreOfTests.copy(format.resolve("store"), copy);
        var expected = Files.readAllLines(format.resolve("expected.txt"));
        var when = OffsetDateTime.parse(expected.get(2)).toInstant();
        try (var store = open(copy, InstantSource.fixed(when))) {
            assertThat(store.recovery().rebuilt()).as("%s: the index is made from the journal", format).isTrue();
            assertThat(store.segments().digests().toString()).as("%s: what the store knew", format).isEqualTo(expected.get(0));
            var exchange = new SyncWiring(store).exchange();
            var taken = exchange.take(format.resolve("work.qabundle"), null, false, Watch.NOBODY).orThrow();
            assertThat(taken.facts().held()).isEmpty();
            assertThat(taken.clashes()).as("%s: both changed one note", format).hasSize(1);
            assertThat(store.segments().digests().toString()).as("%s: what it knows with the bundle", format).isEqualTo(expected.get(1));
            assertThat(store.journal().find(Intelligence.KIND, NOTE).orElseThrow().value().text()).isEqualTo("Rota seen; café open");
            assertThat(store.journal().find(Intelligence.KIND, GONE)).isEmpty();
            var photo = new soundpractice.kernel.BlobId(store.journal().find(Intelligence.KIND, NOTE).orElseThrow().value().source());
            assertThat(new String(store.blobs().read(photo), StandardCharsets.UTF_8)).startsWith("a photo");
            assertThat(store.journal().check().problems()).isEmpty();
            assertThat(exchange.verify()).isEmpty();
            // And the old store can answer in the new format.
            exchange.export(new ExportWish(List.of(), List.of(), true, Long.MAX_VALUE), dir.resolve(format.getFileName() + ".qabundle"), Watch.NOBODY).orThrow();
        }
    }

    /// Writes the fixtures of the present format: `-Dformats.make=N`. Only ever for a new N.
    @Test
    void make() throws Exception {
        var number = System.getProperty("formats.make");
        Assumptions.assumeTrue(number != null, "makes the fixtures of a new format with -Dformats.make=N");
        var format = KEPT.resolve(number);
        assertThat(format).as("what was kept is never written over").doesNotExist();
        Files.createDirectories(format);
        var clock = InstantSource.fixed(OffsetDateTime.parse("2026-11-25T12:00:00Z").toInstant());
        var lead = dir.resolve("lead");
        var ben = dir.resolve("ben");
        StoreOfTests.create(lead, new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "Z99"), StoreChild.PASSPHRASE.toCharArray()).close();
        StoreOfTests.create(ben, new Person("Ben Sample", Role.AREA_TEAM_OFFICER, "Z99"), StoreChild.PASSPHRASE.toCharArray()).close();
        String before;
        try (var from = open(lead, clock); var to = open(ben, clock)) {
            var out = new SyncWiring(from);
            out.team().trust();
            var joining = new SyncWiring(to).team().join(out.team().invite("Ben Sample", Role.AREA_TEAM_OFFICER, List.of()).orThrow()).orThrow();
            out.team().admit(joining.acceptance(), joining.words()).orThrow();
            from.journal().save(note(GONE, "to be deleted", "LMC").put(Intelligence.KIND, BOTH, Scope.of(PRACTICE), value("before", "LMC")));
            export(out, dir.resolve("first.qabundle"));
            new SyncWiring(to).exchange().take(dir.resolve("first.qabundle"), null, false, Watch.NOBODY).orThrow();
            to.journal().save(note(BOTH, "by Ben", "LMC"));
            before = to.segments().digests().toString();
            var photo = from.blobs().keep("a photo".repeat(40).getBytes(StandardCharsets.UTF_8)).value();
            from.journal().save(note(NOTE, "Rota seen", photo));
            from.journal().save(note(NOTE, "Rota seen; café open", photo));
            from.journal().save(Change.because("entered twice").delete(from.journal().find(Intelligence.KIND, GONE).orElseThrow()));
            from.journal().save(note(BOTH, "by Ann", "LMC"));
            export(out, format.resolve("work.qabundle"));
        }
        for (var part : List.of("journal", "blobs", "identity.qak")) {
            if (Files.exists(ben.resolve(part))) {
                StoreOfTests.copy(ben.resolve(part), format.resolve("store").resolve(part));
            }
        }
        try (var to = open(ben, clock)) {
            new SyncWiring(to).exchange().take(format.resolve("work.qabundle"), null, false, Watch.NOBODY).orThrow();
            Files.write(format.resolve("expected.txt"), List.of(before, to.segments().digests().toString(), "2026-11-25T12:00:00Z"));
        }
        isRead(format);
    }

    private static void export(SyncWiring from, Path file) throws Exception {
        from.exchange().export(new ExportWish(List.of(), List.of(), true, Long.MAX_VALUE), file, Watch.NOBODY).orThrow();
    }

    private static Change note(RecordId id, String text, String source) {
        return Change.plain().put(Intelligence.KIND, id, Scope.of(PRACTICE), value(text, source));
    }

    private static Intelligence value(String text, String source) {
        return new Intelligence(PRACTICE, LocalDate.of(2026, 11, 20), source, Sensitivity.TEAM, text);
    }


    private static OpenStore open(Path store, InstantSource clock) throws Exception {
        return OpenStore.open(SecurityWiring.vault().unlock(store, StoreChild.PASSPHRASE.toCharArray()), Messages.load(Locale.UK), clock);
    }
}
