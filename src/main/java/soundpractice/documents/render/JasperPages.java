package soundpractice.documents.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperPrintManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.renderers.SimpleDataRenderer;
import net.sf.jasperreports.repo.RepositoryService;
import org.jspecify.annotations.Nullable;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.documents.page.Pages;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Printed documents through JasperReports templates. A team's own template goes before ours, as with letters. Besides what a row holds, a template may ask for
/// `kind`, and for `block`: a number that grows with each heading (`h2`, `h3`), by which it keeps a heading with what follows.
public final class JasperPages implements Pages {
    private final Fonts fonts;
    private final JasperReportsContext context;
    private final Templates templates;
    private final PdfPages pdf;
    private final @Nullable Path logo;
    private final ChartDrawing drawing;

    private JasperPages(Fonts fonts, @Nullable Path own) {
        this.fonts = fonts;
        this.drawing = new ChartDrawing(fonts);
        var local = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
        local.setExtensions(RepositoryService.class, List.of(new ColourProfile()));
        this.context = local;
        this.templates = new Templates(context, own);
        this.pdf = new PdfPages(context);
        this.logo = own == null ? null : own.resolve("logo.png");
    }

    /// Documents, with a team's own templates where it has them.
    ///
    /// @param own the store's `reports` folder; null if there is none
    public static JasperPages open(@Nullable Path own) throws TroubleException {
        return new JasperPages(Fonts.load(), own);
    }

    @Override
    public Outcome<RenderedDocument> render(PageModel model) throws TroubleException {
        var pages = fill(model);
        var cut = LetterPages.cutOff(List.of(pages));
        if (cut.isPresent()) {
            return Outcome.refused(Problem.of("documents.page.cut-off", cut.get()));
        }
        var title = fonts.printable(model.title());
        return Outcome.done(new RenderedDocument(pdf.write(pages, title, model.author(), model.language()), pages.getPages().size(), title));
    }

    @Override
    public byte[] previewPage(PageModel model, int page, int dpi) throws TroubleException {
        return picture(fill(model), page, dpi);
    }

    @Override
    public List<byte[]> previews(PageModel model, int dpi) throws TroubleException {
        var filled = fill(model);
        var pictures = new ArrayList<byte[]>();
        for (int page = 0; page < filled.getPages().size(); page++) {
            pictures.add(picture(filled, page, dpi));
        }
        return pictures;
    }

    private byte[] picture(JasperPrint filled, int page, int dpi) throws TroubleException {
        try {
            var image = (BufferedImage) JasperPrintManager.getInstance(context).printToImage(filled, page, dpi / 72f);
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (JRException | IOException e) {
            throw new TroubleException(Problem.of("documents.pdf", String.valueOf(e.getMessage())), e);
        }
    }

    private JasperPrint fill(PageModel model) throws TroubleException {
        JasperReport report = templates.get(model.template());
        var parameters = new HashMap<String, Object>();
        Arrays.stream(report.getParameters()).filter(p -> !p.isSystemDefined() && p.getValueClass() == String.class).forEach(p -> parameters.put(p.getName(), ""));
        model.fields().forEach((name, text) -> parameters.put(name, fonts.printable(text)));
        parameters.put(JRParameter.REPORT_TEMPLATES, new ArrayList<>(List.of(templates.styles())));
        parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
        if (logo != null && Files.isReadable(logo)) {
            parameters.put("logo", logo());
        }
        var rows = new ArrayList<Map<String, ?>>();
        int block = 0;
        var before = "";
        for (var row : model.rows()) {
            block += row.kind().equals("h2") || (row.kind().equals("h3") && !before.equals("h2")) ? 1 : 0;
            before = row.kind();
            var filled = row(row);
            filled.put("block", block);
            rows.add(filled);
        }
        try {
            return JasperFillManager.getInstance(context).fill(report, parameters, new JRMapCollectionDataSource((Collection<Map<String, ?>>) rows));
        } catch (JRException e) {
            throw new TroubleException(Problem.of("documents.template.broken", model.template(), String.valueOf(e.getMessage())), e);
        }
    }

    private Map<String, Object> row(PageRow row) {
        var filled = new HashMap<String, Object>();
        filled.put("kind", row.kind());
        row.cells().forEach((name, text) -> {
            if (!text.isEmpty()) {
                filled.put(name, fonts.printable(text));
            }
        });
        row.pictures().forEach((name, file) -> filled.put(name, SimpleDataRenderer.getInstance(file)));
        row.bars().forEach((name, parts) -> filled.put(name, SimpleDataRenderer.getInstance(BarDrawing.svg(parts))));
        row.charts().forEach((name, chart) -> filled.put(name, SimpleDataRenderer.getInstance(drawing.svg(chart))));
        return filled;
    }

    private @Nullable Object logo() {
        try {
            return logo == null ? null : SimpleDataRenderer.getInstance(Files.readAllBytes(logo));
        } catch (IOException unreadable) {
            return null;
        }
    }
}
