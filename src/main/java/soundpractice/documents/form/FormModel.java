package soundpractice.documents.form;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// A form as plain data: everything its pages are made from, and everything that may come back in it.
///
/// @param identity which form it is
/// @param title its title, such as Quality stocktake
/// @param organisation who asks; printed at the head
/// @param practiceName the practice's name, printed on each page
/// @param facts lines under the title, such as the day or who is asked; each a label and a text
/// @param howTo how to fill it in and send it back, step by step
/// @param sections its questions
public record FormModel(
        FormIdentity identity,
        String title,
        String organisation,
        String practiceName,
        List<Fact> facts,
        List<String> howTo,
        List<FormSection> sections) {

    /// A labelled fact at a document's head.
    ///
    /// @param label what it is
    /// @param text what it says
    public record Fact(String label, String text) {}

    public FormModel {
        facts = List.copyOf(facts);
        howTo = List.copyOf(howTo);
        sections = List.copyOf(sections);
        var names = new HashSet<String>();
        for (var section : sections) {
            for (var field : section.fields()) {
                if (!names.add(field.id())) {
                    throw new IllegalArgumentException("two fields are called " + field.id());
                }
            }
        }
    }

    /// The practice with its code, as it is printed; the code alone where no name is known.
    public String practice() {
        var code = identity.practice().value();
        return practiceName.isBlank() || practiceName.equals(code) ? code : practiceName + " (" + code + ")";
    }

    /// All questions, in order.
    public List<FormField> fields() {
        return stream().toList();
    }

    /// How many questions.
    public int size() {
        return (int) stream().count();
    }

    private Stream<FormField> stream() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }
}
