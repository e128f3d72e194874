package soundpractice.documents.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import soundpractice.kernel.Problem;

/// What came back in a form. Nothing of it counts until a person has looked at it.
///
/// @param form what was expected: the form as the program knows it
/// @param answers what stands in each field that could be read, by the field's id, in the form's order
/// @param unreadable what stands in fields whose answer cannot be one, shortened, by the field's id
/// @param problems what is odd about the file, each naming the field it is about
public record ReturnedForm(FormModel form, Map<String, FormAnswer> answers, Map<String, String> unreadable, List<Problem> problems) {
    public ReturnedForm {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        unreadable = Collections.unmodifiableMap(new LinkedHashMap<>(unreadable));
        problems = List.copyOf(problems);
    }

    /// The answer of a field; nothing when the file has none.
    public FormAnswer answer(String field) {
        return answers.getOrDefault(field, FormAnswer.NONE);
    }

    /// How many fields came back with an answer or a note.
    public int answered() {
        return (int) answers.values().stream().filter(answer -> !answer.isEmpty()).count();
    }
}
