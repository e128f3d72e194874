package soundpractice.documents.render;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.form.FormModel;

/// Fills a form in with another maker's library, as a practice's own PDF reader would.
public final class PdfBoxFiller {
    private PdfBoxFiller() {}

    /// The form with these answers, by the field's id.
    ///
    /// @param appended true: the changes are appended to the file; false: it is written anew
    public static byte[] fill(byte[] pdf, FormModel form, Map<String, FormAnswer> answers, boolean appended) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            PDAcroForm fields = document.getDocumentCatalog().getAcroForm(null);
            for (var field : form.fields()) {
                var answer = answers.getOrDefault(field.id(), FormAnswer.NONE);
                for (var value : answer.values()) {
                    switch (field.kind()) {
                        case SEVERAL -> ((PDCheckBox) fields.getField(FormNames.box(field, field.option(value).orElseThrow()))).check();
                        case DATE -> fields.getField(FormNames.answer(field)).setValue(FormWordsForTests.WORDS.day(value));
                        default -> fields.getField(FormNames.answer(field)).setValue(value);
                    }
                }
                if (field.hasNote()) {
                    fields.getField(FormNames.note(field)).setValue(answer.note());
                }
            }
            var out = new ByteArrayOutputStream();
            if (appended) {
                document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
                fields.getCOSObject().setNeedToBeUpdated(true);
                for (var field : fields.getFieldTree()) {
                    field.getCOSObject().setNeedToBeUpdated(true);
                    field.getWidgets().forEach(widget -> widget.getCOSObject().setNeedToBeUpdated(true));
                }
                document.saveIncremental(out);
            } else {
                document.save(out);
            }
            return out.toByteArray();
        }
    }

    /// The form with a script that runs when it is opened.
    public static byte[] withScript(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setOpenAction(new org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript("app.alert('hello')"));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    /// Every question answered.
    public static Map<String, FormAnswer> everything(FormModel form) {
        var answers = new HashMap<String, FormAnswer>();
        form.fields().forEach(field -> answers.put(field.id(), SampleForms.answer(field)));
        return answers;
    }

    private static final class FormWordsForTests {
        static final FormWords WORDS = new FormWords("", "", "", "", "", "");
    }
}
