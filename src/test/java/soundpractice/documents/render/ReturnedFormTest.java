package soundpractice.documents.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import soundpractice.documents.form.FormField;
import soundpractice.documents.form.FormModel;
import soundpractice.documents.form.FormSection;
import soundpractice.documents.form.ReturnedForm;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.platform.text.Messages;

/// Forms that come back: filled in by somebody else's program, damaged, altered or hostile.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReturnedFormTest {
    private static final Messages WORDS = Messages.load(Locale.UK);
    /// A judged question, one with boxes, one with a date, one with a line of text.
    private static final String JUDGED = "AS-06";
    private final FormModel form = SampleForms.blank();
    private AcroForms forms;
    private byte[] empty;
    private byte[] filled;

    @BeforeAll
    void fill() throws Exception {
        forms = AcroForms.open(WORDS);
        empty = forms.fillable(form).pdf();
        filled = PdfBoxFiller.fill(empty, form, PdfBoxFiller.everything(form), false);
    }

    @ParameterizedTest(name = "changes appended: {0}")
    @ValueSource(booleans = {false, true})
    void all_63_questions_filled_in_by_another_program_come_back_word_for_word(boolean appended) throws Exception {
        var answers = PdfBoxFiller.everything(form);
        var back = read(PdfBoxFiller.fill(empty, form, answers, appended)).orThrow();
        assertThat(back.problems()).isEmpty();
        assertThat(back.unreadable()).isEmpty();
        assertThat(back.answers()).hasSize(63).isEqualTo(answers);
        assertThat(back.answered()).isEqualTo(63);
    }

    @Test
    void a_form_that_another_program_filled_in_is_still_accessible() throws Exception {
        assertThat(Verapdf.faults(filled, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void what_was_filled_in_beforehand_comes_back_as_it_was() throws Exception {
        var sections = SampleForms.filled().sections().stream().map(section -> new FormSection(section.code(), section.title(), "", section.fields().stream()
                .map(field -> field.hasNote() ? field.filled(field.given().noted("Siân Ŵyn: 95 % ≥ 90 %\nя, 漢")) : field).toList())).toList();
        var before = new FormModel(form.identity(), form.title(), form.organisation(), form.practiceName(), form.facts(), form.howTo(), sections);
        var back = forms.read(forms.fillable(before).pdf(), _ -> Outcome.done(before)).orThrow();
        assertThat(back.problems()).isEmpty();
        before.fields().forEach(field -> assertThat(back.answer(field.id()).values()).as(field.id()).isEqualTo(field.given().values()));
        assertThat(back.answer(JUDGED).note()).as("what the font lacks is named").isEqualTo("Siân Ŵyn: 95 % ≥ 90 %\nя, [U+6F22]");
    }

    @Test
    void an_empty_form_comes_back_empty() {
        var back = read(empty).orThrow();
        assertThat(back.problems()).isEmpty();
        assertThat(back.answered()).isZero();
    }

    List<Arguments> refusedFiles() throws Exception {
        var cases = new ArrayList<Arguments>();
        cases.add(refused("nothing", new byte[0], "empty"));
        cases.add(refused("a letter", "Dear all, please find".getBytes(java.nio.charset.StandardCharsets.UTF_8), "not-pdf"));
        cases.add(refused("only the mark of a PDF", "%PDF-1.7\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), "damaged"));
        cases.add(refused("cut short", Arrays.copyOf(filled, filled.length * 2 / 3), "damaged"));
        cases.add(refused("larger than 20 MB", Arrays.copyOf(filled, 20 * 1024 * 1024 + 1), "too-large"));
        cases.add(refused("password to open", HostileForms.locked(filled, "secret"), "password"));
        cases.add(refused("password to change", HostileForms.locked(filled, ""), "password"));
        cases.add(refused("script at opening", HostileForms::script, "active"));
        cases.add(refused("script by name", HostileForms::namedScript, "active"));
        cases.add(refused("script on a key", d -> HostileForms.keystroke(d, "n_" + JUDGED), "active"));
        cases.add(refused("a field that could act", d -> HostileForms.emptyKeystroke(d, "n_" + JUDGED), "active"));
        for (var kind : List.of("Launch", "SubmitForm", "ImportData", "ResetForm", "GoToR", "GoToE", "Rendition", "Movie", "Sound", "Hide", "Named", "JavaScript")) {
            cases.add(refused("action " + kind, d -> HostileForms.acts(d, "n_" + JUDGED, kind), "active"));
        }
        cases.add(refused("film", HostileForms::film, "active"));
        cases.add(refused("XFA", HostileForms::xfa, "xfa"));
        cases.add(refused("flattened", d -> d.getCatalog().getPdfObject().remove(PdfName.AcroForm), "no-fields"));
        cases.add(refused("fields taken out", d -> HostileForms.form(d).put(PdfName.Fields, new PdfArray()), "no-fields"));
        cases.add(refused("60 pages", d -> HostileForms.pages(d, 60), "pages"));
        cases.add(refused("6,000 remarks", d -> HostileForms.remarks(d, 6_000), "annotations"));
        cases.add(refused("2,100 fields", d -> HostileForms.crowd(d, 2_100), "fields"));
        cases.add(refused("no name of its own", d -> HostileForms.field(d, FormNames.REFERENCE).remove(PdfName.V), "not-ours"));
        cases.add(refused("made out to another practice", d -> HostileForms.field(d, FormNames.PRACTICE).put(PdfName.V, new PdfString("Z99002")), "other-practice"));
        cases.add(refused("another interview", d -> HostileForms.field(d, FormNames.REFERENCE).put(PdfName.V, new PdfString("x")), "not-ours"));
        cases.add(refused("a text that unpacks to 60 MB", d -> HostileForms.packed(d, "n_" + JUDGED, 60 * 1024 * 1024), "unpacks"));
        cases.add(refused("900 MB in one", HostileForms.bomb(), "unpacks"));
        cases.add(refused("200,000 brackets", HostileForms.brackets(), "nested"));
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusedFiles")
    void a_file_that_is_no_plain_form_is_refused_in_a_sentence(String what, byte[] file, String key) {
        var outcome = read(file);
        assertThat(outcome.problems()).extracting(Problem::key).containsExactly("documents.return." + key);
        assertThat(WORDS.of(outcome.problems().getFirst())).isNotBlank();
    }

    List<Arguments> oddFiles() throws Exception {
        var cases = new ArrayList<Arguments>();
        cases.add(odd("field missing", d -> drop(d, "a_" + JUDGED), JUDGED, "field-missing"));
        cases.add(odd("field renamed", d -> HostileForms.field(d, "a_" + JUDGED).put(PdfName.T, new PdfString("mine")), JUDGED, "field-missing", "field-unknown"));
        cases.add(odd("field twice", d -> HostileForms.form(d).getAsArray(PdfName.Fields).add(twin(d, "a_" + JUDGED)), JUDGED, "field-twice"));
        cases.add(odd("answer outside the list", d -> HostileForms.field(d, "a_" + JUDGED).put(PdfName.V, new PdfName("perhaps")), JUDGED, "option-unknown"));
        cases.add(odd("kind changed", d -> HostileForms.field(d, "a_" + JUDGED).put(PdfName.FT, PdfName.Tx), JUDGED, "field-changed"));
        cases.add(odd("one of many made of one of few", d -> HostileForms.flags(d, "a_" + JUDGED, 0), JUDGED, "option-unknown"));
        cases.add(odd("30 February", d -> HostileForms.field(d, "a_" + date()).put(PdfName.V, new PdfString("30/02/2026")), date(), "not-a-day"));
        cases.add(odd("words for a number", d -> HostileForms.field(d, "a_AS-03").put(PdfName.V, new PdfString("a dozen")), "AS-03", "not-a-number"));
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddFiles")
    void what_is_odd_in_one_field_is_told_and_the_rest_is_read(String what, byte[] file, String field, List<String> keys) {
        var back = read(file).orThrow();
        assertThat(back.problems()).extracting(Problem::key).containsExactlyElementsOf(keys.stream().map(key -> "documents.return." + key).toList());
        back.problems().forEach(problem -> assertThat(WORDS.of(problem)).isNotBlank());
        assertThat(back.answer(field).values()).isEmpty();
        var answers = PdfBoxFiller.everything(form);
        form.fields().stream().map(FormField::id).filter(id -> !id.equals(field))
                .forEach(id -> assertThat(back.answer(id)).as(id).isEqualTo(answers.get(id)));
    }

    @Test
    void a_text_of_8_MB_is_cut_and_said() throws Exception {
        var back = read(changed(d -> HostileForms.field(d, "n_" + JUDGED).put(PdfName.V, new PdfString("a".repeat(8 * 1024 * 1024))))).orThrow();
        assertThat(back.problems()).extracting(Problem::key).containsExactly("documents.return.too-long");
        assertThat(back.answer(JUDGED).note()).hasSize(10_000);
        assertThat(back.answer(JUDGED).values()).isNotEmpty();
    }

    @Test
    void a_tree_that_circles_or_sinks_is_left_alone_and_said() throws Exception {
        var circles = read(changed(d -> HostileForms.circle(d, "a_" + JUDGED))).orThrow();
        assertThat(circles.problems()).extracting(Problem::key).containsExactly("documents.return.circle");
        assertThat(circles.answered()).isEqualTo(63);
        var sinks = read(changed(d -> HostileForms.chain(d, 60))).orThrow();
        assertThat(sinks.problems()).extracting(Problem::key).containsExactly("documents.return.deep");
        assertThat(sinks.answered()).isEqualTo(63);
    }

    @Test
    void files_inside_and_links_are_left_alone_and_said() throws Exception {
        var back = read(changed(d -> {
            HostileForms.attached(d);
            HostileForms.acts(d, "n_" + JUDGED, "URI");
        })).orThrow();
        assertThat(back.problems()).extracting(Problem::key).containsExactlyInAnyOrder("documents.return.attached", "documents.return.link");
        assertThat(back.answered()).isEqualTo(63);
    }

    @Test
    void another_set_of_questions_is_noticed() throws Exception {
        var back = read(changed(d -> HostileForms.field(d, FormNames.DIGEST).put(PdfName.V, new PdfString("0".repeat(64))))).orThrow();
        assertThat(back.problems()).extracting(Problem::key).containsExactly("documents.return.altered");
    }

    @Test
    void what_cannot_be_seen_is_taken_out_of_a_text() throws Exception {
        var back = read(changed(d -> HostileForms.field(d, "n_" + JUDGED).put(PdfName.V, new PdfString("a\u0000b\u0007c\u202Etxt\rnext\u200B line", "UnicodeBig")))).orThrow();
        assertThat(back.answer(JUDGED).note()).isEqualTo("abctxt\nnext line");
    }

    @Test
    void a_list_left_empty_by_another_program_is_no_answer() throws Exception {
        var back = read(changed(d -> HostileForms.field(d, "a_AS-05").put(PdfName.V, new PdfArray()))).orThrow();
        assertThat(back.problems()).isEmpty();
        assertThat(back.answer("AS-05").isEmpty()).isTrue();
    }

    @Test
    void days_are_read_as_people_write_them() {
        for (var written : List.of("2026-09-14", "14/9/2026", "14.09.2026", "14-9-2026", "14 Sep 2026", "14 Sept 2026", "14th September, 2026", "14 september 2026")) {
            assertThat(FieldText.day(written)).as(written).contains(java.time.LocalDate.of(2026, 9, 14));
        }
        for (var written : List.of("30/02/2026", "14/9/26", "32 Sep 2026", "9/14/2026", "yesterday", "")) {
            assertThat(FieldText.day(written)).as(written).isEmpty();
        }
    }

    /// Bytes changed at random anywhere: the file is refused or read, and what is read is what may stand in its field. Never anything else, and never long.
    @Test
    void whatever_happens_to_the_bytes_the_reader_answers() {
        long seed = 20_261_123;
        var random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            var file = filled.clone();
            for (int change = 0; change < 1 + random.nextInt(12); change++) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            long before = System.nanoTime();
            var outcome = read(file);
            assertThat(System.nanoTime() - before).as("seed %s round %s", seed, round).isLessThan(10_000_000_000L);
            if (outcome instanceof Outcome.Done<ReturnedForm>(var back)) {
                for (var field : form.fields()) {
                    var values = back.answer(field.id()).values();
                    assertThat(field.options().isEmpty() || values.stream().allMatch(v -> field.option(v).isPresent())).as("seed %s round %s", seed, round).isTrue();
                }
            }
        }
    }

    private Outcome<ReturnedForm> read(byte[] file) {
        return forms.read(file, _ -> Outcome.done(form));
    }

    private String date() {
        return form.fields().stream().filter(f -> f.kind() == soundpractice.documents.form.FieldKind.DATE).findFirst().orElseThrow().id();
    }

    private byte[] changed(Consumer<PdfDocument> change) throws Exception {
        return HostileForms.changed(filled, change);
    }

    private static Arguments refused(String what, byte[] file, String key) {
        return Arguments.of(what, file, key);
    }

    private Arguments refused(String what, Consumer<PdfDocument> change, String key) throws Exception {
        return Arguments.of(what, changed(change), key);
    }

    private Arguments odd(String what, Consumer<PdfDocument> change, String field, String... keys) throws Exception {
        return Arguments.of(what, changed(change), field, List.of(keys));
    }

    private static void drop(PdfDocument document, String name) {
        var fields = HostileForms.form(document).getAsArray(PdfName.Fields);
        fields.remove(HostileForms.field(document, name).getIndirectReference());
    }

    private static PdfDictionary twin(PdfDocument document, String name) {
        var twin = new PdfDictionary();
        twin.put(PdfName.T, new PdfString(name));
        twin.put(PdfName.FT, PdfName.Tx);
        twin.put(PdfName.V, new PdfString("mine"));
        return twin.makeIndirect(document) instanceof PdfDictionary made ? made : twin;
    }
}
