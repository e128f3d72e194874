package soundpractice.kernel;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A short code over a text, printed under what two people agreed: whoever has the text can make the code again, and a text that was changed gives another one.
/// Sixteen letters and digits in four groups (80 bits of a SHA-256), without I, L, O and U, so that it can be read aloud and typed (`7KQ2-M9DF-0XA4-TT1C`).
public record ProofCode(String value) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;

    public ProofCode {
        if (!value.matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}")) {
            throw new IllegalArgumentException("not a proof code: " + value);
        }
    }

    /// The code of a text. Line ends and composed letters do not matter, every other character does.
    public static ProofCode of(String text) {
        var plain = Normalizer.normalize(text.replace("\r\n", "\n"), Normalizer.Form.NFC);
        return of(plain.getBytes(StandardCharsets.UTF_8));
    }

    /// The code of a file's bytes.
    public static ProofCode of(byte[] content) {
        try {
            var hash = new BigInteger(1, Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(content), 10));
            var code = new StringBuilder();
            for (int i = LENGTH - 1; i >= 0; i--) {
                code.append(LETTERS.charAt(hash.shiftRight(5 * i).intValue() & 31));
                if (i % 4 == 0 && i > 0) {
                    code.append('-');
                }
            }
            return new ProofCode(code.toString());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The code as somebody typed it, with or without hyphens, in either case; letters that look alike are forgiven.
    public static Optional<ProofCode> parse(String typed) {
        var bare = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "").replace('O', '0').replace('I', '1').replace('L', '1');
        if (!bare.matches("[0-9A-HJKMNP-TV-Z]{16}")) {
            return Optional.empty();
        }
        return Optional.of(new ProofCode(bare.substring(0, 4) + "-" + bare.substring(4, 8) + "-" + bare.substring(8, 12) + "-" + bare.substring(12)));
    }

    @Override
    public String toString() {
        return value;
    }
}
