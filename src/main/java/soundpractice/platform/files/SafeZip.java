package soundpractice.platform.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Opens a .zip from outside in memory, within limits: nothing is written to disk, so no path in it can lead anywhere, and a small file cannot
/// swell to fill the memory. It goes by the zip's own directory, since entries alone do not always say their size (workbooks written as a stream, ours among them).
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
        var found = tables(content, "csv|xlsx|txt");
        if (found.size() != 1) {
            throw new TroubleException(Problem.of("platform.files.zip-not-one-table", found.size()));
        }
        return found.values().iterator().next();
    }

    /// The tables inside, by name, in their order: of a workbook or an OpenDocument sheet that one alone.
    ///
    /// @throws TroubleException when there is none, or it is damaged, or bigger than is sound
    static Map<String, byte[]> tables(byte[] content) throws TroubleException {
        var found = tables(content, "csv|xlsx|xlsm|ods|txt");
        if (found.isEmpty()) {
            throw new TroubleException(Problem.of("platform.files.zip-not-one-table", 0));
        }
        return found;
    }

    private static Map<String, byte[]> tables(byte[] content, String endings) throws TroubleException {
        var found = new LinkedHashMap<String, byte[]>();
        try (var zip = open(content)) {
            var entries = entries(zip);
            boolean whole = entries.stream().anyMatch(SafeZip::isOfDocument);
            long total = 0;
            for (var entry : entries) {
                boolean table = !whole && !entry.isDirectory() && entry.getName().toLowerCase(Locale.ROOT).matches(".*\\.(" + endings + ")");
                var bytes = new ByteArrayOutputStream();
                total = copy(zip, entry, table ? bytes : OutputStream.nullOutputStream(), total);
                if (table) {
                    found.put(entry.getName(), bytes.toByteArray());
                }
            }
            return whole ? Map.of("", content) : found;
        } catch (IOException | IllegalArgumentException e) {
            throw new TroubleException(Problem.of("platform.files.zip-damaged"), e);
        }
    }

    /// Whether it is an OpenDocument file, and not a workbook of the other kind.
    static boolean isOpenDocument(byte[] content) throws TroubleException {
        try (var zip = open(content)) {
            return zip.getEntry("content.xml") != null;
        } catch (IOException | IllegalArgumentException e) {
            throw new TroubleException(Problem.of("platform.files.zip-damaged"), e);
        }
    }

    private static boolean isOfDocument(ZipArchiveEntry entry) {
        var name = entry.getName().toLowerCase(Locale.ROOT);
        return name.equals("[content_types].xml") || name.startsWith("xl/") || name.equals("content.xml") || name.equals("mimetype");
    }

    /// Names not marked as UTF-8 come from older Windows programs, with dashes that are no UTF-8; read so, any name can be read.
    private static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder().setByteArray(content).setCharset(StandardCharsets.ISO_8859_1).get();
    }

    private static List<ZipArchiveEntry> entries(ZipFile zip) throws TroubleException {
        var entries = Collections.list(zip.getEntriesInPhysicalOrder());
        if (entries.size() > MOST_ENTRIES) {
            throw new TroubleException(Problem.of("platform.files.zip-too-big"));
        }
        return entries;
    }

    private static long copy(ZipFile zip, ZipArchiveEntry entry, OutputStream to, long before) throws IOException, TroubleException {
        var buffer = new byte[1 << 16];
        long total = before;
        try (var from = zip.getInputStream(entry)) {
            for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                total += read;
                if (total > MOST_BYTES) {
                    throw new TroubleException(Problem.of("platform.files.zip-too-big"));
                }
                to.write(buffer, 0, read);
            }
        }
        return total;
    }
}
