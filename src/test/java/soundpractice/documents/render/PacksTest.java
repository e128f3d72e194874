package soundpractice.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import soundpractice.documents.RenderedDocument;
import soundpractice.documents.pack.Attachment;
import soundpractice.documents.pack.PackModel;
import soundpractice.documents.pack.PackPart;
import soundpractice.documents.page.Chart;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.kernel.BlobId;

/// Packs: outline, labels, feet and attachments; archive files that can be read aloud; refused where they say so.
class PacksTest {
    private static final BlobId LETTER = BlobId.of("a letter");
    private static byte[] letter;
    private static JasperPages pages;

    @BeforeAll
    static void letters() throws Exception {
        letter = JasperRenderer.open(null, SampleLetters.TITLES).render(SampleLetters.letter(4)).orThrow().pdf();
        pages = JasperPages.open(null);
    }

    private static PackPart.Made chapter(String title, int rows, int atMost) {
        var all = new ArrayList<PageRow>();
        all.add(PageRow.of("h2", "title", "Figures over time"));
        all.add(PageRow.of("line", "text", "Three quarters.").chart("chart", new Chart.Line(List.of(new Chart.Point("Q1", 58.2, "58.2%"), new Chart.Point("Q2", null, ""),
                new Chart.Point("Q3", 61.4, "61.4%")), List.of(new Chart.Limit(60, "red below 60%")), 40, 100)));
        all.add(PageRow.of("strip", "text", "Two practices.").chart("chart", new Chart.Strip(List.of(50.0, 70.0), 58.2, "58.2%", List.of(), 40, 100)));
        all.add(PageRow.of("quarters-head", "c1", "Quarter", "c2", "Figure", "c3", "Status", "c4", "Rank", "c5", "Listed", "c6", "Trace"));
        all.add(PageRow.of("quarters", "c1", "Q1", "c2", "58.2%", "c3", "Red", "c4", "1 of 2", "c5", "Yes", "c6", "1"));
        for (int i = 0; i < rows; i++) {
            all.add(PageRow.of("fact", "title", "Fact " + i, "text", "So it is.", "trace", "2"));
        }
        return new PackPart.Made(title, 1, "", new PageModel("committee/pack", title, "NHS Example", Map.of("organisation", "NHS Example", "title", title, "running", title), all),
                atMost);
    }

    private static PackModel model(List<PackPart> parts) {
        return new PackModel("PCQG pack", "NHS Example", Instant.parse("2026-03-02T10:00:00Z"), "PCQG pack", "Confidential", "Draft", parts,
                List.of(Attachment.of("figures.csv", "The figures", "text/csv", "figure,what\r\n1,Overall\r\n")));
    }

    private static RenderedDocument assemble(PackModel model) throws Exception {
        return new ITextPacks(pages).assemble(model, id -> letter, n -> true).orThrow();
    }

    @Test
    void a_pack_has_outline_labels_feet_and_its_figures_inside_and_is_fit_for_archive_and_screen_reader() throws Exception {
        var pack = assemble(model(List.of(chapter("Summary", 3, 0), chapter("1 Alder Surgery", 60, 0), new PackPart.Kept("Letter 4", 2, "A-", LETTER))));
        try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pack.pdf())))) {
            assertThat(document.getNumberOfPages()).isEqualTo(pack.pages()).isGreaterThan(5);
            assertThat(document.getOutlines(true).getAllChildren().stream().map(o -> o.getTitle()).toList()).containsExactly("Summary", "1 Alder Surgery");
            assertThat(document.getOutlines(true).getAllChildren().get(1).getAllChildren()).singleElement().satisfies(o -> assertThat(o.getTitle()).isEqualTo("Letter 4"));
            var labels = document.getPageLabels();
            assertThat(labels[0]).isEqualTo("1");
            assertThat(labels[labels.length - 1]).startsWith("A-");
            var first = PdfTextExtractor.getTextFromPage(document.getPage(1));
            assertThat(first).contains("Confidential").contains("1   (1 / " + pack.pages() + ")");
            assertThat(document.getCatalog().getPdfObject().getAsArray(PdfName.AF)).hasSize(1);
        }
        assertThat(Verapdf.faults(pack.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Verapdf.faults(pack.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void a_cover_sheet_with_a_third_page_is_refused_and_says_how_many_it_has() throws Exception {
        var refused = new ITextPacks(pages).assemble(model(List.of(chapter("Cover sheet", 140, 2))), id -> letter, n -> true);
        assertThat(refused.problems()).singleElement().satisfies(p -> assertThat(p.key()).isEqualTo("documents.pack.too-long"))
                .satisfies(p -> assertThat(p.args()).containsExactly("Cover sheet", 4, 2));
    }

    @Test
    void a_pack_that_is_stopped_leaves_nothing() throws Exception {
        var told = new ArrayList<Integer>();
        var stopped = new ITextPacks(pages).assemble(model(List.of(chapter("One", 1, 0), chapter("Two", 1, 0), chapter("Three", 1, 0))), id -> letter, n -> {
            told.add(n);
            return n < 2;
        });
        assertThat(told).containsExactly(1, 2);
        assertThat(stopped.problems()).singleElement().satisfies(p -> assertThat(p.key()).isEqualTo("documents.pack.stopped"));
    }
}
