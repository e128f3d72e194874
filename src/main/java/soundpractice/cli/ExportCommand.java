package soundpractice.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.files.FileTrouble;
import soundpractice.platform.files.Sheet;
import soundpractice.platform.files.TableWriter;
import soundpractice.security.Permission;
import soundpractice.shell.wiring.OpenStore;

/// `export DIR`: everything in the store as files that need no program of ours: each kind of record as CSV and as JSON, and every kept
/// document and file under its own name. Nothing of it is encrypted.
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes everything out as CSV, JSON and PDF, readable without the program.")
public final class ExportCommand extends StoreCommand {
    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there yet.")
    Path folder = Path.of("");

    private final Json json = new Json();

    /// What a kept file's first bytes say it is.
    private static final Map<String, String> ENDINGS = Map.of("%PDF", ".pdf", "\u0089PNG", ".png", "\u00ff\u00d8\u00ff\u00e0", ".jpg", "PK\u0003\u0004", ".zip");

    @Override
    protected Outcome<?> run(OpenStore store, Output output) throws TroubleException {
        store.require(Permission.CARRY_OUT);
        var to = folder.toAbsolutePath().normalize();
        try {
            if (Files.exists(to)) {
                try (var inside = Files.list(to)) {
                    if (inside.findAny().isPresent()) {
                        return Outcome.refused(Problem.of("cli.export.not-empty", to.toString()));
                    }
                }
            }
            Files.createDirectories(to);
            var kinds = new LinkedHashMap<String, Integer>();
            int files = 0;
            for (var kind : store.kinds()) {
                var records = store.written(kind);
                if (!records.isEmpty()) {
                    kinds.put(kind, records.size());
                    files += export(store, to, kind, records);
                }
            }
            Files.writeString(to.resolve("README.txt"), output.messages().text("cli.export.readme", store.person().organisation(), store.today()));
            var document = new LinkedHashMap<String, Object>();
            document.put("folder", to.toString());
            document.put("records", kinds);
            document.put("files", files);
            if (output.json()) {
                output.document(document);
            }
            output.say("cli.export.done", to.toString(), kinds.values().stream().mapToInt(n -> n).sum(), files);
            return Outcome.done(document);
        } catch (IOException e) {
            throw FileTrouble.of(e, to);
        }
    }

    private int export(OpenStore store, Path to, String kind, List<OpenStore.Written> records) throws IOException, TroubleException {
        var all = new ArrayList<Map<String, Object>>();
        var titles = new LinkedHashSet<String>(List.of("id", "scope", "changed", "author"));
        int files = 0;
        for (var record : records) {
            var row = new LinkedHashMap<String, Object>();
            row.put("id", record.id());
            row.put("scope", record.scope());
            row.put("changed", record.changed());
            row.put("author", record.author());
            row.putAll(json.read(record.content()));
            titles.addAll(row.keySet());
            all.add(row);
            files += kept(store, to.resolve("files").resolve(kind), row);
        }
        Files.createDirectories(to.resolve("records"));
        Files.writeString(to.resolve("records").resolve(kind + ".json"), json.write(all) + "\n", StandardCharsets.UTF_8);
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var row : all) {
            var cells = new ArrayList<@Nullable Object>();
            titles.forEach(title -> cells.add(cell(row.get(title))));
            rows.add(cells);
        }
        TableWriter.write(new Sheet(kind, List.copyOf(titles), rows), to.resolve("records").resolve(kind + ".csv"));
        return files;
    }

    /// Lists and nested values stand in a cell as JSON.
    private @Nullable Object cell(@Nullable Object value) {
        return value == null || value instanceof String || value instanceof Number ? value : value instanceof Boolean ? value.toString() : json.line(value);
    }

    /// Writes the files that a record names, each under its own name.
    private static int kept(OpenStore store, Path to, Map<String, Object> row) throws IOException, TroubleException {
        int files = 0;
        for (var value : List.copyOf(row.values())) {
            if (value instanceof String name && name.matches("[0-9a-f]{64}") && store.blobs().has(new BlobId(name))) {
                var content = store.blobs().read(new BlobId(name));
                Files.createDirectories(to);
                Files.write(to.resolve(name(row, name, content)), content);
                files++;
            }
        }
        return files;
    }

    private static String name(Map<String, Object> row, String blob, byte[] content) {
        var given = row.get("file_name") instanceof String name ? name.replaceAll("[^0-9A-Za-z._ ()-]", "_") : "";
        var mark = blob.substring(0, 8);
        if (given.isEmpty()) {
            var first = new String(content, 0, Math.min(4, content.length), StandardCharsets.ISO_8859_1);
            return mark + ENDINGS.getOrDefault(first, ".txt");
        }
        int dot = given.lastIndexOf('.');
        return dot < 1 ? given + " " + mark : given.substring(0, dot) + " " + mark + given.substring(dot);
    }
}
