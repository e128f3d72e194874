package soundpractice.security.crypto;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import soundpractice.security.ContentSignatures;

/// Looks at detached CMS signatures: of which content, by whose certificate.
public final class CmsSignatures implements ContentSignatures {
    private final BouncyCastleProvider provider = new BouncyCastleProvider();

    @Override
    public Optional<Signer> signer(byte[] content, byte[] signature) {
        try (var der = new ASN1InputStream(new ByteArrayInputStream(signature), signature.length)) {
            var data = new CMSSignedData(new CMSProcessableByteArray(content), ContentInfo.getInstance(der.readObject()));
            var signers = data.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return Optional.empty();
            }
            var signer = signers.iterator().next();
            var own = data.getCertificates().getMatches(null).stream().filter(signer.getSID()::match).findFirst();
            return own.isPresent() && names(signer, own.get()) && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider(provider).build(own.get()))
                    ? Optional.of(of(own.get())) : Optional.empty();
        } catch (CMSException | IOException | OperatorCreationException | CertificateException | IllegalArgumentException | ClassCastException damaged) {
            return Optional.empty();
        }
    }

    /// Where the signature says which certificate it was made with, it has to be this one.
    private static boolean names(SignerInformation signer, X509CertificateHolder certificate) throws IOException {
        var attributes = signer.getSignedAttributes();
        var attribute = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (attribute == null) {
            return true; // older signatures name it by issuer and number alone
        }
        var ids = SigningCertificateV2.getInstance(attribute.getAttrValues().getObjectAt(0)).getCerts();
        return ids.length > 0 && java.util.Arrays.equals(ids[0].getCertHash(), PersonalKey.sha256(certificate.getEncoded()));
    }

    @Override
    public Optional<Signer> named(byte[] certificate) {
        try {
            return Optional.of(of(new X509CertificateHolder(ASN1Primitive.fromByteArray(certificate).getEncoded())));
        } catch (IOException | IllegalArgumentException | ClassCastException damaged) {
            return Optional.empty();
        }
    }

    private static Signer of(X509CertificateHolder holder) throws IOException {
        return new Signer(part(holder, BCStyle.CN), part(holder, BCStyle.O), HexFormat.of().formatHex(PersonalKey.sha256(holder.getEncoded())));
    }

    private static String part(X509CertificateHolder holder, ASN1ObjectIdentifier which) {
        var found = holder.getSubject().getRDNs(which);
        return found.length == 0 ? "" : IETFUtils.valueToString(found[0].getFirst().getValue());
    }
}
