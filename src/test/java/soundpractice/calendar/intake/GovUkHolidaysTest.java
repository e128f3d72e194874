package soundpractice.calendar.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import soundpractice.calendar.BankHoliday;
import soundpractice.calendar.HolidayTable;
import soundpractice.calendar.WorkingDays;
import soundpractice.calendar.store.ShippedHolidays;

/// Published bank holidays, and how they stand over the shipped table (P-18).
class GovUkHolidaysTest {

    @Test
    void only_england_and_wales_is_read() {
        var table = read(events("2029-01-01", "New Year’s Day", "2029-12-25", "Christmas Day"));
        assertThat(table.days()).containsExactly(new BankHoliday(day("2029-01-01"), "New Year’s Day"), new BankHoliday(day("2029-12-25"), "Christmas Day"));
        assertThat(table.from()).isEqualTo("2029-01-01");
        assertThat(table.through()).isEqualTo("2029-12-25");
    }

    @Test
    void what_is_no_such_file_is_refused() {
        for (var text : List.of("", "[]", "{}", "practice_code,overall", "{\"scotland\":{\"events\":[]}}", "{\"england-and-wales\":{\"events\":[]}}",
                events("2029-02-30", "No such day"), events("2029-01-01", " "))) {
            assertThat(GovUkHolidays.read(text.getBytes(StandardCharsets.UTF_8), "0".repeat(64)).isDone()).as(text).isFalse();
        }
    }

    @Test
    void P_18_a_later_publication_moves_and_adds_days_within_its_window_only() {
        var shipped = ShippedHolidays.englandAndWales();
        var days = new WorkingDays(shipped.under(read(events("2026-01-01", "New Year’s Day", "2026-05-05", "Moved day", "2026-12-28", "Boxing Day"))));
        assertThat(days.isWorking(day("2026-05-05"))).isFalse();
        assertThat(days.isWorking(day("2026-05-04"))).as("the shipped day is no longer published").isTrue();
        assertThat(days.isWorking(day("2025-12-25"))).as("before the window the shipped table speaks").isFalse();
        assertThat(days.isWorking(day("2027-03-26"))).as("after the window too").isFalse();
        assertThat(days.version()).startsWith(shipped.version() + "+GOV.UK-2026.");
    }

    @Test
    void P_18_dates_beyond_every_table_stay_flagged_and_a_following_year_is_taken_in() {
        var shipped = ShippedHolidays.englandAndWales();
        assertThat(shipped.covers(day("2029-06-01"))).isFalse();
        var joined = shipped.under(read(events("2029-01-01", "New Year’s Day", "2029-12-26", "Boxing Day")));
        assertThat(joined.covers(day("2029-06-01"))).isTrue();
        assertThat(joined.covers(day("2029-12-27"))).isFalse();
        var gap = shipped.under(read(events("2031-01-01", "New Year’s Day", "2031-12-26", "Boxing Day")));
        assertThat(gap.covers(day("2030-06-01"))).as("nobody knows 2030").isFalse();
        assertThat(gap.covers(day("2031-06-01"))).isFalse();
    }

    private static HolidayTable read(String json) {
        return GovUkHolidays.read(json.getBytes(StandardCharsets.UTF_8), "ab12cd34".repeat(8)).orThrow();
    }

    private static String events(String... dateAndTitle) {
        var events = new StringBuilder();
        for (int i = 0; i < dateAndTitle.length; i += 2) {
            events.append(i == 0 ? "" : ",").append("{\"title\":\"%s\",\"date\":\"%s\",\"notes\":\"\",\"bunting\":true}".formatted(dateAndTitle[i + 1], dateAndTitle[i]));
        }
        return "{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[%s]},\"scotland\":{\"division\":\"scotland\",\"events\":[{\"title\":\"2nd January\",\"date\":\"2029-01-02\"}]}}"
                .formatted(events);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
