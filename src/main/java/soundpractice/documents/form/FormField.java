package soundpractice.documents.form;

import java.util.List;
import java.util.Optional;

/// One question on a form.
///
/// @param id its name inside the file, the same for ever within a version: letters, digits, `-` and `_`, never a dot
/// @param code what it is called on paper, such as PS-01
/// @param label the question
/// @param help what helps to answer it; may be empty
/// @param kind how it is answered
/// @param options what may be chosen, for [FieldKind#CHOICE] and [FieldKind#SEVERAL]
/// @param required whether the form asks for an answer; a form that comes back without one is still read
/// @param noteTitle the heading of the note beside it, such as Update; empty when it has no note
/// @param given what is already known and printed into it
public record FormField(
        String id, String code, String label, String help, FieldKind kind, List<FormOption> options, boolean required, String noteTitle, FormAnswer given) {
    public FormField {
        if (!id.matches("[A-Za-z0-9_-]{1,60}")) {
            throw new IllegalArgumentException("not a field's name: " + id);
        }
        options = List.copyOf(options);
        boolean chosen = kind == FieldKind.CHOICE || kind == FieldKind.SEVERAL;
        if (chosen == options.isEmpty()) {
            throw new IllegalArgumentException(id + " has " + options.size() + " options, but is answered by " + kind);
        }
        if (options.stream().map(FormOption::value).distinct().count() != options.size()) {
            throw new IllegalArgumentException(id + " has an option twice");
        }
    }

    /// A field that nothing is known of yet.
    public static FormField of(String id, String code, String label, FieldKind kind) {
        return new FormField(id, code, label, "", kind, List.of(), false, "", FormAnswer.NONE);
    }

    /// A choice that nothing is known of yet.
    public static FormField choice(String id, String code, String label, List<FormOption> options) {
        return new FormField(id, code, label, "", FieldKind.CHOICE, options, false, "", FormAnswer.NONE);
    }

    /// The same, filled in.
    public FormField filled(FormAnswer answer) {
        return new FormField(id, code, label, help, kind, options, required, noteTitle, answer);
    }

    /// Whether a note stands beside it.
    public boolean hasNote() {
        return !noteTitle.isEmpty();
    }

    /// The option of that value.
    public Optional<FormOption> option(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }
}
