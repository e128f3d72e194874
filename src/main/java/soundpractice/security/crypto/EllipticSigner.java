package soundpractice.security.crypto;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.operator.ContentSigner;

/// ECDSA with SHA-256, the same signature for the same content (RFC 6979): no chance number that a weak source could give away.
final class EllipticSigner implements ContentSigner {
    private final ECPrivateKeyParameters key;
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    EllipticSigner(ECPrivateKeyParameters key) {
        this.key = key;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    }

    @Override
    public OutputStream getOutputStream() {
        return content;
    }

    @Override
    public byte[] getSignature() {
        var ecdsa = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        ecdsa.init(true, key);
        var pair = ecdsa.generateSignature(PersonalKey.sha256(content.toByteArray()));
        try {
            return StandardDSAEncoding.INSTANCE.encode(key.getParameters().getN(), pair[0], pair[1]);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
