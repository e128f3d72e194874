package soundpractice.documents.form;

import java.util.List;

/// What stands in a field: what was chosen or written, and the note beside it.
///
/// @param values values of the options chosen, or the one text, day or number; empty when nothing was answered
/// @param note the note; empty when there is none
public record FormAnswer(List<String> values, String note) {
    /// Nothing at all.
    public static final FormAnswer NONE = new FormAnswer(List.of(), "");

    public FormAnswer {
        values = values.stream().filter(value -> !value.isEmpty()).toList();
    }

    /// One value, without a note.
    public static FormAnswer of(String value) {
        return new FormAnswer(List.of(value), "");
    }

    /// The same with a note.
    public FormAnswer noted(String words) {
        return new FormAnswer(values, words);
    }

    /// Whether neither answer nor note is given.
    public boolean isEmpty() {
        return values.isEmpty() && note.isEmpty();
    }
}
