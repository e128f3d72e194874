package soundpractice.shell.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import soundpractice.calendar.BankHoliday;
import soundpractice.calendar.HolidayTable;
import soundpractice.calendar.intake.GovUkHolidays;
import soundpractice.journal.Change;
import soundpractice.journal.Entry;
import soundpractice.journal.Saved;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;
import soundpractice.register.DataSet;
import soundpractice.register.DataSetKind;
import soundpractice.register.ImportOptions;
import soundpractice.register.ImportPreview;
import soundpractice.register.Importer;
import soundpractice.register.PreparedImport;
import soundpractice.register.store.PublicFileImporter;

/// Imports GOV.UK's bank holidays: compared with the days in use, explained, kept as one record, and taken back like any other public file.
final class BankHolidayImporter implements Importer {
    private static final DataSetKind KIND = DataSetKind.BANK_HOLIDAYS;
    private static final String LAYOUT = "register.layout.bank-holidays-gov-uk";

    /// A file with fewer days than this share of the last one is taken for a cut one.
    private static final double SMALLEST_SHARE = 0.5;

    private final OpenStore store;

    BankHolidayImporter(OpenStore store) {
        this.store = store;
    }

    @Override
    public String kind() {
        return KIND.commandName();
    }

    @Override
    public String wordsKey() {
        return "register.import.kind." + KIND.commandName();
    }

    @Override
    public PreparedImport prepare(Path file, ImportOptions options) throws TroubleException {
        try {
            return prepare(Files.readAllBytes(file), String.valueOf(file.getFileName()), options);
        } catch (IOException e) {
            throw new TroubleException(Problem.of("platform.files.unreadable", file.toString()), e);
        }
    }

    private PreparedImport prepare(byte[] content, String name, ImportOptions options) {
        var id = PublicFileImporter.nameOf(content);
        var given = options.asOf();
        var asOf = given == null ? store.today() : given;
        return switch (GovUkHolidays.read(content, id.value())) {
            case Outcome.Refused<HolidayTable>(List<Problem> problems) -> new Prepared(preview(name, id, null, asOf, Map.of(), List.of(), problems, false), content);
            case Outcome.Done<HolidayTable>(HolidayTable table) -> new Prepared(compared(name, id, table, asOf), content);
        };
    }

    private ImportPreview compared(String name, BlobId id, HolidayTable table, LocalDate asOf) {
        var sets = store.journal().all(DataSet.KIND).stream().map(Entry::value).filter(set -> set.kind() == KIND).toList();
        boolean already = sets.stream().anyMatch(set -> set.file().equals(id));
        var refusals = new ArrayList<Problem>();
        sets.stream().max(java.util.Comparator.comparing(DataSet::asOf)).filter(last -> !already && table.days().size() < last.rows() * SMALLEST_SHARE)
                .ifPresent(last -> refusals.add(Problem.of("register.import.too-small", table.days().size(), last.rows(), last.asOf(), last.fileName())));
        var inUse = new HashMap<LocalDate, String>();
        new Holidays(store).now().table().days().stream().filter(day -> table.covers(day.date())).forEach(day -> inUse.put(day.date(), day.title()));
        var counts = new HashMap<String, Integer>();
        for (var day : table.days()) {
            var title = inUse.remove(day.date());
            counts.merge(title == null ? "new" : title.equals(day.title()) ? "unchanged" : "changed", 1, Integer::sum);
        }
        counts.put("gone", inUse.size());
        var notices = new ArrayList<Problem>();
        notices.add(Problem.of("calendar.import.speaks", table.from(), table.through()));
        inUse.entrySet().stream().map(e -> new BankHoliday(e.getKey(), e.getValue())).sorted()
                .forEach(day -> notices.add(Problem.of("calendar.import.no-longer", day.date(), day.title())));
        return preview(name, id, table, asOf, counts, notices, refusals, already);
    }

    private ImportPreview preview(
            String name, BlobId id, @Nullable HolidayTable table, LocalDate asOf, Map<String, Integer> counts, List<Problem> notices, List<Problem> refusals,
            boolean already) {
        int rows = table == null ? 0 : table.days().size();
        return new ImportPreview(
                kind(), name, id, table == null ? "" : LAYOUT, table == null ? null : asOf, rows, rows, counts.getOrDefault("unchanged", 0),
                counts.getOrDefault("changed", 0), counts.getOrDefault("new", 0), counts.getOrDefault("gone", 0), List.of(), List.of(), Map.of(), List.of(),
                notices, refusals, already);
    }

    private final class Prepared implements PreparedImport {
        private final ImportPreview preview;
        private final byte[] content;

        Prepared(ImportPreview preview, byte[] content) {
            this.preview = preview;
            this.content = content;
        }

        @Override
        public ImportPreview preview() {
            return preview;
        }

        @Override
        public Outcome<Saved> confirm() throws TroubleException {
            var asOf = preview.asOf();
            if (!preview.canProceed() || asOf == null) {
                return Outcome.refused(preview.refusals());
            }
            if (preview.already()) {
                return Outcome.done(store.journal().save(Change.plain()));
            }
            var file = store.blobs().keep(content);
            var set = new DataSet(KIND, file, preview.file(), "BANK_HOLIDAYS_GOV_UK", asOf, preview.rows(), preview.accepted(), 1);
            return Outcome.done(store.journal().save(Change.plain().put(DataSet.KIND, RecordId.derived("register.dataset", kind(), file.value()), Scope.AREA, set)));
        }
    }
}
