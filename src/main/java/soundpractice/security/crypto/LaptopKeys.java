package soundpractice.security.crypto;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.KEM;
import javax.crypto.KeyAgreement;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.security.DeviceKeys;

/// This laptop's key pairs: Ed25519 to sign, X25519 and ML-KEM-768 to receive.
final class LaptopKeys implements DeviceKeys {
    private final KeyPair signing;
    private final KeyPair agreement;
    private final KeyPair encapsulation;

    private LaptopKeys(KeyPair signing, KeyPair agreement, KeyPair encapsulation) {
        this.signing = signing;
        this.agreement = agreement;
        this.encapsulation = encapsulation;
    }

    /// New ones.
    static LaptopKeys fresh() {
        try {
            return new LaptopKeys(
                    KeyPairGenerator.getInstance("Ed25519").generateKeyPair(),
                    KeyPairGenerator.getInstance("X25519").generateKeyPair(),
                    KeyPairGenerator.getInstance("ML-KEM-768").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Those kept in the identity file.
    static LaptopKeys read(Secrets secrets) throws IOException {
        return new LaptopKeys(pair("Ed25519", secrets), pair("X25519", secrets), pair("ML-KEM-768", secrets));
    }

    /// Puts them among the secrets.
    void keepIn(Secrets secrets) {
        keep("Ed25519", signing, secrets);
        keep("X25519", agreement, secrets);
        keep("ML-KEM-768", encapsulation, secrets);
    }

    @Override
    public byte[] signingPublic() {
        return signing.getPublic().getEncoded();
    }

    @Override
    public byte[] agreementPublic() {
        return agreement.getPublic().getEncoded();
    }

    @Override
    public byte[] encapsulationPublic() {
        return encapsulation.getPublic().getEncoded();
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(signing.getPrivate());
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] agree(byte[] otherPublic) throws TroubleException {
        try {
            var other = KeyFactory.getInstance("X25519").generatePublic(new X509EncodedKeySpec(otherPublic));
            var agree = KeyAgreement.getInstance("X25519");
            agree.init(agreement.getPrivate());
            agree.doPhase(other, true);
            return agree.generateSecret();
        } catch (GeneralSecurityException e) {
            throw new TroubleException(Problem.of("security.key.unusable"), e);
        }
    }

    @Override
    public byte[] decapsulate(byte[] encapsulated) throws TroubleException {
        try {
            return KEM.getInstance("ML-KEM").newDecapsulator(encapsulation.getPrivate()).decapsulate(encapsulated).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new TroubleException(Problem.of("security.key.unusable"), e);
        }
    }

    private static void keep(String algorithm, KeyPair pair, Secrets secrets) {
        secrets.put(algorithm + " private", pair.getPrivate().getEncoded()).put(algorithm + " public", pair.getPublic().getEncoded());
    }

    private static KeyPair pair(String algorithm, Secrets secrets) throws IOException {
        try {
            var factory = KeyFactory.getInstance(algorithm);
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(secrets.get(algorithm + " public"))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(secrets.get(algorithm + " private"))));
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }
}
