package soundpractice.improvement.agreement;

import java.time.LocalDate;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;

/// The certificate with which somebody of the team signs documents, as their laptop made it known. The journal's pieces are signed by that laptop: this record is what
/// binds the certificate to the person.
///
/// @param person as colleagues write their name
/// @param organisation whom they work for
/// @param fingerprint SHA-256 of the certificate, hexadecimal
/// @param der the certificate itself, hexadecimal
/// @param since its first day
public record PersonalCertificate(String person, String organisation, String fingerprint, String der, LocalDate since) {

    /// Certificates in the journal, for the whole area; written once.
    public static final Kind<PersonalCertificate> KIND = Kind.log("improvement.certificate", PersonalCertificate.class);

    /// The identity of a certificate.
    public RecordId recordId() {
        return RecordId.derived(KIND.name(), fingerprint);
    }

    /// For everybody.
    public static Scope scope() {
        return Scope.AREA;
    }
}
