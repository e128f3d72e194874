package soundpractice.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import soundpractice.documents.LetterTable;
import soundpractice.documents.LetterKind;

/// What `salford-letters.md` says that each letter must state stands in the finished file, read back from its pages in the order a screen reader meets it.
class LetterFactsTest {
    private static final Map<String, String> TEXTS = new TreeMap<>();

    @BeforeAll
    static void render() throws Exception {
        var renderer = JasperRenderer.open(null, SampleLetters.TITLES);
        for (var letter : SampleLetters.all().entrySet()) {
            var made = renderer.render(letter.getValue()).orThrow();
            var pages = pages(made.pdf());
            assertThat(pages).hasSize(made.pages());
            TEXTS.put(letter.getKey(), String.join(" ", pages).replaceAll("\\s+", " ").replaceAll("(?<=[0-9])- (?=[0-9])", "-"));
        }
    }

    static Stream<Arguments> facts() {
        var rows = new ArrayList<Arguments>();
        for (var letter : List.of("letter-1", "letter-2", "letter-3", "letter-4", "letter-5", "letter-5-silence")) {
            add(rows, letter, "sender", "NHS Quayside Clinical Commissioning Group", "Wharf House", "QS1 1AA");
            add(rows, letter, "addressee", "Dear Dr Example", "Harbour View Surgery", "12 Harbour Road", "Z99001");
            add(rows, letter, "reference", "QS/2017/Z99001/04");
            add(rows, letter, "help from both contacts", "Ms Sample Officer, Senior Service Improvement Officer (support.officer@example.org)", "Mr Sample Manager, the SPCT neighbourhood manager for your practice");
            add(rows, letter, "signature", "GP Clinical Lead", "01632 960001", "clinical.lead@example.org");
            add(rows, letter, "copy to the neighbourhood manager", "Copy to Mr Sample Manager, neighbourhood manager, SPCT");
            add(rows, letter, "subject names the service", "Salford Standard Locally Commissioned Service:");
            add(rows, letter, "A-21 the document is a Process", "Support and Escalation Process");
        }
        add(rows, "letter-1", "1 red, both parts", "below 60%", "one of the five lowest practices on the dashboard");
        add(rows, "letter-1", "2 as at the close of Q1", "at the close of Q1 2017-18");
        add(rows, "letter-1", "3 waits for validated Q2 results", "until the results for Q2 have been validated");
        add(rows, "letter-1", "4 entry if unchanged, both tests (A-23)", "still below 60% and it is still among the five lowest practices, it will be entered into the process at that point");
        add(rows, "letter-1", "5 support straight away (R-42)", "You may ask for support straight away");
        add(rows, "letter-1", "R-41 nothing to send", "You do not have to send us anything");
        add(rows, "letter-2", "1 at the close of Q2, No or Working Towards", "At the close of Q2 2017-18, several of the requirements", "still stand at No or Working Towards");
        add(rows, "letter-2", "2 which", "Attendance at neighbourhood meetings", "A recall system for patients with long-term conditions");
        add(rows, "letter-2", "3 plan compulsory", "An action plan is now required");
        add(rows, "letter-2", "4 where and by when (D-8)", "standard.submissions@example.org", "30 October 2017");
        add(rows, "letter-2", "5 template comes with it", "The enclosed template", "template C1", "Enclosed action plan template (C1)");
        add(rows, "letter-2", "6 evidence by the close of Q3", "how each requirement will be met, with evidence, by 31 December 2017, the close of Q3");
        add(rows, "letter-2", "7 no plan: escalation, section 6.0", "If we have not received the plan by 30 October 2017, the practice will enter the escalation process described in section 6.0 of the enclosed");
        add(rows, "letter-2", "8 asked again", "At that point we will ask you for your answers again");
        add(rows, "letter-2", "9 answer unchanged: escalation", "A further answer of No or Working Towards at the close of Q3 will also lead to escalation");
        add(rows, "letter-2", "C1 columns", "Outstanding sign-up requirement Response at sign-up Response at Q2 Action Action Lead Deadline");
        add(rows, "letter-2", "process document, section 6.0", "6.0 Escalation");
        for (var letter : List.of("letter-3", "letter-5", "letter-5-silence")) {
            add(rows, letter, "in the process", "now in the Support and Escalation Process");
            add(rows, letter, "update, where, by when (D-9, D-11)", "An update on your plan", "standard.submissions@example.org", "30 October 2017", "template is enclosed");
            add(rows, letter, "PCQG asked about commissioning", "If the practice does not engage with us, we will ask the Primary Care Quality Group (PCQG) whether it should go on being commissioned to deliver the Salford Standard");
            add(rows, letter, "template goes to the next PCQG", "Your completed template will go to the next meeting of the Primary Care Quality Group (PCQG)");
            add(rows, letter, "three courses in order", "i. to let the practice carry on", "ii. to arrange a visit", "iii. where no effort has been made and assurance cannot be given");
            add(rows, letter, "team line (A-22)", "Salford Standard Support Team");
            add(rows, letter, "C3 columns", "Previously agreed action Progress Next Steps Action Lead Deadline");
        }
        add(rows, "letter-3", "1 not every requirement turned to Yes", "At the close of Q3 2017-18, not every outstanding requirement in that plan has turned to Yes", "After Q2");
        add(rows, "letter-3", "prefilled action", "Send two people to each neighbourhood meeting");
        add(rows, "letter-4", "1 red, both parts", "below 60%", "one of the five lowest practices on the dashboard");
        add(rows, "letter-4", "2 quarter (A-11)", "performance in Q2 2017-18", "at the close of Q2 2017-18");
        add(rows, "letter-4", "3 plan compulsory", "An action plan is now required");
        add(rows, "letter-4", "R-65 write it with others", "encouraged to write it with the help of SPCT and of your peer practices");
        add(rows, "letter-4", "R-63 what the plan holds", "what will be done, by whom, when, and with which agreed support");
        add(rows, "letter-4", "4 where and by when (D-10)", "standard.submissions@example.org", "30 October 2017");
        add(rows, "letter-4", "5 template", "template C2", "Enclosed action plan template (C2)");
        add(rows, "letter-4", "6 no plan: escalation, section 6.0", "If we have not received the plan by 30 October 2017, the practice will enter the escalation process described in section 6.0 of the enclosed", "6.0 Escalation");
        add(rows, "letter-4", "R-60 picked out for support", "identified as needing extra support to meet the Salford Standard");
        add(rows, "letter-4", "A-19 dashboard enclosed", "Your dashboard is enclosed", "Dashboard for your practice", "54.3%", "3rd of 48", "Medication safety");
        add(rows, "letter-4", "A-22 team line", "Salford Standard Support Team");
        add(rows, "letter-4", "R-63 C2 columns", "Action Action Lead Deadline Agreed Support");
        add(rows, "letter-5", "1 red in two quarters running", "red status in two quarters running, Q2 2017-18 and Q3 2017-18", "below 60%", "among the five lowest practices");
        add(rows, "letter-5-silence", "A-13 unanswered letter", "On 2 October 2017 we sent you Letter 4", "Twenty-eight working days have now passed");
        add(rows, "letter-5-silence", "A-29 plan and update together", "your plan and its progress together");
        return rows.stream();
    }

