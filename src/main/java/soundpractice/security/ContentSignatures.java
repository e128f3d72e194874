package soundpractice.security;

import java.util.Optional;

/// Looks at detached signatures of contents, ours and those of other programs.
public interface ContentSignatures {

    /// Who signed.
    ///
    /// @param name as the certificate names them
    /// @param organisation as the certificate names it; may be empty
    /// @param fingerprint SHA-256 of the certificate, hexadecimal
    record Signer(String name, String organisation, String fingerprint) {}

    /// Who signed this content; empty when the signature is of another content, is damaged, or does not say whose certificate it needs.
    ///
    /// @param signature CMS, DER; what follows it is left alone
    Optional<Signer> signer(byte[] content, byte[] signature);

    /// Who a certificate names.
    ///
    /// @param certificate X.509, DER
    Optional<Signer> named(byte[] certificate);
}
