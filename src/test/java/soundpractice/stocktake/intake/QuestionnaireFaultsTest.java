package soundpractice.stocktake.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soundpractice.kernel.Problem;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// A definition with a fault is refused, and the fault names its line and column; the one that came with the program has none.
class QuestionnaireFaultsTest {
    private static final String HEAD = "code,section_code,section,question,kind,options,show_only_if,required,weight,was\n";
    private static final String SOUND = "A-1,A,Apples,Are there apples?,yes_no_partial,,,,,\n";

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("a code twice", SOUND + "a-1,A,Apples,Again?,text,,,,,\n", 3, "code", "stocktake.fault.code-twice"),
                fault("a code with a blank", "A 1,A,Apples,Are there?,text,,,,,\n", 2, "code", "stocktake.fault.code"),
                fault("an unknown kind", SOUND + "A-2,A,Apples,How many?,number,,,,,\n", 3, "kind", "stocktake.fault.kind"),
                fault("no wording", SOUND + "A-2,A,Apples,,text,,,,,\n", 3, "question", "stocktake.fault.no-text"),
                fault("no options", SOUND + "A-2,A,Apples,Which?,multi,,,,,\n", 3, "options", "stocktake.fault.no-options"),
                fault("an option without text", SOUND + "A-2,A,Apples,Which?,multi,red||green,,,,\n", 3, "options", "stocktake.fault.option-empty"),
                fault("an option twice", SOUND + "A-2,A,Apples,Which?,rating,Good|good,,,,\n", 3, "options", "stocktake.fault.option-twice"),
                fault("an option that means something else", SOUND + "A-2,A,Apples,Which?,multi,red|none,,,,\n", 3, "options", "stocktake.fault.option-reserved"),
                fault("options where none are offered", SOUND + "A-2,A,Apples,Which?,text,red,,,,\n", 3, "options", "stocktake.fault.options-unused"),
                fault("a condition nobody understands", SOUND + "A-2,A,Apples,Which?,text,,when ripe,,,\n", 3, "show_only_if", "stocktake.fault.condition"),
                fault("a condition on nothing", SOUND + "A-2,A,Apples,Which?,text,,B-1 = yes,,,\n", 3, "show_only_if", "stocktake.fault.condition-dangling"),
                fault("a condition on an answer that is not offered", SOUND + "A-2,A,Apples,Which?,text,,A-1 = maybe,,,\n", 3, "show_only_if", "stocktake.fault.condition-answer"),
                fault("a condition on free words", SOUND + "A-2,A,Apples,Which?,text,,,,,\nA-3,A,Apples,Ripe?,text,,A-2 = yes,,,\n", 4, "show_only_if", "stocktake.fault.condition-open"),
                fault("a condition on itself", "A-1,A,Apples,Which?,yes_no_partial,,A-1 = yes,,,\n", 2, "show_only_if", "stocktake.fault.condition-circle"),
                fault("a circle of conditions", "A-1,A,Apples,X?,yes_no_partial,,A-3 = yes,,,\nA-2,A,Apples,Y?,yes_no_partial,,A-1 = yes,,,\nA-3,A,Apples,Z?,yes_no_partial,,A-2 != no,,,\n", 2,
                        "show_only_if", "stocktake.fault.condition-circle"),
                fault("a flag that is neither", SOUND + "A-2,A,Apples,Which?,text,,,perhaps,,\n", 3, "required", "stocktake.fault.flag"),
                fault("a weight that is no number", SOUND + "A-2,A,Apples,Which?,text,,,,heavy,\n", 3, "weight", "stocktake.fault.weight"),
                fault("a weight out of range", SOUND + "A-2,A,Apples,Which?,text,,,,101,\n", 3, "weight", "stocktake.fault.weight"),
                fault("an origin nobody knows", SOUND + "A-2,A,Apples,Which?,text,,,,,Z-9\n", 3, "was", "stocktake.fault.was-unknown"),
                fault("a section that stands apart", SOUND + "B-1,B,Berries,Any?,text,,,,,\nA-2,A,Apples,Which?,text,,,,,\n", 4, "section_code", "stocktake.fault.section-apart"),
                fault("two names for a section", SOUND + "A-2,A,Pears,Which?,text,,,,,\n", 3, "section", "stocktake.fault.section-names"));
    }

    private static Arguments fault(String what, String lines, int line, String column, String key) {
        return Arguments.of(what, lines, line, column, key);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void a_fault_is_refused_with_its_line_and_column(String what, String lines, int line, String column, String key) {
        var read = new QuestionnaireReader().read("Fruit", (HEAD + lines).getBytes(StandardCharsets.UTF_8));
        assertThat(read.isDone()).as(what).isFalse();
        assertThat(read.problems()).anySatisfy(p -> {
            assertThat(p.args().get(0)).isEqualTo((long) line);
            assertThat(p.args().get(1)).isEqualTo(column);
            assertThat(((Problem) p.args().get(2)).key()).isEqualTo(key);
        });
    }

    @Test
    void a_file_without_a_needed_column_names_it() {
        var read = new QuestionnaireReader().read("Fruit", "code,section_code,section,question\nA-1,A,Apples,Which?\n".getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).extracting(Problem::key).containsExactly("stocktake.fault.column");
    }

    @Test
    void a_file_without_questions_is_refused() {
        assertThat(new QuestionnaireReader().read("Fruit", HEAD.getBytes(StandardCharsets.UTF_8)).problems()).extracting(Problem::key).containsExactly("stocktake.fault.no-questions");
        assertThat(new QuestionnaireReader().read("Fruit", new byte[0]).isDone()).isFalse();
    }

    @Test
    void a_retired_code_does_not_come_back() {
        var read = new QuestionnaireReader(List.of("A-1"), List.of()).read("Fruit", (HEAD + SOUND).getBytes(StandardCharsets.UTF_8));
        assertThat(read.problems()).extracting(p -> ((Problem) p.args().get(2)).key()).containsExactly("stocktake.fault.code-retired");
    }

    @Test
    void the_shipped_questionnaire_has_63_questions_in_7_sections_of_five_kinds() {
        var version = ShippedQuestionnaire.version1();
        assertThat(version.questions()).hasSize(63);
        assertThat(version.sections()).extracting(s -> s.code() + " " + version.of(s).size()).containsExactly("PS 8", "IR 12", "PE 7", "CC 7", "CE 10", "IPC 11", "SG 8");
        assertThat(version.questions().stream().filter(q -> q.kind() == QuestionKind.YES_NO_PARTIAL)).hasSize(55);
        assertThat(version.questions().stream().filter(q -> q.noteColumn().equals("Action"))).as("Patient Experience has another column").hasSize(7);
        assertThat(version.questions()).allSatisfy(q -> assertThat(q.guidance()).isNotBlank());
        assertThat(version.publisher()).isNotBlank();
        assertThat(version.find("ce-04").orElseThrow().options()).containsExactly("Outstanding", "Good", "Requires improvement", "Inadequate");
    }
}
