package soundpractice.improvement.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import soundpractice.documents.render.SignedPdf;
import soundpractice.documents.signing.Signing;
import soundpractice.improvement.agreement.Agreement;
import soundpractice.improvement.agreement.AgreementKind;
import soundpractice.improvement.agreement.AgreementState;
import soundpractice.improvement.agreement.Agreements;
import soundpractice.improvement.agreement.Clause;
import soundpractice.improvement.agreement.Clauses;
import soundpractice.improvement.agreement.DraftAgreement;
import soundpractice.improvement.agreement.FixedText;
import soundpractice.improvement.agreement.Party;
import soundpractice.improvement.agreement.PartyRole;
import soundpractice.improvement.agreement.PersonalCertificate;
import soundpractice.improvement.agreement.SignAgreement;
import soundpractice.improvement.agreement.SignAgreement.Given;
import soundpractice.improvement.agreement.SignWithKey;
import soundpractice.improvement.agreement.Signature;
import soundpractice.improvement.agreement.Terms;
import soundpractice.improvement.agreement.Verify;
import soundpractice.journal.Kind;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.security.Person;
import soundpractice.security.Role;
import soundpractice.security.crypto.CmsSignatures;
import soundpractice.security.crypto.PersonalKey;

/// From an agreed plan to a signed memorandum that can be proven years later.
class AgreementLifeTest {
    private static final LocalDate TODAY = ImprovementStore.TODAY;
    private static final List<Kind<?>> KINDS = List.of(Agreement.KIND, FixedText.KIND, Signature.KIND, Clause.KIND, PersonalCertificate.KIND);

    private static final SignedPdf PDF = new SignedPdf(new CmsSignatures());

    @TempDir
    Path folder;

    private static final class Desk implements AutoCloseable {
        final ImprovementStore store;
        final Agreements agreements;
        final Clauses clauses;
        final DraftAgreement draft;
        final SignAgreement sign;
        final Verify verify;

        Desk(Path folder) throws TroubleException {
            store = new ImprovementStore(folder, KINDS);
            agreements = new JournalAgreements(store.journal, store.blobs);
            clauses = new JournalClauses(store.journal);
            draft = new DraftAgreement(agreements, clauses, store.plans);
            sign = new SignAgreement(agreements);
            verify = new Verify(agreements, store.plans, PDF);
        }

        RecordId mou() throws TroubleException {
            var plan = PlanLifeTest.agreed(store);
            return draft.draft(ImprovementStore.PRACTICE, AgreementKind.MOU, "Memorandum with Harbour View", plan, parties(), Terms.usual(AgreementKind.MOU, TODAY), TODAY)
                    .orThrow();
        }

        RecordId signed() throws TroubleException {
            var id = mou();
            var code = draft.fix(id, TODAY).orThrow().proof();
            sign.sign(id, Given.onLaptop(PartyRole.PRACTICE, "Dr Ashgrove", "Partner", TODAY, code.toLowerCase(java.util.Locale.ROOT), "A. Manager", "1,2 3,4"), TODAY).orThrow();
            sign.sign(id, Given.onPaper(PartyRole.COMMISSIONER, "Robin Lead", "Lead quality manager", TODAY, code, agreements.keep(new byte[] {1, 2, 3})), TODAY).orThrow();
            return id;
        }

        @Override
        public void close() throws TroubleException {
            store.close();
        }
    }

    private static List<Party> parties() {
        return List.of(Party.of(PartyRole.PRACTICE, "Harbour View Surgery", "Dr Ashgrove", "Partner"),
                Party.of(PartyRole.COMMISSIONER, "Tarnside Integrated Care Board", "Robin Lead", "Lead quality manager"));
    }

    @Test
    void a_memorandum_needs_an_agreed_plan_and_who_signs() throws TroubleException {
        try (var desk = new Desk(folder)) {
            var plan = desk.store.quarterPlan();
            assertThat(desk.draft.draft(ImprovementStore.PRACTICE, AgreementKind.MOU, "M", plan, parties(), Terms.usual(AgreementKind.MOU, TODAY), TODAY).isDone()).isFalse();
            assertThat(desk.draft.draft(ImprovementStore.PRACTICE, AgreementKind.MOU, "M", null, parties(), Terms.usual(AgreementKind.MOU, TODAY), TODAY).isDone()).isFalse();
            var id = desk.mou();
            var read = desk.agreements.find(id).orElseThrow().agreement();
            desk.draft.change(read, read.value().between(List.of(Party.of(PartyRole.PRACTICE, "Harbour View Surgery", "", "")), Terms.of(TODAY, TODAY, null))).orThrow();
            assertThat(desk.draft.fix(id, TODAY).problems()).extracting(soundpractice.kernel.Problem::field)
                    .containsExactly("practice/representative", "commissioner/name", "until");
        }
    }

