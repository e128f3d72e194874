package soundpractice.improvement.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import soundpractice.journal.Change;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.Problem;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.RecordId;
import soundpractice.kernel.TroubleException;

/// Takes signatures: on paper, on the laptop, or with a person's own key. The last one puts the agreement into force.
public final class SignAgreement {
    private final Agreements agreements;

    /// Signs these.
    public SignAgreement(Agreements agreements) {
        this.agreements = agreements;
    }

    /// What is given with a signature.
    ///
    /// @param name as typed by who signs
    /// @param proof the code that who signs read on the page; it has to be the text's
    /// @param evidence the scanned page or signed PDF among the kept content ([Agreements#keep]); null on the laptop
    public record Given(
            PartyRole party, String name, String position, LocalDate on, String proof, Signature.How how, String present, String drawn, @Nullable BlobId evidence,
            String certificate) {

        /// On the laptop: typed and drawn, with who was present.
        public static Given onLaptop(PartyRole party, String name, String position, LocalDate on, String proof, String present, String drawn) {
            return new Given(party, name, position, on, proof, Signature.How.LAPTOP, present, drawn, null, "");
        }

        /// On paper, with the scanned page.
        public static Given onPaper(PartyRole party, String name, String position, LocalDate on, String proof, BlobId scan) {
            return new Given(party, name, position, on, proof, Signature.How.PAPER, "", "", scan, "");
        }
    }

    /// Takes one party's signature. Refused when the text is not fixed, the code is another text's, the party has signed or is none, or what belongs to the way of
    /// signing is missing.
    public Outcome<AgreementFile> sign(RecordId agreement, Given given, LocalDate today) throws TroubleException {
        var found = agreements.find(agreement);
        if (found.isEmpty()) {
            return Outcome.refused(Problem.of("improvement.mou.unknown", agreement));
        }
        var file = found.get();
        var problems = against(file, given, today);
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        var signature = signature(file, given);
        var change = Change.plain().put(Signature.KIND, Signature.idOf(agreement, given.party()), file.of().scope(), signature);
        if (file.missing().equals(List.of(given.party()))) {
            change.put(file.agreement(), file.of().in(AgreementState.SIGNED, today));
            var before = file.of().amends();
            if (before != null) {
                agreements.find(before).ifPresent(b -> change.put(b.agreement(), b.of().in(AgreementState.AMENDED, today)));
            }
        }
        agreements.save(change);
        return Outcome.done(agreements.find(agreement).orElseThrow());
    }

    /// A signature as it is kept.
    static Signature signature(AgreementFile file, Given given) {
        return new Signature(file.id(), file.of().practice(), given.party(), given.name().strip(), given.position().strip(), given.on(),
                Objects.requireNonNull(file.text()).proof(), given.how(), given.present().strip(), given.drawn(), given.evidence(), given.certificate());
    }

    /// What stands against a signature.
    List<Problem> against(AgreementFile file, Given given, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var text = file.text();
        if (text == null || file.of().state() != AgreementState.TO_SIGN) {
            return List.of(Problem.of("improvement.sign.not-fixed"));
        }
        if (!file.of().kind().signers().contains(given.party())) {
            problems.add(Problem.of("improvement.sign.no-party").at("party"));
        } else if (!file.missing().contains(given.party())) {
            problems.add(Problem.of("improvement.sign.signed-already").at("party"));
        }
        if (given.name().isBlank()) {
            problems.add(Problem.of("improvement.sign.name").at("name"));
        }
        if (ProofCode.parse(given.proof()).filter(code -> code.value().equals(text.proof())).isEmpty()) {
            problems.add(Problem.of("improvement.sign.other-code", text.proof()).at("proof"));
        }
        if (given.on().isAfter(today) || given.on().isBefore(text.on())) {
            problems.add(Problem.of("improvement.sign.day", text.on(), today).at("on"));
        }
        if (given.how() == Signature.How.LAPTOP && given.present().isBlank()) {
            problems.add(Problem.of("improvement.sign.present").at("present"));
        }
        if (given.how() != Signature.How.LAPTOP && given.evidence() == null) {
            problems.add(Problem.of("improvement.sign.scan").at("scan"));
        }
        return problems;
    }
}
