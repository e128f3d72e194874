package soundpractice.shell.wiring;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import soundpractice.calendar.BankHoliday;
import soundpractice.calendar.ClosedDay;
import soundpractice.calendar.HolidayTable;
import soundpractice.calendar.WorkingDays;
import soundpractice.calendar.intake.GovUkHolidays;
import soundpractice.calendar.store.ShippedHolidays;
import soundpractice.journal.Blobs;
import soundpractice.journal.Entry;
import soundpractice.journal.Journal;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.register.DataSet;
import soundpractice.register.DataSetKind;

/// The working days of a store: the table shipped with the program, and over it whatever the team imported, oldest first, and the team's own closed days (P-18).
/// The same imports give the same days on every laptop.
public final class Holidays {
    private static final Logger LOG = LoggerFactory.getLogger(Holidays.class);

    private record Known(List<BlobId> files, List<BankHoliday> oneOff, WorkingDays days) {}

    private final Journal journal;
    private final Blobs blobs;
    private volatile @Nullable Known known;

    /// Those of a store.
    public Holidays(OpenStore store) {
        this(store.journal(), store.blobs());
    }

    /// Those that a journal knows, the present one or one of the past.
    Holidays(Journal journal, Blobs blobs) {
        this.journal = journal;
        this.blobs = blobs;
    }

    /// As they stand now; read anew only after an import or its undoing.
    public WorkingDays now() {
        var files = journal.all(DataSet.KIND).stream().map(Entry::value).filter(set -> set.kind() == DataSetKind.BANK_HOLIDAYS)
                .sorted(Comparator.comparing(DataSet::asOf).thenComparing(set -> set.file().value())).map(DataSet::file).distinct()
                .filter(blobs::has).toList();
        var oneOff = journal.all(ClosedDay.KIND).stream().map(entry -> entry.value().holiday()).sorted().toList();
        var before = known;
        if (before != null && before.files().equals(files) && before.oneOff().equals(oneOff)) {
            return before.days();
        }
        var table = ShippedHolidays.englandAndWales();
        for (var file : files) {
            table = with(table, file);
        }
        var days = new WorkingDays(table, oneOff);
        known = new Known(files, oneOff, days);
        return days;
    }

    /// A kept file that cannot be read is left out: the calendar's edition, which every date names, then lacks it.
    private HolidayTable with(HolidayTable table, BlobId file) {
        try {
            return GovUkHolidays.read(blobs.read(file), file.value()) instanceof Outcome.Done<HolidayTable>(HolidayTable later) ? table.under(later) : table;
        } catch (TroubleException e) {
            LOG.warn("A kept table of bank holidays cannot be read", e);
            return table;
        }
    }
}