    @Test
    void all_parties_sign_one_text_and_the_last_signature_puts_it_into_force() throws TroubleException {
        try (var desk = new Desk(folder)) {
            var id = desk.mou();
            var code = desk.draft.fix(id, TODAY).orThrow().proof();
            var other = Given.onLaptop(PartyRole.PRACTICE, "Dr Ashgrove", "Partner", TODAY, "0000-0000-0000-0000", "A. Manager", "");
            assertThat(desk.sign.sign(id, other, TODAY).problems()).extracting(soundpractice.kernel.Problem::key).containsExactly("improvement.sign.other-code");
            var alone = Given.onLaptop(PartyRole.PROVIDER, "", "", TODAY.plusDays(1), code, "", "");
            assertThat(desk.sign.sign(id, alone, TODAY).problems()).extracting(soundpractice.kernel.Problem::field).containsExactly("party", "name", "on", "present");

            desk.sign.sign(id, Given.onLaptop(PartyRole.PRACTICE, "Dr Ashgrove", "Partner", TODAY, code, "A. Manager", "1,2 3,4"), TODAY).orThrow();
            assertThat(desk.agreements.find(id).orElseThrow().of().state()).isEqualTo(AgreementState.TO_SIGN);
            assertThat(desk.agreements.find(id).orElseThrow().missing()).containsExactly(PartyRole.COMMISSIONER);
            desk.sign.sign(id, Given.onPaper(PartyRole.COMMISSIONER, "Robin Lead", "Lead", TODAY, code, desk.agreements.keep(new byte[] {7})), TODAY).orThrow();
            var file = desk.agreements.find(id).orElseThrow();
            assertThat(file.of().state()).isEqualTo(AgreementState.SIGNED);
            assertThat(file.nextDate(TODAY)).contains(TODAY.plusMonths(3));
            assertThat(desk.draft.change(file.agreement(), file.of().without(List.of("mou-plan"))).isDone()).as("what is signed does not change").isFalse();
            assertThat(desk.sign.sign(id, other, TODAY).isDone()).isFalse();
        }
    }

    @Test
    void years_later_the_code_proves_text_annex_and_signatures() throws TroubleException {
        try (var desk = new Desk(folder)) {
            var id = desk.signed();
            var file = desk.agreements.find(id).orElseThrow();
            var code = ProofCode.parse(java.util.Objects.requireNonNull(file.text()).proof()).orElseThrow();
            var proven = desk.verify.byCode(code).orElseThrow();
            assertThat(proven.ok()).isTrue();
            assertThat(proven.lines()).hasSize(5);
            assertThat(desk.verify.byCode(ProofCode.of("something else"))).isEmpty();

            // The plan moves on by an amendment; what was signed stays proven.
            var plan = java.util.Objects.requireNonNull(file.of().plan());
            desk.store.write.addProblem(plan, "A new problem", "Found in May", TODAY).orThrow();
            assertThat(desk.verify.byCode(code).orElseThrow().ok()).isTrue();
            assertThat(desk.verify.all()).allMatch(soundpractice.improvement.agreement.Proven::ok);

            // A record that says something else than what was signed is noticed.
            desk.store.journal.save(soundpractice.journal.Change.plain().put(desk.agreements.find(id).orElseThrow().agreement(), file.of().without(List.of("mou-practice-work"))));
            assertThat(desk.verify.byCode(code).orElseThrow().ok()).isFalse();
        }
    }

