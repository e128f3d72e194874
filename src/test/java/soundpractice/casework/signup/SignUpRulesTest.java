package soundpractice.casework.signup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import soundpractice.casework.Stage;
import soundpractice.kernel.FinancialQuarter;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RuleId;

/// Sign-up requirements as a table: three answers to one requirement, and what follows at the close of Q2 and of Q3.
class SignUpRulesTest {
    private static final PracticeCode CODE = PracticeCode.of("Z99001");
    private static final Requirements ONE = new Requirements(2017, List.of(new Requirement("SR-1", "Open through core hours", "rota")));

    private static SignUpSheet sheet(@Nullable String opening, @Nullable String q2, @Nullable String q3) {
        var answers = new ArrayList<SignUpAnswer>();
        add(answers, Round.OPENING, opening);
        add(answers, Round.Q2, q2);
        add(answers, Round.Q3, q3);
        return new SignUpSheet(CODE, ONE, answers);
    }

    /// `yes!` is a Yes on evidence that was found too weak.
    private static void add(List<SignUpAnswer> answers, Round round, @Nullable String said) {
        if (said != null) {
            answers.add(new SignUpAnswer(CODE, 2017, "sr-1", round, Response.parse(said.replace("!", "")).orElseThrow(), "", said.endsWith("!")
                    ? SignUpAnswer.Evidence.NOT_ENOUGH : SignUpAnswer.Evidence.NOT_LOOKED_AT, LocalDate.of(2017, 4, 3)));
        }
    }

    @ParameterizedTest(name = "opening {0}, Q2 {1}, Q3 {2}: asked at Q2 {3}, Letter 2 {4}, asked at Q3 {5}, Letter 3 {6}")
    @CsvSource({
        // the three answers; R-51: what was no Yes is asked again when Q2 ends
        "yes,             ,                ,                false, false, false, false",
        "no,              yes,             ,                true,  false, false, false",
        "working towards, yes,             ,                true,  false, false, false",
        // still No or Working Towards, or evidence too weak, or nothing said again; R-55: asked when Q3 ends
        "no,              no,              yes,             true,  true,  true,  false",
        "no,              working towards, yes,             true,  true,  true,  false",
        "no,              yes!,            yes,             true,  true,  true,  false",
        "no,              ,                yes,             true,  true,  true,  false",
        "yes!,            ,                yes,             true,  true,  true,  false",
        // still No or Working Towards, evidence too weak, or nothing sent again
        "no,              no,              no,              true,  true,  true,  true",
        "no,              no,              working towards, true,  true,  true,  true",
        "no,              no,              yes!,            true,  true,  true,  true",
        "no,              no,              ,                true,  true,  true,  true",
    })
    @DisplayName("R-50, R-51, R-52, R-55, R-56")
    void rounds(@Nullable String opening, @Nullable String q2, @Nullable String q3, boolean askedQ2, boolean letter2, boolean askedQ3, boolean letter3) {
        var sheet = sheet(opening, q2, q3);
        assertThat(sheet.asked(Round.OPENING)).hasSize(1);
        assertThat(!sheet.asked(Round.Q2).isEmpty()).isEqualTo(askedQ2);
        assertThat(!sheet.asked(Round.Q3).isEmpty()).isEqualTo(askedQ3);
        var second = SignUpLadder.propose(FinancialQuarter.of("2017-18/Q2"), List.of(sheet), Map.of(), 2017);
        var third = SignUpLadder.propose(FinancialQuarter.of("2017-18/Q3"), List.of(sheet), Map.of(), 2017);
        assertThat(second.stream().map(p -> p.letter()).toList()).isEqualTo(letter2 ? List.of("letter-2") : List.of());
        assertThat(third.stream().map(p -> p.letter()).toList()).isEqualTo(letter3 ? List.of("letter-3") : List.of());
        second.forEach(p -> {
            assertThat(p.after()).isEqualTo(Stage.SIGNUP_PLAN);
            assertThat(p.rules()).contains(RuleId.of("R-52"), RuleId.of("R-53"));
        });
        third.forEach(p -> {
            assertThat(p.after()).isEqualTo(Stage.ESCALATION);
            assertThat(p.rules()).contains(RuleId.of("R-56"));
        });
    }

    @Test
    void a_practice_that_never_signed_up_owes_nothing_and_no_other_quarter_asks() {
        assertThat(sheet(null, null, null).outstanding(Round.Q2)).isEmpty();
        for (var quarter : List.of("2017-18/Q1", "2017-18/Q4")) {
            assertThat(SignUpLadder.propose(FinancialQuarter.of(quarter), List.of(sheet("no", "no", "no")), Map.of(), 2017)).isEmpty();
        }
        assertThat(Round.of(FinancialQuarter.of("2017-18/Q4"))).isEmpty();
    }

    @Test
    @DisplayName("R-53: C1's first three columns say what is open, what was answered at sign-up and what at Q2")
    void c1() {
        var line = sheet("working towards", null, null).outstanding(Round.Q2).getFirst();
        assertThat(List.of(line.requirement().title(), line.printed(Round.OPENING), line.printed(Round.Q2)))
                .containsExactly("Open through core hours", "Working Towards", "Not answered again");
        assertThat(sheet("no", "yes!", null).outstanding(Round.Q2).getFirst().printed(Round.Q2)).isEqualTo("Yes (evidence not sufficient)");
    }
}
