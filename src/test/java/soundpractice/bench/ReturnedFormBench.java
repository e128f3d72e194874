package soundpractice.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import soundpractice.documents.render.AcroForms;
import soundpractice.documents.render.PdfBoxFiller;
import soundpractice.documents.render.SampleForms;
import soundpractice.kernel.Outcome;
import soundpractice.platform.text.Messages;

/// A form of 63 questions that another program filled in, read back with every guard; beside it, that other program reading the same fields without any.
@Tag("bench")
class ReturnedFormBench {
    private static final int READS = 200;

    @Test
    void reading_a_form_that_came_back() throws Exception {
        var forms = AcroForms.open(Messages.load(Locale.UK));
        var form = SampleForms.blank();
        var clock = ManagementFactory.getThreadMXBean();
        var made = new Samples();
        for (int i = 0; i < 10; i++) {
            long before = clock.getCurrentThreadCpuTime();
            assertThat(forms.fillable(form).pages()).isPositive();
            made.add((clock.getCurrentThreadCpuTime() - before) / 1e6);
        }
        var file = PdfBoxFiller.fill(forms.fillable(form).pdf(), form, PdfBoxFiller.everything(form), false);
        var ours = new Samples();
        var work = new Samples();
        var theirs = new Samples();
        for (int i = 0; i < READS; i++) {
            long before = clock.getCurrentThreadCpuTime();
            ours.measure(() -> assertThat(forms.read(file, _ -> Outcome.done(form)).orThrow().answered()).isEqualTo(63));
            work.add((clock.getCurrentThreadCpuTime() - before) / 1e6);
            theirs.measure(() -> assertThat(plainly(file)).isGreaterThan(63));
        }
        var reference = "PDFBox opening the same file and asking every field for its value";
        Figure.limit("form-read", ours, 0.5, reference, theirs, 150);
        Figure.limit("form-read-cpu", work, 0.99, reference, theirs, 150);
        Figure.limit("form-make-cpu", made, 0.5, reference, theirs, 2_000);
    }

    private static int plainly(byte[] file) throws Exception {
        try (var document = Loader.loadPDF(file)) {
            int values = 0;
            for (var field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
                values += field.getValueAsString().isEmpty() ? 0 : 1;
            }
            return values;
        }
    }
}
