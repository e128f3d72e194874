package soundpractice.security.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchingTest {

    /// RFC 9106, section 5.3.
    @Test
    void argon2id_gives_the_rfc_9106_vector() {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(32).withIterations(3).withParallelism(4)
                .withSalt(filled(16, 2)).withSecret(filled(8, 3)).withAdditional(filled(12, 4)).build());
        var tag = new byte[32];
        argon2.generateBytes(filled(32, 1), tag);
        assertThat(HexFormat.of().formatHex(tag)).isEqualTo("0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659");
    }

    @Test
    void an_accent_typed_in_two_ways_gives_the_same_key() {
        var salt = filled(16, 9);
        assertThat(Stretching.NOW.key("caf\u00e9".toCharArray(), salt)).isEqualTo(Stretching.NOW.key("cafe\u0301".toCharArray(), salt));
    }

    @Test
    void another_salt_gives_another_key() {
        assertThat(Stretching.NOW.key("word".toCharArray(), filled(16, 1))).isNotEqualTo(Stretching.NOW.key("word".toCharArray(), filled(16, 2)));
    }

    @ParameterizedTest
    @CsvSource({"65536,3,1,true", "1048576,16,8,true", "65535,3,1,false", "65536,2,1,false", "65536,3,0,false", "1048577,3,1,false", "2147483647,3,1,false",
        "65536,1000000,1,false", "65536,3,9,false", "-1,3,1,false", "65536,-3,1,false"})
    void only_parameters_of_ours_are_accepted(int memory, int passes, int lanes, boolean accepted) {
        assertThat(new Stretching(memory, passes, lanes).isAcceptable()).isEqualTo(accepted);
    }

    private static byte[] filled(int length, int value) {
        var bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
