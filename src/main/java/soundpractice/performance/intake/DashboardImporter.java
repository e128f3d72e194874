package soundpractice.performance.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import soundpractice.journal.Journal;
import soundpractice.journal.Saved;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;
import soundpractice.performance.Dashboard;
import soundpractice.performance.DashboardFile;
import soundpractice.performance.DashboardFiles;
import soundpractice.performance.DashboardPreview;
import soundpractice.performance.ImportDashboard;
import soundpractice.register.ImportOptions;
import soundpractice.register.ImportPreview;
import soundpractice.register.Importer;
import soundpractice.register.PreparedImport;
import soundpractice.register.RejectedRow;

/// A quarter's dashboard among the files that can be imported: `import performance FILE --quarter Q`.
public final class DashboardImporter implements Importer {
    private static final String KIND = "performance";
    private static final BlobId NO_FILE = new BlobId("0".repeat(64));

    private final DashboardFiles files;
    private final ImportDashboard importing;
    private final Journal journal;
    private final Supplier<LocalDate> today;

    public DashboardImporter(DashboardFiles files, ImportDashboard importing, Journal journal, Supplier<LocalDate> today) {
        this.files = files;
        this.importing = importing;
        this.journal = journal;
        this.today = today;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String wordsKey() {
        return "performance.import.kind.performance";
    }

    @Override
    public boolean needsQuarter() {
        return true;
    }

    @Override
    public PreparedImport prepare(Path file, ImportOptions options) throws TroubleException {
        var quarter = options.quarter();
        if (quarter == null) {
            throw new IllegalArgumentException("a dashboard belongs to a quarter");
        }
        var name = String.valueOf(file.getFileName());
        var read = files.read(file);
        if (!(read instanceof Outcome.Done<DashboardFile>(DashboardFile dashboard))) {
            return new Refused(refused(name, NO_FILE, read.problems()));
        }
        var seen = importing.preview(quarter, dashboard);
        return seen instanceof Outcome.Done<DashboardPreview>(DashboardPreview preview)
                ? new Ready(quarter, preview)
                : new Refused(refused(name, new BlobId(dashboard.sha256()), seen.problems()));
    }

    private static ImportPreview refused(String name, BlobId sha256, List<Problem> why) {
        return new ImportPreview(KIND, name, sha256, "", null, 0, 0, 0, 0, 0, 0, List.of(), List.of(), Map.of(), List.of(), List.of(), why, false);
    }

    private record Refused(ImportPreview preview) implements PreparedImport {
        @Override
        public Outcome<Saved> confirm() {
            return Outcome.refused(preview.refusals());
        }
    }

    private final class Ready implements PreparedImport {
        private final FinancialQuarter quarter;
        private final DashboardPreview seen;

        Ready(FinancialQuarter quarter, DashboardPreview seen) {
            this.quarter = quarter;
            this.seen = seen;
        }

        @Override
        public ImportPreview preview() {
            var file = seen.file();
            return new ImportPreview(KIND, file.fileName(), new BlobId(file.sha256()), "performance.import.layout", quarter.lastDay(), file.lines(),
                    seen.accepted(), seen.unchanged(), changed(), seen.added(), seen.gone().size(),
                    seen.rejected().stream().map(r -> new RejectedRow(r.line(), r.column(), r.value(), r.problem())).toList(),
                    List.of(), Map.of(), file.ignored(), List.of(), List.of(), seen.changesNothing());
        }

        private int changed() {
            return Math.toIntExact(seen.changed().stream().filter(c -> c.after() != null).count());
        }

        @Override
        public Outcome<Saved> confirm() throws TroubleException {
            return importing.confirm(seen, today.get()).map(done -> {
                var newest = journal.history(Dashboard.idOf(quarter)).getFirst();
                return new Saved(newest.change(), seen.changesNothing() ? List.of() : List.of(newest.id()));
            });
        }
    }
}
