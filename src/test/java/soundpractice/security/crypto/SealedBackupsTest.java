package soundpractice.security.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.TroubleException;
import soundpractice.security.BackupName;
import soundpractice.security.Backups;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.security.Unlocked;

class SealedBackupsTest {
    private static final char[] GOOD = "walnut ferry onwards plaster".toCharArray();

    @TempDir
    Path dir;

    private final FileVault vault = new FileVault();
    private final SealedBackups backups = new SealedBackups();
    private Path folder;
    private Unlocked store;

    @BeforeEach
    void a_store_with_a_journal_and_blobs() throws Exception {
        folder = dir.resolve("store");
        store = vault.create(folder, new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "Z99 Commissioners"), GOOD);
        random("journal/000001.journal", 70_000);
        random("journal/000002.journal", 3);
        random("blobs/ab/" + "ab".repeat(32), 2_500_000);
        random("blobs/cd/" + "cd".repeat(32), 0);
        random("blobs/cd/new1.part", 10);
        random("index/store.mv.db", 5000);
    }

    @Test
    void a_backup_restores_every_file_of_the_truth_and_nothing_else() throws Exception {
        var file = dir.resolve("b.qabackup");
        var kept = backups.backUp(store, journal(), file);
        assertThat(kept.files()).isEqualTo(4);
        assertThat(backups.verify(file, GOOD)).isEqualTo(kept);
        var restored = dir.resolve("restored");
        backups.restore(file, restored, GOOD);
        for (var name : List.of("journal/000001.journal", "journal/000002.journal", "blobs/ab/" + "ab".repeat(32), "blobs/cd/" + "cd".repeat(32))) {
            assertThat(Files.readAllBytes(restored.resolve(name))).as(name).isEqualTo(Files.readAllBytes(folder.resolve(name)));
        }
        assertThat(restored.resolve("index/store.mv.db")).doesNotExist();
        assertThat(restored.resolve("blobs/cd/new1.part")).doesNotExist();
        try (var left = Files.list(dir)) {
            assertThat(left.map(p -> p.getFileName().toString())).containsExactlyInAnyOrder("store", "restored", "b.qabackup");
        }
    }

    @Test
    void a_restored_store_opens_with_the_same_keys_under_a_name_of_its_own() throws Exception {
        var sealed = store.sealing().seal("f", 1, bytes("kept"));
        backups.backUp(store, journal(), dir.resolve("b"));
        backups.restore(dir.resolve("b"), dir.resolve("restored"), GOOD);
        try (var again = vault.unlock(dir.resolve("restored"), GOOD)) {
            assertThat(again.sealing().open("f", 1, sealed)).isEqualTo(bytes("kept"));
            assertThat(again.person()).isEqualTo(store.person());
            assertThat(again.device()).isNotEqualTo(store.device());
        }
    }

    @Test
    void what_the_journal_gained_meanwhile_is_left_out() throws Exception {
        var moment = journal();
        Files.write(folder.resolve("journal/000002.journal"), new byte[1000], java.nio.file.StandardOpenOption.APPEND);
        backups.backUp(store, moment, dir.resolve("b"));
        backups.restore(dir.resolve("b"), dir.resolve("restored"), GOOD);
        assertThat(dir.resolve("restored/journal/000002.journal")).hasSize(3);
    }

    @Test
    void every_damage_is_refused_and_nothing_is_written() throws Exception {
        var file = dir.resolve("b");
        backups.backUp(store, journal(), file);
        var whole = Files.readAllBytes(file);
        var random = new Random(20261122);
        for (int i = 0; i < 60; i++) {
            var changed = whole.clone();
            int at = i < 20 ? whole.length - 1 - i : random.nextInt(10, whole.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, changed);
            damaged(file);
        }
        refused("security.restore.damaged", file);
    }

    @Test
    void every_cut_and_every_addition_is_refused() throws Exception {
        var file = dir.resolve("b");
        backups.backUp(store, journal(), file);
        var whole = Files.readAllBytes(file);
        int segment = 4 + SealedPiece.NONCE + SealedPiece.TAG + 1 + SegmentWriter.SEGMENT;
        int header = whole.length - 2 * segment - ((70_003 + 2_500_000 + 400) % SegmentWriter.SEGMENT);
        var cuts = new ArrayList<Integer>(List.of(10, 100, whole.length - 1, whole.length - 17));
        for (int border = Math.max(20, header - 3000); border < whole.length; border += 150_001) {
            cuts.add(border);
        }
        for (int cut : cuts) {
            Files.write(file, Arrays.copyOf(whole, cut));
            damaged(file);
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        refused("security.restore.damaged", file);
    }

    @Test
    void a_backup_without_its_last_segment_or_with_two_swapped_is_refused() throws Exception {
        var file = dir.resolve("b");
        backups.backUp(store, journal(), file);
        var whole = Files.readAllBytes(file);
        var identity = Files.readAllBytes(folder.resolve("identity.qak"));
        int start = 8 + 2 + 4 + identity.length + 16;
        int segment = 4 + SealedPiece.NONCE + SealedPiece.TAG + 1 + SegmentWriter.SEGMENT;
        Files.write(file, Arrays.copyOf(whole, start + 2 * segment));
        damaged(file);
        var swapped = whole.clone();
        System.arraycopy(whole, start, swapped, start + segment, segment);
        System.arraycopy(whole, start + segment, swapped, start, segment);
        Files.write(file, swapped);
        damaged(file);
    }

    @Test
    void a_wrong_passphrase_a_newer_form_and_another_file_are_each_told() throws Exception {
        var file = dir.resolve("b");
        backups.backUp(store, journal(), file);
        trouble("security.unlock.wrong-passphrase", () -> backups.restore(file, dir.resolve("restored"), "x".toCharArray()));
        var newer = Files.readAllBytes(file);
        newer[9] = 2;
        Files.write(file, newer);
        refused("security.restore.newer", file);
        Files.writeString(file, "Organisation Code,Name");
        refused("security.restore.no-backup", file);
        Files.write(file, new byte[0]);
        refused("security.restore.damaged", file);
        refused("platform.files.missing", dir.resolve("nowhere"));
    }

    @Test
    void a_restore_never_writes_over_anything() throws Exception {
        backups.backUp(store, journal(), dir.resolve("b"));
        trouble("security.restore.not-empty", () -> backups.restore(dir.resolve("b"), folder, GOOD));
        Files.createDirectories(dir.resolve("empty"));
        backups.restore(dir.resolve("b"), dir.resolve("empty"), GOOD);
        assertThat(vault.hasStore(dir.resolve("empty"))).isTrue();
    }

    @Test
    void a_backup_made_before_the_passphrase_changed_opens_with_the_old_one() throws Exception {
        backups.backUp(store, journal(), dir.resolve("b"));
        vault.changePassphrase(folder, GOOD, "other words entirely here".toCharArray());
        backups.restore(dir.resolve("b"), dir.resolve("restored"), GOOD);
        vault.unlock(dir.resolve("restored"), GOOD).close();
    }

    @Test
    void one_is_made_a_day_and_before_each_import_and_old_ones_go() throws Exception {
        var now = new Instant[] {Instant.parse("2026-11-22T09:00:00Z")};
        var automatic = new AutomaticBackups(backups, store, this::journal, (InstantSource) () -> now[0]);
        assertThat(automatic.daily()).isPresent();
        assertThat(automatic.daily()).isEmpty();
        for (int i = 0; i < 7; i++) {
            now[0] = now[0].plusSeconds(60);
            automatic.make(BackupName.Occasion.BEFORE_IMPORT);
        }
        now[0] = now[0].plusSeconds(86_400);
        assertThat(automatic.daily()).isPresent();
        assertThat(automatic.all()).hasSize(7);
        for (var each : automatic.all()) {
            var file = folder.resolve("backups").resolve(each.fileName());
            assertThat(SealedBackups.read(store.sealing(), file, file, null).files()).isEqualTo(4);
        }
    }

    @Test
    void nothing_of_the_store_is_readable_in_a_backup() throws Exception {
        Files.writeString(folder.resolve("journal/000003.journal"), "CANARY-7f3a".repeat(100));
        backups.backUp(store, journal(), dir.resolve("b"));
        assertThat(new String(Files.readAllBytes(dir.resolve("b")), StandardCharsets.ISO_8859_1)).doesNotContain("CANARY", "000003", "blobs/");
    }

    private List<Backups.Part> journal() {
        try (var files = Files.list(folder.resolve("journal"))) {
            var parts = new ArrayList<Backups.Part>();
            for (var file : files.sorted().toList()) {
                parts.add(new Backups.Part(file, Files.size(file)));
            }
            return parts;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /// Without the passphrase's costly stretching.
    private void damaged(Path file) {
        assertThatThrownBy(() -> SealedBackups.read(store.sealing(), file, file, null)).isInstanceOf(DamageException.class);
    }

    private void refused(String key, Path file) {
        trouble(key, () -> backups.restore(file, dir.resolve("restored"), GOOD));
        assertThat(dir.resolve("restored")).doesNotExist();
    }

    private void random(String name, int length) throws Exception {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), bytes);
    }

    @FunctionalInterface
    private interface Deed {
        void run() throws Exception;
    }

    private static void trouble(String key, Deed deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(TroubleException.class, t -> assertThat(t.problem().key()).isEqualTo(key));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
