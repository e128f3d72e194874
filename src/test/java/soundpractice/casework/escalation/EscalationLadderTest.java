package soundpractice.casework.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static soundpractice.casework.escalation.Area.code;
import static soundpractice.casework.escalation.Area.published;
import static soundpractice.casework.escalation.Area.validated;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.calendar.Clock;
import soundpractice.calendar.WorkingDays;
import soundpractice.calendar.store.ShippedHolidays;
import soundpractice.casework.Case;
import soundpractice.casework.CaseFile;
import soundpractice.casework.CaseLetter;
import soundpractice.casework.Decision;
import soundpractice.casework.Engagement;
import soundpractice.casework.LetterClocks;
import soundpractice.casework.Stage;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.Percent;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.performance.EntryTest;
import soundpractice.performance.Parameter;
import soundpractice.performance.Policy;
import soundpractice.performance.QuarterResult;

class EscalationLadderTest {
    private static final Policy STANDARD = Policy.standard(2017);
    private static final LetterClocks CLOCKS = new LetterClocks(new Clock(new WorkingDays(ShippedHolidays.englandAndWales())));

    /// Z99001 at 50, five more red ones above it, the rest green: Z99001 is red and lowest.
    private static final double[] RED = {50, 55, 56, 57, 58, 59, 80, 85};
    /// Z99001 green.
    private static final double[] GREEN = {90, 55, 56, 57, 58, 59, 80, 85};

    private static CaseFile file(Stage stage, String quarter) {
        var on = LocalDate.of(2017, 10, 2);
        return new CaseFile(new Case(code(1), FinancialQuarter.of(quarter), on, stage, on, null), on, List.of(), List.of(), List.of(), List.of());
    }

    private static CaseFile sent(Stage stage, Policy policy, String letter, String date, Engagement.@Nullable How answered, String asOf) {
        var of = file(stage, "2017-18/Q2").of();
        var document = RecordId.derived("test", letter);
        var sent = new CaseLetter(document, of.id(), code(1), letter, "", of.opened(), LocalDate.parse(date), null);
        var said = answered == null ? List.<Engagement>of()
                : List.of(new Engagement(document, code(1), LocalDate.parse(date).plusDays(5), answered, true, ""));
        return new CaseFile(of, LocalDate.parse(asOf), List.of(sent), said, List.of(),
                CLOCKS.of(sent, said, policy, null, LocalDate.parse(asOf)));
    }

    private static @Nullable Proposal first(Policy policy, @Nullable CaseFile file, QuarterResult... history) {
        var last = history[history.length - 1];
        var run = EscalationLadder.propose(List.of(history), last, policy, file == null ? List.of() : List.of(file));
        return Area.byPractice(run).get(code(1)).proposals().stream().findFirst().orElse(null);
    }

    private static Policy with(Parameter parameter, String value) {
        return STANDARD.with(parameter, value).orThrow();
    }

    private static void assertStep(@Nullable Proposal proposal, @Nullable String letter, Stage after, String... rules) {
        assertThat(proposal).isNotNull();
        assertThat(proposal.letter()).isEqualTo(letter);
        assertThat(proposal.after()).isEqualTo(after);
        assertThat(proposal.rules()).contains(java.util.Arrays.stream(rules).map(RuleId::of).toArray(RuleId[]::new));
    }

    @Test
    @DisplayName("R-40: red and bottom five at the close of Q1 brings Letter 1")
    void r40() {
        assertStep(first(STANDARD, null, validated("2017-18/Q1", STANDARD, RED)), "letter-1", Stage.Q1_WARNED, "R-40", "P-4");
    }

    @Test
    @DisplayName("R-41: the warned practice enters support when Q2 is no better, and its case closes when it is")
    void r41() {
        var warned = file(Stage.Q1_WARNED, "2017-18/Q1");
        assertStep(first(STANDARD, warned, validated("2017-18/Q1", STANDARD, RED), validated("2017-18/Q2", STANDARD, RED)),
                "letter-4", Stage.SUPPORT, "R-60");
        assertStep(first(STANDARD, warned, validated("2017-18/Q1", STANDARD, RED), validated("2017-18/Q2", STANDARD, GREEN)),
                null, Stage.CLOSED, "R-41");
    }

