package soundpractice.casework.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.casework.pathway.Pathway;
import soundpractice.casework.pathway.PathwayStep;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.HeadingRow;
import soundpractice.platform.files.TableRow;
import soundpractice.platform.files.TableStream;

/// Pathways as a table, one step a row: pathway, step, name, does, roles, after, repeats, last, formal. Several values of a cell are parted by semicolons.
public final class PathwayTable {
    private static final String SHIPPED = "/soundpractice/casework/pathways.csv";

    private final Map<String, List<PathwayStep>> steps = new LinkedHashMap<>();
    private @Nullable HeadingRow headings;

    private PathwayTable() {}

    /// The pathways that came with the program.
    public static List<Pathway> shipped() {
        try (InputStream in = Objects.requireNonNull(PathwayTable.class.getResourceAsStream(SHIPPED))) {
            return read(in.readAllBytes(), "Sound Practice");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TroubleException e) {
            throw new IllegalStateException("the shipped pathways cannot be read", e);
        }
    }

    /// The pathways of a file; none when it has no such columns. They are not checked yet.
    public static List<Pathway> read(byte[] content, String source) throws TroubleException {
        var table = new PathwayTable();
        TableStream.read(content, table::row);
        return table.steps.entrySet().stream().map(e -> new Pathway(e.getKey(), named(e.getKey()), source, e.getValue())).toList();
    }

    private static String named(String id) {
        var words = id.replace('-', ' ').replace('_', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private boolean row(String sheet, TableRow row) {
        if (headings == null) {
            var seen = new HeadingRow(row);
            headings = seen.has("pathway", "step", "name") ? seen : null;
            return true;
        }
        var h = headings;
        var step = new PathwayStep(cell(h, row, "step"), cell(h, row, "name"), cell(h, row, "does"), list(cell(h, row, "roles")), list(cell(h, row, "after")),
                yes(cell(h, row, "repeats")), yes(cell(h, row, "last")), yes(cell(h, row, "formal")));
        steps.computeIfAbsent(cell(h, row, "pathway"), _ -> new ArrayList<>()).add(step);
        return true;
    }

    private static String cell(HeadingRow h, TableRow row, String name) {
        int column = h.find(name);
        return column < 0 ? "" : row.cell(column);
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(s -> !s.isEmpty()).toList();
    }

    private static boolean yes(String cell) {
        return cell.equalsIgnoreCase("yes") || cell.equalsIgnoreCase("y");
    }
}
