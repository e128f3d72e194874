package soundpractice.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import soundpractice.documents.render.JasperPages;
import soundpractice.documents.render.Verapdf;
import soundpractice.platform.text.Language;
import soundpractice.platform.text.Messages;

final class QuickCardTest {
    static List<Arguments> cards() {
        return Arrays.stream(QuickCard.values()).flatMap(card -> Arrays.stream(Language.values()).map(language -> Arguments.of(card, language))).toList();
    }

    @ParameterizedTest
    @MethodSource("cards")
    void fits_one_page_that_can_be_kept_and_read_aloud(QuickCard card, Language language) throws Exception {
        var words = Messages.load(language.locale());
        var made = JasperPages.open(null).render(card.page(words)).orThrow();
        Files.write(Files.createDirectories(Path.of(System.getProperty("project.build.directory", "target"), "pages"))
                .resolve(("card-" + card.name() + "-" + language.name() + ".pdf").toLowerCase(Locale.ROOT)), made.pdf());
        assertThat(made.pages()).isEqualTo(1);
        assertThat(Verapdf.faults(made.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Verapdf.faults(made.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        try (var pdf = Loader.loadPDF(made.pdf())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language.locale().toLanguageTag());
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(card.page(words).rows()).hasSizeGreaterThan(9).allSatisfy(row -> row.cells().values().forEach(said -> assertThat(text).contains(said.replaceAll("\\s+", " "))));
        }
    }
}
