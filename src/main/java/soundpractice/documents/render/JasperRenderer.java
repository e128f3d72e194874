package soundpractice.documents.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperPrintManager;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.repo.RepositoryService;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.LetterField;
import soundpractice.documents.LetterKind;
import soundpractice.documents.LetterModel;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.Renderer;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Letters through JasperReports templates, joined by iText.
public final class JasperRenderer implements Renderer {
    private final Fonts fonts;
    private final JasperReportsContext context;
    private final Map<String, String> titles;
    private final LetterPages letters;
    private final PdfPages pdf;

    private JasperRenderer(Fonts fonts, @Nullable Path own, Map<String, String> titles) {
        this.fonts = fonts;
        var local = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        local.setExtensions(RepositoryService.class, List.of(new ColourProfile()));
        this.context = local;
        this.titles = titles;
        this.letters = new LetterPages(context, new Templates(context, own), own == null ? null : own.resolve("logo.png"), titles);
        this.pdf = new PdfPages(context);
    }

    /// A renderer that uses a team's own templates where it has them.
    ///
    /// @param own the store's `reports` folder: edited templates under the same names as ours, and `logo.png`; null if there is none
    /// @param titles what the enclosures are called, by their ids ([soundpractice.documents.Enclosure#id()])
    public static JasperRenderer open(@Nullable Path own, Map<String, String> titles) throws TroubleException {
        return new JasperRenderer(Fonts.load(), own, titles);
    }

    @Override
    public List<Problem> problems(LetterModel model) throws TroubleException {
        var kind = kind(model);
        var problems = new ArrayList<Problem>();
        var filled = model.filled();
        for (var field : letters.fields(kind)) {
            boolean known = filled.containsKey(field) || kind.optional().contains(field) || kind.variants().values().stream().anyMatch(v -> v.contains(field));
            if (!known) {
                problems.add(kind.problem("template-asks", model.practice().value(), field).at(field));
            }
        }
        filled.forEach((field, value) -> addMissingGlyph(problems, kind, model, field, value));
        model.tables().forEach((table, rows) -> rows.forEach(row -> row.forEach(cell -> addMissingGlyph(problems, kind, model, table, cell))));
        return problems;
    }

    private void addMissingGlyph(List<Problem> problems, LetterKind kind, LetterModel model, String field, String value) {
        fonts.missing(value).ifPresent(c -> problems.add(kind.problem("glyph-missing", model.practice().value(), field,
                Character.toString(c), "U+%04X".formatted(c)).at(field)));
    }

    @Override
    public Outcome<RenderedDocument> render(LetterModel model) throws TroubleException {
        var kind = kind(model);
        var parts = letters.fill(kind, model);
        var subject = LetterPages.subject(parts.getFirst());
        var author = model.fields().getOrDefault(LetterField.ORGANISATION, "");
        var cut = LetterPages.cutOff(parts);
        if (cut.isPresent()) {
            return Outcome.refused(kind.problem("cut-off", model.practice().value(), cut.get()));
        }
        int pages = parts.stream().mapToInt(part -> part.getPages().size()).sum();
        if (parts.size() == 1) {
            return Outcome.done(new RenderedDocument(pdf.write(parts.getFirst(), subject, author, Locale.UK), pages, subject));
        }
        var files = new ArrayList<byte[]>();
        var bookmarks = new ArrayList<String>();
        for (int i = 0; i < parts.size(); i++) {
            bookmarks.add(i == 0 ? "Letter " + kind.number() : titles.getOrDefault(kind.enclosures().get(i - 1).id(), kind.enclosures().get(i - 1).id()));
            files.add(pdf.write(parts.get(i), subject, author, Locale.UK));
        }
        return Outcome.done(new RenderedDocument(PdfAssembly.join(files, bookmarks, subject, author), pages, subject));
    }

    @Override
    public int pages(LetterModel model) throws TroubleException {
        return letters.fill(kind(model), model).stream().mapToInt(part -> part.getPages().size()).sum();
    }

    @Override
    public byte[] previewPage(LetterModel model, int page, int dpi) throws TroubleException {
        int left = page;
        for (JasperPrint part : letters.fill(kind(model), model)) {
            if (left < part.getPages().size()) {
                return picture(part, left, dpi);
            }
            left -= part.getPages().size();
        }
        throw new IllegalArgumentException("the letter has no page " + (page + 1));
    }

    @Override
    public void warmUp() throws TroubleException {
        for (var kind : LetterKind.all()) {
            letters.fields(kind);
        }
        var sample = LetterModel.of("letter-4", PracticeCode.of("Z99001"), LocalDate.EPOCH);
        var filled = sample;
        for (var field : LetterKind.find("letter-4").orElseThrow().required()) {
            filled = filled.with(field, "A");
        }
        if (!render(filled).isDone()) {
            throw new IllegalStateException("the plainest letter does not fit its page");
        }
    }

    private byte[] picture(JasperPrint part, int page, int dpi) throws TroubleException {
        try {
            var image = (BufferedImage) JasperPrintManager.getInstance(context).printToImage(part, page, dpi / 72f);
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (JRException | IOException e) {
            throw new TroubleException(Problem.of("documents.pdf", String.valueOf(e.getMessage())), e);
        }
    }

    private static LetterKind kind(LetterModel model) {
        return LetterKind.find(model.kind()).orElseThrow(() -> new IllegalArgumentException("no such letter: " + model.kind()));
    }
}
