package soundpractice.security.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;
import org.junit.jupiter.api.Test;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.TroubleException;

class StoreKeysTest {
    private static final byte[] MASTER = new byte[32];
    private static final byte[] OTHER = new byte[32];

    static {
        new Random(1).nextBytes(MASTER);
        new Random(2).nextBytes(OTHER);
    }

    private final StoreKeys keys = new StoreKeys(MASTER);

    @Test
    void what_was_sealed_opens_to_the_same_bytes_at_every_length() throws Exception {
        for (int length : new int[] {0, 1, 15, 16, 17, 4096, 1_000_003}) {
            var plain = new byte[length];
            new Random(length).nextBytes(plain);
            assertThat(keys.open("journal-1", 7, keys.seal("journal-1", 7, plain))).isEqualTo(plain);
        }
    }

    @Test
    void a_second_unlocking_opens_what_the_first_sealed() throws Exception {
        var sealed = keys.seal("f", 0, bytes("kept"));
        assertThat(new StoreKeys(MASTER).open("f", 0, sealed)).isEqualTo(bytes("kept"));
    }

    @Test
    void every_changed_bit_is_noticed() {
        var sealed = keys.seal("f", 3, bytes("a short piece"));
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            refused(keys, "f", 3, changed);
        }
    }

    @Test
    void every_cut_and_every_addition_is_noticed() {
        var sealed = keys.seal("f", 3, bytes("a short piece"));
        for (int length = 0; length < sealed.length; length++) {
            refused(keys, "f", 3, Arrays.copyOf(sealed, length));
        }
        refused(keys, "f", 3, Arrays.copyOf(sealed, sealed.length + 1));
    }

    @Test
    void a_piece_does_not_open_under_another_name_number_or_key() {
        var sealed = keys.seal("f", 3, bytes("a short piece"));
        refused(keys, "g", 3, sealed);
        refused(keys, "f", 4, sealed);
        refused(new StoreKeys(OTHER), "f", 3, sealed);
    }

    @Test
    void sealing_the_same_piece_again_never_repeats_a_nonce() {
        var first = keys.seal("f", 3, bytes("torn end"));
        var again = keys.seal("f", 3, bytes("torn end"));
        assertThat(Arrays.copyOf(first, SealedPiece.NONCE)).isNotEqualTo(Arrays.copyOf(again, SealedPiece.NONCE));
    }

    @Test
    void the_blob_file_name_tells_nothing_of_the_hash_but_is_always_the_same() {
        var blob = new BlobId("ab".repeat(32));
        assertThat(keys.fileName(blob)).matches("[0-9a-f]{64}").isNotEqualTo(blob.value()).isEqualTo(new StoreKeys(MASTER).fileName(blob));
        assertThat(new StoreKeys(OTHER).fileName(blob)).isNotEqualTo(keys.fileName(blob));
    }

    @Test
    void the_database_password_is_64_hexadecimal_digits_and_belongs_to_the_store() {
        assertThat(new String(keys.databasePassword())).matches("[0-9a-f]{64}").isEqualTo(new String(new StoreKeys(MASTER).databasePassword()));
        assertThat(new StoreKeys(OTHER).databasePassword()).isNotEqualTo(keys.databasePassword());
    }

    @Test
    void a_locked_store_seals_and_opens_nothing() {
        var sealed = keys.seal("f", 0, bytes("x"));
        keys.close();
        assertThatThrownBy(() -> keys.seal("f", 1, bytes("y"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.open("f", 0, sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(keys::databasePassword).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void many_files_at_once_each_keep_their_own_key() throws Exception {
        var sealed = new byte[100][];
        for (int i = 0; i < sealed.length; i++) {
            sealed[i] = keys.seal("file" + i, 0, bytes("n" + i));
        }
        for (int i = 0; i < sealed.length; i++) {
            assertThat(keys.open("file" + i, 0, sealed[i])).isEqualTo(bytes("n" + i));
        }
    }

    /// RFC 5869, appendix A.1 and A.3.
    @Test
    void hkdf_gives_the_rfc_5869_vectors() throws Exception {
        var hex = HexFormat.of();
        var prk = hex.parseHex("077709362c2e32df0ddc3f0dc47bba6390b6c73bb50f9c3122ec844ad7c2b3e5");
        var ikm = hex.parseHex("0b".repeat(22));
        var extracted = KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract().addIKM(ikm).addSalt(hex.parseHex("000102030405060708090a0b0c")).extractOnly());
        assertThat(extracted).isEqualTo(prk);
        var info = new String(hex.parseHex("f0f1f2f3f4f5f6f7f8f9"), StandardCharsets.ISO_8859_1);
        var spec = HKDFParameterSpec.expandOnly(new javax.crypto.spec.SecretKeySpec(prk, "Generic"), info.getBytes(StandardCharsets.ISO_8859_1), 42);
        assertThat(KDF.getInstance("HKDF-SHA256").deriveData(spec)).isEqualTo(hex.parseHex(
                "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"));
        var third = hex.parseHex("19ef24a32c717b167f33a91d6f648bdf96596776afdb6377ac434c1c293ccb04");
        assertThat(Hkdf.expand(third, "", 42)).isEqualTo(hex.parseHex(
                "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
    }

    private static void refused(StoreKeys keys, String file, long counter, byte[] sealed) {
        assertThatThrownBy(() -> keys.open(file, counter, sealed))
                .isInstanceOfSatisfying(TroubleException.class, t -> assertThat(t.problem().key()).isEqualTo("security.sealed.damaged"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
