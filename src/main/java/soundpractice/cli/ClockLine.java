package soundpractice.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import soundpractice.calendar.Due;

/// A clock of any room as `deadlines` prints it.
///
/// @param due its last day
/// @param practice whose
/// @param json as JSON
/// @param row as a table's row: due, state, practice, letter, clock, rule, from
record ClockLine(LocalDate due, String practice, Map<String, Object> json, List<String> row) {
    /// Soonest first; on the same day by practice and clock.
    static final Comparator<ClockLine> SOONEST = Comparator.comparing(ClockLine::due).thenComparing(ClockLine::practice).thenComparing(l -> l.row().get(4));

    /// A clock's line.
    static ClockLine of(Due due, String state, String practice, String letter, Map<String, Object> json) {
        return new ClockLine(due.date(), practice, json, List.of(due.date().toString(), state, practice, letter, due.rule().name(), due.rule().rule().value(),
                due.start().date() + " + " + due.rule().count() + " " + due.rule().basis().word()));
    }
}
