package soundpractice.improvement.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import soundpractice.documents.signing.PdfSignatures;
import soundpractice.documents.signing.SignedPart;
import soundpractice.improvement.AgreedPlan;
import soundpractice.improvement.PlanFile;
import soundpractice.improvement.Plans;
import soundpractice.kernel.BlobId;
import soundpractice.kernel.Outcome;
import soundpractice.kernel.ProofCode;
import soundpractice.kernel.Reason;
import soundpractice.kernel.TroubleException;

/// Proves, years later, that what was agreed is unchanged: from the code on the page, or for everything at once.
public final class Verify {
    private final Agreements agreements;
    private final Plans plans;
    private final PdfSignatures pdf;

    /// Proves these.
    ///
    /// @param pdf looks at what was signed with a key
    public Verify(Agreements agreements, Plans plans, PdfSignatures pdf) {
        this.agreements = agreements;
        this.plans = plans;
        this.pdf = pdf;
    }

    /// What a proof code belongs to, and whether it is unchanged; empty when nothing here has that code. Only what has the code is proven: signed files are read for
    /// that, which takes a while.
    public Optional<Proven> byCode(ProofCode code) throws TroubleException {
        for (var file : plans.all()) {
            var agreed = file.agreed().stream().filter(a -> a.proof().equals(code.value())).findFirst();
            if (agreed.isPresent()) {
                return Optional.of(plan(file, agreed.get()));
            }
        }
        for (var file : agreements.all()) {
            var text = file.text();
            if (text != null && text.proof().equals(code.value())) {
                return Optional.of(agreement(file, text));
            }
        }
        return Optional.empty();
    }

    /// Every agreed plan and every fixed agreement.
    public List<Proven> all() throws TroubleException {
        var proven = new ArrayList<Proven>();
        for (var file : plans.all()) {
            for (var agreed : file.agreed()) {
                proven.add(plan(file, agreed));
            }
        }
        for (var file : agreements.all()) {
            var text = file.text();
            if (text != null) {
                proven.add(agreement(file, text));
            }
        }
        return proven;
    }

    private static Proven plan(PlanFile file, AgreedPlan agreed) {
        var lines = new ArrayList<Proven.Line>();
        lines.add(line(agreed.isTrue(), "improvement.verify.text", "improvement.verify.text-broken"));
        lines.add(new Proven.Line(true, Reason.of("", agreed.isSame(file) ? "improvement.verify.plan-same" : "improvement.verify.plan-moved-on")));
        return new Proven(file.of().title(), agreed.practice(), agreed.proof(), lines);
    }

    private Proven agreement(AgreementFile file, FixedText text) throws TroubleException {
        var lines = new ArrayList<Proven.Line>();
        lines.add(line(text.isTrue(), "improvement.verify.text", "improvement.verify.text-broken"));
        var again = FixedText.of(file.id(), file.of(), text.annex(), text.on());
        lines.add(line(again.text().equals(text.text()), "improvement.verify.record", "improvement.verify.record-broken"));
        var plan = file.of().plan();
        if (plan != null) {
            boolean annexed = plans.find(plan).stream().flatMap(f -> f.agreed().stream())
                    .anyMatch(a -> a.proof().equals(file.of().planProof()) && a.text().equals(text.annex()) && a.isTrue());
            lines.add(line(annexed, "improvement.verify.annex", "improvement.verify.annex-broken"));
        }
        for (var signature : file.signatures()) {
            lines.add(signature.how() == Signature.How.KEY ? byKey(signature, text) : byHand(signature, text));
        }
        return new Proven(file.of().title(), file.of().practice(), text.proof(), lines);
    }

    private Proven.Line byHand(Signature signature, FixedText text) {
        boolean holds = signature.proof().equals(text.proof());
        var scan = signature.scan();
        if (scan != null) {
            var content = content(scan);
            if (content.isEmpty()) {
                return unreadable(signature);
            }
            holds &= content.get().length > 0;
        }
        return new Proven.Line(holds, Reason.of("", holds ? "improvement.verify.signature" : "improvement.verify.signature-broken", signature.name(),
                Reason.of("", signature.how().key()), signature.on()));
    }

    /// The kept PDF is read anew: the signature of that certificate has to hold, over pages that carry the proof code.
    private Proven.Line byKey(Signature signature, FixedText text) {
        var kept = signature.scan();
        var content = kept == null ? Optional.<byte[]>empty() : content(kept);
        if (kept != null && content.isEmpty()) {
            return unreadable(signature);
        }
        var parts = content.isEmpty() ? List.<SignedPart>of() : pdf.read(content.get()) instanceof Outcome.Done<List<SignedPart>>(var found) ? found : List.<SignedPart>of();
        boolean holds = signature.proof().equals(text.proof()) && parts.stream().allMatch(SignedPart::holds)
                && parts.stream().anyMatch(p -> p.fingerprint().equals(signature.certificate()) && SignWithKey.carries(p, text.proof()));
        var known = agreements.certificates().stream().filter(c -> c.fingerprint().equals(signature.certificate())).findFirst();
        var key = !holds ? "improvement.verify.key-broken" : known.isPresent() ? "improvement.verify.key" : "improvement.verify.key-unknown";
        return new Proven.Line(holds, Reason.of("", key, signature.name(), signature.on(), known.map(PersonalCertificate::person).orElse(""), shortened(signature.certificate())));
    }

    /// A kept file, verified against its name. One that is damaged or not here proves nothing, and keeps nobody from the other proofs.
    private Optional<byte[]> content(BlobId file) {
        try {
            return Optional.of(agreements.read(file));
        } catch (TroubleException damagedOrAway) {
            return Optional.empty();
        }
    }

    private static Proven.Line unreadable(Signature signature) {
        return new Proven.Line(false, Reason.of("", "improvement.verify.file-unreadable", signature.name(), signature.on()));
    }

    /// A fingerprint's beginning, as people compare it.
    private static String shortened(String fingerprint) {
        return fingerprint.length() < 16 ? fingerprint : fingerprint.substring(0, 16).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static Proven.Line line(boolean ok, String well, String broken) {
        return new Proven.Line(ok, Reason.of("", ok ? well : broken));
    }
}
