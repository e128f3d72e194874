package soundpractice.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import soundpractice.documents.page.BarPart;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;

/// The printed stocktake and the report of a finished one: archive files, accessible, and every row on the page.
class StocktakePagesTest {
    private static JasperPages pages;

    @BeforeAll
    static void open() throws Exception {
        pages = JasperPages.open(null);
    }

    @Test
    void the_printed_stocktake_is_an_archive_file_and_accessible() throws Exception {
        conforms(paper(), "stocktake-paper");
    }

    @Test
    void the_report_is_an_archive_file_and_accessible() throws Exception {
        conforms(report(), "stocktake-report");
    }

    @Test
    void a_character_that_the_font_lacks_is_printed_by_its_number() throws Exception {
        var model = new PageModel("stocktake/report", "Report", "Us", Map.of("title", "Report"), List.of(PageRow.of("para", "text", "Well done \uD83D\uDE00")));
        var pdf = pages.render(model).orThrow().pdf();
        assertThat(text(pdf)).contains("Well done [U+1F600]");
    }

    @Test
    void a_note_longer_than_a_page_is_printed_to_its_end() throws Exception {
        var note = "A sentence that somebody dictated while walking through the practice. ".repeat(280) + "The very end.";
        var rows = List.of(PageRow.of("h2", "title", "Findings"), PageRow.of("finding-head"),
                PageRow.of("finding", "code", "PS-01", "title", "Question", "answer", "No", "note", note, "extra", "audit"),
                PageRow.of("answer-head", "note", "Update"), PageRow.of("answer", "code", "PS-02", "title", "Question", "answer", "No", "note", note, "agreed", ""));
        var report = pages.render(new PageModel("stocktake/report", "Report", "Us", Map.of("title", "Report"), rows)).orThrow();
        assertThat(text(report.pdf()).split("very end", -1)).hasSize(3);
        var paper = new PageModel("stocktake/paper", "Paper", "Us", Map.of("title", "Paper"), List.of(PageRow.of("question", "section", "PS", "section_title", "Safety",
                "code", "PS-01", "question", "Question", "answer", "x", "note_title", "Update", "note", note)));
        assertThat(text(pages.render(paper).orThrow().pdf())).contains("very end");
    }

