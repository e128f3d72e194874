package soundpractice.kernel;

import java.nio.charset.StandardCharsets;

/// What a signature is made over. The sort of text and both lengths are bound in, so that a signature under one sort of paper can never be
/// shown as one under another (the pre-authentication encoding of DSSE).
public final class SignedText {
    private SignedText() {}

    /// The bytes to sign or to verify.
    ///
    /// @param type the sort of paper, such as `application/vnd.sound-practice.segment`
    /// @param text the paper, exactly as it travels
    public static byte[] of(String type, String text) {
        int typeLength = type.getBytes(StandardCharsets.UTF_8).length;
        int textLength = text.getBytes(StandardCharsets.UTF_8).length;
        return ("DSSEv1 " + typeLength + " " + type + " " + textLength + " " + text).getBytes(StandardCharsets.UTF_8);
    }
}
