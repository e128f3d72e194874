package soundpractice.documents.render;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/// How a camera was held, as a JPEG says it (Exif tag 0x0112).
final class Orientation {
    private static final int TAG = 0x0112;

    private Orientation() {}

    /// 1 (upright) to 8; 1 when the picture does not say.
    static int of(byte[] jpeg) {
        var bytes = ByteBuffer.wrap(jpeg);
        if (jpeg.length < 4 || (bytes.getShort(0) & 0xFFFF) != 0xFFD8) {
            return 1;
        }
        int at = 2;
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if (marker == 0xE1 && at + 4 + 14 <= jpeg.length && bytes.getInt(at + 4) == 0x45786966) {
                return inside(bytes, at + 10, Math.min(jpeg.length, at + 2 + length));
            }
            if (marker == 0xDA || length < 2) {
                return 1;
            }
            at += 2 + length;
        }
        return 1;
    }

    private static int inside(ByteBuffer bytes, int tiff, int end) {
        var order = bytes.duplicate().order(bytes.getShort(tiff) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        long first = tiff + (order.getInt(tiff + 4) & 0xFFFFFFFFL);
        if (first + 2 > end) {
            return 1;
        }
        int entries = order.getShort((int) first) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int at = (int) first + 2 + 12 * i;
            if (at + 12 > end) {
                return 1;
            }
            if ((order.getShort(at) & 0xFFFF) == TAG) {
                int held = order.getShort(at + 8) & 0xFFFF;
                return held >= 1 && held <= 8 ? held : 1;
            }
        }
        return 1;
    }
}
