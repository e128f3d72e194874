package soundpractice.register.store;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Blobs;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.TroubleException;
import soundpractice.register.extract.Extract;
import soundpractice.register.extract.ExtractRow;
import soundpractice.register.extract.Extracts;
import soundpractice.register.extract.ImportedFile;

/// Extracts as kept content: a CSV file that any spreadsheet reads, the key first. The few read last stay in memory; content never changes.
public final class KeptExtracts implements Extracts {
    private static final int HELD_ROWS = 300_000;

    private final Journal journal;
    private final Blobs blobs;
    private final Map<BlobId, List<ExtractRow>> held = new LinkedHashMap<>(16, 0.75f, true);

    /// The extracts of a store.
    public KeptExtracts(Journal journal, Blobs blobs) {
        this.journal = journal;
        this.blobs = blobs;
    }

    @Override
    public List<Entry<ImportedFile>> of(String source) {
        return journal.all(ImportedFile.KIND).stream()
                .filter(e -> e.value().source().equals(source))
                .sorted(Comparator.<Entry<ImportedFile>, java.time.LocalDate>comparing(e -> e.value().asOf()).thenComparing(Entry::id).reversed())
                .toList();
    }

    @Override
    public List<ExtractRow> rows(ImportedFile file) throws TroubleException {
        var known = held(file.extract());
        if (known != null) {
            return known;
        }
        if (!blobs.has(file.extract())) {
            return List.of();
        }
        return hold(file.extract(), parse(new String(blobs.read(file.extract()), StandardCharsets.UTF_8)));
    }

    @Override
    public BlobId keep(Extract extract) throws TroubleException {
        return blobs.keep(text(extract).getBytes(StandardCharsets.UTF_8));
    }

    private synchronized @Nullable List<ExtractRow> held(BlobId id) {
        return held.get(id);
    }

    private synchronized List<ExtractRow> hold(BlobId id, List<ExtractRow> rows) {
        held.put(id, rows);
        while (held.size() > 1 && held.values().stream().mapToInt(List::size).sum() > HELD_ROWS) {
            held.remove(held.keySet().iterator().next());
        }
        return rows;
    }

    private static String text(Extract extract) {
        var out = new StringWriter(extract.taken().size() * 48);
        var first = new ArrayList<>(List.of("key"));
        first.addAll(extract.facts());
        line(out, first);
        for (var row : extract.taken()) {
            var cells = new ArrayList<String>(row.values().size() + 1);
            cells.add(row.key());
            cells.addAll(row.values());
            line(out, cells);
        }
        return out.toString();
    }

    private static void line(StringWriter out, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            out.append(i == 0 ? "" : ",");
            boolean quote = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0;
            out.append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        out.append('\n');
    }

    private static List<ExtractRow> parse(String text) {
        var rows = new ArrayList<ExtractRow>();
        var same = new java.util.HashMap<String, String>();
        try (var csv = de.siegmar.fastcsv.reader.CsvReader.builder().ofCsvRecord(text)) {
            boolean heading = true;
            for (var line : csv) {
                if (!heading) {
                    var cells = line.getFields();
                    var values = new ArrayList<String>(cells.size() - 1);
                    for (var cell : cells.subList(1, cells.size())) {
                        var known = same.putIfAbsent(cell, cell);
                        values.add(known == null ? cell : known);
                    }
                    rows.add(new ExtractRow(cells.getFirst(), 0, values));
                }
                heading = false;
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return rows;
    }
}
