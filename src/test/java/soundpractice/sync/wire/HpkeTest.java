package soundpractice.sync.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import javax.crypto.AEADBadTagException;
import org.bouncycastle.crypto.AsymmetricCipherKeyPair;
import org.bouncycastle.crypto.hpke.HPKE;
import org.bouncycastle.crypto.params.X25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.X25519PublicKeyParameters;
import org.junit.jupiter.api.Test;

/// Our sealing agrees with the RFC's own example and with Bouncy Castle's.
class HpkeTest {
    private static final HexFormat HEX = HexFormat.of();

    @Test
    void rfc_9180_appendix_a_1_1_base_mode() throws Exception {
        var info = HEX.parseHex("4f6465206f6e2061204772656369616e2055726e");
        var ephemeral = pair("52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736", "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431");
        var receiver = new Station.Keys(Station.Keys.fresh().signing(),
                pair("4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8", "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d"));
        var plain = HEX.parseHex("4265617574792069732074727574682c20747275746820626561757479");
        var aad = HEX.parseHex("436f756e742d30");
        var sealed = Hpke.aes128().seal(ephemeral, Hpke.rawOf(receiver.agreementPublic()), info, aad, plain);
        assertThat(HEX.formatHex(sealed)).isEqualTo("37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431"
                + "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a");
        assertThat(Hpke.aes128().open(receiver, sealed, info, aad)).isEqualTo(plain);
    }

    @Test
    void bouncy_castle_opens_ours_and_we_open_theirs() throws Exception {
        var theirs = new HPKE(HPKE.mode_base, HPKE.kem_X25519_SHA256, HPKE.kdf_HKDF_SHA256, HPKE.aead_AES_GCM256);
        var random = new Random(9180);
        for (int i = 0; i < 20; i++) {
            var keys = Station.Keys.fresh();
            var raw = Hpke.rawOf(keys.agreementPublic());
            var pkcs8 = keys.agreement().getPrivate().getEncoded();
            var bc = new AsymmetricCipherKeyPair(new X25519PublicKeyParameters(raw), new X25519PrivateKeyParameters(Arrays.copyOfRange(pkcs8, pkcs8.length - 32, pkcs8.length)));
            var info = new byte[random.nextInt(40)];
            var aad = new byte[random.nextInt(40)];
            var plain = new byte[random.nextInt(200)];
            random.nextBytes(info);
            random.nextBytes(aad);
            random.nextBytes(plain);
            var ours = Hpke.aes256().seal(raw, info, aad, plain);
            assertThat(theirs.open(Arrays.copyOf(ours, 32), bc, info, aad, Arrays.copyOfRange(ours, 32, ours.length), null, null, null)).isEqualTo(plain);
            var parts = theirs.seal(bc.getPublic(), info, aad, plain, null, null, null);
            assertThat(Hpke.aes256().open(keys, Hpke.concat(parts[1], parts[0]), info, aad)).isEqualTo(plain);
            ours[random.nextInt(ours.length)] ^= 1;
            assertThatThrownBy(() -> Hpke.aes256().open(keys, ours, info, aad)).isInstanceOf(AEADBadTagException.class);
        }
    }

    @Test
    void rfc_8032_section_7_1() {
        verifies("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        verifies("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
        verifies("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a");
    }

    private static void verifies(String key, String message, String signature) {
        var bytes = HEX.parseHex(signature);
        assertThat(Ed25519.isGenuine(HEX.parseHex(key), HEX.parseHex(message), bytes)).isTrue();
        for (int i = 0; i < bytes.length; i += 7) {
            var bent = bytes.clone();
            bent[i] ^= 4;
            assertThat(Ed25519.isGenuine(HEX.parseHex(key), HEX.parseHex(message), bent)).isFalse();
        }
    }

    @Test
    void what_the_jdk_signs_verifies() {
        var random = new Random(8032);
        for (int i = 0; i < 20; i++) {
            var keys = Station.Keys.fresh();
            var message = new byte[random.nextInt(500)];
            random.nextBytes(message);
            var signature = java.util.Base64.getEncoder().encodeToString(keys.sign(message));
            assertThat(new Ed25519().isGenuine(HEX.formatHex(keys.signingPublic()), message, signature)).isTrue();
            assertThat(new Ed25519().isGenuine(HEX.formatHex(Station.Keys.fresh().signingPublic()), message, signature)).isFalse();
        }
    }

    private static KeyPair pair(String secret, String open) throws Exception {
        var factory = KeyFactory.getInstance("X25519");
        return new KeyPair(factory.generatePublic(new X509EncodedKeySpec(Hpke.encoded(HEX.parseHex(open)))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(HEX.parseHex("302e020100300506032b656e04220420" + secret))));
    }
}
