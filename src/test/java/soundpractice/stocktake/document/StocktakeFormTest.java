package soundpractice.stocktake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import soundpractice.documents.form.FormModel;
import soundpractice.platform.text.Messages;
import soundpractice.stocktake.Answer;
import soundpractice.stocktake.Asked;
import soundpractice.stocktake.Fixture;
import soundpractice.stocktake.Reply;
import soundpractice.stocktake.questionnaire.Question;

/// The questionnaire as a form, and a form's answers as a stocktake's.
class StocktakeFormTest {
    private static final Letterhead HEAD = new Letterhead("NHS Quayside", "answers@example.org", "Harbour View Surgery");
    private final StocktakeForm mapping = new StocktakeForm(Messages.load(Locale.UK)::text);

    @Test
    void all_63_questions_are_asked_with_their_code_note_and_guidance() {
        var form = form(Map.of());
        assertThat(form.sections()).hasSize(7);
        assertThat(form.size()).isEqualTo(63);
        for (var question : Fixture.VERSION_1.questions()) {
            var field = form.fields().stream().filter(f -> f.id().equals(question.code())).findFirst().orElseThrow();
            assertThat(field.label()).isEqualTo(question.text());
            assertThat(field.noteTitle()).isEqualTo(question.section().equals("PE") ? "Action" : "Update");
            assertThat(field.help()).isEqualTo(question.guidance());
            assertThat(field.given().isEmpty()).isTrue();
        }
        assertThat(form.howTo()).anyMatch(step -> step.contains("answers@example.org"));
    }

    @Test
    void every_answer_that_can_be_given_goes_into_the_form_and_comes_back_as_it_was() {
        for (var question : Fixture.VERSION_1.questions()) {
            for (var outcome : outcomes(question)) {
                var interview = Fixture.file().interview();
                var answer = Answer.blank(interview, question.code(), Asked.of(Fixture.VERSION_1, question)).answering(outcome, Asked.of(Fixture.VERSION_1, question)).noting("seen");
                var field = form(Map.of(question.code(), answer)).fields().stream().filter(f -> f.id().equals(question.code())).findFirst().orElseThrow();
                assertThat(field.given().note()).isEqualTo("seen");
                assertThat(field.given().values()).allMatch(value -> field.options().isEmpty() || field.option(value).isPresent());
                assertThat(StocktakeForm.outcome(question, field.given().values())).as(question.code() + " " + outcome).contains(outcome);
            }
        }
    }

    @Test
    void none_beside_another_answer_is_no_answer() {
        var shared = Fixture.VERSION_1.find("IR-12").orElseThrow();
        assertThat(StocktakeForm.outcome(shared, List.of("option-1", Reply.NONE))).isEmpty();
        assertThat(StocktakeForm.outcome(shared, List.of("option-2", Reply.NOT_APPLICABLE))).isEmpty();
        assertThat(StocktakeForm.outcome(shared, List.of(Reply.NONE))).contains(List.of());
        assertThat(StocktakeForm.outcome(shared, List.of("option-1", "option-2"))).contains(shared.options());
    }

    private FormModel form(Map<String, Answer> known) {
        return mapping.of(Fixture.file().interview(), Fixture.VERSION_1, known, HEAD);
    }

    private static List<List<String>> outcomes(Question question) {
        var all = new ArrayList<List<String>>();
        switch (question.kind()) {
            case YES_NO_PARTIAL, RATING -> {
                question.choices().forEach(choice -> all.add(List.of(choice)));
                all.add(List.of(Reply.NOT_APPLICABLE));
            }
            case MULTI -> {
                all.add(List.of());
                question.options().forEach(option -> all.add(List.of(option)));
                all.add(question.options());
                all.add(List.of(Reply.NOT_APPLICABLE));
            }
            case TEXT -> all.add(List.of("By a meeting each month.\nAnd by e-mail."));
            case DATE -> all.add(List.of("2026-02-28"));
        }
        return all;
    }
}
