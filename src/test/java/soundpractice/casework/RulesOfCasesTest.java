package soundpractice.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import soundpractice.calendar.Basis;
import soundpractice.calendar.Clock;
import soundpractice.calendar.WorkingDays;
import soundpractice.calendar.store.ShippedHolidays;
import soundpractice.casework.dispute.StepInDispute;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.RuleId;
import soundpractice.performance.Parameter;
import soundpractice.performance.Policy;

/// The rules of a case as tables: which step is open at which stage, by which rule; disputes; the three courses; both clocks of each letter.
class RulesOfCasesTest {
    private static final PracticeCode CODE = PracticeCode.of("Z99001");
    private static final LocalDate DAY = LocalDate.of(2017, 10, 2);
    private static final Policy POLICY = Policy.standard(2017);
    private static final LetterClocks CLOCKS = new LetterClocks(new Clock(new WorkingDays(ShippedHolidays.englandAndWales())));

    private static CaseFile file(Stage stage, CaseEvent... further) {
        return new CaseFile(of(stage), DAY, List.of(), List.of(), List.of(), List.of(), List.of(further));
    }

    private static Case of(Stage stage) {
        return new Case(CODE, FinancialQuarter.of("2017-18/Q2"), DAY, stage, DAY, stage == Stage.CLOSED ? DAY : null);
    }

    private static CaseFile lettered(Stage stage, String letter, Engagement.@Nullable How how, LocalDate asOf, CaseEvent... further) {
        var of = of(stage);
        var sent = new CaseLetter(RecordId.derived("test", letter), of.id(), CODE, letter, "", of.opened(), DAY, DAY);
        var said = how == null ? List.<Engagement>of() : List.of(new Engagement(sent.document(), CODE, DAY.plusDays(9), how, true, ""));
        return new CaseFile(of, asOf, List.of(sent), said, List.of(), CLOCKS.of(sent, said, POLICY, null, asOf), List.of(further));
    }

    private static String steps(CaseFile file) {
        return String.join("; ", NextStep.of(file).stream().map(s -> (s.allowed() ? "+" : "-") + s.to().word() + " " + s.why().rules().getFirst()).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', value = {
        "NONE                | ''",
        "Q1_WARNED           | -support R-60; +closed R-43",
        "SIGNUP_PLAN         | -escalation R-54; +closed R-56",
        "SUPPORT             | -escalation R-66; +closed R-43",
        "ESCALATION          | -pcqg_review R-73",
        "PCQG_REVIEW         | +continue R-75; +visit R-75; +service_in_question R-75",
        "CONTINUE            | +pcqg_review R-90; +closed R-75",
        "VISIT               | -continue R-75; +pcqg_review R-90; -closed R-77",
        "SERVICE_IN_QUESTION | +pcqg_review R-90; +closed R-75",
        "INFORMAL            | -support S-4; +closed R-43",
        "CLOSED              | ''",
    })
    void each_stage_offers_its_steps_and_refuses_the_others_by_rule(Stage stage, String expected) {
        assertThat(steps(file(stage))).isEqualTo(expected);
    }

    @Test
    @DisplayName("R-54, R-66, R-70, R-74: silence opens the way on the day after the last of 28 working days, and not on that day")
    void silence() {
        var last = LocalDate.of(2017, 11, 9);
        for (var row : List.of(List.of(Stage.SIGNUP_PLAN, "letter-2", "escalation"), List.of(Stage.SUPPORT, "letter-4", "escalation"),
                List.of(Stage.ESCALATION, "letter-5", "pcqg_review"), List.of(Stage.ESCALATION, "letter-3", "escalation"))) {
            var stage = (Stage) row.get(0);
            assertThat(steps(lettered(stage, (String) row.get(1), null, last))).as("%s on the last day", stage).contains("-" + row.get(2));
            assertThat(steps(lettered(stage, (String) row.get(1), null, last.plusDays(1)))).as("%s a day later", stage).contains("+" + row.get(2));
            assertThat(steps(lettered(stage, (String) row.get(1), Engagement.How.CALL, last.plusDays(1)))).as("A-27: any contact stops it").doesNotContain("+" + row.get(2));
        }
    }

    @Test
    @DisplayName("R-73: the update that came in goes to the committee at once, and an answer by telephone does not")
    void update() {
        assertThat(steps(lettered(Stage.ESCALATION, "letter-5", Engagement.How.SUBMISSION, DAY.plusDays(10)))).isEqualTo("+pcqg_review R-73");
        assertThat(steps(lettered(Stage.ESCALATION, "letter-5", Engagement.How.CALL, DAY.plusDays(10)))).isEqualTo("-pcqg_review R-73");
    }

