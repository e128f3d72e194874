package soundpractice.sync.wire;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import soundpractice.kernel.TroubleException;
import soundpractice.security.DeviceKeys;

/// Hybrid public key encryption (RFC 9180), base mode, one message: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-GCM.
final class Hpke {
    /// Bytes of an encapsulated key.
    static final int ENC = 32;

    private static final byte[] X25519_PREFIX = HexFormat.of().parseHex("302a300506032b656e032100");
    private static final byte[] KEM_SUITE = suite("KEM", 0x0020);
    private static final int NONCE = 12;

    private final byte[] suite;
    private final int keyLength;

    private Hpke(int aead, int keyLength) {
        this.suite = suite("HPKE", 0x0020, 0x0001, aead);
        this.keyLength = keyLength;
    }

    /// With AES-256-GCM, as bundles have it.
    static Hpke aes256() {
        return new Hpke(0x0002, 32);
    }

    /// With AES-128-GCM, for the RFC's own examples.
    static Hpke aes128() {
        return new Hpke(0x0001, 16);
    }

    /// A sealed message: the encapsulated key, then the ciphertext.
    byte[] seal(byte[] recipient, byte[] info, byte[] aad, byte[] plain) throws GeneralSecurityException {
        return seal(KeyPairGenerator.getInstance("X25519").generateKeyPair(), recipient, info, aad, plain);
    }

    byte[] seal(KeyPair ephemeral, byte[] recipient, byte[] info, byte[] aad, byte[] plain) throws GeneralSecurityException {
        var enc = raw(ephemeral.getPublic());
        var agreement = KeyAgreement.getInstance("X25519");
        agreement.init(ephemeral.getPrivate());
        agreement.doPhase(KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(encoded(recipient))), true);
        var keys = schedule(shared(agreement.generateSecret(), enc, recipient), info);
        return concat(enc, crypt(Cipher.ENCRYPT_MODE, keys, aad, plain));
    }

    /// Opens what was sealed for these keys.
    ///
    /// @throws AEADBadTagException when it was not, or was altered
    byte[] open(DeviceKeys keys, byte[] sealed, byte[] info, byte[] aad) throws GeneralSecurityException {
        var enc = Arrays.copyOf(sealed, ENC);
        byte[] dh;
        try {
            dh = keys.agree(encoded(enc));
        } catch (TroubleException e) {
            throw new AEADBadTagException("not a key");
        }
        return crypt(Cipher.DECRYPT_MODE, schedule(shared(dh, enc, rawOf(keys.agreementPublic())), info), aad, Arrays.copyOfRange(sealed, ENC, sealed.length));
    }

    private static byte[] shared(byte[] dh, byte[] enc, byte[] recipient) throws GeneralSecurityException {
        var prk = labeledExtract(KEM_SUITE, new byte[0], "eae_prk", dh);
        return labeledExpand(KEM_SUITE, prk, "shared_secret", concat(enc, recipient), 32);
    }

    private static final class Keys {
        final byte[] key;
        final byte[] nonce;

        Keys(byte[] key, byte[] nonce) {
            this.key = key;
            this.nonce = nonce;
        }
    }

    private Keys schedule(byte[] shared, byte[] info) throws GeneralSecurityException {
        var context = concat(new byte[] {0}, labeledExtract(suite, new byte[0], "psk_id_hash", new byte[0]), labeledExtract(suite, new byte[0], "info_hash", info));
        var secret = labeledExtract(suite, shared, "secret", new byte[0]);
        return new Keys(labeledExpand(suite, secret, "key", context, keyLength), labeledExpand(suite, secret, "base_nonce", context, NONCE));
    }

    private static byte[] crypt(int mode, Keys keys, byte[] aad, byte[] text) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(keys.key, "AES"), new GCMParameterSpec(128, keys.nonce));
        cipher.updateAAD(aad);
        return cipher.doFinal(text);
    }

    private static byte[] labeledExtract(byte[] suite, byte[] salt, String label, byte[] ikm) throws GeneralSecurityException {
        return hmac(salt.length == 0 ? new byte[32] : salt, concat(ascii("HPKE-v1"), suite, ascii(label), ikm));
    }

    private static byte[] labeledExpand(byte[] suite, byte[] prk, String label, byte[] info, int length) throws GeneralSecurityException {
        var labeled = concat(new byte[] {(byte) (length >> 8), (byte) length}, ascii("HPKE-v1"), suite, ascii(label), info);
        // Never more than one block is needed here.
        return Arrays.copyOf(hmac(prk, concat(labeled, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }

    private static byte[] suite(String name, int... ids) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii(name));
        for (int id : ids) {
            out.write(id >> 8);
            out.write(id);
        }
        return out.toByteArray();
    }

    /// The 32 bytes of a public key.
    static byte[] rawOf(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - ENC, encoded.length);
    }

    private static byte[] raw(PublicKey key) {
        return rawOf(key.getEncoded());
    }

    /// X.509 around 32 bytes.
    static byte[] encoded(byte[] raw) {
        return concat(X25519_PREFIX, raw);
    }

    static byte[] concat(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
