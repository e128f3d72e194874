package soundpractice.stocktake;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.stocktake.intake.ShippedQuestionnaire;
import soundpractice.stocktake.questionnaire.Questionnaire;

/// Interviews as values, without a store.
public final class Fixture {
    public static final Questionnaire VERSION_1 = ShippedQuestionnaire.version1();
    public static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    private Fixture() {}

    /// A draft with these answers: a code, a blank, and what was answered; ticked options are parted by `|`.
    public static InterviewFile file(String... answers) {
        return file(PracticeCode.of("Z99001"), VERSION_1, MORNING, answers);
    }

    public static InterviewFile file(PracticeCode practice, Questionnaire version, Instant at, String... answers) {
        var interview = new Interview(RecordId.derived("test", practice, at), practice, version.id(), at, "Ann Example", "in the practice", List.of(), null,
                InterviewState.DRAFT, null);
        var given = new LinkedHashMap<String, Answer>();
        for (var answer : answers) {
            var code = answer.substring(0, answer.indexOf(' '));
            var question = version.find(code).orElseThrow();
            var outcome = Reply.accept(question, Arrays.asList(answer.substring(answer.indexOf(' ') + 1).split("\\|"))).orThrow();
            var asked = Asked.of(version, question);
            given.put(code, Answer.blank(interview, code, asked).answering(outcome, asked));
        }
        return new InterviewFile(interview, version, given, List.of(), Map.of(), List.of(), at, List.of());
    }
}
