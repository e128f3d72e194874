package soundpractice.documents.render;

import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/// Named in `jasperreports.properties`, so that every tagged export gets a [StructureTagger].
public final class StructureTaggerFactory implements PdfTaggerFactory {

    /// For the exporter, which makes it by name.
    public StructureTaggerFactory() {}

    @Override
    public PdfTagger createTagger(JRPdfExporter exporter) {
        return new StructureTagger();
    }
}
