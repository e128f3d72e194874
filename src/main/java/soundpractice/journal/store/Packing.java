package soundpractice.journal.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/// Text made small.
final class Packing {
    private Packing() {}

    /// Deflated bytes.
    static final class Packed {
        private final byte[] bytes;

        Packed(byte[] bytes) {
            this.bytes = bytes;
        }

        /// A text, deflated.
        static Packed of(String text, int level) {
            var deflater = new Deflater(level, true);
            try {
                var plain = text.getBytes(StandardCharsets.UTF_8);
                deflater.setInput(plain);
                deflater.finish();
                var out = new ByteArrayOutputStream(plain.length / 3 + 64);
                var buffer = new byte[8192];
                while (!deflater.finished()) {
                    out.write(buffer, 0, deflater.deflate(buffer));
                }
                return new Packed(out.toByteArray());
            } finally {
                deflater.end();
            }
        }

        byte[] bytes() {
            return bytes;
        }

        /// The bytes that were deflated.
        ///
        /// @throws DataFormatException when they are none, do not end where they should, or would be more than this
        byte[] inflate(int atMost) throws DataFormatException {
            var inflater = new Inflater(true);
            try {
                inflater.setInput(bytes);
                var out = new byte[Math.min(atMost, Math.max(1024, Math.min(bytes.length, 1 << 24) * 4))];
                int filled = 0;
                while (!inflater.finished()) {
                    if (filled == out.length) {
                        if (filled == atMost) {
                            throw new DataFormatException("more than " + atMost);
                        }
                        out = Arrays.copyOf(out, (int) Math.min(atMost, out.length * 2L));
                    }
                    int n = inflater.inflate(out, filled, out.length - filled);
                    if (n == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                        throw new DataFormatException("cut short");
                    }
                    filled += n;
                }
                if (inflater.getRemaining() > 0) {
                    throw new DataFormatException("something behind the end");
                }
                return filled == out.length ? out : Arrays.copyOf(out, filled);
            } finally {
                inflater.end();
            }
        }
    }
}