    @Test
    @DisplayName("a quarter moves no case that a later one has decided, and says so")
    void settled_by_a_later_quarter() {
        var better = validated("2017-18/Q1", STANDARD, GREEN);
        var support = file(Stage.SUPPORT, "2017-18/Q2");
        assertThat(first(STANDARD, support, better)).isNotNull();

        var decision = new Decision(support.of().id(), code(1), FinancialQuarter.of("2017-18/Q2"), Stage.NONE, Stage.SUPPORT, "letter-4", "", List.of(), false, true,
                LocalDate.of(2017, 10, 2), "", 2017);
        var decided = new CaseFile(support.of(), support.asOf(), List.of(), List.of(), List.of(decision), List.of());
        var run = EscalationLadder.propose(List.of(better), better, STANDARD, List.of(decided));
        assertThat(Area.byPractice(run).get(code(1)).proposals()).isEmpty();
        assertThat(run.positions()).hasSize(GREEN.length);
        assertThat(run.warnings()).extracting(w -> w.key()).contains("casework.run.settled");
        assertThat(first(STANDARD, decided, validated("2017-18/Q2", STANDARD, GREEN))).isNotNull();
    }

    @Test
    @DisplayName("R-43: neither red nor bottom five stays outside")
    void r43() {
        assertThat(first(STANDARD, null, validated("2017-18/Q2", STANDARD, GREEN))).isNull();
    }

    @ParameterizedTest(name = "R-60: {0} with {1} % brings {2}")
    @CsvSource({
        "2017-18/Q2, 59.99, letter-4", "2017-18/Q3, 59.99, letter-4", "2017-18/Q4, 59.99, letter-4",
        "2017-18/Q1, 59.99, letter-1", "2017-18/Q2, 60, ", "2017-18/Q2, 74.99, ", "2017-18/Q2, 75, ",
    })
    void r60(String quarter, double overall, @Nullable String letter) {
        var proposal = first(STANDARD, null, validated(quarter, STANDARD, overall, 61, 62, 63, 64, 65, 66));
        assertThat(proposal == null ? null : proposal.letter()).isEqualTo(letter);
    }

    @Test
    @DisplayName("R-31: with fewer than five red ones only those are taken; green ones never fill the list")
    void fewer_than_five_red() {
        var history = validated("2017-18/Q2", STANDARD, 50, 59, 80, 81, 82, 83);
        var run = EscalationLadder.propose(List.of(history), history, STANDARD, List.of());
        assertThat(run.proposals()).extracting(Proposal::practice).containsExactly(code(1), code(2));
    }

    @Test
    @DisplayName("R-66: two quarters running bring Letter 5, by P-10 three where the policy says three")
    void r66() {
        var support = file(Stage.SUPPORT, "2017-18/Q2");
        var q2 = validated("2017-18/Q2", STANDARD, RED);
        var q3 = validated("2017-18/Q3", STANDARD, RED);
        var q4 = validated("2017-18/Q4", STANDARD, RED);
        assertStep(first(STANDARD, support, q2, q3), "letter-5", Stage.ESCALATION, "R-66", "R-70", "P-10");
        assertThat(first(STANDARD, support, q2, q3).variant()).isEqualTo("two-quarters");
        var three = with(Parameter.CONSECUTIVE_QUARTERS, "3");
        assertThat(first(three, support, q2, q3)).isNull();
        assertStep(first(three, support, q2, q3, q4), "letter-5", Stage.ESCALATION, "R-66");
    }

    @Test
    @DisplayName("R-66: a better quarter between ends the run")
    void r66_interrupted() {
        var support = file(Stage.SUPPORT, "2017-18/Q2");
        assertThat(first(STANDARD, support, validated("2017-18/Q2", STANDARD, RED), validated("2017-18/Q3", STANDARD, GREEN),
                validated("2017-18/Q4", STANDARD, RED))).isNull();
    }

    @Test
    @DisplayName("A-15, P-13: Q1 does not count towards two quarters running, unless the policy says so")
    void a15() {
        var support = file(Stage.SUPPORT, "2016-17/Q4");
        var q1 = validated("2017-18/Q1", STANDARD, RED);
        var q2 = validated("2017-18/Q2", STANDARD, RED);
        assertThat(first(STANDARD, support, q1, q2)).isNull();
        assertStep(first(with(Parameter.COUNT_Q1_TOWARDS_CONSECUTIVE, "true"), support, q1, q2), "letter-5", Stage.ESCALATION, "R-66", "P-13");
        assertStep(first(with(Parameter.COUNT_Q1_TOWARDS_CONSECUTIVE, "true"), file(Stage.Q1_WARNED, "2017-18/Q1"), q1, q2),
                "letter-5", Stage.ESCALATION, "P-13");
    }

    @Test
    @DisplayName("A-16, P-14: a run does not carry over the end of the year, unless the policy says so")
    void a16() {
        var support = file(Stage.SUPPORT, "2016-17/Q4");
        var q4 = validated("2016-17/Q4", STANDARD, RED);
        var q1 = validated("2017-18/Q1", STANDARD, RED);
        assertThat(first(STANDARD, support, q4, q1)).isNull();
        assertStep(first(with(Parameter.CARRY_RUN_ACROSS_YEARS, "true"), support, q4, q1), "letter-5", Stage.ESCALATION, "P-14");
    }

