package soundpractice.register.extract;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.register.ImportOptions;
import soundpractice.register.ImportPreview;
import soundpractice.register.Importer;
import soundpractice.register.Practices;
import soundpractice.register.PreparedImport;

/// Imports a public file of which an extract is kept: read, compared with the last file of its series, explained; then kept as one deed. The same file
/// again writes nothing; one much smaller than the last of its family, or hardly readable, is refused.
public final class ImportExtract implements Importer {
    /// A file with fewer rows than this share of the last one is taken for a cut or partial one.
    private static final double SMALLEST_SHARE = 0.8;
    private static final int NAMED = 5;

    private final String source;
    private final ExtractReader reader;
    private final Extracts extracts;
    private final Practices practices;
    private final Journal journal;

    /// @param source its kind on the command line
    public ImportExtract(String source, ExtractReader reader, Extracts extracts, Practices practices, Journal journal) {
        this.source = source;
        this.reader = reader;
        this.extracts = extracts;
        this.practices = practices;
        this.journal = journal;
    }

    @Override
    public String kind() {
        return source;
    }

    @Override
    public String wordsKey() {
        return "register.import.kind." + source;
    }

    @Override
    public PreparedImport prepare(Path file, ImportOptions options) throws TroubleException {
        var read = reader.read(file, options);
        return switch (read.outcome()) {
            case Outcome.Refused<Extract>(List<Problem> problems) -> new Prepared(refused(read, problems), null);
            case Outcome.Done<Extract>(Extract extract) -> new Prepared(preview(read, extract, options), extract);
        };
    }

    private ImportPreview preview(ReadExtract read, Extract extract, ImportOptions options) throws TroubleException {
        var imported = extracts.of(source);
        boolean already = imported.stream().anyMatch(e -> e.value().original().equals(read.sha256().value()));
        var last = extracts.newest(source, extract.series());
        var before = already || last.isEmpty() ? List.<ExtractRow>of() : extracts.rows(last.get());
        var difference = already
                ? new ExtractDifference(extract.taken().size(), 0, 0, 0, Map.of())
                : ExtractDifference.of(extract.facts(), extract.taken(), before);
        var asOf = options.asOf() != null ? options.asOf() : extract.asOf();
        var refusals = new ArrayList<Problem>();
        var notices = new ArrayList<>(extract.notices());
        if (!already) {
            refusals.addAll(refusals(extract, imported, asOf));
            last.filter(f -> asOf != null && asOf.isBefore(f.asOf()))
                    .ifPresent(f -> notices.add(Problem.of("register.import.older", String.valueOf(asOf), f.asOf())));
            notices.addAll(strangers(extract));
        }
        if (difference.gone() > 0) {
            notices.add(Problem.of("register.extract.gone", difference.gone()));
        }
        return new ImportPreview(source, read.fileName(), read.sha256(), extract.layout(), asOf, extract.rows(), extract.taken().size(),
                difference.unchanged(), difference.changed(), difference.added(), difference.gone(), extract.rejected(), extract.flagged(),
                difference.changedFacts(), extract.unknownColumns(), notices, refusals, already);
    }

    private static List<Problem> refusals(Extract extract, List<Entry<ImportedFile>> imported, @Nullable LocalDate asOf) {
        var refusals = new ArrayList<Problem>();
        int taken = extract.taken().size();
        if (extract.rejected().size() > taken && !extract.rejected().isEmpty()) {
            var first = extract.rejected().getFirst();
            refusals.add(Problem.of("register.import.mostly-unreadable", extract.rejected().size(), extract.rows(), first.line(), first.problem()));
        } else if (taken == 0) {
            refusals.add(Problem.of("register.extract.nothing"));
        }
        imported.stream().map(Entry::value).filter(f -> f.family().equals(extract.family())).findFirst()
                .filter(f -> taken > 0 && taken < f.accepted() * SMALLEST_SHARE)
                .ifPresent(f -> refusals.add(Problem.of("register.import.too-small", taken, f.accepted(), f.asOf(), f.fileName())));
        if (asOf == null) {
            refusals.add(Problem.of("register.import.no-date"));
        }
        return refusals;
    }

    /// Codes that the file and the register do not share, both ways (data-formats §0).
    private List<Problem> strangers(Extract extract) {
        int at = extract.facts().indexOf("practice");
        if (at < 0 || practices.count() == 0) {
            return List.of();
        }
        var named = new TreeSet<String>();
        extract.taken().forEach(row -> named.add(row.values().get(at)));
        var unknown = named.stream()
                .filter(code -> !code.isEmpty() && PracticeCode.parse(code).flatMap(practices::find).isEmpty()).toList();
        var notices = new ArrayList<Problem>();
        if (!unknown.isEmpty()) {
            notices.add(Problem.of("register.import.strangers", unknown.size(), String.join(", ", unknown.subList(0, Math.min(NAMED, unknown.size())))));
        }
        long without = practices.active().stream().filter(p -> !named.contains(p.code().value())).count();
        if (without > 0) {
            notices.add(Problem.of("register.extract.without", without));
        }
        return notices;
    }

    private ImportPreview refused(ReadExtract read, List<Problem> problems) {
        return new ImportPreview(source, read.fileName(), read.sha256(), "", null, 0, 0, 0, 0, 0, 0, List.of(), List.of(), Map.of(), List.of(),
                List.of(), problems, false);
    }

    private final class Prepared implements PreparedImport {
        private final ImportPreview preview;
        private final @Nullable Extract extract;

        Prepared(ImportPreview preview, @Nullable Extract extract) {
            this.preview = preview;
            this.extract = extract;
        }

        @Override
        public ImportPreview preview() {
            return preview;
        }

        @Override
        public Outcome<Saved> confirm() throws TroubleException {
            var asOf = preview.asOf();
            if (!preview.refusals().isEmpty()) {
                return Outcome.refused(preview.refusals());
            }
            if (preview.already() || extract == null || asOf == null) {
                return Outcome.done(new Saved(journal.newId(), List.of()));
            }
            var file = new ImportedFile(source, extract.series(), extract.family(), extracts.keep(extract), preview.sha256().value(), preview.file(),
                    extract.layout(), asOf, extract.facts(), extract.rows(), extract.taken().size(), extract.names());
            return Outcome.done(journal.save(Change.plain().put(ImportedFile.KIND, journal.newId(), Scope.AREA, file)));
        }
    }
}
