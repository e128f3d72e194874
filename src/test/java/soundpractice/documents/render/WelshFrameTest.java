package soundpractice.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.tagging.IStructureNode;
import com.itextpdf.kernel.pdf.tagging.PdfStructElem;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import soundpractice.documents.LetterField;
import soundpractice.documents.LetterLanguage;
import soundpractice.platform.text.Messages;

/// A letter may be framed in Welsh; what it states stays in English, and the file says which part is which.
class WelshFrameTest {
    private static String english;
    private static String welsh;
    private static byte[] file;

    @BeforeAll
    static void render() throws Exception {
        var renderer = JasperRenderer.open(null, SampleLetters.TITLES);
        var letter = SampleLetters.letter(4);
        english = text(renderer.render(letter).orThrow().pdf());
        file = renderer.render(letter.framedIn(LetterLanguage.WELSH)).orThrow().pdf();
        welsh = text(file);
    }

    @Test
    void date_reference_greeting_headings_close_and_pages_are_in_welsh() {
        assertThat(welsh).contains("Dyddiad 2 Hydref 2017", "Ein cyfeirnod QS/2017/Z99001/04", "Cod y practis Z99001", "Annwyl Dr Example", "perfformiad yn Q2 2017-18",
                "Yr hyn sydd ei angen arnom", "Erbyn", "30 Hydref 2017", "Mae cymorth ar gael", "Yn gywir", "Ffôn: 01632 960001", "E-bost:", "Copi at", "Amgaeir", "Tudalen 1 o");
        assertThat(welsh).doesNotContain("Our reference", "Dear Dr", "Yours sincerely", "Enclosed", "2 October 2017 ");
    }

    @Test
    void what_the_letter_states_stays_in_english() {
        assertThat(welsh).contains("An action plan is now required", "If we have not received the plan by 30 October 2017", "below 60%", "You do not have to do this alone.");
        assertThat(english).contains("Date 2 October 2017", "Our reference", "Dear Dr Example", "Yours sincerely", "Telephone: 01632 960001", "Page 1 of").doesNotContain("Dyddiad", "Hydref");
    }

    @Test
    void the_file_says_of_each_part_which_language_it_is_in() throws Exception {
        try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(file)))) {
            assertThat(document.getCatalog().getLang().toUnicodeString()).isEqualTo("en-GB");
            var languages = new TreeSet<String>();
            int marked = marked(document.getStructTreeRoot(), languages);
            assertThat(languages).contains("cy-GB");
            assertThat(marked).as("parts in Welsh: six in the head, five in the panel, five at the end").isEqualTo(16);
        }
    }

    @Test
    void the_frame_is_complete_in_both_languages() {
        var welshWords = Messages.load(Locale.of("cy", "GB")).all();
        var same = Messages.load(Locale.UK).all().entrySet().stream().filter(word -> word.getKey().startsWith("documents.frame.") && word.getValue().equals(welshWords.get(word.getKey())))
                .map(java.util.Map.Entry::getKey).collect(Collectors.toSet());
        assertThat(same).isEmpty();
    }

    @Test
    void what_is_no_day_is_left_as_it_is() {
        var letter = SampleLetters.letter(4).framedIn(LetterLanguage.WELSH);
        assertThat(letter.inFrame(LetterField.DEADLINE)).isEqualTo("30 Hydref 2017");
        assertThat(letter.with(LetterField.DEADLINE, "the end of term").inFrame(LetterField.DEADLINE)).isEqualTo("the end of term");
    }

    private static int marked(IStructureNode node, TreeSet<String> languages) {
        int count = 0;
        if (node instanceof PdfStructElem part && part.getPdfObject().get(PdfName.Lang) != null) {
            var language = part.getPdfObject().getAsString(PdfName.Lang).toUnicodeString();
            languages.add(language);
            count += language.equals("cy-GB") ? 1 : 0;
        }
        if (node.getKids() != null) {
            for (var kid : node.getKids()) {
                count += kid == null ? 0 : marked(kid, languages);
            }
        }
        return count;
    }

    private static String text(byte[] pdf) throws Exception {
        var all = new StringBuilder();
        try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                all.append(PdfTextExtractor.getTextFromPage(document.getPage(page), new SimpleTextExtractionStrategy())).append(' ');
            }
        }
        return all.toString().replaceAll("\\s+", " ");
    }
}
