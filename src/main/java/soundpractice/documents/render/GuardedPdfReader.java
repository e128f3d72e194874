package soundpractice.documents.render;

import com.itextpdf.kernel.exceptions.MemoryLimitsAwareException;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.ReaderProperties;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// iText’s reader, which looks at a packed list of objects before unpacking it: the limits that hold for everything else in a file do not hold there.
final class GuardedPdfReader extends PdfReader {
    private static final int LONGEST_HEAD = 4_096;
    private static final Pattern PLAIN_HEAD = Pattern.compile("[^(%#]*?>>\\s*stream(\\r\\n|\\n|\\r)", Pattern.DOTALL);
    private static final Pattern OTHER_PACKING = Pattern.compile("LZW|RunLength|/RL|ASCII|/A85|/AHx|Crypt|DCT|JPX|JBIG2|CCITT");
    private final byte[] file;

    /// @param file begins with its header, so that its offsets are those of the bytes
    GuardedPdfReader(byte[] file) throws IOException {
        super(new ByteArrayInputStream(file), new ReaderProperties().setMemoryLimitsAwareHandler(new UnpackLimits()));
        this.file = file;
    }

    @Override
    protected boolean readXrefStream(long from) throws IOException {
        if (from >= 0 && from < file.length && Character.isDigit(file[(int) from])) {
            examine((int) from);
        }
        return super.readXrefStream(from);
    }

    private void examine(int from) throws IOException {
        var head = new String(file, from, Math.min(LONGEST_HEAD, file.length - from), StandardCharsets.ISO_8859_1);
        var plain = PLAIN_HEAD.matcher(head);
        boolean listOfObjects = head.contains("/W") || head.contains("XRef");
        if (!plain.lookingAt()) {
            if (listOfObjects) {
                throw new MemoryLimitsAwareException("a list of objects that hides how it is packed");
            }
            return;
        }
        if (OTHER_PACKING.matcher(plain.group()).find()) {
            throw new MemoryLimitsAwareException("packed in an unusual way");
        }
        if (plain.group().contains("Flate") || plain.group().contains("/Fl")) {
            count(from + plain.end());
        }
    }

    private void count(int from) throws IOException {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            var block = new byte[65_536];
            long unpacked = 0;
            while (!inflater.finished()) {
                int more = inflater.inflate(block);
                unpacked += more;
                if (unpacked > UnpackLimits.AT_ONCE) {
                    throw new MemoryLimitsAwareException("unpacks to more than " + UnpackLimits.AT_ONCE + " bytes");
                }
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return;
                }
            }
        } catch (DataFormatException broken) {
            throw new IOException(broken);
        } finally {
            inflater.end();
        }
    }
}
