package soundpractice.casework.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CasePlace;
import soundpractice.casework.Cases;
import soundpractice.casework.Deadline;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Reason;

/// Casework's own part of the calendar: both clocks of every letter, and visits.
public final class CaseDates implements DatedGuest {
    private final Cases cases;
    private final Function<PracticeCode, String> nameOf;

    /// Dates of these cases.
    public CaseDates(Cases cases, Function<PracticeCode, String> nameOf) {
        this.cases = cases;
        this.nameOf = nameOf;
    }

    @Override
    public List<DatedItem> dates(LocalDate today) {
        var items = new ArrayList<DatedItem>();
        for (var file : cases.all(today)) {
            file.deadlines().forEach(d -> items.add(clock(file, d)));
            file.visits().forEach(v -> items.add(new DatedItem(v.id().toString(), v.on(), DatedItem.Sort.VISIT, v.practice(),
                    v.held() ? DatedItem.State.DONE : v.on().isBefore(today) ? DatedItem.State.PAST : DatedItem.State.AHEAD,
                    Reason.of("", "casework.dated.visit.title", nameOf.apply(v.practice())), Reason.of("", "casework.dated.visit.about", v.minutes()),
                    List.of(Reason.of("R-77,R-78", "casework.story.visit.seats")), false, new CasePlace(file.of().id()))));
        }
        return items;
    }

    private DatedItem clock(CaseFile file, Deadline d) {
        var state = switch (d.state()) {
            case RUNNING -> DatedItem.State.AHEAD;
            case OVERDUE, EXPIRED -> DatedItem.State.PAST;
            case MET, MET_LATE, CLOSED -> DatedItem.State.DONE;
        };
        var stopped = d.stoppedOn();
        return new DatedItem(SeenClock.idOf(d.letter().document(), d.clock()).toString(), d.due().date(),
                d.isEngagement() ? DatedItem.Sort.ENGAGEMENT : DatedItem.Sort.SUBMISSION, d.letter().practice(), state,
                Reason.of("", "casework.today.clock." + d.clock().replace('_', '-'), d.letter().number(), nameOf.apply(d.letter().practice())),
                stopped == null ? Reason.of("", d.state().key()) : Reason.of("", "casework.dated.stopped", stopped, Reason.of("", d.state().key())),
                d.due().reasons(), d.due().beyondTable(), new CasePlace(file.of().id()));
    }
}
