package soundpractice.shell.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import soundpractice.documents.form.FieldKind;
import soundpractice.documents.form.FormAnswer;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.render.PdfBoxFiller;
import soundpractice.documents.render.Verapdf;
import soundpractice.journal.Change;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.stocktake.Agreement;
import soundpractice.stocktake.Interview;
import soundpractice.stocktake.InterviewFile;
import soundpractice.stocktake.InterviewState;
import soundpractice.stocktake.Present;
import soundpractice.stocktake.document.Letterhead;
import soundpractice.stocktake.document.ReturnedFormKept;
import soundpractice.stocktake.document.ReviewLine;
import soundpractice.stocktake.document.StocktakeForm;
import soundpractice.stocktake.questionnaire.QuestionKind;

/// A stocktake's form goes out, is filled in by somebody else's program, comes back and is taken over, on a real store; the printed stocktake and the report are archive files.
class StocktakeDocumentsTest {
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");
    private static final Messages WORDS = Messages.load(Locale.UK);

    @TempDir
    Path dir;

    private OpenStore store;
    private StocktakeWiring stocktakes;
    private StocktakeDocuments documents;
    private RecordId id;

    @BeforeEach
    void open() throws Exception {
        var unlocked = StoreOfTests.create(dir.resolve("store"), new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example"),
                "a long passphrase for tests".toCharArray());
        store = OpenStore.open(unlocked, WORDS, InstantSource.fixed(Instant.parse("2026-03-02T10:48:00Z")));
        stocktakes = StocktakeWiring.of(store);
        documents = StocktakeDocuments.of(store);
        id = store.journal().newId();
        var interview = new Interview(id, PRACTICE, stocktakes.questionnaires().latest().id(), Instant.parse("2026-03-02T10:05:00Z"), "Ann Example", "at the practice",
                List.of(new Present("Bea Sample", "practice manager", true), new Present("Cy Sample", "lead nurse", true), new Present("Ann Example", "area-team officer", false)),
                null, InterviewState.DRAFT, null);
        stocktakes.interviews().save(Change.plain().put(Interview.KIND, id, interview.scope(), interview));
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void a_form_filled_in_elsewhere_is_reviewed_and_taken_over_answer_by_answer() throws Exception {
        var answering = stocktakes.answering();
        answering.outcome(id, "PS-01", List.of("yes"), "as it was");
        answering.outcome(id, "PS-02", List.of("yes"));
        answering.outcome(id, "PS-03", List.of("no"), "since spring");
        var sent = documents.making().form(file(), false).pdf();
        assertThat(Verapdf.faults(sent, PDFAFlavour.PDFUA_1)).isEmpty();

        var answers = everything();
        answers.put("PS-01", FormAnswer.of("yes").noted("as it was"));
        answers.put("PS-02", FormAnswer.of("partly"));
        answers.put("PS-04", FormAnswer.NONE);
        answers.put("PS-05", FormAnswer.NONE.noted("only a note"));
        var back = PdfBoxFiller.fill(sent, form(), answers, true);

        var review = documents.reviewing().review(back).orThrow();
        assertThat(review.problems()).isEmpty();
        assertThat(review.lines()).hasSize(63);
        assertThat(state(review, "PS-01")).isEqualTo(ReviewLine.State.SAME);
        assertThat(state(review, "PS-02")).isEqualTo(ReviewLine.State.DIFFERENT);
        assertThat(state(review, "PS-04")).isEqualTo(ReviewLine.State.EMPTY);
        assertThat(state(review, "PS-05")).isEqualTo(ReviewLine.State.NEW);
        assertThat(file().answers()).as("a review writes nothing").hasSize(3);
        assertThat(documents.returned().of(id)).isEmpty();

        var fresh = review.in(ReviewLine.State.NEW).stream().map(ReviewLine::code).toList();
        assertThat(documents.reviewing().accept(back, "/home/them/answers.pdf", fresh).isDone()).isTrue();
        assertThat(file().answer("PS-02").orElseThrow().outcome()).as("not accepted").containsExactly("yes");
        assertThat(file().answer("PS-05").orElseThrow().note()).isEqualTo("only a note");
        assertThat(file().answer("PS-05").orElseThrow().outcome()).isNull();
        for (var code : fresh) {
            var line = review.find(code).orElseThrow();
            if (line.cameOutcome() != null) {
                assertThat(file().answer(code).orElseThrow().outcome()).as(code).isEqualTo(line.cameOutcome());
            }
        }
        var kept = documents.returned().of(id);
        assertThat(kept).hasSize(1);
        assertThat(kept.getFirst().name()).isEqualTo("answers.pdf");
        assertThat(kept.getFirst().taken()).containsExactlyElementsOf(fresh);
        assertThat(store.blobs().read(kept.getFirst().blob())).as("byte for byte").isEqualTo(back);

        assertThat(documents.reviewing().accept(back, "answers.pdf", List.of("PS-02")).isDone()).isTrue();
        assertThat(file().answer("PS-02").orElseThrow().outcome()).containsExactly("partly");
        assertThat(documents.returned().of(id)).as("the same file is one record").hasSize(1);
        assertThat(documents.returned().of(id).getFirst().taken()).contains("PS-02").containsAll(fresh);
        var again = documents.reviewing().review(back).orThrow();
        assertThat(again.in(ReviewLine.State.NEW)).isEmpty();
        assertThat(again.in(ReviewLine.State.DIFFERENT)).extracting(ReviewLine::code).containsExactly("PS-03");
    }

    @Test
    void what_was_accepted_can_be_taken_back_and_what_was_changed_since_stays() throws Exception {
        stocktakes.answering().outcome(id, "PS-01", List.of("no"), "as we saw it").orThrow();
        var back = PdfBoxFiller.fill(documents.making().form(file(), true).pdf(), form(), everything(), false);
        var codes = documents.reviewing().review(back).orThrow().lines().stream().filter(ReviewLine::canBeTaken).map(ReviewLine::code).toList();
        assertThat(codes).contains("PS-01", "PS-02", "PS-03").hasSizeGreaterThan(60);
        documents.reviewing().accept(back, "answers.pdf", codes.subList(0, 30)).orThrow();
        documents.reviewing().accept(back, "answers.pdf", codes.subList(30, codes.size())).orThrow();
        assertThat(stocktakes.answering().note(id, "PS-03", "Looked at together").isDone()).isTrue();
        var kept = documents.returned().of(id).getFirst();
        assertThat(documents.takingBack().takeBack(kept.id(), " ").problems()).extracting(Problem::key).containsExactly("stocktake.draft.say-why");
        var done = documents.takingBack().takeBack(kept.id(), "Filled in for another practice").orThrow();
        assertThat(done.stays()).containsExactly("PS-03");
        assertThat(done.back()).hasSize(codes.size() - 1);
        assertThat(file().answer("PS-01").orElseThrow().outcome()).as("as it stood before").containsExactly("no");
        assertThat(file().answer("PS-01").orElseThrow().note()).isEqualTo("as we saw it");
        assertThat(file().answer("PS-02").orElseThrow().isAnswered()).isFalse();
        assertThat(file().answer("PS-03").orElseThrow().note()).isEqualTo("Looked at together");
        assertThat(file().progress().answered()).isEqualTo(2);
        assertThat(documents.returned().of(id)).as("the file is the record still").extracting(ReturnedFormKept::taken).containsExactly(List.of("PS-03"));
        assertThat(store.blobs().read(kept.blob())).isEqualTo(back);
        assertThat(documents.takingBack().takeBack(kept.id(), "again").problems()).extracting(Problem::key).containsExactly("stocktake.review.all-changed");
        assertThat(documents.reviewing().accept(back, "answers.pdf", List.of("PS-02")).isDone()).as("and can be taken over anew").isTrue();
    }

    @Test
    void what_cannot_be_taken_over_refuses_the_whole() throws Exception {
        var back = PdfBoxFiller.fill(documents.making().form(file(), true).pdf(), form(), everything(), false);
        assertThat(documents.reviewing().accept(back, "a.pdf", List.of("PS-01", "XX-99")).problems()).extracting(Problem::key).containsExactly("stocktake.review.cannot");
        assertThat(file().answers()).isEmpty();
        assertThat(stocktakes.finalising().finalise(id, "only a test").isDone()).isTrue();
        assertThat(documents.reviewing().accept(back, "a.pdf", List.of("PS-01")).problems()).extracting(Problem::key).containsExactly("stocktake.interview.finalised");
        assertThat(documents.reviewing().review(back).isDone()).as("looking is always possible").isTrue();
    }

    @Test
    void a_form_of_another_store_is_not_taken() throws Exception {
        var other = new Interview(RecordId.derived("test", "elsewhere"), PRACTICE, stocktakes.questionnaires().latest().id(), Instant.parse("2026-03-02T10:05:00Z"), "Ann", "",
                List.of(), null, InterviewState.DRAFT, null);
        var elsewhere = new InterviewFile(other, stocktakes.questionnaires().latest(), Map.of(), List.of(), Map.of(), List.of(), other.startedAt(), List.of());
        var pdf = documents.making().form(elsewhere, true).pdf();
        assertThat(documents.reviewing().review(pdf).problems()).extracting(Problem::key).containsExactly("stocktake.review.no-interview");
    }

    @Test
    void the_printed_stocktake_and_the_report_of_a_finished_one_are_archive_files_that_can_be_read_aloud() throws Exception {
        keep("stocktake-form", documents.making().form(file(), true).pdf());
        keep("stocktake-paper", documents.making().paper(file(), true).orThrow().pdf());
        for (var question : stocktakes.questionnaires().latest().questions()) {
            var given = everything().get(question.code());
            var choice = question.choices().isEmpty() ? given.values().getFirst() : question.choices().get(Math.floorMod(question.code().hashCode() * 31, question.choices().size()));
            stocktakes.answering().outcome(id, question.code(), List.of(choice), Math.floorMod(question.code().hashCode(), 3) == 0 ? "" : "Seen on the day; the log of the last quarter is complete but for one week.");
            stocktakes.answering().agreement(id, question.code(), Agreement.AGREES, "");
        }
        stocktakes.answering().agreement(id, "PS-08", Agreement.DISPUTES, "The gap was a bank holiday.");
        stocktakes.evidence().attach(id, "PS-08", "fridge log.png", picture(), null, _ -> { });
        stocktakes.evidence().attach(id, "IR-02", "datix.csv", "a,b\n1,2\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), null, _ -> { });
        assertThat(stocktakes.finalising().finalise(id, "").problems()).isEmpty();
        var proof = file().interview().finalised().proof();

        var paper = documents.making().paper(file(), false).orThrow().pdf();
        var report = documents.making().report(file()).orThrow().pdf();
        keep("stocktake-paper-known", paper);
        keep("stocktake-report", report);
        keep("stocktake-form-known", documents.making().form(file(), false).pdf());
        for (var pdf : List.of(paper, report)) {
            assertThat(Verapdf.faults(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(Verapdf.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        }
        var text = text(report);
        assertThat(text).contains(proof, "Bea Sample", "The gap was a bank holiday.", "fridge log.png", "datix.csv");
        for (var question : stocktakes.questionnaires().latest().questions()) {
            assertThat(text).contains(question.code());
        }
    }

    private static ReviewLine.State state(soundpractice.stocktake.document.FormReview review, String code) {
        return review.find(code).orElseThrow().state();
    }

    private InterviewFile file() {
        return stocktakes.interviews().find(id).orElseThrow();
    }

    private FormModel form() {
        return new StocktakeForm(WORDS::text).of(file().interview(), file().questionnaire(), Map.of(), new Letterhead("", "", ""));
    }

    private Map<String, FormAnswer> everything() {
        var answers = new HashMap<String, FormAnswer>();
        for (var field : form().fields()) {
            var question = file().questionnaire().find(field.code()).orElseThrow();
            var value = field.kind() == FieldKind.DATE ? "2026-02-03" : question.kind() == QuestionKind.TEXT ? "By a meeting each month, and by e-mail to all staff."
                    : field.options().getFirst().value();
            answers.put(field.id(), FormAnswer.of(value).noted("In place since May 2024; reviewed each quarter."));
        }
        return answers;
    }

    private static byte[] picture() throws Exception {
        var image = new java.awt.image.BufferedImage(1600, 1200, java.awt.image.BufferedImage.TYPE_INT_ARGB);
        var brush = image.createGraphics();
        brush.setColor(new java.awt.Color(0x8FB8DE));
        brush.fillRect(0, 0, 1600, 1200);
        brush.setColor(java.awt.Color.WHITE);
        brush.fillOval(400, 200, 800, 800);
        brush.dispose();
        var out = new java.io.ByteArrayOutputStream();
        javax.imageio.ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static void keep(String name, byte[] pdf) throws Exception {
        Files.write(Path.of(System.getProperty("project.build.directory"), name + ".pdf"), pdf);
    }

    private static String text(byte[] pdf) throws Exception {
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf)) {
            return new org.apache.pdfbox.text.PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
