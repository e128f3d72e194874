package soundpractice.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import soundpractice.journal.Change;
import soundpractice.journal.Journal;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RuleId;
import soundpractice.kernel.Scope;
import soundpractice.kernel.TroubleException;

/// Adds a one-off closed day to the calendar, or takes one away (P-18). What that moves can be seen before.
public final class CloseDay {
    private final Journal journal;

    /// Days of this journal.
    public CloseDay(Journal journal) {
        this.journal = journal;
    }

    /// What stands against closing a day: it has to have a name, and to be a working day as yet.
    public static Optional<Problem> against(LocalDate date, String title, WorkingDays days) {
        if (title.isBlank()) {
            return Optional.of(Problem.of("calendar.close.say-why").at("title").by(RuleId.of("P-18")));
        }
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        if (weekend || !days.isWorking(date)) {
            return Optional.of(Problem.of("calendar.close.closed-already", date, days.closed(date).map(Skipped::title).orElse("")).at("date").by(RuleId.of("P-18")));
        }
        return Optional.empty();
    }

    /// Closes a day.
    public Outcome<ClosedDay> close(LocalDate date, String title, WorkingDays days) throws TroubleException {
        var against = against(date, title, days);
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        var day = new ClosedDay(date, title.strip());
        journal.save(Change.plain().put(ClosedDay.KIND, ClosedDay.idOf(date), Scope.AREA, day));
        return Outcome.done(day);
    }

    /// Takes a closed day away again.
    public Outcome<ClosedDay> open(LocalDate date) throws TroubleException {
        var standing = journal.find(ClosedDay.KIND, ClosedDay.idOf(date));
        if (standing.isEmpty()) {
            return Outcome.refused(Problem.of("calendar.close.not-ours", date).at("date").by(RuleId.of("P-18")));
        }
        journal.save(Change.plain().delete(standing.get()));
        return Outcome.done(standing.get().value());
    }
}
