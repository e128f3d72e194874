package soundpractice.casework.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import soundpractice.casework.CaseFile;
import soundpractice.casework.Cases;
import soundpractice.casework.Deadline;
import soundpractice.journal.Change;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Sees to it that no date moves unseen: says what moved since somebody last looked, what would move if the calendar or the policy changed, and which
/// issued letters then state another date.
public final class WatchDates {
    private final Cases cases;

    /// Watches the clocks of these cases.
    public WatchDates(Cases cases) {
        this.cases = cases;
    }

    /// Clocks still open whose date is another than the one last seen, soonest first.
    public List<MovedDate> moved(LocalDate today) {
        var known = new HashMap<String, SeenClock>();
        cases.seen().forEach(seen -> known.put(seen.document() + seen.clock(), seen));
        var moved = new ArrayList<MovedDate>();
        for (var deadline : known.isEmpty() ? List.<Deadline>of() : running(cases.open(today))) {
            var seen = known.get(deadline.letter().document() + deadline.clock());
            if (seen != null && !seen.date().equals(deadline.due().date())) {
                moved.add(new MovedDate(deadline, seen.date(), isPrinted(deadline) && !seen.first().equals(deadline.due().date())));
            }
        }
        return soonest(moved);
    }

    /// What would move if something else held. Saves nothing.
    public List<MovedDate> wouldMove(Supposing supposing, LocalDate today) {
        var before = new HashMap<String, LocalDate>();
        running(cases.open(today)).forEach(d -> before.put(d.letter().document() + d.clock(), d.due().date()));
        var moved = new ArrayList<MovedDate>();
        for (var deadline : running(cases.supposing(today, supposing))) {
            var was = before.get(deadline.letter().document() + deadline.clock());
            if (was != null && !was.equals(deadline.due().date())) {
                moved.add(new MovedDate(deadline, was, isPrinted(deadline)));
            }
        }
        return soonest(moved);
    }

    /// Marks every open clock as seen, as it stands.
    ///
    /// @return how many dates were another than last seen
    public int acknowledge(LocalDate today) throws TroubleException {
        int moved = moved(today).size();
        see(running(cases.open(today)), today);
        return moved;
    }

    /// Marks the clocks of these letters as seen, new ones for the first time.
    public void see(List<RecordId> documents, LocalDate today, boolean fresh) throws TroubleException {
        see(cases.open(today).stream().flatMap(f -> f.deadlines().stream()).filter(d -> documents.contains(d.letter().document()))
                .filter(d -> !fresh || cases.seen(d.letter().document(), d.clock()).isEmpty()).toList(), today);
    }

    private void see(List<Deadline> deadlines, LocalDate today) throws TroubleException {
        var change = Change.plain();
        for (var deadline : deadlines) {
            var document = deadline.letter().document();
            var due = deadline.due();
            var standing = cases.seen(document, deadline.clock());
            if (standing.isEmpty()) {
                var seen = new SeenClock(document, deadline.letter().practice(), deadline.clock(), due.date(), due.date(), due.calendarVersion(), today);
                change.put(SeenClock.KIND, SeenClock.idOf(document, deadline.clock()), seen.scope(), seen);
            } else if (!standing.get().value().date().equals(due.date())) {
                change.put(standing.get(), standing.get().value().again(due.date(), due.calendarVersion(), today));
            }
        }
        if (!change.isEmpty()) {
            cases.save(change);
        }
    }

    /// Letters print the date for what they ask; the end of the time to respond they do not.
    private static boolean isPrinted(Deadline deadline) {
        return !deadline.isEngagement();
    }

    private static List<Deadline> running(List<CaseFile> files) {
        return files.stream().flatMap(f -> f.deadlines().stream()).filter(d -> d.state().isOpen()).toList();
    }

    private static List<MovedDate> soonest(List<MovedDate> moved) {
        return moved.stream().sorted(Comparator.comparing((MovedDate m) -> m.now().due().date()).thenComparing(m -> m.now().letter().practice())).toList();
    }
}
