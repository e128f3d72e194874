package soundpractice.documents.render;

import com.itextpdf.barcodes.exceptions.WriterException;
import com.itextpdf.barcodes.qrcode.QRCodeWriter;

/// A few words as a picture that a telephone can read.
public final class QrPicture {
    private static final int SMALLEST = 1;

    private QrPicture() {}

    /// The picture's rows of dark (true) and light, with nothing around them; no rows where the words are too many.
    public static boolean[][] of(String words) {
        try {
            var matrix = new QRCodeWriter().encode(words, SMALLEST, SMALLEST);
            return trimmed(matrix.getArray());
        } catch (WriterException e) {
            return new boolean[0][0];
        }
    }

    /// The library draws the quiet zone as well; whoever shows the picture adds its own.
    private static boolean[][] trimmed(byte[][] rows) {
        int quiet = 0;
        while (quiet < rows.length && allLight(rows[quiet])) {
            quiet++;
        }
        int side = rows.length - 2 * quiet;
        var dots = new boolean[side][side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                dots[y][x] = rows[y + quiet][x + quiet] == 0;
            }
        }
        return dots;
    }

    private static boolean allLight(byte[] row) {
        for (byte dot : row) {
            if (dot == 0) {
                return false;
            }
        }
        return true;
    }
}
