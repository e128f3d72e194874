package soundpractice.improvement.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import soundpractice.documents.signing.PdfSignatures;
import soundpractice.documents.signing.SignedPart;
import soundpractice.documents.signing.Signing;
import soundpractice.improvement.agreement.SignAgreement.Given;
import soundpractice.journal.Change;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;
import soundpractice.security.DocumentKey;
import soundpractice.security.Person;

/// Signs an agreement's PDF with the person's own key, or takes a PDF that somebody signed with theirs. What was signed is kept byte for byte; whoever signs next signs
/// behind it.
public final class SignWithKey {
    private final Agreements agreements;
    private final SignAgreement signing;
    private final PdfSignatures pdf;
    private final Person person;
    private final Function<LocalDate, DocumentKey> keys;

    /// @param person who works here
    /// @param keys their key with a certificate that begins on a day
    public SignWithKey(Agreements agreements, SignAgreement signing, PdfSignatures pdf, Person person, Function<LocalDate, DocumentKey> keys) {
        this.agreements = agreements;
        this.signing = signing;
        this.pdf = pdf;
        this.person = person;
        this.keys = keys;
    }

    /// An agreement's pages as a PDF.
    public interface Printed {
        Outcome<byte[]> print(AgreementFile file) throws TroubleException;
    }

    /// Signs with the key of whoever works here.
    ///
    /// @param reason what the signature says it is for; the proof code is put behind it
    /// @param printed makes the pages, where nobody has signed them with a key yet
    public Outcome<AgreementFile> sign(RecordId agreement, PartyRole party, String position, String proof, String reason, Printed printed, LocalDate today, Instant now)
            throws TroubleException {
        var found = agreements.find(agreement);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.mou.unknown", agreement));
        }
        var given = new Given(party, person.name(), position, today, proof, Signature.How.KEY, "", "", BlobId.of(""), "");
        var problems = signing.against(found.get(), given, today);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var pages = pages(found.get(), given, printed);
        if (!(pages instanceof Outcome.Done<byte[]>(var unsigned))) {
            return Outcome.refused(pages.problems());
        }
        var since = since(today);
        var key = keys.apply(since);
        var code = Objects.requireNonNull(found.get().text()).proof();
        var signed = pdf.sign(unsigned, new Signing(person.name(), reason + " " + code, now), key);
        var part = newest(signed, code);
        if (!(part instanceof Outcome.Done<SignedPart>(var own))) {
            return Outcome.refused(part.problems());
        }
        makeKnown(key, own.fingerprint(), since);
        return signing.sign(agreement, new Given(party, person.name(), position, today, proof, Signature.How.KEY, "", "", agreements.keep(signed), own.fingerprint()), today);
    }

    /// Takes a PDF of the agreement that a party signed with their own key in another program.
    public Outcome<AgreementFile> take(RecordId agreement, PartyRole party, String position, byte[] file, LocalDate today) throws TroubleException {
        var found = agreements.find(agreement);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.mou.unknown", agreement));
        }
        var text = found.get().text();
        if (text == null) {
            return Outcome.refused(Problem.of("improvement.sign.not-fixed"));
        }
        var part = newest(file, text.proof());
        if (!(part instanceof Outcome.Done<SignedPart>(var theirs))) {
            return Outcome.refused(part.problems());
        }
        var name = theirs.signer().isBlank() ? theirs.name() : theirs.signer();
        return signing.sign(agreement, new Given(party, name, position, today, text.proof(), Signature.How.KEY, "", "", agreements.keep(file), theirs.fingerprint()), today);
    }

    /// The file that was signed with a key last; empty when nobody has.
    public Optional<byte[]> signed(AgreementFile file) throws TroubleException {
        byte[] longest = null;
        for (var signature : file.signatures()) {
            var kept = signature.how() == Signature.How.KEY ? signature.scan() : null;
            if (kept != null) {
                var bytes = agreements.read(kept);
                longest = longest == null || bytes.length > longest.length ? bytes : longest;
            }
        }
        return Optional.ofNullable(longest);
    }

    /// A file that was signed with keys.
    public static final class Kept {
        private final byte[] pdf;
        private final int pages;
        private final String text;

        Kept(byte[] pdf, int pages, String text) {
            this.pdf = pdf.clone();
            this.pages = pages;
            this.text = text;
        }

        /// Its bytes as they were signed.
        public byte[] pdf() {
            return pdf.clone();
        }

        /// How many pages it has.
        public int pages() {
            return pages;
        }

        /// What they say.
        public String text() {
            return text;
        }
    }

    /// The file that was signed with a key last, if every signature that was given with a key is in it and holds; empty otherwise, and when nobody
    /// has signed with one.
    public Optional<Kept> kept(AgreementFile file) throws TroubleException {
        var bytes = signed(file);
        if (bytes.isEmpty() || !(pdf.read(bytes.get()) instanceof Outcome.Done<List<SignedPart>>(var parts)) || parts.isEmpty() || !parts.stream().allMatch(SignedPart::holds)) {
            return Optional.empty();
        }
        boolean all = file.signatures().stream().filter(s -> s.how() == Signature.How.KEY).allMatch(s -> parts.stream().anyMatch(p -> p.fingerprint().equals(s.certificate())));
        return all ? Optional.of(new Kept(bytes.get(), parts.getLast().pages(), parts.getLast().text())) : Optional.empty();
    }

    /// What is signed: the file that somebody signed with a key before, byte for byte; otherwise the pages, on which the signature that is being given stands already.
    private Outcome<byte[]> pages(AgreementFile file, Given given, Printed printed) throws TroubleException {
        var before = signed(file);
        return before.isPresent() ? Outcome.done(before.get()) : printed.print(file.with(SignAgreement.signature(file, given)));
    }

    /// The signature that was given last: it has to hold, to cover the file to its end, and to stand under a page with this proof code.
    private Outcome<SignedPart> newest(byte[] file, String proof) {
        return pdf.read(file) instanceof Outcome.Done<List<SignedPart>>(var parts) && !parts.isEmpty()
                ? carries(parts.getLast(), proof) && parts.getLast().whole() ? Outcome.done(parts.getLast()) : Outcome.refused(Problem.of("improvement.sign.key-other", proof).at("scan"))
                : Outcome.refused(Problem.of("improvement.sign.key-none").at("scan"));
    }

    /// Whether a signature holds and its pages carry a proof code.
    static boolean carries(SignedPart part, String proof) {
        return part.holds() && part.text().replaceAll("\\s", "").contains(proof);
    }

    /// The first day of this person's certificate on this laptop: the one that is known already while it lasts, otherwise today.
    private LocalDate since(LocalDate today) {
        return agreements.certificates().stream().filter(c -> c.person().equals(person.name()) && c.since().plusYears(10).isAfter(today))
                .filter(c -> HexFormat.of().formatHex(keys.apply(c.since()).certificate()).equals(c.der())).map(PersonalCertificate::since).findFirst().orElse(today);
    }

    private void makeKnown(DocumentKey key, String fingerprint, LocalDate since) throws TroubleException {
        var own = new PersonalCertificate(person.name(), person.organisation(), fingerprint, HexFormat.of().formatHex(key.certificate()), since);
        if (!agreements.certificates().contains(own)) {
            agreements.save(Change.plain().put(PersonalCertificate.KIND, own.recordId(), PersonalCertificate.scope(), own));
        }
    }
}
