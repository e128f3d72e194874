package soundpractice.documents.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import soundpractice.documents.page.PageModel;
import soundpractice.documents.page.PageRow;
import soundpractice.documents.signing.SignedPart;
import soundpractice.documents.signing.Signing;
import soundpractice.kernel.TroubleException;
import soundpractice.security.DocumentKey;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.security.Unlocked;
import soundpractice.security.crypto.CmsSignatures;
import soundpractice.security.crypto.FileVault;
import soundpractice.security.crypto.PersonalKey;

/// Signatures in PDF files with a person's own key: they hold for the program, for PDFBox and for poppler, and notice every changed byte.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SignedPdfTest {
    private static final Instant AT = Instant.parse("2017-10-09T14:30:00Z");

    private static final LocalDate SINCE = LocalDate.of(2017, 10, 1);
    private static final char[] PASSPHRASE = "a long passphrase for tests".toCharArray();

    private final SignedPdf signed = new SignedPdf(new CmsSignatures());
    private final Person robin = new Person("Robin Lead", Role.LEAD_QUALITY_MANAGER, "Tarnside Integrated Care Board");
    private final Person ashgrove = new Person("Dr Ashgrove", Role.LEAD_QUALITY_MANAGER, "Harbour View Surgery");
    private @Nullable Unlocked one;
    private @Nullable Unlocked other;
    private byte[] pages = new byte[0];
    private byte[] file = new byte[0];

    @BeforeAll
    void twoLaptopsAndAPage(@TempDir Path folder) throws TroubleException {
        one = new FileVault().create(folder.resolve("one"), robin, PASSPHRASE.clone());
        other = new FileVault().create(folder.resolve("other"), ashgrove, PASSPHRASE.clone());
        pages = pages();
        file = signed.sign(pages, new Signing("Robin Lead", "Memorandum 7KQ2-M9DF-0XA4-TT1C", AT), mine());
    }

    @AfterAll
    void locked() {
        Objects.requireNonNull(one).close();
        Objects.requireNonNull(other).close();
    }

    private DocumentKey mine() {
        return new PersonalKey(Objects.requireNonNull(one).keys(), robin, SINCE);
    }

    private DocumentKey theirs() {
        return new PersonalKey(Objects.requireNonNull(other).keys(), ashgrove, SINCE);
    }

    private static byte[] pages() throws TroubleException {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("title", "Memorandum of understanding");
        fields.put("practice", "Harbour View Surgery");
        fields.put("foot", "Proof code 7KQ2-M9DF-0XA4-TT1C");
        var rows = List.of(PageRow.of("h2", "title", "Signatures", "page", "1"), PageRow.of("proof", "title", "Proof code", "text", "7KQ2-M9DF-0XA4-TT1C", "page", "1"));
        return JasperPages.open(null).render(new PageModel("agreements/agreement", "Memorandum", "Tarnside", fields, rows)).orThrow().pdf();
    }

    @Test
    void two_people_sign_one_file_one_after_the_other_and_both_signatures_hold() throws Exception {
        var both = signed.sign(file, new Signing("Dr Ashgrove", "Memorandum 7KQ2-M9DF-0XA4-TT1C", AT.plusSeconds(3_600)), theirs());
        assertThat(Arrays.copyOf(both, file.length)).as("what was signed before stays byte for byte").isEqualTo(file);
        var parts = signed.read(both).orThrow();
        assertThat(parts).extracting(SignedPart::signer).containsExactly("Robin Lead", "Dr Ashgrove");
        assertThat(parts).extracting(SignedPart::whole).containsExactly(false, true);
        assertThat(parts).allMatch(SignedPart::holds).allMatch(p -> p.text().contains("7KQ2-M9DF-0XA4-TT1C"));
        assertThat(signed.read(pages).orThrow()).isEmpty();
        Files.write(Path.of(System.getProperty("project.build.directory"), "signed.pdf"), both);
        assertThat(Verapdf.faults(both, PDFAFlavour.PDFA_3_A)).isEmpty();
        assertThat(Verapdf.faults(both, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    /// An independent reader finds what was signed by itself; the CMS in it is then looked at with what PDFBox cut out, not with ours.
    @Test
    void pdfbox_finds_the_same_signature_over_the_same_bytes() throws Exception {
        try (var document = Loader.loadPDF(file)) {
            var signature = document.getSignatureDictionaries().getFirst();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getName()).isEqualTo("Robin Lead");
            assertThat(signature.getSignDate().toInstant()).isEqualTo(AT);
            var signer = new CmsSignatures().signer(signature.getSignedContent(file), signature.getContents(file)).orElseThrow();
            assertThat(signer.name()).isEqualTo("Robin Lead");
            assertThat(signer.fingerprint()).hasSize(64);
        }
    }

    @Test
    void poppler_calls_it_valid_and_the_whole_document_signed(@TempDir Path folder) throws Exception {
        var pdfsig = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(d -> Path.of(d, "pdfsig")).filter(Files::isExecutable).findFirst();
        assumeTrue(pdfsig.isPresent(), "pdfsig (poppler) is not installed");
        var out = folder.resolve("signed.pdf");
        Files.write(out, file);
        var process = new ProcessBuilder(pdfsig.get().toString(), "-nocert", out.toString()).redirectErrorStream(true).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(said).contains("Signature is Valid").contains("Total document signed").contains("Robin Lead").contains("ETSI.CAdES.detached");
    }

    @Test
    void one_changed_byte_anywhere_outside_its_room_breaks_it() throws Exception {
        long seed = 20_171_009;
        var random = new Random(seed);
        for (int i = 0; i < 60; i++) {
            var changed = file.clone();
            int at = random.nextInt(file.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            var read = signed.read(changed);
            boolean stands = read.isDone() && read.orThrow().stream().anyMatch(p -> p.holds() && p.whole());
            // Zeros behind the signature in its own room are not signed by anybody; they carry nothing either.
            assertThat(stands && file[at] != '0').as("seed %d, byte %d", seed, at).isFalse();
        }
        var more = Arrays.copyOf(file, file.length + 20);
        assertThat(signed.read(more).isDone() && signed.read(more).orThrow().getFirst().whole()).as("something put behind it").isFalse();
    }

    @Test
    void the_certificate_of_a_laptop_is_the_same_each_time_and_another_laptops_is_another() throws Exception {
        assertThat(mine().certificate()).isEqualTo(mine().certificate()).isNotEqualTo(theirs().certificate());
        assertThat(new CmsSignatures().named(mine().certificate()).orElseThrow().organisation()).isEqualTo("Tarnside Integrated Care Board");
        assertThat(new CmsSignatures().named(new byte[] {1, 2, 3})).isEmpty();
    }
}
