package soundpractice.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfReader;
import com.itextpdf.kernel.pdf.canvas.parser.PdfTextExtractor;
import com.itextpdf.kernel.pdf.canvas.parser.listener.SimpleTextExtractionStrategy;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import soundpractice.documents.LetterField;
import soundpractice.documents.LetterKind;
import soundpractice.documents.NoticeField;
import soundpractice.documents.NoticeKinds;
import soundpractice.kernel.Problem;

/// What `nhse-documents.md` §10 says that each notice must state stands in the finished file; each is an archive file and an accessible file; none goes out with an
/// empty or unknown field.
class NoticeFactsTest {
    private static final Map<String, String> TEXTS = new TreeMap<>();
    private static final Map<String, byte[]> FILES = new TreeMap<>();

    @BeforeAll
    static void render() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var renderer = JasperRenderer.open(null, SampleLetters.TITLES);
        for (var notice : SampleNotices.all().entrySet()) {
            assertThat(LetterKind.find(notice.getValue().kind()).orElseThrow().problems(notice.getValue())).isEmpty();
            assertThat(renderer.problems(notice.getValue())).isEmpty();
            var made = renderer.render(notice.getValue()).orThrow();
            FILES.put(notice.getKey(), made.pdf());
            TEXTS.put(notice.getKey(), text(made.pdf()));
        }
        var kept = Path.of(System.getProperty("project.build.directory", "target"), "notices");
        Files.createDirectories(kept);
        for (var file : FILES.entrySet()) {
            Files.write(kept.resolve(file.getKey() + ".pdf"), file.getValue());
        }
    }

    static Stream<Arguments> facts() {
        var rows = new ArrayList<Arguments>();
        papers(rows);
        for (var notice : SampleNotices.all().keySet().stream().filter(n -> !n.equals("statement")).toList()) {
            add(rows, notice, "sender and addressee", "NHS Quayside Integrated Care Board", "Wharf House", "Dear Dr Example", "Harbour View Surgery", "12 Harbour Road", "Z99001");
            add(rows, notice, "date and reference", "5 January 2026", "Z99001/contract/2025-12-01");
            add(rows, notice, "X-10 the same signature block", "Yours sincerely Ms Sample Head Head of Contracts For and on behalf of NHS Quayside Integrated Care Board", "01632 960002");
        }
        for (var letter : List.of("no-action-a", "no-action-b")) {
            add(rows, letter, "subject: contract type and date", "General Medical Services (GMS) contract dated 1 April 2009");
            add(rows, letter, "opening fact", "A recent inspection by the Care Quality Commission (CQC) led to NHS Quayside Integrated Care Board being told", "1. Doubt whether every partner held medical indemnity");
            add(rows, letter, "closing: no more action for now", "We will take no further action under the contract on these matters for now");
            add(rows, letter, "closing: full CQC report and open actions", "look to CQC’s full inspection report", "for the practice to keep its registration");
        }
        add(rows, "no-action-a", "block A", "reviewed how the practice complies with its General Medical Services (GMS) contract", "The certificate of medical indemnity", "That evidence has been received", "is now assured");
        add(rows, "no-action-b", "block B", "We find no present breach of those terms");
        for (var notice : List.of("remedial", "remedial-shorter", "breach", "breach-after-remedial")) {
            add(rows, notice, "fact 1 notice served, in breach on the grounds", "hereby serves this", "The contractor is in breach of the contract on the following grounds");
            add(rows, notice, "fact 1 each ground with its clause", "(a) Clause 16.5.1: Vaccines were not stored", "(b) Clause 23.1: The contractor kept no effective system");
            add(rows, notice, "fact 1 evidence relied on", "(a) Log of the vaccine fridge", "(b) Record of our visit");
            add(rows, notice, "fact 2 basis", "given under paragraph 115 of Part 8 of Schedule 6 to the National Health Service (General Medical Services Contracts) Regulations 2004");
            add(rows, notice, "discussion dates and contract start", "with the contractor on 8 December 2025 and 19 December 2025", "contract that began on 1 April 2009");
            add(rows, notice, "fact 7 appeal in writing, 28 days from service (X-12)", "must be made in writing", "within 28 days of the day on which this notice is served", "Appeals, Wharf House", "the last day is 2 February 2026; if it is served later, the 28 days run from that later day");
            add(rows, notice, "fact 7 LMC", "support of its Local Medical Committee at any time: Quayside Local Medical Committee, lmc@example.org");
            add(rows, notice, "fact 8 apart from registration, both bind (L-3)", "separate from the contractor’s registration with the Care Quality Commission", "both bind the contractor, each by its own dates");
            add(rows, notice, "fact 9 no release", "does not release the contractor from anything that CQC requires of it");
        }
        for (var notice : List.of("remedial", "remedial-shorter")) {
            add(rows, notice, "fact 1 capable of remedy", "and is capable of remedy");
            add(rows, notice, "fact 3 steps to our satisfaction by a date", "complete the following steps, to our satisfaction, by the end of", "(a) Replace the vaccine fridge", "(b) Review every vaccination");
            add(rows, notice, "fact 5 review meeting", "A meeting to review progress will be held on 26 January 2026 at Wharf House");
            add(rows, notice, "fact 6 consequences", "does not comply with this notice, or repeats the breach, or otherwise breaches the contract", "terminate the contract, or impose a sanction under it");
        }
        add(rows, "remedial", "fact 4 at least 28 days from the notice date", "by the end of 2 February 2026", "28 days from the date of this notice, 5 January 2026. That is not less than 28 days");
        add(rows, "remedial-shorter", "block C with its ground", "10 days from the date of this notice", "the shorter period is necessary to protect the safety of the contractor’s patients", "The facts are these: Vaccines given since 1 October 2025");
        for (var notice : List.of("remedial", "breach")) {
            add(rows, notice, "X-11 fact 10, L-4 termination in spite of CQC's time", "CQC is taking action alongside this notice: it has given the practice time to improve its safety, by 30 April 2026", "termination of the contract even if time allowed by CQC remains");
        }
        add(rows, "breach", "fact 3 not to be repeated", "The contractor must not repeat the breach", "is not capable of remedy");
        add(rows, "breach", "fact 4 consequences", "repeats the breach, or otherwise breaches the contract so that a remedial notice or a further breach notice is served", "terminate the contract, or impose a sanction under it");
        add(rows, "breach-after-remedial", "the earlier notice", "the subject of the remedial notice of 5 January 2026, which was not complied with");
        return rows.stream();
    }

    /// What §8 asks of the papers of an investigation.
    private static void papers(List<Arguments> rows) {
        add(rows, "assurance", "§8 minor: sets out the issues", "Vaccines out of their range", "1. Doubt whether every partner held medical indemnity", "2. Gaps in the log");
        add(rows, "assurance", "§8 minor: asks for information or written assurance, by a day", "in writing, by the end of 19 January 2026, to contracts@example.org", "1. The certificate of medical indemnity");
        add(rows, "assurance", "§8 minor: on compliance, continuity and quality", "the terms of the contract are kept", "services to patients go on without a gap", "safe and of good quality");
        add(rows, "assurance", "§8 minor: reminds of duties and possible action", "has to keep to the terms of the contract at all times", "we will assess the risk again", "act under the contract");
        add(rows, "assurance", "no patient is named", "Please name no patient");
        for (var terms : List.of("terms", "terms-visit")) {
            add(rows, terms, "§8 major: terms of reference tied to contract duties", "1. Clause 16.5.1: Were vaccines stored", "2. Clause 23.1: Was there an effective system");
            add(rows, terms, "§8 major: what the audit covers", "Premises", "Clinical governance", "Information security", "Patient records", "Staff interviews");
            add(rows, terms, "§8 major: multidisciplinary", "These disciplines take part: pharmacy, nursing and contracting");
            add(rows, terms, "§8 major: evidence and statements recorded, report with terms, actions and times", "Evidence is recorded", "used only as far as the witness agrees in writing",
                    "each concern, the term of the contract that it touches, and any action with the day");
            add(rows, terms, "§8 a performer concern goes its own way", "Questions about an individual performer are no part of this investigation");
        }
        add(rows, "terms-visit", "the day of the visit", "will visit the practice on 20 January 2026");
        add(rows, "statement", "§8 statement: who, when, by whom", "A. Invented, practice nurse", "8 December 2025", "Ms Sample Head");
        add(rows, "statement", "§8 statement: what was said", "1. I have worked at the practice since 2019", "2. I first saw the entries");
        add(rows, "statement", "§8 statement: consent to five uses (119)", "Use under the regulations", "Proceedings of the General Medical Council", "Disclosure to the doctor’s lawyer",
                "Disclosure to the parties’ experts and advisers", "Police or NHS Protect, if the facts call for it");
        add(rows, "statement", "signed by both", "Signature of the witness", "Signature of the person who took the statement");
    }

    @ParameterizedTest(name = "{0}: {1}: {2}")
    @MethodSource("facts")
    void the_notice_states(String notice, String fact, String words) {
        assertThat(TEXTS.get(notice)).contains(words);
    }

    @Test
    void exactly_one_of_block_a_and_block_b_is_printed() {
        assertThat(TEXTS.get("no-action-a")).doesNotContain("no present breach");
        assertThat(TEXTS.get("no-action-b")).doesNotContain("That evidence has been received", "we asked the practice for this evidence");
    }

    @Test
    void block_c_and_fact_10_stand_only_where_they_belong() {
        assertThat(TEXTS.get("remedial")).doesNotContain("shorter period");
        assertThat(TEXTS.get("remedial-shorter")).doesNotContain("CQC is taking action alongside");
        assertThat(TEXTS.get("terms")).doesNotContain("The team will visit");
    }

    @Test
    void a_breach_notice_has_no_steps_no_remedy_date_and_no_review_meeting() {
        assertThat(TEXTS.get("breach")).doesNotContain("steps, to our satisfaction", "meeting to review", "To remedy");
    }

    @ParameterizedTest
    @MethodSource("required")
    void an_empty_field_stops_the_notice_and_is_named(String notice, String field) {
        var model = SampleNotices.all().get(notice).with(field, " ");
        assertThat(LetterKind.find(model.kind()).orElseThrow().problems(model)).extracting(Problem::field).contains(field);
    }

    static Stream<Arguments> required() {
        return Stream.of("no-action-a", "remedial-shorter", "breach", "assurance", "terms", "statement").flatMap(name -> {
            var model = SampleNotices.all().get(name);
            var kind = LetterKind.find(model.kind()).orElseThrow();
            return Stream.concat(kind.required().stream(), kind.variants().getOrDefault(model.variant(), List.of()).stream())
                    .filter(f -> !f.equals(LetterField.LETTER_DATE) && !f.equals(LetterField.PRACTICE_CODE)).map(f -> Arguments.of(name, f));
        });
    }

    @Test
    void an_unknown_field_an_empty_list_and_a_ground_without_clause_stop_it_too() {
        var kind = LetterKind.find(NoticeKinds.REMEDIAL).orElseThrow();
        var model = SampleNotices.remedial();
        assertThat(kind.problems(model.with("remedy_by", "soon"))).extracting(Problem::field).containsExactly("remedy_by");
        assertThat(kind.problems(model.withTable(NoticeField.ACTIONS, List.of()))).extracting(Problem::field).containsExactly(NoticeField.ACTIONS);
        assertThat(kind.problems(model.withTable(NoticeField.GROUNDS, List.of(List.of("", "late"))))).extracting(Problem::field).containsExactly(NoticeField.GROUNDS);
        assertThat(kind.problems(model.withTable(NoticeField.GROUNDS, List.of(List.of("1.1", " "))))).extracting(Problem::field).containsExactly(NoticeField.GROUNDS);
        assertThat(kind.problems(model.withTable("witnesses", List.of(List.of("x"))))).extracting(Problem::field).containsExactly("witnesses");
    }

    @Test
    void every_notice_is_an_archive_file_and_an_accessible_file() throws Exception {
        var found = new ArrayList<String>();
        for (var flavour : List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1)) {
            for (var file : FILES.entrySet()) {
                try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file.getValue()), flavour);
                        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                    validator.validate(parser).getTestAssertions().stream().filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                            .map(a -> file.getKey() + ": " + a.getRuleId().getClause() + " " + a.getMessage()).distinct().limit(4).forEach(found::add);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static void add(List<Arguments> rows, String notice, String fact, String... words) {
        for (var word : words) {
            rows.add(Arguments.of(notice, fact, word));
        }
    }

    private static String text(byte[] pdf) throws Exception {
        var text = new StringBuilder();
        try (var document = new PdfDocument(new PdfReader(new ByteArrayInputStream(pdf)))) {
            for (int i = 1; i <= document.getNumberOfPages(); i++) {
                text.append(PdfTextExtractor.getTextFromPage(document.getPage(i), new SimpleTextExtractionStrategy())).append(' ');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }
}
