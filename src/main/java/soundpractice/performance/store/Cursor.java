package soundpractice.performance.store;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Percent;

/// Reads a file of ours cell by cell straight from its bytes: none of the cells read here is quoted, and twelve quarters of England have
/// half a million of them.
final class Cursor {
    private static final int LONG_DIGITS = 17;

    private final byte[] content;
    private int at;

    /// At the start of the second line: the first holds headings.
    Cursor(byte[] content) {
        this.content = content;
        nextLine();
    }

    boolean more() {
        return at < content.length;
    }

    /// Goes to the start of the next line.
    void nextLine() {
        while (at < content.length && content[at] != '\n') {
            at++;
        }
        at++;
    }

    /// The cell as text.
    String text() {
        int start = at;
        int end = end();
        return new String(content, start, end - start, StandardCharsets.ISO_8859_1);
    }

    /// The cell's first letter; a blank for an empty cell.
    char letter() {
        int start = at;
        return end() > start ? (char) content[start] : ' ';
    }

    /// The cell as a whole number without sign.
    int number() {
        int start = at;
        int end = end();
        int number = 0;
        for (int i = start; i < end; i++) {
            number = number * 10 + (content[i] - '0');
        }
        return number;
    }

    /// The cell as a percentage; null when it is empty.
    @Nullable Percent percent() {
        int start = at;
        int end = end();
        if (start == end) {
            return null;
        }
        if (end - start > LONG_DIGITS) {
            return new Percent(new BigDecimal(new String(content, start, end - start, StandardCharsets.ISO_8859_1)));
        }
        long digits = 0;
        int decimals = 0;
        boolean behindPoint = false;
        for (int i = start; i < end; i++) {
            if (content[i] == '.') {
                behindPoint = true;
            } else {
                digits = digits * 10 + (content[i] - '0');
                decimals += behindPoint ? 1 : 0;
            }
        }
        return new Percent(BigDecimal.valueOf(digits, decimals));
    }

    private int end() {
        int i = at;
        while (i < content.length && content[i] != ',' && content[i] != '\n') {
            i++;
        }
        at = i < content.length && content[i] == ',' ? i + 1 : i;
        return i;
    }
}
