package soundpractice.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import soundpractice.documents.render.JasperPages;
import soundpractice.documents.render.Verapdf;
import soundpractice.inspection.preparation.ChecklistItem;
import soundpractice.inspection.preparation.Held;
import soundpractice.inspection.preparation.InformationPack;
import soundpractice.inspection.preparation.ItemNote;
import soundpractice.inspection.preparation.Meeting;
import soundpractice.inspection.preparation.PackPages;
import soundpractice.kernel.Reason;
import soundpractice.platform.text.Messages;
import soundpractice.register.cqc.Rating;

/// The information pack is an archive file that can be read aloud, and says every line with its source or whom to ask.
class PackPagesTest {
    private static final LocalDate DAY = LocalDate.of(2017, 10, 2);
    private static final Messages WORDS = Messages.load(Locale.UK);

    @Test
    void the_information_pack_says_every_line_and_passes_as_pdf_a_3a_and_pdf_ua_1() throws Exception {
        var planned = Made.file("a", Inspection.planned(Made.PRACTICE, InspectionKind.COMPREHENSIVE, DAY.plusDays(9), "Ann Example")
                .called(InspectionKind.COMPREHENSIVE, "Mill Lane Health Centre", "", "Ann Example", "", ""));
        var file = new InspectionFile(planned.entry(), List.of(), List.of(Made.entry(ItemNote.KIND, "n", new ItemNote(planned.id(), Made.PRACTICE, ChecklistItem.PI_08, ItemNote.State.HELD,
                "the web tool", DAY, "complete"))), List.of(Made.entry(Meeting.KIND, "m", new Meeting(planned.id(), Made.PRACTICE, false, DAY, "J. Invented", "Area team",
                        "Complaints about the telephone", "A pause is not needed"))), List.of());
        var pack = InformationPack.of(file, List.of(new Held(ChecklistItem.PI_12, Reason.of("", "inspection.known.ratings"), DAY.minusDays(40),
                Reason.of("", "inspection.known.rated", Reason.of("", Rating.GOOD.key())))));
        var model = PackPages.of(file, pack, List.of(Made.published("b", DAY.minusYears(2), Made.all(Rating.GOOD))), "Mill Lane Surgery", "NHS Example", DAY, WORDS::text);
        var made = JasperPages.open(null).render(model).orThrow();
        Files.write(Files.createDirectories(Path.of(System.getProperty("project.build.directory", "target"), "pages")).resolve("inspection-pack.pdf"), made.pdf());

        assertThat(Verapdf.faults(made.pdf(), PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Verapdf.faults(made.pdf(), PDFAFlavour.PDFUA_1)).isEmpty();
        try (var pdf = Loader.loadPDF(made.pdf())) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            for (var item : ChecklistItem.values()) {
                assertThat(text).contains(item.code(), WORDS.text(item.key()));
            }
            // where the framework once writes locality, the regulator's word is location.
            assertThat(text).contains("Location Mill Lane Health Centre").doesNotContain("Locality");
            assertThat(text).contains("Mill Lane Surgery", "Ann Example", "11 Oct 2017", "the web tool", "Overall Good", "CQC’s published ratings", "23 Aug 2017",
                    "Ask the practice manager.", "Complaints about the telephone", "A pause is not needed", "Well-led");
        }
    }
}