    @Test
    void a_damaged_scan_is_named_and_keeps_nobody_from_the_other_proofs() throws Exception {
        try (var desk = new Desk(folder)) {
            var id = desk.signed();
            var code = ProofCode.parse(java.util.Objects.requireNonNull(desk.agreements.find(id).orElseThrow().text()).proof()).orElseThrow();
            try (var files = java.nio.file.Files.walk(folder.resolve("blobs"))) {
                for (var file : files.filter(java.nio.file.Files::isRegularFile).toList()) {
                    var bytes = java.nio.file.Files.readAllBytes(file);
                    bytes[bytes.length / 2] ^= 1;
                    java.nio.file.Files.write(file, bytes);
                }
            }
            var proven = desk.verify.byCode(code).orElseThrow();
            assertThat(proven.ok()).isFalse();
            assertThat(proven.lines()).filteredOn(line -> !line.ok()).singleElement().satisfies(line -> assertThat(line.reason().key()).isEqualTo("improvement.verify.file-unreadable"));
            assertThat(desk.verify.all()).as("the plan is proven all the same").anyMatch(soundpractice.improvement.agreement.Proven::ok);
        }
    }

    @Test
    void an_amendment_is_a_new_version_that_says_what_changed_and_takes_the_place_of_the_old() throws TroubleException {
        try (var desk = new Desk(folder)) {
            var id = desk.signed();
            assertThat(desk.draft.amend(id, "", TODAY).isDone()).isFalse();
            var lead = desk.clauses.of(AgreementKind.MOU).stream().filter(c -> c.id().equals("mou-practice-lead")).findFirst().orElseThrow();
            desk.clauses.save(lead.reworded("The practice names two people who lead on the plan.")).orThrow();
            assertThat(desk.clauses.save(lead.reworded("Made apart")).isDone()).as("a version is made once").isFalse();

            var next = desk.draft.amend(id, "Two people lead", TODAY).orThrow();
            var amended = desk.agreements.find(next).orElseThrow().of();
            assertThat(amended.number()).isEqualTo(2);
            assertThat(amended.filled()).extracting(Clause::text).contains("The practice names two people who lead on the plan.");
            assertThat(desk.agreements.find(id).orElseThrow().of().filled()).extracting(Clause::version).containsOnly(1);
            var code = desk.draft.fix(next, TODAY).orThrow().proof();
            for (var role : AgreementKind.MOU.signers()) {
                desk.sign.sign(next, Given.onLaptop(role, "Somebody", "", TODAY, code, "A. Manager", ""), TODAY).orThrow();
            }
            assertThat(desk.agreements.find(id).orElseThrow().of().state()).isEqualTo(AgreementState.AMENDED);
            assertThat(desk.verify.all()).allMatch(soundpractice.improvement.agreement.Proven::ok);
        }
    }

    @Test
    void the_agreement_of_three_needs_a_payment_plan_and_ends_within_six_months() throws TroubleException {
        try (var desk = new Desk(folder)) {
            var three = List.of(Party.of(PartyRole.PRACTICE, "Harbour View", "Dr A", ""), Party.of(PartyRole.COMMISSIONER, "Board", "R. Lead", ""),
                    Party.of(PartyRole.PROVIDER, "College", "C. Peer", ""));
            var terms = Terms.usual(AgreementKind.TRIPARTITE, TODAY);
            assertThat(terms.matched()).isEqualByComparingTo("5000");
            var id = desk.draft.draft(ImprovementStore.PRACTICE, AgreementKind.TRIPARTITE, "Support", null, three, terms, TODAY).orThrow();
            assertThat(desk.draft.fix(id, TODAY).problems()).extracting(soundpractice.kernel.Problem::field).containsExactly("payment-plan");
            var read = desk.agreements.find(id).orElseThrow();
            desk.draft.change(read.agreement(), read.of().between(three, terms.planned(TODAY))).orThrow();
            var text = desk.draft.fix(id, TODAY).orThrow().text();
            assertThat(text).contains("£5,000").doesNotContain("{");
            assertThat(read.of().clauses().stream().filter(c -> c.id().startsWith("tri-provider-"))).hasSize(10);
            assertThat(read.of().clauses().stream().filter(c -> c.id().startsWith("tri-practice-"))).hasSize(8);
            assertThat(read.of().clauses().stream().filter(c -> c.id().startsWith("tri-at-"))).hasSize(3);
        }
    }

