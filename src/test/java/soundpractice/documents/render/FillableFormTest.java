package soundpractice.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import soundpractice.platform.text.Messages;

/// Fillable forms, as they go out.
class FillableFormTest {
    private static AcroForms forms;

    @BeforeAll
    static void open() throws Exception {
        forms = AcroForms.open(Messages.load(Locale.UK));
    }

    @Test
    void an_empty_form_is_accessible() throws Exception {
        var pdf = forms.fillable(SampleForms.blank()).pdf();
        Files.write(Path.of(System.getProperty("project.build.directory"), "form-blank.pdf"), pdf);
        assertThat(Verapdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_form_filled_in_beforehand_is_accessible() throws Exception {
        var pdf = forms.fillable(SampleForms.filled()).pdf();
        Files.write(Path.of(System.getProperty("project.build.directory"), "form-filled.pdf"), pdf);
        assertThat(Verapdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }
}