    @Test
    @DisplayName("A-4: nothing is proposed from unvalidated figures, and an unvalidated quarter in between proves nothing")
    void a4() {
        var q2 = published("2017-18/Q2", STANDARD, RED);
        var run = EscalationLadder.propose(List.of(), q2, STANDARD, List.of(file(Stage.SUPPORT, "2017-18/Q2")));
        assertThat(run.proposals()).isEmpty();
        assertThat(run.warnings()).anyMatch(w -> RuleId.of("A-4").equals(w.rule()));
        assertThat(first(STANDARD, file(Stage.SUPPORT, "2017-18/Q2"), q2, validated("2017-18/Q3", STANDARD, RED))).isNull();
    }

    @Test
    @DisplayName("A-3: red outside the bottom five and amber inside it are watched, not taken")
    void a3() {
        var history = validated("2017-18/Q2", STANDARD, 50, 51, 52, 53, 54, 55, 80);
        var run = EscalationLadder.propose(List.of(history), history, STANDARD, List.of());
        assertThat(run.watchList()).extracting(PracticePosition::practice).containsExactly(code(6));
        history = validated("2017-18/Q2", STANDARD, 50, 61, 80, 81, 82, 83);
        run = EscalationLadder.propose(List.of(history), history, STANDARD, List.of());
        assertThat(run.watchList()).extracting(PracticePosition::practice).containsExactly(code(2));
    }

    @Test
    @DisplayName("A-2, P-11: the other entry test takes amber practices of the bottom five as well")
    void a2() {
        var policy = with(Parameter.ENTRY_TEST, EntryTest.NOT_GREEN_AND_BOTTOM_N.name().toLowerCase(java.util.Locale.ROOT));
        assertStep(first(policy, null, validated("2017-18/Q2", policy, 61, 62, 80, 81)), "letter-4", Stage.SUPPORT, "R-60", "A-2");
    }

    @Test
    @DisplayName("A-14, P-12: all practices at the boundary are listed, and the tie is flagged for a person")
    void a14() {
        var history = validated("2017-18/Q2", STANDARD, 50, 51, 52, 53, 54, 54, 54, 80);
        var run = EscalationLadder.propose(List.of(history), history, STANDARD, List.of());
        assertThat(run.proposals()).hasSize(7);
        assertThat(run.proposals()).filteredOn(Proposal::tie).extracting(Proposal::practice).containsExactly(code(5), code(6), code(7));
        assertThat(run.warnings()).anyMatch(w -> RuleId.of("A-14").equals(w.rule()));
    }

    @Test
    @DisplayName("R-66, R-70, A-13, A-27: silence for 28 working days after Letter 4 brings Letter 5 in its other wording")
    void silence_after_letter_4() {
        var q3 = validated("2017-18/Q3", STANDARD, GREEN);
        var lastDay = sent(Stage.SUPPORT, STANDARD, "letter-4", "2017-10-02", null, "2017-11-09");
        var dayAfter = sent(Stage.SUPPORT, STANDARD, "letter-4", "2017-10-02", null, "2017-11-10");
        assertThat(first(STANDARD, lastDay, q3).after()).isEqualTo(Stage.CLOSED);
        assertStep(first(STANDARD, dayAfter, q3), "letter-5", Stage.ESCALATION, "R-66", "R-70", "A-13", "A-27", "A-29");
        assertThat(first(STANDARD, dayAfter, q3).variant()).isEqualTo("silence");
        var called = sent(Stage.SUPPORT, STANDARD, "letter-4", "2017-10-02", Engagement.How.CALL, "2017-11-10");
        assertThat(first(STANDARD, called, q3).after()).isEqualTo(Stage.CLOSED);
    }

    @Test
    @DisplayName("A-6, P-16: Letter 1 has no clock, unless the policy gives it one")
    void a6() {
        var on = with(Parameter.LETTER1_ENGAGEMENT_CLOCK, "on");
        var q1 = validated("2017-18/Q1", STANDARD, RED);
        assertThat(first(STANDARD, sent(Stage.Q1_WARNED, STANDARD, "letter-1", "2017-07-31", null, "2017-12-01"), q1)).isNull();
        var expired = sent(Stage.Q1_WARNED, on, "letter-1", "2017-07-31", null, "2017-12-01");
        assertThat(EscalationLadder.silences(FinancialQuarter.of("2017-18/Q1"), on, List.of(expired)))
                .singleElement().satisfies(p -> assertStep(p, "letter-5", Stage.ESCALATION, "P-16", "R-70"));
    }

