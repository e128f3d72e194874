package soundpractice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.documents.RenderedDocument;
import soundpractice.improvement.PlanShape;
import soundpractice.improvement.PlanState;
import soundpractice.improvement.agreement.AgreementKind;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.SignAgreement.Given;
import soundpractice.improvement.agreement.Terms;
import soundpractice.kernel.PracticeCode;
import soundpractice.kernel.RecordId;
import soundpractice.platform.text.Messages;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.security.crypto.FileVault;
import soundpractice.shell.wiring.ImprovementWiring;
import soundpractice.shell.wiring.OpenStore;
import soundpractice.shell.wiring.PlanPress;

/// A plan is agreed and its memorandum signed, on the laptop and with a key; ten years later both are proven by their codes and by `check`. A byte that is bent in
/// what the store keeps is found, and what it belongs to is named.
class KeptForYearsTest {
    private static final String PASSPHRASE = "walnut ferry onwards plaster";
    private static final LocalDate TODAY = LocalDate.of(2017, 10, 2);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2017-10-02T12:00:00Z"));
    private static final PracticeCode PRACTICE = PracticeCode.of("Z99001");

    @TempDir
    static Path dir;

    private static String planCode = "";
    private static String code = "";
    private static RecordId mou = RecordId.derived("none");
    private String said = "";

    @BeforeAll
    static void agreed_and_signed() throws Exception {
        Files.writeString(dir.resolve("pass"), PASSPHRASE + "\n");
        var person = new Person("Ann Example", Role.parse("lead").orElseThrow(), "NHS Example");
        try (var store = OpenStore.open(new FileVault().create(dir.resolve("store"), person, PASSPHRASE.toCharArray()), Messages.load(Locale.UK), CLOCK)) {
            var on = ImprovementWiring.of(store);
            var plan = on.start().start(PRACTICE, PlanShape.C2, "Plan after Q2", false, null, TODAY).orThrow();
            var problem = on.plans().find(plan).orElseThrow().problems().getFirst().id();
            on.write().addAction(plan, problem, a -> a.by("A. Manager", TODAY.plusDays(30)).helped("", false, "One visit", List.of()), "Call every patient overdue", "", TODAY).orThrow();
            on.move().move(plan, PlanState.PROPOSED, "Sent", TODAY).orThrow();
            on.move().agree(plan, "Dr Fiction", "Ann Example", "", TODAY).orThrow();
            planCode = on.plans().find(plan).orElseThrow().lastAgreed().orElseThrow().proof();
            mou = on.drafting().draft(PRACTICE, AgreementKind.MOU, "Memorandum for the harbour", plan, List.of(Party.of(PartyRole.PRACTICE, "Mill Lane", "Dr Fiction", "Partner"),
                    Party.of(PartyRole.COMMISSIONER, "NHS Example", "Ann Example", "Lead")), Terms.usual(AgreementKind.MOU, TODAY), TODAY).orThrow();
            code = on.drafting().fix(mou, TODAY).orThrow().proof();
            on.signing().sign(mou, Given.onLaptop(PartyRole.PRACTICE, "Dr Fiction", "Partner", TODAY, code, "B. Invented", "1,2 3,4"), TODAY).orThrow();
            var press = PlanPress.of(store, on);
            on.signingWithKey().sign(mou, PartyRole.COMMISSIONER, "Lead", code, "Agreement", f -> press.printed(f).map(RenderedDocument::pdf), TODAY, CLOCK.instant()).orThrow();
        }
    }

    @Test
    void ten_years_later_code_and_check_prove_plan_and_memorandum() throws Exception {
        assertThat(run("plan", "verify", planCode.toLowerCase(Locale.ROOT))).as(said).isZero();
        assertThat(said).contains("Plan after Q2", "The text is word for word");
        assertThat(run("mou", "verify", code)).as(said).isZero();
        assertThat(said).contains("Dr Fiction signed this text on the laptop", "Ann Example signed the PDF with their own key");
        assertThat(run("check", "--json")).as(said).isZero();

        // What is given out is what was signed, byte for byte; the page says so itself.
        assertThat(run("mou", "document", mou.toString(), "--out", dir.resolve("a.pdf").toString())).as(said).isZero();
        assertThat(run("mou", "signed", mou.toString(), "--out", dir.resolve("b.pdf").toString())).as(said).isZero();
        assertThat(dir.resolve("a.pdf")).hasSameBinaryContentAs(dir.resolve("b.pdf"));
        try (var pdf = Loader.loadPDF(dir.resolve("a.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Dr Fiction, on the laptop", "Ann Example, with their own key", code, "Call every patient overdue");
        }
    }

    @Test
    void a_bent_byte_is_found_and_what_it_belongs_to_is_named() throws Exception {
        var kept = one("blobs");
        var whole = bend(kept);
        assertThat(run("check")).as(said).isEqualTo(3);
        assertThat(said).contains("Memorandum for the harbour", code, "The file kept with the signature of Ann Example").doesNotContain("Plan after Q2");
        assertThat(run("mou", "verify", code)).as(said).isEqualTo(1);
        assertThat(said).contains("The file kept with the signature of Ann Example");
        assertThat(run("plan", "verify", planCode)).as("the plan’s own text is whole").isZero();
        Files.write(kept, whole);

        var journal = one("journal");
        whole = bend(journal);
        assertThat(run("check")).as(said).isEqualTo(3);
        assertThat(said).contains(String.valueOf(journal.getFileName()), "is damaged at entry");
        assertThat(run("mou", "verify", code)).as("nothing is proven from a damaged journal").isEqualTo(3);
        Files.write(journal, whole);
        assertThat(run("check")).as(said).isZero();
    }

    private Path one(String folder) throws IOException {
        try (var files = Files.walk(dir.resolve("store").resolve(folder))) {
            return files.filter(Files::isRegularFile).max(java.util.Comparator.comparingLong(f -> f.toFile().length())).orElseThrow();
        }
    }

    private static byte[] bend(Path file) throws IOException {
        var whole = Files.readAllBytes(file);
        var bent = whole.clone();
        bent[bent.length / 2] ^= 1;
        Files.write(file, bent);
        return whole;
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of("--store", dir.resolve("store").toString(), "--passphrase-file", dir.resolve("pass").toString(), "--today", "2027-10-04"));
        all.addAll(List.of(args));
        var text = new StringWriter();
        int exit = SoundPractice.run(new PrintWriter(text, true), new PrintWriter(text, true), all.toArray(String[]::new));
        said = text.toString();
        return exit;
    }
}
