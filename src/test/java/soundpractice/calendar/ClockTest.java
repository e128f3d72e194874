package soundpractice.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.calendar.store.ShippedHolidays;

class ClockTest {
    private static final HolidayTable TABLE = ShippedHolidays.englandAndWales();
    private final Clock clock = new Clock(new WorkingDays(TABLE));

    private static Start on(String day) {
        return new Start(LocalDate.parse(day), "calendar.start");
    }

    @Test
    void worked_example_of_the_process_2_october_2017() {
        var submission = clock.due(ClockRule.calendar("submission_due", "D-10", 28), on("2017-10-02"));
        var engagement = clock.due(ClockRule.working("engagement_expires", "D-5", 28), on("2017-10-02"));
        assertThat(submission.date()).isEqualTo("2017-10-30");
        assertThat(submission.skipped()).isEmpty();
        assertThat(engagement.date()).isEqualTo("2017-11-09");
        assertThat(engagement.holidays()).isEmpty();
        assertThat(engagement.skipped()).hasSize(10).allMatch(day -> day.why() == Skipped.Why.WEEKEND);
    }

    @ParameterizedTest(name = "{0}: {1} {2} days from {3} end on {4}")
    @CsvSource({
        "D-1,  14, calendar, 2017-07-10, 2017-07-24",
        "D-2,  21, calendar, 2018-04-16, 2018-05-07",
        "D-3,  28, working,  2017-12-01, 2018-01-15",
        "D-4,  28, calendar, 2017-10-04, 2017-11-01",
        "D-5,  28, working,  2017-10-02, 2017-11-09",
        "D-6,  28, working,  2018-03-12, 2018-04-23",
        "D-7,  28, working,  2022-08-15, 2022-09-26",
        "D-8,  28, calendar, 2017-12-01, 2017-12-29",
        "D-9,  28, calendar, 2018-02-01, 2018-03-01",
        "D-10, 28, calendar, 2017-10-02, 2017-10-30",
        "D-11, 28, calendar, 2024-02-01, 2024-02-29",
    })
    void every_day_count_of_the_source(String rule, int count, String basis, String start, LocalDate due) {
        var by = basis.equals("working") ? ClockRule.working("x", rule, count) : ClockRule.calendar("x", rule, count);
        var got = clock.due(by, on(start));
        assertThat(got.date()).isEqualTo(due);
        assertThat(got.rule().rule()).hasToString(rule);
        assertThat(got.rule().basis().word()).isEqualTo(basis);
        assertThat(got.calendarVersion()).isEqualTo("EW-2015-2028.1");
        assertThat(got.beyondTable()).isFalse();
    }

    @ParameterizedTest(name = "{2}: the working day after {0} is {1}")
    @CsvSource({
        "2017-12-22, 2017-12-27, Christmas 2017",
        "2018-03-29, 2018-04-03, Easter 2018",
        "2020-05-07, 2020-05-11, VE Day moved to Friday 8 May 2020",
        "2020-05-01, 2020-05-04, so 4 May 2020 was a working day",
        "2022-06-01, 2022-06-06, Jubilee 2 and 3 June 2022",
        "2022-05-27, 2022-05-30, so 30 May 2022 was a working day",
        "2022-09-16, 2022-09-20, State Funeral 19 September 2022",
        "2023-05-05, 2023-05-09, Coronation 8 May 2023",
        "2022-12-23, 2022-12-28, Boxing Day before the Christmas substitute",
        "2017-09-30, 2017-10-02, a start on a Saturday",
        "2017-12-25, 2017-12-27, a start on a bank holiday",
    })
    void the_next_working_day(String from, LocalDate next, String why) {
        assertThat(clock.due(ClockRule.working("x", "P-9", 1), on(from)).date()).as(why).isEqualTo(next);
    }

    @Test
    void the_days_skipped_are_named() {
        var due = clock.due(ClockRule.working("x", "D-5", 28), on("2022-08-22"));
        assertThat(due.date()).isEqualTo("2022-10-03");
        assertThat(due.holidays()).extracting(Skipped::title)
                .containsExactly("Summer bank holiday", "Bank Holiday for the State Funeral of Queen Elizabeth II");
    }

    @Test
    void a_calendar_deadline_on_a_holiday_stays_there_because_the_letter_prints_it() {
        assertThat(clock.due(ClockRule.calendar("x", "D-10", 28), on("2017-11-27")).date()).isEqualTo("2017-12-25");
    }

    @Test
    void no_days_at_all_end_on_the_day_itself() {
        assertThat(clock.due(ClockRule.working("x", "P-9", 0), on("2017-10-07")).date()).isEqualTo("2017-10-07");
    }

    @Test
    void the_last_day_counts_to_its_end() {
        var due = clock.due(ClockRule.weeks("x", "D-1", 2), on("2017-07-10"));
        assertThat(due.isPast(LocalDate.of(2017, 7, 24))).isFalse();
        assertThat(due.daysLeft(LocalDate.of(2017, 7, 24))).isZero();
        assertThat(due.isPast(LocalDate.of(2017, 7, 25))).isTrue();
    }

    @Test
    @DisplayName("P-18: a day beyond the table is flagged; the last day in the table is not")
    void beyond_the_table() {
        assertThat(clock.due(ClockRule.working("x", "D-5", 28), on("2028-12-01")).beyondTable()).isTrue();
        assertThat(clock.due(ClockRule.working("x", "D-5", 28), on("2014-12-01")).beyondTable()).isTrue();
        assertThat(clock.due(ClockRule.working("x", "D-5", 10), on("2028-11-01")).beyondTable()).isFalse();
        assertThat(clock.due(ClockRule.calendar("x", "D-10", 28), on("2028-12-20")).beyondTable())
                .as("calendar days need no table").isFalse();
    }

    @Test
    void a_one_off_day_moves_the_clock_and_changes_the_version() {
        var closure = new BankHoliday(LocalDate.of(2017, 10, 10), "Office closed: snow");
        var with = new Clock(new WorkingDays(TABLE, List.of(closure)));
        var due = with.due(ClockRule.working("x", "D-5", 28), on("2017-10-02"));
        assertThat(due.date()).isEqualTo("2017-11-10");
        assertThat(due.holidays()).extracting(Skipped::why).containsExactly(Skipped.Why.ONE_OFF);
        assertThat(due.calendarVersion()).startsWith("EW-2015-2028.1+1.").isNotEqualTo(clock.calendar().version());
    }

    @Test
    void the_shipped_table_is_whole_and_holds_weekdays_only() {
        assertThat(TABLE.days()).hasSize(115).allMatch(day -> day.date().getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue());
        assertThat(TABLE.licence()).contains("Open Government Licence");
        for (int year = 2015; year <= 2028; year++) {
            int y = year;
            assertThat(TABLE.days().stream().filter(day -> day.date().getYear() == y).count()).as("" + y).isBetween(8L, 10L);
        }
    }

    @Test
    void counted_days_and_skipped_days_together_are_all_the_days_between() {
        long seed = 20171002;
        var random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            var start = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4900));
            int count = 1 + random.nextInt(60);
            var due = clock.due(ClockRule.working("x", "P-9", count), new Start(start, "calendar.start"));
            assertThat(start.plusDays(count + due.skipped().size())).as("seed %d: %s + %d", seed, start, count).isEqualTo(due.date());
            assertThat(clock.calendar().isWorking(due.date())).as("seed %d: %s", seed, due.date()).isTrue();
            assertThat(due.skipped()).noneMatch(day -> clock.calendar().isWorking(day.date()));
        }
    }
}
