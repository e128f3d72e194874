package soundpractice.calendar.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import soundpractice.calendar.BankHoliday;
import soundpractice.calendar.HolidayTable;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Bank holidays as GOV.UK publishes them (data-formats §11): JSON with one list a division, a window of a few years that moves on. Only England and Wales is kept.
public final class GovUkHolidays {
    private static final String DIVISION = "england-and-wales";
    private static final int SHORT = 8;

    private GovUkHolidays() {}

    /// The table in a file. It speaks from 1 January of its first year through its last holiday: whether more will follow in that year, nobody knows.
    ///
    /// @param sha256 the file's name by content, from which the table has its version
    public static Outcome<HolidayTable> read(byte[] json, String sha256) {
        try {
            var events = JsonMapper.shared().readTree(json).path(DIVISION).path("events");
            if (!events.isArray() || events.isEmpty()) {
                return Outcome.refused(Problem.of("calendar.import.not-holidays"));
            }
            var days = new ArrayList<BankHoliday>();
            for (var event : events) {
                var title = event.path("title").asString("").strip();
                var date = event.path("date").asString("");
                if (title.isEmpty()) {
                    return Outcome.refused(Problem.of("calendar.import.no-title", date));
                }
                days.add(new BankHoliday(LocalDate.parse(date), title));
            }
            return table(days.stream().distinct().sorted().toList(), sha256);
        } catch (JacksonException e) {
            return Outcome.refused(Problem.of("calendar.import.not-holidays"));
        } catch (DateTimeParseException e) {
            return Outcome.refused(Problem.of("calendar.import.no-date", e.getParsedString()));
        }
    }

    private static Outcome<HolidayTable> table(List<BankHoliday> days, String sha256) {
        var first = days.getFirst().date();
        return Outcome.done(new HolidayTable("GOV.UK-" + days.getLast().date().getYear() + "." + sha256.substring(0, Math.min(SHORT, sha256.length())),
                "GOV.UK", "Open Government Licence v3.0", LocalDate.of(first.getYear(), 1, 1), days.getLast().date(), days));
    }
}