    private static void conforms(PageModel model, String name) throws Exception {
        var made = pages.render(model).orThrow();
        Files.write(Path.of(System.getProperty("project.build.directory"), name + ".pdf"), made.pdf());
        assertThat(Verapdf.faults(made.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Verapdf.faults(made.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        var text = text(made.pdf());
        model.rows().forEach(row -> row.cells().forEach((field, cell) -> {
            if (field.equals("code")) {
                assertThat(text).contains(cell);
            }
        }));
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = new com.itextpdf.kernel.pdf.PdfDocument(new com.itextpdf.kernel.pdf.PdfReader(new java.io.ByteArrayInputStream(pdf)))) {
            var all = new StringBuilder();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                all.append(com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor.getTextFromPage(document.getPage(page))).append('\n');
            }
            return all.toString();
        }
    }

    private static PageModel paper() {
        var rows = new ArrayList<PageRow>();
        for (var section : SampleForms.blank().sections()) {
            for (var field : section.fields()) {
                boolean written = field.options().isEmpty();
                rows.add(PageRow.of(written ? "written" : "question", "section", section.code(), "section_title", section.title(), "code", field.code(),
                        "question", field.label(), "help", field.help(), "note_title", "Update",
                        "answer", written ? "" : "□  Yes\n■  Partly\n□  No\n□  Not applicable", "note", rows.size() % 3 == 0 ? "Seen on the day; three of four logs complete." : ""));
            }
        }
        return new PageModel("stocktake/paper", "Quality stocktake", "NHS Quayside", Map.of("organisation", "NHS Quayside Clinical Commissioning Group",
                "title", "Quality stocktake", "practice", "Harbour View Surgery (Z99001)", "facts", "Version 1  ·  63 questions in 7 sections  ·  printed 23 Nov 2026",
                "how_to", "Tick one box for each question, or write the answer, and use the last column for what you want to add.",
                "foot", "Quality stocktake, version 1", "signed", "Filled in by"), rows);
    }

    private static PageModel report() throws Exception {
        var rows = new ArrayList<PageRow>();
        rows.add(PageRow.of("fact", "title", "Date", "text", "14 Sep 2026, 10:05 to 10:48"));
        rows.add(PageRow.of("fact", "title", "Where", "text", "At the practice"));
        rows.add(PageRow.of("fact", "title", "Present", "text", "Practice manager; lead nurse; area-team officer"));
        rows.add(PageRow.of("fact", "title", "Result", "text", "63 of 63 questions answered: 41 yes, 11 partly, 5 no, 6 not applicable"));
        rows.add(PageRow.of("h2", "title", "Profile by section"));
        rows.add(PageRow.of("para", "text", "Each bar shows the answers of one section; the figures beside it say the same."));
        var head = PageRow.of("profile-head");
        int i = 1;
        for (var tone : BarPart.Tone.values()) {
            head = head.bar("s" + i++, List.of(new BarPart(1, tone)));
        }
        rows.add(head);
        for (var section : List.of("Patient Safety", "Incident Reporting", "Patient Experience", "Complaints and Compliments", "Clinical Effectiveness", "Infection Prevention and Control", "Safeguarding")) {
            int a = section.length() % 7;
            rows.add(PageRow.of("profile", "title", section, "text", section + ": " + a + " yes, 2 partly, 1 no", "n1", "" + a, "n2", "2", "n3", "1", "n4", "1", "n5", "0")
                    .bar("bar", List.of(new BarPart(a, BarPart.Tone.GOOD), new BarPart(2, BarPart.Tone.PART), new BarPart(1, BarPart.Tone.BAD), new BarPart(1, BarPart.Tone.NEUTRAL))));
        }
        rows.add(PageRow.of("h2", "title", "Findings"));
        rows.add(PageRow.of("para", "text", "16 questions were answered No or Partly. No comes first."));
        rows.add(PageRow.of("h3", "title", "Patient Safety"));
        rows.add(PageRow.of("finding-head"));
        for (int n = 1; n < 7; n++) {
            rows.add(PageRow.of("finding", "code", "PS-0" + n, "title", "Are routine safety checks, such as fridge temperatures, logged without gaps?", "answer", n < 3 ? "No" : "Partly",
                    "note", n % 2 == 0 ? "Two entries missing in August; the lead nurse now checks every Friday." : "", "extra", "Safety checks, governance"));
        }
        rows.add(PageRow.of("h2", "title", "All answers"));
        for (var section : SampleForms.filled().sections()) {
            rows.add(PageRow.of("h3", "title", section.title()));
            rows.add(PageRow.of("answer-head", "note", "Update"));
            for (var field : section.fields()) {
                rows.add(PageRow.of("answer", "code", field.code(), "title", field.label(), "answer", String.join(", ", field.given().values()), "note", field.given().note(), "agreed", "Agreed"));
            }
        }
        rows.add(PageRow.of("h2", "title", "Evidence"));
        rows.add(PageRow.of("evidence", "code", "PS-08", "title", "Fridge log, August.jpg", "text", "Photo, 1.2 MB, taken 14 Sep 2026 10:12, fingerprint 3fa9 12bc").picture("picture", photo()));
        rows.add(PageRow.of("evidence", "code", "IR-02", "title", "Datix export.pdf", "text", "PDF, 340 kB", "extra", "PDF"));
        rows.add(PageRow.of("h2", "title", "Signatures", "keep", "end"));
        rows.add(PageRow.of("sign", "keep", "end", "title", "For the practice"));
        rows.add(PageRow.of("sign", "keep", "end", "title", "For NHS Quayside"));
        rows.add(PageRow.of("proof", "keep", "end", "code", "K7QF-2M9D-XA", "text", "Both sides leave with this code. It is made from every answer, note and piece of evidence: if one of them were changed, the code would be another."));
        return new PageModel("stocktake/report", "Stocktake report", "NHS Quayside", Map.of("organisation", "NHS Quayside Clinical Commissioning Group", "title", "Stocktake report",
                "practice", "Harbour View Surgery (Z99001)", "subtitle", "Finished on 14 Sep 2026", "foot", "Stocktake of 14 Sep 2026  ·  proof code K7QF-2M9D-XA"), rows);
    }

    private static byte[] photo() throws Exception {
        var image = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
        var brush = image.createGraphics();
        brush.setColor(new Color(0x8FB8DE));
        brush.fillRect(0, 0, 160, 120);
        brush.setColor(Color.WHITE);
        brush.fillOval(40, 20, 80, 80);
        brush.dispose();
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
