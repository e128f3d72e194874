package soundpractice.documents.render;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.forms.fields.PdfFormCreator;
import com.itextpdf.forms.fields.PdfFormAnnotation;
import com.itextpdf.forms.fields.TextFormFieldBuilder;
import com.itextpdf.io.source.ByteArrayOutputStream;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.geom.Rectangle;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfResources;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfUAConformance;
import com.itextpdf.kernel.pdf.PdfVersion;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import com.itextpdf.kernel.pdf.event.PdfDocumentEvent;
import com.itextpdf.layout.Document;
import com.itextpdf.pdfua.PdfUAConfig;
import com.itextpdf.pdfua.PdfUADocument;
import java.io.IOException;
import java.util.LinkedHashMap;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.form.FormModel;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Writes a form as a PDF to be filled in: PDF/UA-1, no script of any kind, and five hidden fields by which it is known again.
final class FillableForm {
    private static final int TYPED_SIZE = 10;
    private final Fonts fonts;
    private final FormWords words;

    FillableForm(Fonts fonts, FormWords words) {
        this.fonts = fonts;
        this.words = words;
    }

    RenderedDocument write(FormModel form) throws TroubleException {
        var bytes = new ByteArrayOutputStream(512 * 1024);
        var title = form.title() + ": " + form.practice();
        var properties = new WriterProperties().setPdfVersion(PdfVersion.PDF_1_7).setFullCompressionMode(true);
        int pages;
        try (var document = new PdfUADocument(new PdfWriter(bytes, properties), new PdfUAConfig(PdfUAConformance.PDF_UA_1, title, "en-GB"))) {
            document.getDocumentInfo().setAuthor(form.organisation());
            document.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
            var look = FormLook.load();
            var furniture = new FormFurniture(look, fonts.printable(form.practice()),
                    fonts.printable(form.title()), words.page(), words.of());
            document.addEventHandler(PdfDocumentEvent.END_PAGE, furniture);
            var page = new Document(document, PageSize.A4);
            page.setMargins(56, FormPages.MARGIN, 56, FormPages.MARGIN);
            new FormPages(look, words, fonts::printable).write(form, page);
            name(form, document);
            hide(form, document, look);
            typeWith(look, document);
            furniture.finish(document);
            pages = document.getNumberOfPages();
            page.flush();
        } catch (IOException | ITextException e) {
            throw new TroubleException(Problem.of("documents.pdf", String.valueOf(e.getMessage())), e);
        }
        return new RenderedDocument(bytes.toByteArray(), pages, title);
    }

    /// A set of buttons is called by its question; each button by its option.
    private static void name(FormModel form, PdfDocument document) {
        var fields = PdfFormCreator.getAcroForm(document, true);
        for (var asked : form.fields()) {
            if (FormNames.isSideBySide(asked)) {
                fields.getField(FormNames.answer(asked)).setAlternativeName(asked.code() + ", " + asked.label());
            }
        }
    }

    /// Gives every field that is written in the font for typing. What is printed into it beforehand stays drawn as it is.
    private static void typeWith(FormLook look, PdfDocument document) {
        look.typed().makeIndirect(document);
        document.addFont(look.typed());
        var form = PdfFormCreator.getAcroForm(document, true);
        var resources = new PdfResources();
        var name = resources.addFont(document, look.typed());
        form.getPdfObject().put(PdfName.DR, resources.getPdfObject());
        var appearance = new PdfString("/" + name.getValue() + " " + TYPED_SIZE + " Tf 0 g");
        form.getPdfObject().put(PdfName.DA, appearance);
        form.getAllFormFields().values().stream().filter(field -> !PdfName.Btn.equals(field.getFormType())).forEach(field -> {
            field.getPdfObject().put(PdfName.DA, appearance);
            field.getWidgets().forEach(widget -> widget.getPdfObject().put(PdfName.DA, appearance));
        });
    }

    /// What the form is, in fields nobody sees.
    private static void hide(FormModel form, PdfDocument document, FormLook look) {
        var hidden = new LinkedHashMap<String, String>();
        hidden.put(FormNames.FORM, form.identity().form());
        hidden.put(FormNames.VERSION, form.identity().version());
        hidden.put(FormNames.PRACTICE, form.identity().practice().value());
        hidden.put(FormNames.REFERENCE, form.identity().reference());
        hidden.put(FormNames.DIGEST, FormNames.digest(form));
        var fields = PdfFormCreator.getAcroForm(document, true);
        hidden.forEach((name, value) -> {
            var field = new TextFormFieldBuilder(document, name).setWidgetRectangle(new Rectangle(0, 0, 1, 1)).setPage(1).setFont(look.typed()).createText();
            field.setValue(value);
            field.setReadOnly(true);
            field.setAlternativeName(name);
            field.getFirstFormAnnotation().setVisibility(PdfFormAnnotation.HIDDEN);
            fields.addField(field, document.getFirstPage());
        });
        fields.getPdfObject().remove(PdfName.NeedAppearances);
    }
}
