package soundpractice.documents.render;

import java.util.function.Function;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.form.FormIdentity;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.Forms;
import soundpractice.documents.form.ReturnedForm;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.TroubleException;
import soundpractice.platform.text.Messages;

/// Forms as PDF files with fields (AcroForm), through iText.
public final class AcroForms implements Forms {
    private final FillableForm writer;
    private final FormReader reader;

    private AcroForms(FillableForm writer, FormReader reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /// Forms with these words.
    public static AcroForms open(Messages words) throws TroubleException {
        return new AcroForms(new FillableForm(Fonts.load(), FormWords.of(words)), new FormReader());
    }

    @Override
    public RenderedDocument fillable(FormModel form) throws TroubleException {
        return writer.write(form);
    }

    @Override
    public Outcome<ReturnedForm> read(byte[] file, Function<FormIdentity, Outcome<FormModel>> known) {
        return reader.read(file, known);
    }
}