    @Test
    @DisplayName("R-73: the update goes to the committee; R-74: so does silence after Letter 5; before either nothing is proposed")
    void to_the_committee() {
        var q4 = validated("2017-18/Q4", STANDARD, RED);
        assertThat(first(STANDARD, sent(Stage.ESCALATION, STANDARD, "letter-5", "2018-01-15", null, "2018-02-01"), q4)).isNull();
        assertStep(first(STANDARD, sent(Stage.ESCALATION, STANDARD, "letter-5", "2018-01-15", Engagement.How.SUBMISSION, "2018-02-01"), q4),
                null, Stage.PCQG_REVIEW, "R-73");
        assertStep(first(STANDARD, sent(Stage.ESCALATION, STANDARD, "letter-5", "2018-01-15", null, "2018-03-30"), q4),
                null, Stage.PCQG_REVIEW, "R-74", "A-20");
    }

    @Test
    @DisplayName("A-30: silence after Letter 3 brings Letter 5 first, unless the policy sends it to the committee at once")
    void a30() {
        var q4 = validated("2017-18/Q4", STANDARD, RED);
        assertStep(first(STANDARD, sent(Stage.ESCALATION, STANDARD, "letter-3", "2018-01-15", null, "2018-03-30"), q4),
                "letter-5", Stage.ESCALATION, "A-30", "R-70");
        var straight = with(Parameter.LETTER3_SILENCE_TO_COMMITTEE, "true");
        assertStep(first(straight, sent(Stage.ESCALATION, straight, "letter-3", "2018-01-15", null, "2018-03-30"), q4), null, Stage.PCQG_REVIEW, "A-30", "R-74");
        assertThat(first(straight, sent(Stage.ESCALATION, straight, "letter-3", "2018-01-15", null, "2018-02-01"), q4)).as("not before the time is out").isNull();
    }

    @Test
    @DisplayName("State 7: support closes by default once a validated quarter is no longer red and bottom five")
    void closing() {
        assertStep(first(STANDARD, file(Stage.SUPPORT, "2017-18/Q2"), validated("2017-18/Q3", STANDARD, GREEN)), null, Stage.CLOSED, "R-43");
    }

    @Test
    void a_practice_that_was_never_taken_into_support_goes_there_first_even_after_two_red_quarters() {
        assertStep(first(STANDARD, null, validated("2017-18/Q2", STANDARD, RED), validated("2017-18/Q3", STANDARD, RED)),
                "letter-4", Stage.SUPPORT, "R-60", "R-61");
    }

    @Test
    void a_case_whose_practice_is_missing_from_the_dashboard_is_not_forgotten() {
        var q3 = validated("2017-18/Q3", STANDARD);
        var run = EscalationLadder.propose(List.of(q3), q3, STANDARD,
                List.of(sent(Stage.SUPPORT, STANDARD, "letter-4", "2017-10-02", null, "2017-12-01")));
        assertThat(run.proposals()).singleElement().satisfies(p -> assertStep(p, "letter-5", Stage.ESCALATION, "R-70"));
    }

    @Test
    void percent_is_compared_exactly() {
        assertThat(Percent.of("59.99").isBelow(STANDARD.redBelow())).isTrue();
    }

    @Test
    @DisplayName("R-26, R-32: the formal review begins with the validated Q2 and is held at the close of every quarter from then on; R-71: escalation asks for an update")
    void r26() {
        for (var quarter : List.of("2017-18/Q2", "2017-18/Q3", "2017-18/Q4")) {
            assertThat(first(STANDARD, null, Area.published(quarter, STANDARD, RED))).as("published only: %s", quarter).isNull();
            assertStep(first(STANDARD, null, validated(quarter, STANDARD, RED)), "letter-4", Stage.SUPPORT, "R-60", "P-5");
        }
        assertStep(first(STANDARD, file(Stage.SUPPORT, "2017-18/Q2"), validated("2017-18/Q2", STANDARD, RED), validated("2017-18/Q3", STANDARD, RED)), "letter-5",
                Stage.ESCALATION, "R-66", "R-71");
        assertThat(soundpractice.documents.LetterKind.find("letter-5").orElseThrow().enclosures()).as("R-71: template C3").contains(soundpractice.documents.Enclosure.C3);
    }

    @Test
    @DisplayName("R-90: after a course, a practice that is red and among the lowest again goes before the committee")
    void r90() {
        for (var course : List.of(Stage.CONTINUE, Stage.VISIT, Stage.SERVICE_IN_QUESTION)) {
            assertStep(first(STANDARD, file(course, "2017-18/Q2"), validated("2017-18/Q4", STANDARD, RED)), null, Stage.PCQG_REVIEW, "R-90", "R-75");
        }
    }
}
