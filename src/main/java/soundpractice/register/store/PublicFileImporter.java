package soundpractice.register.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.db.Database;
import soundpractice.register.DataSet;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.register.ImportPreview;
import soundpractice.register.Importer;
import soundpractice.register.PreparedImport;
import soundpractice.register.intake.FactTable;
import soundpractice.register.intake.PublicFiles;
import soundpractice.register.intake.ReadFile;

/// Imports one of the register's own public files: read, compared with what is known, explained; then kept whole as one record that names it.
public final class PublicFileImporter implements Importer {
    /// A file with fewer rows than this share of the last one is taken for a cut or partial one.
    private static final double SMALLEST_SHARE = 0.8;

    private final DataSetKind kind;
    private final Journal journal;
    private final Database database;
    private final KeptFiles files;

    /// The importer of a kind of public file.
    public PublicFileImporter(DataSetKind kind, Journal journal, Database database, KeptFiles files) {
        this.kind = kind;
        this.journal = journal;
        this.database = database;
        this.files = files;
    }

    @Override
    public String kind() {
        return kind.commandName();
    }

    @Override
    public String wordsKey() {
        return "register.import.kind." + kind.commandName();
    }

    @Override
    public PreparedImport prepare(Path file, ImportOptions options) throws TroubleException {
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("platform.files.unreadable", file.toString()), e);
        }
        return prepare(content, String.valueOf(file.getFileName()), options);
    }

    /// The same for content that is not a file, such as the demo's.
    public PreparedImport prepare(byte[] content, String fileName, ImportOptions options) throws TroubleException {
        var id = nameOf(content);
        var sets = journal.all(DataSet.KIND).stream().filter(e -> e.value().kind() == kind).toList();
        boolean already = sets.stream().anyMatch(e -> e.value().file().equals(id));
        return switch (files.read(kind, id, content)) {
            case Outcome.Refused<ReadFile>(List<Problem> problems) -> new Prepared(refused(fileName, id, problems), null, content);
            case Outcome.Done<ReadFile>(ReadFile read) -> {
                var differences = already ? List.<FactDifference>of() : compare(read);
                var preview = preview(fileName, id, read, options, sets, already, differences);
                yield new Prepared(preview, read, content);
            }
        };
    }

    private List<FactDifference> compare(ReadFile read) {
        return database.jdbi().withHandle(h -> FactTable.of(kind).stream()
                .map(table -> FactDifference.of(table, read.rowsOf(table), FactRows.known(h, table)))
                .toList());
    }

    private ImportPreview preview(
            String fileName, BlobId id, ReadFile read, ImportOptions options, List<Entry<DataSet>> sets, boolean already, List<FactDifference> differences) {
        var refusals = new ArrayList<Problem>();
        var notices = new ArrayList<>(read.notices());
        var newest = sets.stream().map(Entry::value).max(java.util.Comparator.comparing(DataSet::asOf));
        var asOf = options.asOf() != null ? options.asOf() : read.asOf();
        if (asOf == null && !already) {
            refusals.add(Problem.of("register.import.no-date"));
        }
        if (!already) {
            newest.filter(last -> read.accepted() < last.accepted() * SMALLEST_SHARE).ifPresent(last -> refusals.add(
                    Problem.of("register.import.too-small", read.accepted(), last.accepted(), last.asOf(), last.fileName())));
            newest.filter(last -> asOf != null && asOf.isBefore(last.asOf())).ifPresent(last ->
                    notices.add(Problem.of("register.import.older", asOf == null ? "" : asOf, last.asOf())));
            notices.addAll(strangers(read));
        }
        int unchanged = already ? read.accepted() : differences.stream().mapToInt(FactDifference::unchanged).sum();
        int gone = differences.stream().mapToInt(d -> d.gone().size()).sum();
        if (gone > 0) {
            notices.add(Problem.of("register.import.gone", gone));
        }
        return new ImportPreview(
                kind(), fileName, id, read.layout().wordsKey(), asOf, read.rows(), read.accepted(), unchanged,
                differences.stream().mapToInt(d -> d.changed().size()).sum(), differences.stream().mapToInt(d -> d.added().size()).sum(), gone,
                read.rejected(), read.flagged(), FactDifference.fields(differences), read.unknownColumns(), notices, refusals, already);
    }

    /// Codes that the file and the practices do not share, both ways (data-formats §0).
    private List<Problem> strangers(ReadFile read) {
        if (kind != DataSetKind.LIST_SIZES && kind != DataSetKind.NETWORKS) {
            return List.of();
        }
        var known = database.jdbi().withHandle(h -> FactRows.known(h, FactTable.PRACTICE));
        if (known.isEmpty()) {
            return List.of();
        }
        var named = kind == DataSetKind.LIST_SIZES
                ? read.rowsOf(FactTable.LIST_SIZE).stream().map(r -> r.key()).collect(java.util.stream.Collectors.toSet())
                : read.rowsOf(FactTable.MEMBERSHIP).stream().map(r -> r.values().getFirst()).collect(java.util.stream.Collectors.toSet());
        var notices = new ArrayList<Problem>();
        var unknown = named.stream().filter(code -> !known.containsKey(code)).sorted().toList();
        if (!unknown.isEmpty()) {
            notices.add(Problem.of("register.import.strangers", unknown.size(), String.join(", ", unknown.subList(0, Math.min(5, unknown.size())))));
        }
        long without = known.entrySet().stream()
                .filter(e -> e.getValue().values().get(7).equals("ACTIVE") && e.getValue().values().get(14).contains("RO76") && !e.getKey().startsWith("W"))
                .filter(e -> !named.contains(e.getKey()))
                .count();
        if (without > 0) {
            notices.add(Problem.of("register.import.without", without));
        }
        return notices;
    }

    private ImportPreview refused(String fileName, BlobId id, List<Problem> problems) {
        return new ImportPreview(
                kind(), fileName, id, "", null, 0, 0, 0, 0, 0, 0, List.of(), List.of(), Map.of(), List.of(), List.of(), problems, false);
    }

    /// The name under which content is kept: its SHA-256.
    public static BlobId nameOf(byte[] content) {
        try {
            return new BlobId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Prepared implements PreparedImport {
        private final ImportPreview preview;
        private final @Nullable ReadFile read;
        private final byte[] content;

        Prepared(ImportPreview preview, @Nullable ReadFile read, byte[] content) {
            this.preview = preview;
            this.read = read;
            this.content = content;
        }

        @Override
        public ImportPreview preview() {
            return preview;
        }

        @Override
        public Outcome<Saved> confirm() throws TroubleException {
            LocalDate asOf = preview.asOf();
            if (!preview.refusals().isEmpty()) {
                return Outcome.refused(preview.refusals());
            }
            if (preview.already() || read == null || asOf == null) {
                return Outcome.done(new Saved(journal.newId(), List.of()));
            }
            var id = files.keep(content);
            var set = new DataSet(kind, id, preview.file(), read.layout().name(), asOf, read.rows(), read.accepted(), PublicFiles.VERSION);
            return Outcome.done(journal.save(Change.plain().put(DataSet.KIND, journal.newId(), Scope.AREA, set)));
        }
    }

    /// The newest import of this kind, if any.
    public Optional<Entry<DataSet>> newest() {
        return journal.all(DataSet.KIND).stream().filter(e -> e.value().kind() == kind).max(java.util.Comparator.comparing(e -> e.value().asOf()));
    }
}
