package soundpractice.improvement.watching;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import soundpractice.improvement.PlanAction;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.Threat;
import soundpractice.journal.Entry;
import soundpractice.kernel.PracticeCode;

/// Every open action of every open plan, most pressing first: by what threatens patients, then by how it stands, then by its day.
public final class Board {
    private static final Comparator<BoardRow> PRESSING = Comparator.<BoardRow, Watch>comparing(r -> r.seen().watch())
            .thenComparing(BoardRow::threat)
            .thenComparing(r -> Objects.requireNonNullElse(r.due(), LocalDate.MAX))
            .thenComparing(BoardRow::practice)
            .thenComparing(BoardRow::what);

    private Board() {}

    /// The rows of these plans on a day.
    ///
    /// @param names a practice's name by its code
    public static List<BoardRow> of(List<PlanFile> files, Function<PracticeCode, String> names, WatchRule rule, LocalDate today) {
        var rows = new ArrayList<BoardRow>();
        for (var file : files) {
            if (!file.of().state().isOpen()) {
                continue;
            }
            var practice = file.of().practice();
            var name = names.apply(practice);
            for (var action : file.actions()) {
                if (action.value().state().isOpen()) {
                    rows.add(row(file, action, name, rule, today));
                }
            }
        }
        rows.sort(PRESSING);
        return rows;
    }

    private static BoardRow row(PlanFile file, Entry<PlanAction> action, String name, WatchRule rule, LocalDate today) {
        var a = action.value();
        var due = a.due();
        var problem = file.problem(a.problem()).map(Entry::value);
        return new BoardRow(file.id(), action.id(), file.of().practice(), name, file.of().title(), a.what(), a.owner(), due,
                due == null ? null : due.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), problem.map(p -> p.theme()).orElse(""),
                problem.map(p -> p.threat()).orElse(Threat.NONE), rule.see(file, action, today), WatchRule.lastHeard(file, action));
    }
}
