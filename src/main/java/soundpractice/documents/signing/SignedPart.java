package soundpractice.documents.signing;

/// A signature found in a PDF.
///
/// @param name as it names itself
/// @param reason what for
/// @param signer as the certificate names them; empty when the signature does not hold
/// @param fingerprint of the certificate, SHA-256 in hexadecimal; empty when the signature does not hold
/// @param holds whether what it signed is unchanged
/// @param whole whether it signed the file to its end; a file that two people signed one after the other has one that did not
/// @param pages how many pages it stands under; none when it does not hold
/// @param text what these pages say, as it was signed
public record SignedPart(String name, String reason, String signer, String fingerprint, boolean holds, boolean whole, int pages, String text) {}
