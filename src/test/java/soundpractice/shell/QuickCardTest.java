package soundpractice.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import soundpractice.documents.render.JasperPages;
import soundpractice.documents.render.Verapdf;
import soundpractice.platform.text.Messages;

final class QuickCardTest {
    private static final Messages WORDS = Messages.load(Locale.UK);

    @ParameterizedTest
    @EnumSource
    void fits_one_page_that_can_be_kept_and_read_aloud(QuickCard card) throws Exception {
        var made = JasperPages.open(null).render(card.page(WORDS)).orThrow();
        Files.write(Files.createDirectories(Path.of(System.getProperty("project.build.directory", "target"), "pages")).resolve("card-" + card.name().toLowerCase(Locale.ROOT) + ".pdf"), made.pdf());
        assertThat(made.pages()).isEqualTo(1);
        assertThat(Verapdf.faults(made.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Verapdf.faults(made.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        try (var pdf = Loader.loadPDF(made.pdf())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(card.page(WORDS).rows()).hasSizeGreaterThan(9).allSatisfy(row -> row.cells().values().forEach(said -> assertThat(text).contains(said.replaceAll("\\s+", " "))));
        }
    }
}
