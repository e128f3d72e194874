package soundpractice.stocktake.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Kind;
import soundpractice.kernel.RecordId;

/// A published version of a questionnaire. It never changes again and stays readable for ever; what is edited is a [QuestionnaireDraft].
///
/// @param id its record
/// @param version 1, 2 …
/// @param title what it is called
/// @param publisher who wrote it first
/// @param source where it comes from
/// @param sections in order
/// @param questions in the order they are asked, section by section
/// @param retired codes of earlier versions that are no longer asked; none of them is used again
/// @param published the day, as text for people and files (`2026-11-23`)
/// @param publishedBy who published it; empty for the one that came with the program
/// @param note why there is a new version
public record Questionnaire(
        RecordId id,
        int version,
        String title,
        String publisher,
        String source,
        List<Section> sections,
        List<Question> questions,
        List<String> retired,
        String published,
        String publishedBy,
        String note) {

    /// How the journal knows it. Written once, never changed.
    public static final Kind<Questionnaire> KIND = Kind.log("stocktake.questionnaire", Questionnaire.class);

    public Questionnaire {
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
        retired = List.copyOf(retired);
    }

    /// The question of that code, whatever its case.
    public Optional<Question> find(String code) {
        return questions.stream().filter(q -> q.code().equalsIgnoreCase(code.strip())).findFirst();
    }

    /// The section of that code.
    public Optional<Section> section(String code) {
        return sections.stream().filter(s -> s.code().equals(code)).findFirst();
    }

    /// A section's questions in order.
    public List<Question> of(Section section) {
        return questions.stream().filter(q -> q.section().equals(section.code())).toList();
    }

    /// The questions that are asked, given these answers. A question is left out when its condition does not hold, or looks at a question that is left out.
    ///
    /// @param answers what was answered to a code; null when nothing was
    public List<Question> asked(Function<String, @Nullable List<String>> answers) {
        var known = new LinkedHashMap<String, Boolean>();
        var byCode = questions.stream().collect(Collectors.toMap(Question::code, Function.identity(), (first, _) -> first));
        return questions.stream().filter(q -> isAsked(q, byCode, answers, known)).toList();
    }

    private static boolean isAsked(
            Question question, Map<String, Question> byCode, Function<String, @Nullable List<String>> answers, Map<String, Boolean> known) {
        var before = known.get(question.code());
        if (before != null) {
            return before;
        }
        var condition = question.showOnlyIf();
        known.put(question.code(), false);
        boolean asked = condition == null
                || (condition.holds(answers) && condition.questions().stream().allMatch(c -> {
                    var other = byCode.get(c);
                    return other != null && isAsked(other, byCode, answers, known);
                }));
        known.put(question.code(), asked);
        return asked;
    }
}
