package soundpractice.sync;

import java.util.List;

/// A membership statement: one deed, signed. Statements name those that their signer knew, so that everybody can see what the signer was entitled
/// to at that point. They are never changed and never forgotten, and every bundle carries all of them.
///
/// @param hash its name: the SHA-256 of its text, hexadecimal
/// @param text what was signed, exactly as it travels
/// @param signature base64
/// @param group the team: the hash of its first statement; empty in that one
/// @param number one more than the highest it names
/// @param previous the statements nobody had built on when it was made
/// @param signer the laptop that signed
/// @param millis when, by the signer's clock
/// @param deed what it does
public record Statement(
        String hash, String text, String signature, String group, long number, List<String> previous, String signer, long millis, Deed deed) {

    /// The sort of paper that is signed.
    public static final String TYPE = "application/vnd.sound-practice.statement+json";

    public Statement {
        previous = List.copyOf(previous);
    }
}
