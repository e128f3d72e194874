package soundpractice.security;

/// The key with which the person at this laptop signs documents, and the certificate that goes with it. The private half never leaves the security room.
///
/// The certificate is issued by its own key: no authority stands behind it. What binds it to the person is the team's journal, where it is kept as a record of this laptop.
public interface DocumentKey {

    /// The certificate, X.509 encoded (DER).
    byte[] certificate();

    /// Signs a content: a detached CMS signature (DER) in the form that CAdES baseline B-B lays down, so that PAdES B-B can be made of it.
    byte[] sign(byte[] content);
}
