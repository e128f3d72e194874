package soundpractice.security.crypto;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.crypto.params.ECNamedDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.util.SubjectPublicKeyInfoFactory;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import soundpractice.security.DeviceKeys;
import soundpractice.security.DocumentKey;
import soundpractice.security.Person;

/// The key for documents, made from the laptop's own signing key each time it is needed: nothing more has to be kept, backed up or lost. On the curve P-256, because
/// readers of PDF know it and do not all know Ed25519 yet. Key and certificate come out the same each time (RFC 6979), so that one laptop has one certificate.
public final class PersonalKey implements DocumentKey {
    private static final String PURPOSE = "sound-practice document signing key, 1";
    private static final String CURVE = "P-256";
    private static final int YEARS = 10;

    private final ECPrivateKeyParameters secret;
    private final X509CertificateHolder certificate;

    /// @param since the first day of the certificate; it holds for ten years
    public PersonalKey(DeviceKeys laptop, Person person, LocalDate since) {
        var curve = ECNamedDomainParameters.lookup(ECNamedCurveTable.getOID(CURVE));
        // A signature that never leaves this place is as secret as the key that made it, and Ed25519 makes the same one each time.
        var seed = Hkdf.expand(sha256(laptop.sign(PURPOSE.getBytes(StandardCharsets.UTF_8))), PURPOSE, 48);
        var scalar = new BigInteger(1, seed).mod(curve.getN().subtract(BigInteger.ONE)).add(BigInteger.ONE);
        this.secret = new ECPrivateKeyParameters(scalar, curve);
        this.certificate = certificate(new ECPublicKeyParameters(curve.getG().multiply(scalar), curve), person, since);
    }

    private X509CertificateHolder certificate(ECPublicKeyParameters key, Person person, LocalDate since) {
        var name = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.O, person.organisation()).addRDN(BCStyle.CN, person.name()).build();
        try {
            var spki = SubjectPublicKeyInfoFactory.createSubjectPublicKeyInfo(key);
            var serial = new BigInteger(1, sha256((name + " " + since).getBytes(StandardCharsets.UTF_8))).shiftRight(120).setBit(0);
            return new X509v3CertificateBuilder(name, serial, day(since), day(since.plusYears(YEARS)), name, spki)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation))
                    .build(signer());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private ContentSigner signer() {
        return new EllipticSigner(secret);
    }

    @Override
    public byte[] certificate() {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] sign(byte[] content) {
        try {
            var generator = new CMSSignedDataGenerator();
            var digests = new BcDigestCalculatorProvider();
            var usual = new DefaultSignedAttributeTableGenerator(attributes());
            // PAdES: the claimed time stands in the PDF, never in the signature (EN 319 142-1, 6.3).
            generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(digests)
                    .setSignedAttributeGenerator(given -> usual.getAttributes(given).remove(PKCSObjectIdentifiers.pkcs_9_at_signingTime)).build(signer(), certificate));
            generator.addCertificate(certificate);
            return generator.generate(new CMSProcessableByteArray(content), false).getEncoded("DER");
        } catch (CMSException | OperatorCreationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /// CAdES B-B asks for the certificate's digest among what is signed, so that it cannot be put in another's place.
    private AttributeTable attributes() {
        var id = new ESSCertIDv2(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), sha256(certificate()));
        var attribute = new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(new SigningCertificateV2(new ESSCertIDv2[] {id})));
        var all = new ASN1EncodableVector();
        all.add(attribute);
        return new AttributeTable(all);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
