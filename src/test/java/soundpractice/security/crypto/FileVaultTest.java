package soundpractice.security.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.KEM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Person;
import soundpractice.security.Role;

class FileVaultTest {
    private static final Person ANN = new Person("Ann Example", Role.LEAD_QUALITY_MANAGER, "Z99 Commissioners");
    private static final String GOOD = "walnut ferry onwards plaster";

    @TempDir
    Path folder;

    private final FileVault vault = new FileVault();

    @Test
    void the_passphrase_opens_the_same_keys_and_person_again() throws Exception {
        byte[] sealed;
        String device;
        try (var made = vault.create(folder, ANN, GOOD.toCharArray())) {
            sealed = made.sealing().seal("f", 0, bytes("kept"));
            device = made.device();
        }
        try (var again = vault.unlock(folder, GOOD.toCharArray())) {
            assertThat(again.sealing().open("f", 0, sealed)).isEqualTo(bytes("kept"));
            assertThat(again.person()).isEqualTo(ANN);
            assertThat(again.device()).isEqualTo(device);
        }
    }

    @Test
    void this_laptops_keys_sign_and_receive_after_unlocking() throws Exception {
        vault.create(folder, ANN, GOOD.toCharArray()).close();
        try (var open = vault.unlock(folder, GOOD.toCharArray())) {
            var keys = open.keys();
            var verify = Signature.getInstance("Ed25519");
            verify.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(keys.signingPublic())));
            verify.update(bytes("said"));
            assertThat(verify.verify(keys.sign(bytes("said")))).isTrue();
            var other = LaptopKeys.fresh();
            assertThat(keys.agree(other.agreementPublic())).isEqualTo(other.agree(keys.agreementPublic()));
            var wrapped = KEM.getInstance("ML-KEM")
                    .newEncapsulator(KeyFactory.getInstance("ML-KEM").generatePublic(new X509EncodedKeySpec(keys.encapsulationPublic())))
                    .encapsulate();
            assertThat(keys.decapsulate(wrapped.encapsulation())).isEqualTo(wrapped.key().getEncoded());
            trouble("security.key.unusable", () -> keys.agree(bytes("no key")));
            trouble("security.key.unusable", () -> keys.decapsulate(bytes("too short")));
        }
    }

    @Test
    void a_wrong_passphrase_always_gives_the_same_answer() throws Exception {
        vault.create(folder, ANN, GOOD.toCharArray()).close();
        for (var wrong : new String[] {"", "x", GOOD + " ", GOOD.toUpperCase()}) {
            trouble("security.unlock.wrong-passphrase", () -> vault.unlock(folder, wrong.toCharArray()));
        }
    }

    @Test
    void changing_the_passphrase_rewrites_only_the_identity_file_and_keeps_the_keys() throws Exception {
        byte[] sealed;
        try (var made = vault.create(folder, ANN, GOOD.toCharArray())) {
            sealed = made.sealing().seal("f", 0, bytes("kept"));
        }
        var before = Files.readAllBytes(folder.resolve("identity.qak"));
        vault.changePassphrase(folder, GOOD.toCharArray(), "another five plain good words".toCharArray());
        assertThat(Files.readAllBytes(folder.resolve("identity.qak"))).isNotEqualTo(before);
        trouble("security.unlock.wrong-passphrase", () -> vault.unlock(folder, GOOD.toCharArray()));
        try (var again = vault.unlock(folder, "another five plain good words".toCharArray())) {
            assertThat(again.sealing().open("f", 0, sealed)).isEqualTo(bytes("kept"));
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(p -> p.getFileName().toString())).noneMatch(name -> name.contains(".part"));
        }
    }

    @Test
    void a_wrong_present_passphrase_changes_nothing() throws Exception {
        vault.create(folder, ANN, GOOD.toCharArray()).close();
        var before = Files.readAllBytes(folder.resolve("identity.qak"));
        trouble("security.unlock.wrong-passphrase", () -> vault.changePassphrase(folder, "x".toCharArray(), "y".toCharArray()));
        assertThat(Files.readAllBytes(folder.resolve("identity.qak"))).isEqualTo(before);
    }

    @Test
    void every_flipped_byte_and_every_cut_is_told_as_damage_without_stretching() throws Exception {
        vault.create(folder, ANN, GOOD.toCharArray()).close();
        var file = folder.resolve("identity.qak");
        var whole = Files.readAllBytes(file);
        long started = System.nanoTime();
        for (int i = 0; i < whole.length; i++) {
            var changed = whole.clone();
            changed[i] ^= 0x20;
            Files.write(file, changed);
            int at = i;
            assertThatThrownBy(() -> vault.unlock(folder, GOOD.toCharArray()))
                    .isInstanceOfSatisfying(TroubleException.class, t -> assertThat(t.problem().key())
                            .isEqualTo(at == 8 || at == 9 ? "security.unlock.newer" : "security.unlock.damaged"));
        }
        for (int length = 0; length < whole.length; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));
            trouble("security.unlock.damaged", () -> vault.unlock(folder, GOOD.toCharArray()));
        }
        Files.write(file, Arrays.copyOf(whole, whole.length + 3));
        trouble("security.unlock.damaged", () -> vault.unlock(folder, GOOD.toCharArray()));
        assertThat((System.nanoTime() - started) / 1_000_000).as("ms").isLessThan(30_000);
    }

    @Test
    void hostile_parameters_with_a_right_checksum_are_refused_before_any_memory_is_taken() throws Exception {
        vault.create(folder, ANN, GOOD.toCharArray()).close();
        var file = folder.resolve("identity.qak");
        var whole = Files.readAllBytes(file);
        for (int[] change : new int[][] {{10, Integer.MAX_VALUE}, {10, 8}, {10, -1}, {14, 1_000_000}, {14, 1}, {18, 0}, {18, 5000}}) {
            var hostile = whole.clone();
            ByteBuffer.wrap(hostile).putInt(change[0], change[1]);
            Files.write(file, checksummed(hostile));
            trouble("security.unlock.damaged", () -> vault.unlock(folder, GOOD.toCharArray()));
        }
    }

    @Test
    void parameters_changed_within_bounds_do_not_open_either() throws Exception {
        vault.create(folder, ANN, GOOD.toCharArray()).close();
        var file = folder.resolve("identity.qak");
        var changed = Files.readAllBytes(file);
        ByteBuffer.wrap(changed).putInt(14, 4);
        Files.write(file, checksummed(changed));
        trouble("security.unlock.wrong-passphrase", () -> vault.unlock(folder, GOOD.toCharArray()));
    }

    @Test
    void random_bytes_are_damage() throws Exception {
        var random = new Random(20261122);
        for (int i = 0; i < 200; i++) {
            var bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            Files.write(folder.resolve("identity.qak"), bytes);
            trouble("security.unlock.damaged", () -> vault.unlock(folder, GOOD.toCharArray()));
        }
    }

    @Test
    void a_folder_without_a_store_and_one_that_has_one_are_told_apart() throws Exception {
        trouble("security.unlock.no-store", () -> vault.unlock(folder, GOOD.toCharArray()));
        vault.create(folder, ANN, GOOD.toCharArray()).close();
        trouble("security.create.store-there", () -> vault.create(folder, ANN, GOOD.toCharArray()));
        assertThat(vault.hasStore(folder)).isTrue();
    }

    @Test
    void a_store_without_a_passphrase_is_not_made() {
        trouble("security.passphrase.empty", () -> vault.create(folder, ANN, "  ".toCharArray()));
        assertThat(vault.hasStore(folder)).isFalse();
    }

    @Test
    void the_identity_file_tells_nobody_who_it_belongs_to() throws Exception {
        vault.create(folder, ANN, GOOD.toCharArray()).close();
        var raw = new String(Files.readAllBytes(folder.resolve("identity.qak")), StandardCharsets.ISO_8859_1);
        assertThat(raw).doesNotContain("Example", "Z99", "quality", GOOD);
    }

    @FunctionalInterface
    private interface Deed {
        void run() throws Exception;
    }

    private static void trouble(String key, Deed deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(TroubleException.class, t -> assertThat(t.problem().key()).isEqualTo(key));
    }

    private static byte[] checksummed(byte[] file) throws Exception {
        var sha = MessageDigest.getInstance("SHA-256");
        sha.update(file, 0, file.length - 16);
        System.arraycopy(sha.digest(), 0, file, file.length - 16, 16);
        return file;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
