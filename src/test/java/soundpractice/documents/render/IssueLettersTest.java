package soundpractice.documents.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import soundpractice.documents.FileNames;
import soundpractice.documents.IssueLetters;
import soundpractice.documents.IssuedDocument;
import soundpractice.documents.IssuedDocuments;
import soundpractice.documents.LetterBatch;
import soundpractice.documents.LetterField;
import soundpractice.documents.LetterKind;
import soundpractice.documents.LetterModel;
import soundpractice.documents.LetterTable;
import soundpractice.journal.Change;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.platform.text.Messages;

/// Letters in are letters out: an empty or unknown merge field stops its letter and is named; the others go on; the bytes are kept.
class IssueLettersTest {
    private static final Instant NOW = Instant.parse("2017-10-02T09:00:00Z");
    private static final Messages WORDS = Messages.load(Locale.UK);
    private static JasperRenderer renderer;

    private final Shelf shelf = new Shelf();
    private final IssueLetters issue = new IssueLetters(renderer, shelf, InstantSource.fixed(NOW), "Sample Person");

    @BeforeAll
    static void open() throws Exception {
        renderer = JasperRenderer.open(null, SampleLetters.TITLES);
    }

    @Test
    void letters_asked_for_are_letters_issued_and_letters_refused() throws Exception {
        var good = SampleLetters.letter(1);
        var batch = issue.issue(List.of(good, good.with(LetterField.SUPPORT_EMAIL, " "), good.with("adressee_name", "Example"), good));
        assertThat(batch.asked()).isEqualTo(4);
        assertThat(batch.issued()).hasSize(2);
        assertThat(batch.refused()).hasSize(2);
        assertThat(shelf.changes).hasSize(1);
        assertThat(shelf.changes.getFirst().writes()).hasSize(2);
        assertThat(batch.issued()).extracting(IssuedDocument::fileName)
                .containsExactly("2017-07-31 Z99001 Letter 1 Harbour View Surgery.pdf", "2017-07-31 Z99001 Letter 1 Harbour View Surgery (2).pdf");
        assertThat(batch.issued().getFirst().subject()).isEqualTo("Salford Standard Locally Commissioned Service: performance in Q1 2017-18");
        assertThat(shelf.pdf(batch.issued().getFirst())).startsWith("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(batch.issued().getFirst().model()).isEqualTo(good);
    }

    @Test
    void a_batch_that_does_not_reconcile_cannot_be_made() {
        assertThatThrownBy(() -> new LetterBatch(RecordId.fresh(1, 2, 3), 2, List.of(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_required_field_stops_its_letter_when_empty_and_is_named() {
        for (var kind : LetterKind.all()) {
            for (var sample : SampleLetters.all().values().stream().filter(m -> m.kind().equals(kind.id())).toList()) {
                var must = new ArrayList<>(kind.required());
                must.addAll(kind.variants().getOrDefault(sample.variant(), List.of()));
                must.removeAll(List.of(LetterField.LETTER_DATE, LetterField.PRACTICE_CODE));
                for (var field : must) {
                    var problems = kind.problems(sample.with(field, ""));
                    assertThat(problems).as(kind.id() + " " + field).hasSize(1);
                    assertThat(WORDS.of(problems.getFirst())).contains("Letter " + kind.number(), field, "Z99001");
                }
            }
        }
    }

    @Test
    void an_empty_list_stops_letter_2() {
        var kind = LetterKind.find("letter-2").orElseThrow();
        assertThat(kind.problems(SampleLetters.letter(2).withTable(LetterTable.OUTSTANDING, List.of()))).extracting(p -> p.field()).containsExactly(LetterTable.OUTSTANDING);
    }

    @Test
    void letter_5_needs_to_know_its_reason() {
        assertThat(LetterKind.find("letter-5").orElseThrow().problems(SampleLetters.letter(5).in(""))).hasSize(1);
    }

    @Test
    void a_character_the_font_lacks_stops_the_letter_instead_of_vanishing() throws Exception {
        var batch = issue.issue(List.of(SampleLetters.letter(1).with(LetterField.PRACTICE_NAME, "Harbour \uD83D\uDE00 Surgery")));
        assertThat(batch.issued()).isEmpty();
        assertThat(batch.refused().getFirst().problems().getFirst().field()).isEqualTo(LetterField.PRACTICE_NAME);
        assertThat(WORDS.of(batch.refused().getFirst().problems().getFirst())).contains("U+1F600");
    }

    @Test
    void accents_dashes_and_the_pound_sign_are_printed() throws Exception {
        assertThat(issue.problems(SampleLetters.letter(1).with(LetterField.PRACTICE_NAME, "Meddygfa Tŷ Gwyn – Ĵ £ € ’“” é"))).isEmpty();
    }

    @Test
    void file_names_are_safe_on_every_system() {
        assertThat(FileNames.safe("../../etc/passwd")).isEqualTo("etc passwd");
        assertThat(FileNames.safe("A/B\\C:D*E?F\"G<H>I|J\u0000K")).isEqualTo("A B C D E F G H I J K");
        assertThat(FileNames.safe("Dr O’Neill & Partners. ")).isEqualTo("Dr O’Neill & Partners");
        assertThat(FileNames.safe("...")).isEqualTo("document");
        assertThat(FileNames.safe("x".repeat(500))).hasSize(120);
        assertThat(FileNames.safe("a\u202Egnp.exe")).isEqualTo("a gnp.exe");
        var letter = LetterModel.of("letter-4", PracticeCode.of("Z99001"), java.time.LocalDate.of(2017, 10, 2)).with(LetterField.PRACTICE_NAME, "Harbour View Surgery");
        assertThat(new FileNames().next(letter, LetterKind.find("letter-4").orElseThrow())).isEqualTo("2017-10-02 Z99001 Letter 4 Harbour View Surgery.pdf");
    }

    @Test
    void the_same_letter_previews_as_a_picture_of_every_page() throws Exception {
        var letter = SampleLetters.letter(3);
        for (int page = 0; page < renderer.pages(letter); page++) {
            var image = javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(renderer.previewPage(letter, page, 72)));
            assertThat(image.getWidth() * image.getHeight()).isBetween(595 * 842 - 2000, 595 * 842 + 2000);
        }
    }

    /// A shelf in memory: what the store does, without a file.
    private static final class Shelf implements IssuedDocuments {
        private final Map<BlobId, byte[]> files = new HashMap<>();
        private final List<Change> changes = new ArrayList<>();
        private long next;

        @Override
        public List<IssuedDocument> all() {
            return changes.stream().flatMap(c -> c.writes().stream()).map(w -> (IssuedDocument) w.value()).toList();
        }

        @Override
        public List<IssuedDocument> of(PracticeCode practice) {
            return all().stream().filter(d -> d.practice().equals(practice)).toList();
        }

        @Override
        public Optional<IssuedDocument> find(RecordId id) {
            return all().stream().filter(d -> d.id().equals(id)).findFirst();
        }

        @Override
        public byte[] pdf(IssuedDocument document) {
            return files.get(document.blob());
        }

        @Override
        public BlobId keep(byte[] pdf) {
            try {
                var id = new BlobId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf)));
                files.put(id, pdf);
                return id;
            } catch (java.security.NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void save(Change change) {
            changes.add(change);
        }

        @Override
        public RecordId newId() {
            return RecordId.fresh(NOW.toEpochMilli(), 0, next++);
        }
    }
}
