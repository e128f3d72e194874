package soundpractice.platform.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Opens a .zip from outside in memory, within limits: nothing is written to disk, so no path in it can lead anywhere, and a small file cannot
/// swell to fill the memory.
public final class SafeZip {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 400L << 20;

    private SafeZip() {}

    /// Whether content begins as a .zip does; an XLSX workbook is one too.
    public static boolean isZip(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    /// The one table inside: the content itself if it is a workbook, else the one CSV or XLSX packed in it.
    ///
    /// @throws TroubleException when there is none or more than one, or it is damaged, or bigger than is sound
    static byte[] theOneTable(byte[] content) throws TroubleException {
        byte @Nullable [] found = null;
        int tables = 0;
        int entries = 0;
        long total = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new TroubleException(Problem.of("platform.files.zip-too-big"));
                }
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.equals("[content_types].xml") || name.startsWith("xl/")) {
                    checkSize(content);
                    return content;
                }
                boolean table = !entry.isDirectory() && (name.endsWith(".csv") || name.endsWith(".xlsx") || name.endsWith(".txt"));
                var bytes = new ByteArrayOutputStream();
                total = copy(zip, table ? bytes : OutputStream.nullOutputStream(), total);
                if (table) {
                    tables++;
                    found = bytes.toByteArray();
                }
            }
        } catch (IOException e) {
            throw new TroubleException(Problem.of("platform.files.zip-damaged"), e);
        }
        if (found == null || tables > 1) {
            throw new TroubleException(Problem.of("platform.files.zip-not-one-table", tables));
        }
        return found;
    }

    /// The tables inside, by name, in their order: of a workbook or an OpenDocument sheet that one alone.
    ///
    /// @throws TroubleException when there is none, or it is damaged, or bigger than is sound
    static java.util.Map<String, byte[]> tables(byte[] content) throws TroubleException {
        var found = new java.util.LinkedHashMap<String, byte[]>();
        int entries = 0;
        long total = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new TroubleException(Problem.of("platform.files.zip-too-big"));
                }
                var name = entry.getName().toLowerCase(Locale.ROOT);
                if (name.equals("[content_types].xml") || name.startsWith("xl/") || name.equals("content.xml") || name.equals("mimetype")) {
                    checkSize(content);
                    return java.util.Map.of("", content);
                }
                boolean table = !entry.isDirectory() && name.matches(".*\\.(csv|xlsx|xlsm|ods|txt)");
                var bytes = new ByteArrayOutputStream();
                total = copy(zip, table ? bytes : OutputStream.nullOutputStream(), total);
                if (table) {
                    found.put(entry.getName(), bytes.toByteArray());
                }
            }
        } catch (IOException e) {
            throw new TroubleException(Problem.of("platform.files.zip-damaged"), e);
        }
        if (found.isEmpty()) {
            throw new TroubleException(Problem.of("platform.files.zip-not-one-table", 0));
        }
        return found;
    }

    private static void checkSize(byte[] workbook) throws IOException, TroubleException {
        long total = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            while (zip.getNextEntry() != null) {
                total = copy(zip, OutputStream.nullOutputStream(), total);
            }
        }
    }

    private static long copy(ZipInputStream from, OutputStream to, long before) throws IOException, TroubleException {
        var buffer = new byte[1 << 16];
        long total = before;
        for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
            total += read;
            if (total > MOST_BYTES) {
                throw new TroubleException(Problem.of("platform.files.zip-too-big"));
            }
            to.write(buffer, 0, read);
        }
        return total;
    }
}