    @Test
    void pc_1_to_pc_9_are_the_nine_commitments_with_their_price() throws TroubleException {
        try (var desk = new Desk(folder)) {
            var commitments = desk.clauses.of(AgreementKind.COMMITMENTS).stream().filter(c -> c.rule().startsWith("PC-")).map(Clause::rule).sorted().toList();
            assertThat(commitments).containsExactly("PC-1", "PC-2", "PC-3", "PC-4", "PC-5", "PC-6", "PC-7", "PC-8", "PC-9");
            var id = desk.draft.draft(ImprovementStore.PRACTICE, AgreementKind.COMMITMENTS, "Commitments", null, parties(), Terms.usual(AgreementKind.COMMITMENTS, TODAY), TODAY)
                    .orThrow();
            assertThat(desk.agreements.find(id).orElseThrow().of().filled()).extracting(Clause::text).anyMatch(t -> t.contains("pays £3,050"));
        }
    }

    @Test
    void a_pdf_signed_with_ones_own_key_is_proven_from_the_file_and_another_text_is_refused() throws Exception {
        try (var desk = new Desk(folder)) {
            var id = desk.mou();
            var code = desk.draft.fix(id, TODAY).orThrow().proof();
            var robin = new Person("Robin Lead", Role.LEAD_QUALITY_MANAGER, "Tarnside Integrated Care Board");
            var ashgrove = new Person("Dr Ashgrove", Role.LEAD_QUALITY_MANAGER, "Harbour View Surgery");
            var mine = new PaperKeys();
            var keys = new SignWithKey(desk.agreements, desk.sign, PDF, robin, since -> new PersonalKey(mine, robin, since));
            var now = java.time.Instant.parse("2017-10-02T12:00:00Z");
            assertThat(keys.sign(id, PartyRole.COMMISSIONER, "Lead", "0000-0000-0000-0000", "Agreement", _ -> Outcome.done(PaperKeys.page(code)), TODAY, now).isDone()).isFalse();
            assertThat(keys.sign(id, PartyRole.COMMISSIONER, "Lead", code, "Agreement", _ -> Outcome.done(PaperKeys.page("7KQ2-M9DF-0XA4-TT1C")), TODAY, now).isDone())
                    .as("a page that does not carry the code").isFalse();
            keys.sign(id, PartyRole.COMMISSIONER, "Lead", code, "Agreement", _ -> Outcome.done(PaperKeys.page(code)), TODAY, now).orThrow();
            assertThat(desk.agreements.certificates()).singleElement().satisfies(c -> assertThat(c.person()).isEqualTo("Robin Lead"));

            // The practice signs behind it, in another program, with a key that nobody here knows.
            var theirs = PDF.sign(keys.signed(desk.agreements.find(id).orElseThrow()).orElseThrow(), new Signing("Dr Ashgrove", "Agreed", now.plusSeconds(60)),
                    new PersonalKey(new PaperKeys(), ashgrove, TODAY));
            var forged = theirs.clone();
            forged[theirs.length / 3] ^= 1;
            assertThat(keys.take(id, PartyRole.PRACTICE, "Partner", forged, TODAY).isDone()).isFalse();
            assertThat(keys.take(id, PartyRole.PRACTICE, "Partner", PaperKeys.page(code), TODAY).problems()).extracting(soundpractice.kernel.Problem::key).containsExactly("improvement.sign.key-none");
            keys.take(id, PartyRole.PRACTICE, "Partner", theirs, TODAY).orThrow();
            assertThat(desk.agreements.find(id).orElseThrow().of().state()).isEqualTo(AgreementState.SIGNED);

            var proven = desk.verify.byCode(ProofCode.parse(code).orElseThrow()).orElseThrow();
            assertThat(proven.ok()).isTrue();
            assertThat(proven.lines()).extracting(l -> l.reason().key()).contains("improvement.verify.key", "improvement.verify.key-unknown");

            // A signature whose kept file is another one is noticed.
            var signature = desk.agreements.find(id).orElseThrow().signatures().getLast();
            desk.store.journal.save(soundpractice.journal.Change.plain().put(Signature.KIND, desk.store.journal.newId(), desk.agreements.find(id).orElseThrow().of().scope(),
                    new Signature(id, ImprovementStore.PRACTICE, PartyRole.PROVIDER, "X", "", TODAY, code, Signature.How.KEY, "", "", desk.agreements.keep(PaperKeys.page(code)),
                            signature.certificate())));
            assertThat(desk.verify.byCode(ProofCode.parse(code).orElseThrow()).orElseThrow().ok()).isFalse();
        }
    }
}
