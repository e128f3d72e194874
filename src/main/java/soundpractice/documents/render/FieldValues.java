package soundpractice.documents.render;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfObject;
import com.itextpdf.kernel.pdf.PdfStream;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.form.FormField;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.Forms;
import soundpractice.documents.form.ReturnedForm;
import soundpractice.kernel.Problem;

/// Takes the answers of the fields that are expected, each as what it has to be. What cannot be such an answer is shown, not taken.
final class FieldValues {
    private static final int SHOWN = 200;
    private static final int MOST_UNKNOWN = 20;
    private static final int RADIO = 1 << 15;
    private final FieldTree tree;
    private final List<Problem> problems;
    private final Map<String, String> unreadable = new LinkedHashMap<>();
    private final Set<String> expected = new HashSet<>(Set.of(FormNames.FORM, FormNames.VERSION, FormNames.PRACTICE, FormNames.REFERENCE, FormNames.DIGEST));

    FieldValues(FieldTree tree, List<Problem> problems) {
        this.tree = tree;
        this.problems = new ArrayList<>(problems);
    }

    ReturnedForm read(FormModel form) {
        var answers = new LinkedHashMap<String, FormAnswer>();
        for (var field : form.fields()) {
            var values = values(field);
            var note = field.hasNote() ? text(field, FormNames.note(field)) : "";
            if (values.isPresent()) {
                answers.put(field.id(), new FormAnswer(values.get(), note));
            } else if (!note.isEmpty()) {
                answers.put(field.id(), new FormAnswer(List.of(), note));
            }
        }
        tree.names().stream().filter(name -> !expected.contains(name)).limit(MOST_UNKNOWN)
                .forEach(name -> problems.add(Problem.of("documents.return.field-unknown", FieldText.shown(name, SHOWN))));
        return new ReturnedForm(form, answers, unreadable, problems);
    }

    /// The answer's values; nothing when the field is not there or not readable.
    private Optional<List<String>> values(FormField field) {
        return switch (field.kind()) {
            case CHOICE -> choice(field);
            case SEVERAL -> several(field);
            case TEXT, LINES -> found(field, FormNames.answer(field), "Tx").map(_ -> List.of(text(field, FormNames.answer(field))));
            case DATE -> found(field, FormNames.answer(field), "Tx").flatMap(_ -> day(field));
            case NUMBER -> found(field, FormNames.answer(field), "Tx").flatMap(_ -> number(field));
        };
    }

    private Optional<List<String>> choice(FormField field) {
        boolean buttons = FormNames.isSideBySide(field);
        var found = found(field, FormNames.answer(field), buttons ? "Btn" : "Ch");
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var value = chosen(found.get().value());
        if (value.isEmpty() || (buttons && value.equals("Off"))) {
            return Optional.of(List.of());
        }
        var option = field.option(value).or(() -> buttons ? Optional.empty() : field.options().stream().filter(o -> o.label().equals(value)).findFirst());
        if (option.isEmpty() || (buttons && (found.get().flags() & RADIO) == 0)) {
            return doubtful(field, "documents.return.option-unknown", value);
        }
        return Optional.of(List.of(option.get().value()));
    }

    private Optional<List<String>> several(FormField field) {
        var ticked = new ArrayList<String>();
        boolean whole = true;
        for (var option : field.options()) {
            var found = found(field, FormNames.box(field, option), "Btn");
            var value = found.map(box -> chosen(box.value())).orElse("");
            if (value.equals("Yes")) {
                ticked.add(option.value());
            } else if (found.isEmpty()) {
                whole = false;
            } else if (!value.isEmpty() && !value.equals("Off")) {
                doubtful(field, "documents.return.option-unknown", value);
                whole = false;
            }
        }
        return whole ? Optional.of(ticked) : Optional.empty();
    }

    private Optional<List<String>> day(FormField field) {
        var written = text(field, FormNames.answer(field));
        if (written.isEmpty()) {
            return Optional.of(List.of());
        }
        var day = FieldText.day(written);
        return day.isPresent() ? Optional.of(List.of(day.get().toString())) : doubtful(field, "documents.return.not-a-day", written);
    }

    private Optional<List<String>> number(FormField field) {
        var written = text(field, FormNames.answer(field));
        if (written.isEmpty()) {
            return Optional.of(List.of());
        }
        var number = FieldText.number(written);
        return number.isPresent() ? Optional.of(List.of(number.get())) : doubtful(field, "documents.return.not-a-number", written);
    }

    private Optional<List<String>> doubtful(FormField field, String key, String value) {
        var shown = FieldText.shown(value, SHOWN);
        unreadable.put(field.id(), shown);
        problems.add(Problem.of(key, field.code(), shown).at(field.id()));
        return Optional.empty();
    }

    private Optional<FieldTree.Found> found(FormField field, String name, String type) {
        expected.add(name);
        var found = tree.find(name);
        if (found.isEmpty()) {
            problems.add(Problem.of("documents.return.field-missing", field.code()).at(field.id()));
        } else if (tree.isTwice(name)) {
            problems.add(Problem.of("documents.return.field-twice", field.code()).at(field.id()));
            return Optional.empty();
        } else if (!found.get().type().equals(type)) {
            problems.add(Problem.of("documents.return.field-changed", field.code()).at(field.id()));
            unreadable.put(field.id(), FieldText.shown(words(found.get().value()), SHOWN));
            return Optional.empty();
        }
        return found;
    }

    private String text(FormField field, String name) {
        var found = expected.contains(name) ? tree.find(name) : found(field, name, "Tx");
        var raw = found.map(there -> words(there.value())).orElse("");
        if (raw.length() > Forms.LONGEST_TEXT) {
            problems.add(Problem.of("documents.return.too-long", field.code(), Forms.LONGEST_TEXT).at(field.id()));
        }
        return FieldText.clean(raw, Forms.LONGEST_TEXT);
    }

    /// What was chosen: some programs write it as a name, some as text, some as a list of one.
    private static String chosen(@Nullable PdfObject value) {
        return switch (value) {
            case PdfName name -> name.getValue();
            case PdfArray list -> list.isEmpty() ? "" : chosen(list.get(0) instanceof PdfArray ? null : list.get(0));
            case null, default -> words(value).strip();
        };
    }

    private static String words(@Nullable PdfObject value) {
        return switch (value) {
            case PdfString text -> text.toUnicodeString();
            case PdfName name -> name.getValue();
            case PdfStream stream -> new PdfString(stream.getBytes()).toUnicodeString();
            case null, default -> "";
        };
    }
}