    @Test
    @DisplayName("R-77, R-78: course ii ends with a visit that was held, by three fixed seats and an optional guest, and not before")
    void visit() {
        var arranged = new CaseVisit(RecordId.derived("test", "visit"), of(Stage.VISIT).id(), CODE, DAY.plusDays(10), "A", "B", "C", CaseVisit.Guest.COLLEAGUE, "D", 90, false, "",
                List.of());
        assertThat(steps(file(Stage.VISIT, arranged))).startsWith("-continue");
        var held = arranged.held(DAY.plusDays(11), "Said", List.of("Agreed"));
        assertThat(steps(file(Stage.VISIT, held))).isEqualTo("+continue R-75; +pcqg_review R-90; +closed R-75");
        assertThat(List.of(held.improvement(), held.clinical(), held.neighbourhood())).doesNotContain("");
        assertThat(CaseVisit.Guest.values()).as("neighbourhood representative or colleague, or nobody").hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(Course.class)
    @DisplayName("R-75, R-76, A-20: three courses; the third alone needs both findings")
    void courses(Course course) {
        assertThat(course.needsFindings()).isEqualTo(course == Course.QUESTION_THE_SERVICE);
        assertThat(Course.find(course.numeral())).isSameAs(course);
        assertThat(Course.find(course.word())).isSameAs(course);
        assertThat(course.stage().isCourse()).isTrue();
        assertThat(course.why().rules()).contains(RuleId.of("R-75"));
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {
        "NONE               | INFORMAL_OPEN      |      ",
        "NONE               | FORMAL_APPEAL      | R-81 ",
        "NONE               | GC14               | R-83 ",
        "INFORMAL_OPEN      | INFORMAL_EXHAUSTED |      ",
        "INFORMAL_OPEN      | FORMAL_APPEAL      | R-81 ",
        "INFORMAL_OPEN      | SETTLED            |      ",
        "INFORMAL_EXHAUSTED | FORMAL_APPEAL      |      ",
        "INFORMAL_EXHAUSTED | GC14               | R-83 ",
        "INFORMAL_EXHAUSTED | APPEAL_DECIDED     | R-80 ",
        "FORMAL_APPEAL      | APPEAL_DECIDED     |      ",
        "FORMAL_APPEAL      | GC14               | R-83 ",
        "APPEAL_DECIDED     | GC14               |      ",
        "GC14               | SETTLED            |      ",
        "GC14               | FORMAL_APPEAL      | R-80 ",
        "SETTLED            | INFORMAL_OPEN      |      ",
        "SETTLED            | FORMAL_APPEAL      | R-81 ",
    })
    @DisplayName("R-80, R-81, R-83: a dispute is informal first, then formal, then GC14")
    void disputes(DisputeStage now, DisputeStage to, @Nullable String refusedBy) {
        assertThat(now.next().contains(to)).isEqualTo(refusedBy == null);
        if (refusedBy != null) {
            assertThat(StepInDispute.refusal(now, to).rule()).isEqualTo(RuleId.of(refusedBy));
        }
    }

    @Test
    @DisplayName("R-82: LMC, mediator or conciliator may take part; R-80: a case in dispute is not closed")
    void advisers() {
        assertThat(DisputeStep.Adviser.values()).containsExactly(DisputeStep.Adviser.NONE, DisputeStep.Adviser.LMC, DisputeStep.Adviser.MEDIATOR, DisputeStep.Adviser.CONCILIATOR);
        for (var stage : List.of(Stage.Q1_WARNED, Stage.SIGNUP_PLAN, Stage.SUPPORT, Stage.CONTINUE, Stage.SERVICE_IN_QUESTION)) {
            var step = new DisputeStep(of(stage).id(), CODE, DisputeStage.INFORMAL_OPEN, DAY, DisputeStep.Adviser.LMC, "why");
            var file = file(stage, step);
            assertThat(file.dispute()).isEqualTo(DisputeStage.INFORMAL_OPEN);
            assertThat(NextStep.of(file).stream().filter(s -> s.to() == Stage.CLOSED)).allSatisfy(s -> {
                assertThat(s.allowed()).isFalse();
                assertThat(s.why().rules()).contains(RuleId.of("R-80"));
            });
        }
        assertThat(Stream.of(DisputeStage.values()).filter(s -> s.next().isEmpty())).as("none without a way on").isEmpty();
    }

    @Test
    @DisplayName("R-42, R-43: a self-referral stays outside the formal process and becomes a case only after the talk")
    void selfReferral() {
        var asked = new SupportAsked(of(Stage.INFORMAL).id(), CODE, DAY, SupportAsked.What.ASKED, "help");
        var talked = new SupportAsked(of(Stage.INFORMAL).id(), CODE, DAY.plusDays(1), SupportAsked.What.TALKED, "agreed");
        assertThat(steps(file(Stage.INFORMAL, asked))).startsWith("-support S-4");
        assertThat(steps(file(Stage.INFORMAL, asked, talked))).startsWith("+support S-4");
        assertThat(Stage.INFORMAL.isFormal()).isFalse();
        assertThat(Stage.Q1_WARNED.isFormal()).as("R-41: a warned practice owes nothing").isFalse();
        assertThat(Stage.SUPPORT.isFormal()).isTrue();
    }

    @ParameterizedTest(name = "Letter {0}: {1} from the letter’s date, {2} from receipt")
    @CsvSource(delimiter = '|', value = {
        "2 | D-8  | D-3 ",
        "3 | D-9  | D-6 ",
        "4 | D-10 | D-5 ",
        "5 | D-11 | D-7 ",
    })
    @DisplayName("R-62, D-3 to D-11: two clocks a letter, 28 calendar days to its printed date and 28 working days to escalation")
    void clocks(int letter, String submission, String engagement) {
        var sent = new CaseLetter(RecordId.derived("test", letter), of(Stage.SUPPORT).id(), CODE, "letter-" + letter, "", FinancialQuarter.of("2017-18/Q2"), DAY, DAY);
        var due = CLOCKS.of(sent, List.of(), POLICY, null, DAY);
        assertThat(due).hasSize(2);
        assertThat(due.get(0).due().date()).isEqualTo(LocalDate.of(2017, 10, 30));
        assertThat(due.get(0).due().rule().rule()).isEqualTo(RuleId.of(submission));
        assertThat(due.get(0).due().rule().basis()).isEqualTo(Basis.CALENDAR);
        assertThat(due.get(1).due().date()).isEqualTo(LocalDate.of(2017, 11, 9));
        assertThat(due.get(1).due().rule().rule()).isEqualTo(RuleId.of(engagement));
        assertThat(due.get(1).due().rule().basis()).isEqualTo(Basis.WORKING);
        var between = CLOCKS.of(sent, List.of(), POLICY, null, LocalDate.of(2017, 11, 1));
        assertThat(between.stream().map(Deadline::state)).as("A-7: overdue, and not yet open to escalation").containsExactly(ClockState.OVERDUE, ClockState.RUNNING);
    }

    @Test
    @DisplayName("A-30: after Letter 3 a person sends silence to the committee only where the policy says so; an answer goes there by either setting")
    void a30() {
        var late = LocalDate.of(2017, 11, 10);
        var silent = lettered(Stage.ESCALATION, "letter-3", null, late);
        assertThat(steps(silent)).isEqualTo("+escalation R-70; -pcqg_review A-30");
        assertThat(steps(lettered(Stage.ESCALATION, "letter-3", null, LocalDate.of(2017, 11, 9)))).as("the last day counts in full").isEqualTo("-escalation R-70; -pcqg_review A-30");
        assertThat(steps(lettered(Stage.ESCALATION, "letter-3", Engagement.How.SUBMISSION, late))).isEqualTo("+pcqg_review R-73");
        var straight = POLICY.with(Parameter.LETTER3_SILENCE_TO_COMMITTEE, "true").orThrow();
        var file = new CaseFile(silent.of(), late, silent.letters(), List.of(), List.of(), silent.deadlines(), List.of(), straight);
        assertThat(steps(file)).isEqualTo("+pcqg_review R-74");
    }

    @Test
    void two_letters_of_a_case_are_each_owed_an_answer_until_it_is_escalated() {
        var of = of(Stage.SUPPORT);
        var deadlines = new ArrayList<Deadline>();
        var letters = new ArrayList<CaseLetter>();
        for (var letter : List.of("letter-2", "letter-4")) {
            var sent = new CaseLetter(RecordId.derived("test", letter), of.id(), CODE, letter, "", of.opened(), DAY, DAY);
            var said = letter.equals("letter-4") ? List.of(new Engagement(sent.document(), CODE, DAY.plusDays(3), Engagement.How.SUBMISSION, true, "")) : List.<Engagement>of();
            letters.add(sent);
            deadlines.addAll(CLOCKS.of(sent, said, POLICY, null, LocalDate.of(2017, 11, 10)));
        }
        var file = new CaseFile(of, LocalDate.of(2017, 11, 10), letters, List.of(), List.of(), deadlines);
        assertThat(steps(file)).as("R-54: Letter 2 had no answer, although Letter 4 had").startsWith("+escalation");
        assertThat(file.unanswered().stream().map(d -> d.letter().number())).containsExactly(2);
    }
}
