package soundpractice.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.calendar.Clock;
import soundpractice.inspection.concern.Concern;
import soundpractice.inspection.concern.ConcernClock;
import soundpractice.inspection.concern.ConcernClocks;
import soundpractice.inspection.concern.Enforcement;
import soundpractice.inspection.concern.NotificationDuty;
import soundpractice.inspection.concern.Notified;
import soundpractice.inspection.concern.Severity;
import soundpractice.inspection.concern.TellingTimes;
import soundpractice.kernel.RuleId;

/// Who has to be told by when: N-10 to N-17, section 1.3, with the default of X-4.
class ConcernClocksTest {
    private static final ConcernClocks CLOCKS = new ConcernClocks(new Clock(Made.days()), TellingTimes.USUAL);

    @ParameterizedTest
    @CsvSource({
        "IMMEDIATE, true,  2017-10-02, N_10, 2017-10-02",
        "IMMEDIATE, false, 2017-10-02, N_10, 2017-10-02",
        "OTHER,     true,  2017-10-02, N_11, 2017-10-03",
        "OTHER,     false, 2017-10-02, N_12, 2017-10-03",
        // Friday before a weekend; the Thursday before Easter 2018 with two bank holidays.
        "OTHER,     true,  2017-10-06, N_11, 2017-10-09",
        "OTHER,     true,  2018-03-29, N_11, 2018-04-03",
    })
    void n_10_n_11_n_12_severity_decides_same_day_or_next_working_day_x_4(Severity severity, boolean visit, LocalDate found, NotificationDuty duty, LocalDate due) {
        var clock = of(Concern.told(Made.PRACTICE, null, severity, found, visit, null, "", "Fridge", ""), List.of(), found).getFirst();
        assertThat(clock.duty()).isEqualTo(duty);
        assertThat(clock.due().date()).isEqualTo(due);
        assertThat(clock.due().rule().rule()).isEqualTo(duty.rule());
        assertThat(clock.due().other()).isNotNull();
        assertThat(clock.due().reasons()).flatExtracting(r -> r.rules()).contains(RuleId.of("X-4"));
    }

    @Test
    void being_told_meets_the_duty_in_time_or_late() {
        var found = LocalDate.of(2017, 10, 2);
        assertThat(of(Concern.told(Made.PRACTICE, null, Severity.OTHER, found, true, found.plusDays(1), "J. Invented", "Fridge", ""), List.of(), found.plusDays(9)).getFirst().state())
                .isEqualTo(ClockState.MET);
        assertThat(of(Concern.told(Made.PRACTICE, null, Severity.OTHER, found, true, found.plusDays(2), "J. Invented", "Fridge", ""), List.of(), found.plusDays(9)).getFirst().state())
                .isEqualTo(ClockState.MET_LATE);
        assertThat(of(Concern.told(Made.PRACTICE, null, Severity.OTHER, found, true, null, "", "Fridge", ""), List.of(), found.plusDays(2)).getFirst().state())
                .isEqualTo(ClockState.OVERDUE);
    }

    @Test
    void n_15_what_we_were_told_goes_on_to_the_commissioners_lead() {
        var day = LocalDate.of(2017, 10, 2);
        var concern = Concern.told(Made.PRACTICE, null, Severity.IMMEDIATE, day, true, day, "J. Invented", "No oxygen", "");
        assertThat(clock(of(concern, List.of(), day), NotificationDuty.N_15).state()).isEqualTo(ClockState.RUNNING);
        var told = new Notified(Made.entry(Concern.KIND, "c", concern).id(), Made.PRACTICE, NotificationDuty.N_15, day, "The lead", "telephone", "");
        assertThat(clock(of(concern, List.of(told), day), NotificationDuty.N_15).state()).isEqualTo(ClockState.MET);
        assertThat(NotificationDuty.N_15.from().name()).isEqualTo("AREA_TEAM");
        assertThat(NotificationDuty.N_16.to().name()).isEqualTo("ALL_PARTIES");
    }

    @Test
    void n_13_n_14_n_17_plans_of_enforcement_are_told_as_soon_as_they_are_made() {
        var day = LocalDate.of(2017, 10, 2);
        var concern = Concern.told(Made.PRACTICE, null, Severity.IMMEDIATE, day, true, day, "J. Invented", "No oxygen", "");
        var suspended = of(concern.planning(Enforcement.SUSPEND_OR_CANCEL, day.plusDays(3)), List.of(), day.plusDays(3));
        assertThat(clock(suspended, NotificationDuty.N_13).due().date()).isEqualTo(day.plusDays(3));
        assertThat(clock(suspended, NotificationDuty.N_17).duty().from().name()).isEqualTo("CONTRACTOR");
        assertThat(of(concern.planning(Enforcement.COURT_APPLICATION, day), List.of(), day)).extracting(ConcernClock::duty).contains(NotificationDuty.N_14).doesNotContain(NotificationDuty.N_13);
    }

    private static ConcernClock clock(List<ConcernClock> clocks, NotificationDuty duty) {
        return clocks.stream().filter(c -> c.duty() == duty).findFirst().orElseThrow();
    }

    private static List<ConcernClock> of(Concern concern, List<Notified> notified, LocalDate asOf) {
        return CLOCKS.of(Made.entry(Concern.KIND, "c", concern), notified, asOf);
    }
}
