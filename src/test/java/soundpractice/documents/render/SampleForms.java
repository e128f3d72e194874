package soundpractice.documents.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import soundpractice.documents.form.FieldKind;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.form.FormField;
import soundpractice.documents.form.FormIdentity;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.FormOption;
import soundpractice.documents.form.FormSection;
import soundpractice.kernel.PracticeCode;

/// A form of 63 questions in 7 sections, with every kind of field.
public final class SampleForms {
    public static final FormIdentity IDENTITY = new FormIdentity("sample", "1", PracticeCode.of("Z99001"), "01890000-0000-7000-8000-000000000001");
    private static final List<FormOption> JUDGED = List.of(new FormOption("yes", "Yes"), new FormOption("partly", "Partly"), new FormOption("no", "No"),
            new FormOption("not_applicable", "Not applicable"));

    private SampleForms() {}

    /// Nothing filled in.
    public static FormModel blank() {
        var sections = new ArrayList<FormSection>();
        int[] sizes = {8, 12, 7, 7, 10, 11, 8};
        for (int s = 0; s < sizes.length; s++) {
            var fields = new ArrayList<FormField>();
            for (int q = 1; q <= sizes[s]; q++) {
                fields.add(field((char) ('A' + s) + "S-%02d".formatted(q), s + q));
            }
            sections.add(new FormSection((char) ('A' + s) + "S", "Section " + (char) ('A' + s), "", fields));
        }
        return new FormModel(IDENTITY, "Quality stocktake", "NHS Quayside Clinical Commissioning Group", "Harbour View Surgery",
                List.of(new FormModel.Fact("Questions", "Version 1, 63 questions in 7 sections")),
                List.of("Open this file in any PDF reader, click into a field and type.", "Save it, and send it back."), sections);
    }

    /// Everything filled in.
    public static FormModel filled() {
        var blank = blank();
        var sections = blank.sections().stream().map(section -> new FormSection(section.code(), section.title(), section.intro(),
                section.fields().stream().map(field -> field.filled(answer(field))).toList())).toList();
        return new FormModel(blank.identity(), blank.title(), blank.organisation(), blank.practiceName(), blank.facts(), blank.howTo(), sections);
    }

    /// What somebody may answer.
    public static FormAnswer answer(FormField field) {
        var answer = switch (field.kind()) {
            case CHOICE -> FormAnswer.of(field.options().get(Math.floorMod(field.id().hashCode(), field.options().size())).value());
            case SEVERAL -> new FormAnswer(List.of(field.options().getFirst().value()), "");
            case DATE -> FormAnswer.of("2026-09-14");
            case NUMBER -> FormAnswer.of("12.5");
            case TEXT -> FormAnswer.of("Siân Wyn, named lead – “acting”");
            case LINES -> FormAnswer.of("First line for " + field.code() + "\nsecond line: 95 % of 90 %");
        };
        return field.hasNote() ? answer.noted("Seen on the day, " + field.code() + "; 3 of 4 logs complete – one gap “explained”.") : answer;
    }

    private static FormField field(String code, int nth) {
        var label = "Is question " + code + " answered in the words of the person who knows, and is the proof at hand on the day of the visit?";
        var help = "A dated log with an owner, and the notes of the last review.";
        return switch (nth % 9) {
            case 0 -> new FormField(code, code, label, help, FieldKind.DATE, List.of(), false, "Update", FormAnswer.NONE);
            case 1 -> new FormField(code, code, label, help, FieldKind.LINES, List.of(), false, "Action", FormAnswer.NONE);
            case 2 -> new FormField(code, code, label, help, FieldKind.SEVERAL,
                    List.of(new FormOption("o1", "staff"), new FormOption("o2", "good practice")), false, "Update", FormAnswer.NONE);
            case 3 -> new FormField(code, code, label, "", FieldKind.NUMBER, List.of(), true, "", FormAnswer.NONE);
            case 4 -> new FormField(code, code, label, "", FieldKind.TEXT, List.of(), true, "", FormAnswer.NONE);
            case 5 -> new FormField(code, code, label, help, FieldKind.CHOICE,
                    Stream.of("a", "b", "c", "d", "e", "f", "g", "h").map(v -> new FormOption(v, "Choice " + v)).toList(), false, "", FormAnswer.NONE);
            default -> new FormField(code, code, label, help, FieldKind.CHOICE, JUDGED, false, "Update", FormAnswer.NONE);
        };
    }
}