    @ParameterizedTest(name = "{0}: {1}: {2}")
    @MethodSource("facts")
    void the_letter_states(String letter, String fact, String words) {
        assertThat(TEXTS.get(letter)).contains(words);
    }

    @Test
    void each_wording_of_letter_5_says_only_its_own_reason() {
        assertThat(TEXTS.get("letter-5")).doesNotContain("working days have now passed");
        assertThat(TEXTS.get("letter-5-silence")).doesNotContain("red status in two quarters running");
    }

    /// One requirement is not several.
    @Test
    void letter_2_about_one_requirement_speaks_of_one() throws Exception {
        var sample = SampleLetters.all().get("letter-2");
        var one = sample.withTable(LetterTable.OUTSTANDING, sample.rows(LetterTable.OUTSTANDING).subList(0, 1));
        var text = String.join(" ", pages(JasperRenderer.open(null, SampleLetters.TITLES).render(one).orThrow().pdf())).replaceAll("\\s+", " ");
        assertThat(text)
                .contains("one of the requirements that your practice signed up to still stands at No or Working Towards. It is:",
                        "already lists this requirement.", "how the requirement will be met, with evidence")
                .doesNotContain("several of the requirements");
    }

    @Test
    void only_letters_3_to_5_carry_the_team_line() {
        assertThat(TEXTS.get("letter-1")).doesNotContain("Support Team");
        assertThat(TEXTS.get("letter-2")).doesNotContain("Support Team");
    }

    @Test
    void a_letter_of_usual_length_keeps_to_one_page_before_its_enclosures() throws Exception {
        var renderer = JasperRenderer.open(null, SampleLetters.TITLES);
        assertThat(renderer.pages(SampleLetters.letter(1))).isEqualTo(1);
        int enclosed = LetterKind.find("letter-4").orElseThrow().enclosures().size();
        assertThat(renderer.pages(SampleLetters.letter(4))).isEqualTo(1 + enclosed);
    }

    private static void add(List<Arguments> rows, String letter, String fact, String... words) {
        for (var word : words) {
            rows.add(Arguments.of(letter, fact, word));
        }
    }

    private static List<String> pages(byte[] pdf) throws Exception {
        var pages = new ArrayList<String>();
        try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(PdfTextExtractor.getTextFromPage(document.getPage(page), new SimpleTextExtractionStrategy()));
            }
        }
        return pages;
    }
}
