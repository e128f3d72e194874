package soundpractice.documents.render;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;
import net.sf.jasperreports.pdf.type.PdfaConformanceEnum;
import soundpractice.kernel.Problem;
import soundpractice.kernel.TroubleException;

/// Filled pages as a PDF file for the archive (PDF/A-3a) that a screen reader can read.
final class PdfPages {
    private final JasperReportsContext context;

    PdfPages(JasperReportsContext context) {
        this.context = context;
    }

    /// The file's bytes.
    byte[] write(JasperPrint pages, String title, String author, Locale language) throws TroubleException {
        var bytes = new ByteArrayOutputStream(64 * 1024);
        var exporter = new JRPdfExporter(context);
        exporter.setExporterInput(new SimpleExporterInput(pages));
        exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
        exporter.setConfiguration(configuration(title, author, language));
        try {
            exporter.exportReport();
        } catch (JRException e) {
            throw new TroubleException(Problem.of("documents.pdf", String.valueOf(e.getMessage())), e);
        }
        return bytes.toByteArray();
    }

    private static SimplePdfExporterConfiguration configuration(String title, String author, Locale language) {
        var configuration = new SimplePdfExporterConfiguration();
        configuration.setPdfVersion(PdfVersionEnum.VERSION_1_7);
        configuration.setPdfaConformance(PdfaConformanceEnum.PDFA_3A);
        configuration.setEmbedIccProfile(true);
        configuration.setIccProfilePath(ColourProfile.NAME);
        configuration.setTagged(true);
        configuration.setTagLanguage(language.toLanguageTag());
        configuration.setMetadataTitle(title);
        configuration.setMetadataAuthor(author);
        configuration.setDisplayMetadataTitle(true);
        configuration.setCompressed(true);
        return configuration;
    }
}
