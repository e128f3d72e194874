package soundpractice.improvement.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table that came with the program, row by row.
final class Shipped {
    private Shipped() {}

    /// The rows of a table, without its heading.
    static List<List<String>> table(String name) {
        return rows(text(name));
    }

    /// The rows of a comma-separated text, without its heading.
    static List<List<String>> rows(String csv) {
        try (var reader = de.siegmar.fastcsv.reader.CsvReader.builder().skipEmptyLines(true).ofCsvRecord(csv)) {
            return reader.stream().skip(1).map(r -> r.getFields().stream().map(String::strip).toList()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        try (var in = Shipped.class.getResourceAsStream("/soundpractice/improvement/" + name)) {
            if (in == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
