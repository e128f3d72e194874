package soundpractice.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.inspection.support.Channel;
import soundpractice.inspection.support.Eligibility;

/// Section 11.1: who has a right to peer support, and what it costs whom. Informing patients: paragraphs 44 to 48.
class EligibilityTest {

    @ParameterizedTest
    @CsvSource({"2014-09-30, false", "2014-10-01, true", "2015-03-02, true", "2015-06-30, true", "2015-07-01, false"})
    void section_11_special_measures_from_1_october_2014_to_30_june_2015_give_a_right(LocalDate from, boolean eligible) {
        assertThat(Eligibility.of(from, null, InspectionSettings.USUAL).eligible()).isEqualTo(eligible);
    }

    @Test
    void section_11_contractual_action_takes_the_right_away_and_so_does_not_being_in_special_measures() {
        var day = LocalDate.of(2015, 3, 2);
        assertThat(Eligibility.of(day, day.plusDays(1), InspectionSettings.USUAL).eligible()).isFalse();
        assertThat(Eligibility.of(null, null, InspectionSettings.USUAL).eligible()).isFalse();
    }

    @Test
    void section_11_the_commissioner_pays_up_to_5000_pounds_and_the_practice_matches_it() {
        assertThat(Eligibility.of(LocalDate.of(2015, 3, 2), null, InspectionSettings.USUAL).reasons().getLast().args()).containsExactly(5_000, 5_000, 10_000);
        assertThat(InspectionSettings.USUAL.firstContactDays()).isEqualTo(7);
        assertThat(InspectionSettings.USUAL.monthsOfSupport()).isEqualTo(6);
    }

    @Test
    void paragraphs_44_to_48_name_channels_of_the_practice_and_of_the_area_team() {
        assertThat(List.of(Channel.WAITING_ROOM, Channel.PRACTICE_WEBSITE, Channel.NHS_WEBSITE, Channel.PATIENT_GROUP)).allMatch(Channel::isPractices);
        assertThat(List.of(Channel.HEALTHWATCH, Channel.AREA_TEAM_WEBSITE, Channel.COMMISSIONER_WEBSITE)).noneMatch(Channel::isPractices);
    }

    @Test
    void settings_that_contradict_themselves_are_refused() {
        var usual = InspectionSettings.USUAL;
        assertThat(usual.problems()).isEmpty();
        assertThat(new InspectionSettings(2, 1, 0, 6, false, 4, 1, 28, usual.supportUntil(), usual.supportFrom(), 5_000, 1, 7, 6).problems()).hasSize(3);
    }
}
