package soundpractice.documents.render;

import com.itextpdf.commons.exceptions.ITextException;
import com.itextpdf.kernel.exceptions.BadPasswordException;
import com.itextpdf.kernel.exceptions.MemoryLimitsAwareException;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import soundpractice.documents.form.FormIdentity;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.Forms;
import soundpractice.documents.form.ReturnedForm;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;

/// Reads a form that came back, and believes nothing in it. First what no form of ours holds is looked for, and refuses the file; then the file says which form it is, and
/// only the fields which the program knows that form to have are read, each as what it has to be.
final class FormReader {
    private static final int HEADER_WITHIN = 1024;
    private static final int MOST_PAGES = 50;
    private static final int MOST_ANNOTATIONS = 5_000;

    /// What a file holds, or why it is not taken.
    Outcome<ReturnedForm> read(byte[] file, Function<FormIdentity, Outcome<FormModel>> known) {
        if (file.length == 0) {
            return refused("documents.return.empty");
        }
        if (file.length > Forms.LARGEST_FILE) {
            return refused("documents.return.too-large", Forms.LARGEST_FILE / (1024 * 1024));
        }
        int header = new String(file, 0, Math.min(file.length, HEADER_WITHIN), StandardCharsets.ISO_8859_1).indexOf("%PDF-");
        if (header < 0) {
            return refused("documents.return.not-pdf");
        }
        var pdf = header == 0 ? file : Arrays.copyOfRange(file, header, file.length);
        try (var reader = new GuardedPdfReader(pdf); var document = new GuardedPdfDocument(reader)) {
            if (reader.hasRebuiltXref()) {
                return refused("documents.return.damaged");
            }
            if (reader.isEncrypted()) {
                return refused("documents.return.password");
            }
            return inside(document, known);
        } catch (BadPasswordException locked) {
            return refused("documents.return.password");
        } catch (MemoryLimitsAwareException bomb) {
            return refused("documents.return.unpacks");
        } catch (StackOverflowError nested) {
            return refused("documents.return.nested");
        } catch (IOException | ITextException | ClassCastException | NullPointerException | IndexOutOfBoundsException | IllegalArgumentException
                | IllegalStateException | ArithmeticException | NegativeArraySizeException broken) {
            // What a parser stumbles over in a broken file, whatever it is. A locked file it cannot open at all.
            return refused(new String(file, StandardCharsets.ISO_8859_1).contains("/Encrypt") ? "documents.return.password" : "documents.return.damaged");
        }
    }

    private static Outcome<ReturnedForm> inside(PdfDocument document, Function<FormIdentity, Outcome<FormModel>> known) {
        var tooMuch = tooMuch(document);
        if (tooMuch.isPresent()) {
            return Outcome.refused(tooMuch.get());
        }
        var form = document.getCatalog().getPdfObject().getAsDictionary(PdfName.AcroForm);
        if (form != null && form.containsKey(PdfName.XFA)) {
            return refused("documents.return.xfa");
        }
        var contents = FormContents.of(document);
        if (contents.forbidden().isPresent()) {
            return Outcome.refused(contents.forbidden().get());
        }
        if (form == null || form.getAsArray(PdfName.Fields) == null || form.getAsArray(PdfName.Fields).isEmpty()) {
            return refused("documents.return.no-fields");
        }
        var tree = FieldTree.of(form.getAsArray(PdfName.Fields));
        if (tree.overflows()) {
            return refused("documents.return.fields", FieldTree.MOST_FIELDS);
        }
        var identity = identity(tree);
        if (identity.isEmpty()) {
            return refused("documents.return.not-ours");
        }
        return switch (known.apply(identity.get())) {
            case Outcome.Refused<FormModel>(var why) -> Outcome.refused(why);
            case Outcome.Done<FormModel>(var expected) -> compare(expected, identity.get(), contents, tree);
        };
    }

    private static Outcome<ReturnedForm> compare(FormModel expected, FormIdentity said, FormContents contents, FieldTree tree) {
        if (!expected.identity().practice().equals(said.practice())) {
            return refused("documents.return.other-practice", said.practice().value(), expected.identity().practice().value());
        }
        if (!expected.identity().equals(said)) {
            return refused("documents.return.not-ours");
        }
        var problems = new ArrayList<>(contents.problems());
        problems.addAll(tree.problems());
        if (!FormNames.digest(expected).equals(tree.hidden(FormNames.DIGEST))) {
            problems.add(Problem.of("documents.return.altered"));
        }
        return Outcome.done(new FieldValues(tree, problems).read(expected));
    }

    private static Optional<FormIdentity> identity(FieldTree tree) {
        var form = tree.hidden(FormNames.FORM);
        var version = tree.hidden(FormNames.VERSION);
        var reference = tree.hidden(FormNames.REFERENCE);
        if (form.isEmpty() || version.isEmpty() || reference.isEmpty()) {
            return Optional.empty();
        }
        return PracticeCode.parse(tree.hidden(FormNames.PRACTICE)).map(practice -> new FormIdentity(form, version, practice, reference));
    }

    private static Optional<Problem> tooMuch(PdfDocument document) {
        int pages = document.getNumberOfPages();
        if (pages > MOST_PAGES) {
            return Optional.of(Problem.of("documents.return.pages", pages, MOST_PAGES));
        }
        int annotations = 0;
        for (int page = 1; page <= pages; page++) {
            PdfDictionary sheet = document.getPage(page).getPdfObject();
            var marks = sheet.getAsArray(PdfName.Annots);
            annotations += marks == null ? 0 : marks.size();
        }
        return annotations > MOST_ANNOTATIONS ? Optional.of(Problem.of("documents.return.annotations", annotations, MOST_ANNOTATIONS)) : Optional.empty();
    }

    private static Outcome<ReturnedForm> refused(String key, Object... args) {
        return Outcome.refused(Problem.of(key, args));
    }
}
